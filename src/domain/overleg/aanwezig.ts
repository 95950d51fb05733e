/**
 * Who is here: one optional tap per seat, with the time where there is one. A seat without a mark is neither present nor
 * absent: it is counted as expected, and whoever may sit there can be chosen. Nobody has to be marked before it goes on.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import type { Overleg, Stoel } from './Overleg.ts'
import { type Aanwezigheid, aanwezigSchema } from './schema.ts'
import { type Persoon, personen, stoelenVan } from './stoelen.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

/** Screen names, as an answer to "Wie is er?". */
export const aanwezigNamen: Readonly<Record<Aanwezigheid['hoe'], string>> = {
  aanwezig: 'Is er',
  later: 'Komt later',
  afwezig: 'Is er niet',
  weg: 'Is weggegaan',
}

/** Marks a person, on each of their seats; null takes the mark back. Refused for a time that does not exist, or what stands there already. */
export function setAanwezig(
  overleg: Overleg,
  stoelId: string,
  aanwezig: Aanwezigheid | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const stoel = overleg.stoelen.find((one) => one.id === stoelId)
  if (stoel === undefined) return refuse('bestaat-niet')
  if (aanwezig !== null && !aanwezigSchema.safeParse(aanwezig).success) return refuse('tijd-ongeldig')
  const waarde = aanwezig === null ? null : { hoe: aanwezig.hoe, om: aanwezig.om }
  const changes = stoelenVan(overleg.stoelen, stoel)
    .filter(({ aanwezig: stands }) => stands?.hoe !== aanwezig?.hoe || stands?.om !== aanwezig?.om)
    .map(({ id }) => changeVeld(overleg.records, 'stoel', id, 'aanwezig', waarde, ctx.gezien))
  return actOn(overleg, 'aanwezigheid-genoteerd', changes, ctx)
}

/** Marks everyone of whom nothing was said on any seat as present, in one act; who comes later, is not here or left stays so. */
export function setRestAanwezig(overleg: Overleg, ctx: ActContext): Result<Handeling, OverlegWeigering> {
  const changes = personen(overleg.stoelen)
    .filter((persoon) => aanwezigheidVan(persoon) === null)
    .flatMap(({ stoelen }) => stoelen)
    .map(({ id }) =>
      changeVeld(overleg.records, 'stoel', id, 'aanwezig', { hoe: 'aanwezig', om: '' }, ctx.gezien),
    )
  return actOn(overleg, 'aanwezigheid-genoteerd', changes, ctx)
}

/** What was said of a person on any of their seats; present on one of them is present. */
export function aanwezigheidVan({ stoelen }: Persoon): Aanwezigheid | null {
  const said = stoelen.flatMap(({ aanwezig }) => aanwezig ?? [])
  return said.find(({ hoe }) => hoe === 'aanwezig') ?? said[0] ?? null
}

/** People, not seats: who sits on two is counted once. */
export interface Telling {
  /** Marked as present. */
  readonly er: number
  /** Not marked yet, or coming later. */
  readonly verwacht: number
  readonly weg: number
  readonly afwezig: number
  readonly alle: number
  /** Of how many nothing was said. */
  readonly ongevraagd: number
}

/** How many are here, and how many are still to come, left or are absent. */
export function countAanwezig(stoelen: readonly Stoel[]): Telling {
  const said = personen(stoelen).map((persoon) => aanwezigheidVan(persoon)?.hoe)
  const count = (hoe: Aanwezigheid['hoe'] | undefined): number => said.filter((one) => one === hoe).length
  const ongevraagd = count(undefined)
  return {
    er: count('aanwezig'),
    verwacht: ongevraagd + count('later'),
    weg: count('weg'),
    afwezig: count('afwezig'),
    alle: said.length,
    ongevraagd,
  }
}

/** True for who may sit there now: nobody said that they are not here (yet, or any more). */
export const isAanwezig = ({ aanwezig }: Stoel): boolean => aanwezig === null || aanwezig.hoe === 'aanwezig'

/** Who can be asked to lead, to write or to say that it is right: who is marked as present first, never who is away. */
export const aanTafel = (stoelen: readonly Stoel[]): readonly Stoel[] =>
  stoelen.filter(isAanwezig).toSorted((a, b) => Number(a.aanwezig === null) - Number(b.aanwezig === null))

/** How someone was there, to stand in the verslag behind the name; empty for who was there from the beginning. */
export function aanwezigZin({ aanwezig }: Stoel): string {
  if (aanwezig === null) return ''
  const om = aanwezig.om === '' ? '' : ` om ${aanwezig.om.replace(':', '.')}`
  switch (aanwezig.hoe) {
    case 'aanwezig':
      return om === '' ? '' : `kwam${om}`
    case 'later':
      return `zou later komen${om}`
    case 'weg':
      return `ging eerder weg${om}`
    case 'afwezig':
      return 'was er niet'
  }
}
