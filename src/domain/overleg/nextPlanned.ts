/** The overleg that comes next: where a child goes that was not reached. A plan that was never held does not count. */
import type { Datum } from '../../lib/datum.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/**
 * The id of the overleg planned on the agreed day (`volgende`), other than this one. Without a day: the first planned
 * from today on, or else the latest planned, so that nobody goes to a plan of weeks ago while a later one stands. Null
 * when there is none. A plan without a day counts as to come.
 */
export function nextPlanned(
  overleggen: readonly OverlegSamenvatting[],
  overlegId: string,
  vandaag: Datum,
  volgende: Datum | null = null,
): string | null {
  const day = ({ datum }: OverlegSamenvatting): string => datum ?? '9999'
  const planned = overleggen
    .filter((overleg) => overleg.staat === 'gepland' && !overleg.afgezegd && overleg.id !== overlegId)
    .filter((overleg) => volgende === null || overleg.datum === volgende)
    .toSorted((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1))
  return (planned.find((overleg) => day(overleg) >= vandaag) ?? planned.at(-1))?.id ?? null
}
