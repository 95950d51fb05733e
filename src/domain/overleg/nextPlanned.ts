/** The overleg that comes next: where a child goes that was not reached. A plan that was never held does not count. */
import type { Datum } from '../../lib/datum.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/**
 * The id of the first planned overleg from today on, other than this one; without one the latest planned, so that
 * nobody goes to a plan of weeks ago while a later one stands; null when nothing is planned. No day counts as to come.
 */
export function nextPlanned(
  overleggen: readonly OverlegSamenvatting[],
  overlegId: string,
  vandaag: Datum,
): string | null {
  const day = ({ datum }: OverlegSamenvatting): string => datum ?? '9999'
  const planned = overleggen
    .filter((overleg) => overleg.staat === 'gepland' && !overleg.afgezegd && overleg.id !== overlegId)
    .toSorted((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1))
  return (planned.find((overleg) => day(overleg) >= vandaag) ?? planned.at(-1))?.id ?? null
}
