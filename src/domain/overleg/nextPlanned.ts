/** The overleg that comes next: where a child goes that was not reached. A plan that was never held does not count. */
import type { Datum } from '../../lib/datum.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/**
 * The id of the overleg planned on the agreed day (`volgende`), other than this one. Without a day: the first planned
 * from today on, or else the latest planned, so that nobody goes to a plan of weeks ago while a later one stands. Null
 * when there is none. A plan without a day counts as to come. Of an overleg about one child that is the next about the
 * same child, or without a day the next of the team; nothing else is ever put on a plan about one child.
 */
export function nextPlanned(
  overleggen: readonly OverlegSamenvatting[],
  overlegId: string,
  vandaag: Datum,
  volgende: Datum | null = null,
): string | null {
  const own = overleggen.find(({ id }) => id === overlegId)
  const planned = overleggen
    .filter((overleg) => overleg.staat === 'gepland' && !overleg.afgezegd && overleg.id !== overlegId)
    .filter((overleg) => volgende === null || overleg.datum === volgende)
    .toSorted((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? -1 : 1))
  const ofTeam = planned.filter(({ soort }) => soort === 'kantelteam')
  if (own?.soort !== 'een-kind') return nearest(ofTeam, vandaag)
  const same = planned.filter(({ soort, agenda }) => soort === 'een-kind' && agenda[0] === own.agenda[0])
  return nearest(same, vandaag) ?? (volgende === null ? nearest(ofTeam, vandaag) : null)
}

const day = ({ datum }: OverlegSamenvatting): string => datum ?? '9999'

const nearest = (planned: readonly OverlegSamenvatting[], vandaag: Datum): string | null =>
  (planned.find((overleg) => day(overleg) >= vandaag) ?? planned.at(-1))?.id ?? null
