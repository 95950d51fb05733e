/**
 * What partijen may expect of each other: one card per pair, looked back on with gedaan, deels or niet (product, row
 * 39). It is about partijen and never about persons; nothing is added up and the order never follows an answer.
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import { aflopen, type Afloop } from '../actie/actie.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import {
  type ActContext,
  changeVeld,
  type Handeling,
  newHandeling,
  removeRecord,
} from '../handeling/handeling.ts'
import { datumSchema, readStappen, readVeld, standingRecords } from '../handeling/lezen.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { partijSchema } from '../partij/lezen.ts'
import { type Partij, partijen } from '../partij/partij.ts'

/** Who can expect something, and of whom: all but the child, of whom nobody keeps a count. */
export const verwachters: readonly Partij[] = partijen.filter((partij) => partij !== 'kind')

/** How it went, on one day. */
export interface Oordeel {
  readonly hoe: Afloop
  readonly want: string
  readonly op: Datum
}

export interface VerwachtingInvoer {
  readonly van: Partij
  readonly aan: Partij
  readonly tekst: string
}

export interface Verwachting extends VerwachtingInvoer {
  readonly id: string
  /** Latest first; of one day only what was said last. */
  readonly oordelen: readonly Oordeel[]
}

/** One card: two partijen, in their fixed order, and what each expects of the other. */
export interface Verwachtingskaart {
  readonly partijen: readonly [Partij, Partij]
  readonly verwachtingen: readonly Verwachting[]
}

export type VerwachtingWeigering =
  | TekstWeigering
  | { readonly reden: 'zelfde-partij' | 'geen-partij' | 'bestaat-niet' | 'niets-veranderd' }

const inhoudSchema = z.object({ van: partijSchema, aan: partijSchema, tekst: z.string() })
const oordeelSchema = z.object({
  verwachting: z.string(),
  hoe: z.enum(aflopen),
  want: z.string().catch(''),
  op: datumSchema,
})

/** The expectations in the order of writing; what is not understood is left out. */
export function readVerwachtingen(records: Records): readonly Verwachting[] {
  const oordelen = readStappen(records, 'oordeel', 'stap', oordeelSchema).toReversed()
  return standingRecords(records, 'verwachting')
    .toSorted(([a, va], [b, vb]) => (firstStamp(va) + a < firstStamp(vb) + b ? -1 : 1))
    .flatMap(([id, velden]): Verwachting[] => {
      const inhoud = readVeld<VerwachtingInvoer | null>(velden, 'inhoud', inhoudSchema, null)
      if (inhoud === null) return []
      const days = new Set<Datum>()
      const own = oordelen.filter(({ waarde: { verwachting, op } }) => {
        const last = verwachting === id && !days.has(op)
        if (last) days.add(op)
        return last
      })
      return [{ id, ...inhoud, oordelen: own.map(({ waarde: { hoe, want, op } }) => ({ hoe, want, op })) }]
    })
}

const place = (partij: Partij): number => partijen.indexOf(partij)

/** The cards in the fixed order of the partijen, whatever was answered. */
export function verwachtingskaarten(verwachtingen: readonly Verwachting[]): readonly Verwachtingskaart[] {
  const pairs = partijen.flatMap((a, i) => partijen.slice(i + 1).map((b) => [a, b] as const))
  return pairs.flatMap((pair) => {
    const own = verwachtingen
      .filter(({ van, aan }) => pair.includes(van) && pair.includes(aan) && van !== aan)
      .toSorted((a, b) => place(a.van) - place(b.van))
    return own.length === 0 ? [] : [{ partijen: pair, verwachtingen: own }]
  })
}

function checkInvoer(invoer: VerwachtingInvoer): Result<VerwachtingInvoer, VerwachtingWeigering> {
  const { van, aan } = invoer
  if (van === aan) return err({ reden: 'zelfde-partij' })
  if (!verwachters.includes(van) || !verwachters.includes(aan)) return err({ reden: 'geen-partij' })
  const tekst = checkTekst('tekst', { tekst: invoer.tekst, hoogstens: tekstgrenzen.zin, verplicht: true })
  return tekst.ok ? ok({ van, aan, tekst: tekst.value }) : tekst
}

const act = (soort: string, change: ReturnType<typeof changeVeld>, ctx: ActContext): Handeling =>
  newHandeling(soort, [{ stream: 'team', wijzigingen: [change] }], ctx.overleg)

/** Writes what one partij expects of another; refused of oneself, of or by a child, and without text. */
export function addVerwachting(
  invoer: VerwachtingInvoer,
  ctx: ActContext,
): Result<Handeling, VerwachtingWeigering> {
  const checked = checkInvoer(invoer)
  if (!checked.ok) return checked
  const change = changeVeld(emptyRecords, 'verwachting', newId(), 'inhoud', { ...checked.value })
  return ok(act('verwachting-opgeschreven', change, ctx))
}

const find = (records: Records, id: string): Verwachting | undefined =>
  readVerwachtingen(records).find((one) => one.id === id)

/** Other words for the same two partijen; what was looked back on stays beneath it. */
export function changeVerwachting(
  records: Records,
  id: string,
  tekst: string,
  ctx: ActContext,
): Result<Handeling, VerwachtingWeigering> {
  const now = find(records, id)
  if (now === undefined) return err({ reden: 'bestaat-niet' })
  const checked = checkInvoer({ ...now, tekst })
  if (!checked.ok) return checked
  if (checked.value.tekst === now.tekst) return err({ reden: 'niets-veranderd' })
  const change = changeVeld(records, 'verwachting', id, 'inhoud', { ...checked.value }, ctx.gezien)
  return ok(act('verwachting-gewijzigd', change, ctx))
}

/** Takes an expectation away; undo brings it back. */
export function removeVerwachting(
  records: Records,
  id: string,
  ctx: ActContext,
): Result<Handeling, VerwachtingWeigering> {
  if (find(records, id) === undefined) return err({ reden: 'bestaat-niet' })
  return ok(act('verwachting-weggehaald', removeRecord(records, 'verwachting', id), ctx))
}

/** Looks back on one today: gedaan, deels or niet; the reason may stay empty. */
export function reviewVerwachting(
  records: Records,
  id: string,
  invoer: { readonly hoe: Afloop; readonly want: string },
  ctx: ActContext,
): Result<Handeling, VerwachtingWeigering> {
  const now = find(records, id)
  if (now === undefined) return err({ reden: 'bestaat-niet' })
  const want = checkTekst('want', { tekst: invoer.want, hoogstens: tekstgrenzen.zin })
  if (!want.ok) return want
  const last = now.oordelen[0]
  if (last?.hoe === invoer.hoe && last.want === want.value && last.op === ctx.vandaag) {
    return err({ reden: 'niets-veranderd' })
  }
  const stap = { verwachting: id, hoe: invoer.hoe, want: want.value, op: ctx.vandaag }
  return ok(act('verwachting-teruggekeken', changeVeld(emptyRecords, 'oordeel', newId(), 'stap', stap), ctx))
}
