/**
 * A word of the family about one line of the worksheet: klopt, klopt niet, or something to add, in own words and never
 * edited. It keeps the line as it was read, and stays open until the team answered it; who said it chose who reads it.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { type Spreker, sprekers } from '../eigenwoorden/eigenwoorden.ts'
import type { Stemover } from '../gezin/Postbericht.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import {
  datumSchema,
  naamSchema,
  readDatum,
  readTekst,
  readVeld,
  standingRecords,
} from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { type Lezer, notitieReadableBy, type Publiek, readLezers } from '../notitie/notitie.ts'
import type { Regel } from './regels.ts'

export const stemsoorten = ['klopt', 'klopt-niet', 'aanvulling'] as const
export type Stemsoort = (typeof stemsoorten)[number]

/** Screen names. */
export const stemNamen: Readonly<Record<Stemsoort, string>> = {
  klopt: 'Klopt',
  'klopt-niet': 'Klopt niet',
  aanvulling: 'Aanvulling',
}

/** How the lines are called that are spoken of. */
export const overNamen: Readonly<Record<Stemover, string>> = {
  situatie: 'Situatie',
  ondersteuningsvraag: 'Wat heeft dit kind nodig?',
  focus: 'Waar richt ieder zich op?',
  regie: 'Wie heeft de regie?',
  doel: 'Ons doel',
  actie: 'Actie',
  volgende: 'Wij kijken weer op',
}

const isOver = (value: unknown): value is Stemover =>
  typeof value === 'string' && Object.hasOwn(overNamen, value)

export interface Stem {
  readonly id: string
  readonly soort: Stemsoort
  readonly over: Stemover
  /** Which line of that kind: the `id` of its `Regel`. */
  readonly regel: string
  /** The line as it was read; empty for a word from a tablet that is about no line that was given to it. */
  readonly gelezen: string
  readonly tekst: string
  /** The language it was said in, as people call it; empty for Dutch. */
  readonly taal: string
  readonly wie: Spreker
  readonly naam: Redacted<string>
  /** Typed by who says it, on the tablet. */
  readonly zelf: boolean
  readonly publiek: Publiek
  readonly lezers: readonly Lezer[]
  readonly op: Datum | null
  readonly overleg: string | null
  /** What the team said to it; the family reads it the next time. */
  readonly antwoord: { readonly tekst: string; readonly op: Datum | null } | null
  readonly stamp: string
}

const inhoudSchema = z.object({
  soort: z.enum(stemsoorten),
  over: z.custom<Stemover>(isOver),
  regel: z.string().catch(''),
  gelezen: z.string().catch(''),
  tekst: z.string().catch(''),
  taal: z.string().catch(''),
})
const vanSchema = z.object({ wie: z.enum(sprekers), naam: naamSchema.catch(redact('')) })
const antwoordSchema = z.object({ tekst: z.string(), op: datumSchema.nullable().catch(null) })

const unknown: z.infer<typeof vanSchema> = { wie: 'ander', naam: redact('') }

/** All words about lines that stand, the earliest first. */
export function readStemmen(records: Records): readonly Stem[] {
  const found: Stem[] = []
  for (const [id, velden] of standingRecords(records, 'stem')) {
    const inhoud = readVeld<z.infer<typeof inhoudSchema> | null>(velden, 'inhoud', inhoudSchema, null)
    if (inhoud === null) continue
    found.push({
      id,
      ...inhoud,
      ...readVeld(velden, 'van', vanSchema, unknown),
      ...readLezers(velden),
      zelf: readVeld<boolean>(velden, 'zelf', z.boolean(), false),
      op: readDatum(velden, 'op'),
      overleg: readTekst(velden, 'overleg') || null,
      antwoord: readVeld<Stem['antwoord']>(velden, 'antwoord', antwoordSchema, null),
      stamp: firstStamp(velden),
    })
  }
  return found.sort((a, b) => (a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1))
}

/** True while the family waits: they said that it does not klopt, or added something, and nobody answered. */
export const isOpen = ({ soort, antwoord }: Pick<Stem, 'soort' | 'antwoord'>): boolean =>
  soort !== 'klopt' && antwoord === null

/** The words that wait for an answer, of those that the kantelteam may read. */
export const openStemmen = (stemmen: readonly Stem[]): readonly Stem[] =>
  stemmen.filter((stem) => isOpen(stem) && notitieReadableBy(stem, 'kantelteam'))

const plain = (tekst: string): string => tekst.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/** What stands on the family's page wherever a text of the team names another child. */
export const eenAnder = 'een ander kind'

/** True when this is how the family reads the line: with another child wherever it names one. */
function readsAs(now: string, gelezen: string): boolean {
  const [first = '', ...rest] = gelezen.split(eenAnder)
  if (rest.length === 0) return now === gelezen
  const last = rest.pop() ?? ''
  if (!now.startsWith(first) || now.length < first.length + last.length || !now.endsWith(last)) return false
  const middle = now.slice(first.length, now.length - last.length)
  let at = 0
  return rest.every((part) => {
    const found = middle.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}

/**
 * The line as it reads now when it is another than the one that was spoken of; empty when the line is gone, null when it
 * still reads the same, and when nobody can tell how it read.
 */
export function lineSince(
  { over, regel, gelezen }: Pick<Stem, 'over' | 'regel' | 'gelezen'>,
  regels: readonly Regel[],
): string | null {
  if (gelezen === '') return null
  const now = regels.find((one) => one.over === over && one.id === regel)?.tekst ?? ''
  return readsAs(plain(now), plain(gelezen)) ? null : now
}
