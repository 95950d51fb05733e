/**
 * Who sits at the table. Onderwijs, leerplicht and ouders have a fixed seat that stays visibly empty and asks for a
 * reason; nothing here ever blocks an overleg (feature map, row 2).
 */
import { newId } from '../../lib/id.ts'
import type { Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Handeling,
  type Wijziging,
} from '../handeling/handeling.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import type { Lid } from '../team/Team.ts'
import { type Overleg, type Stoel, vasteStoelen } from './Overleg.ts'
import { actOn, type OverlegWeigering, refuse, removeFrom } from './weigering.ts'

export interface StoelInvoer {
  readonly partij: Partij
  readonly naam: string
  /** The id of the member of the team who sits here, or null for a guest. */
  readonly lid: string | null
}

export type VasteStoel = (typeof vasteStoelen)[number]

/** The name on a seat; empty, too long or BSN-like is refused. */
export const checkStoelnaam = (naam: string): Result<string, TekstWeigering> =>
  checkTekst('naam', { tekst: naam, hoogstens: tekstgrenzen.naam, verplicht: true })

/** The reason of an empty seat, which may be empty itself. */
export const checkWant = (want: string): Result<string, TekstWeigering> =>
  checkTekst('want', { tekst: want, hoogstens: tekstgrenzen.zin })

/** The changes that put one person on a new seat. */
function seatChanges(records: Records, { partij, naam, lid }: StoelInvoer): readonly Wijziging[] {
  return changeVelden(records, 'stoel', newId(), { partij, naam, lid })
}

/** The change that explains an empty fixed seat. */
export const emptySeatChange = (records: Records, partij: Partij, want: string): Wijziging =>
  changeVeld(records, 'legestoel', partij, 'want', want)

/** Puts a person on a seat; refused without a name, and for a member who already sits there for that partij. */
export function seatLid(
  overleg: Overleg,
  invoer: StoelInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const naam = checkStoelnaam(invoer.naam)
  if (!naam.ok) return naam
  const same = (s: Stoel): boolean =>
    invoer.lid !== null && s.lid === invoer.lid && s.partij === invoer.partij
  if (overleg.stoelen.some(same)) return refuse('zit-al')
  return actOn(overleg, 'stoel-bezet', seatChanges(overleg.records, { ...invoer, naam: naam.value }), ctx)
}

/** Takes a person off a seat; refused when the seat is not there. */
export function removeStoel(
  overleg: Overleg,
  stoelId: string,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  return removeFrom(overleg, ['stoel', overleg.stoelen], stoelId, 'stoel-leeg-gemaakt', ctx)
}

/** Says why a fixed seat stays empty ("zonder ouders, want ..."); an empty reason takes the explanation back. */
export function explainLegeStoel(
  overleg: Overleg,
  invoer: { readonly partij: VasteStoel; readonly want: string },
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const checked = checkWant(invoer.want)
  if (!checked.ok) return checked
  const want = checked.value
  const stood = overleg.legeStoelen.find((s) => s.partij === invoer.partij)?.want ?? ''
  const change = changeVeld(overleg.records, 'legestoel', invoer.partij, 'want', want, ctx.gezien)
  return actOn(overleg, 'lege-stoel-uitgelegd', want === stood ? [] : [change], ctx)
}

export interface LegeVasteStoel {
  readonly partij: VasteStoel
  /** Why it is empty; null when nobody said so yet. */
  readonly want: string | null
}

/** The fixed seats on which nobody sits, in the fixed order, each with its reason when that was given. */
export function legeVasteStoelen(overleg: Overleg): readonly LegeVasteStoel[] {
  return vasteStoelen
    .filter((partij) => !overleg.stoelen.some((stoel) => stoel.partij === partij))
    .map((partij) => ({ partij, want: overleg.legeStoelen.find((s) => s.partij === partij)?.want ?? null }))
}

const naamOf = ({ naam }: Stoel): string => naam.reveal().trim().toLocaleLowerCase('nl')

const isGezin = ({ partij }: Stoel): boolean => partij === 'kind' || partij === 'ouder'

/**
 * Two seats of one person bear the same member: a name is no person, guests are often a first name. A seat of kind or
 * ouder stands alone beside that of a professional, since a letter names the one and not the other.
 */
const isSamePersoon = (a: Stoel, b: Stoel): boolean =>
  a.lid !== null && a.lid === b.lid && isGezin(a) === isGezin(b)

/** All seats of the person on this one, in the order of the table. */
export const stoelenVan = (stoelen: readonly Stoel[], stoel: Stoel): readonly Stoel[] =>
  stoelen.filter((one) => one.id === stoel.id || isSamePersoon(one, stoel))

export interface Persoon {
  readonly stoel: Stoel
  /** All seats of this person, `stoel` first. */
  readonly stoelen: readonly Stoel[]
}

/** The people at the table, each once, in the order of their first seat. */
export function personen(stoelen: readonly Stoel[]): readonly Persoon[] {
  const seen = new Set<string>()
  return stoelen.flatMap((stoel) => {
    if (seen.has(stoel.id)) return []
    const own = stoelenVan(stoelen, stoel)
    for (const { id } of own) seen.add(id)
    return [{ stoel, stoelen: own }]
  })
}

/** Seats of a person who sits on more than one (same member, or the same name): noticed, never refused. */
export function dubbeleStoelen(overleg: Overleg): readonly Stoel[] {
  const isSame = (a: Stoel, b: Stoel): boolean =>
    (a.lid !== null && a.lid === b.lid) || naamOf(a) === naamOf(b)
  return overleg.stoelen.filter((stoel) => overleg.stoelen.some((o) => o !== stoel && isSame(o, stoel)))
}

/** Everyone of the team at the table: who a new overleg starts with. */
export const teamStoelen = (leden: readonly Lid[]): readonly StoelInvoer[] =>
  leden.map(({ id, naam, partij }) => ({ partij, naam: naam.reveal(), lid: id }))

/** The changes that seat everyone in a new overleg. */
export const firstSeats = (stoelen: readonly StoelInvoer[]): readonly Wijziging[] =>
  stoelen.flatMap((stoel) => seatChanges(emptyRecords, stoel))
