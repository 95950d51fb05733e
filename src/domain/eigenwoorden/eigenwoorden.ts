/**
 * What a child or parent says in own words: a story, or what the child wants the team to know. Who said it and who may
 * read it are fixed with the yes to write it down; what the team did with it stands beside it (hoorrecht, IVRK 12).
 */
import type { Datum } from '../../lib/datum.ts'
import { foldNaam } from '../../lib/foldNaam.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { type Gesprekskaart, isGesprekskaart, isSchaalcijfer } from '../gesprek/gesprekskaarten.ts'
import {
  datumSchema,
  naamSchema,
  readDatum,
  readTekst,
  readVeld,
  standingRecords,
} from '../handeling/lezen.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import type { Records } from '../handeling/records.ts'
import { type Lezer, type Publiek, readLezers } from '../notitie/notitie.ts'

const soorten = ['verhaal', 'inbreng'] as const
export type Woordensoort = (typeof soorten)[number]

export const sprekers = ['kind', 'ouder1', 'ouder2', 'voogd', 'pleegouder', 'ander'] as const
/** Who said it. */
export type Spreker = (typeof sprekers)[number]

/** Screen names. */
export const sprekerNamen: Readonly<Record<Spreker, string>> = {
  kind: 'Het kind',
  ouder1: 'Ouder 1',
  ouder2: 'Ouder 2',
  voogd: 'Voogd',
  pleegouder: 'Pleegouder',
  ander: 'Iemand anders',
}

export interface EigenWoorden {
  readonly id: string
  readonly soort: Woordensoort
  /** May be empty where a number was chosen. */
  readonly tekst: string
  /** The conversation card it answers; null when it answers none. */
  readonly kaart: Gesprekskaart | null
  /** On the scale of that card, 0 to 10. */
  readonly cijfer: number | null
  /** The language it was said in, as people call it; empty for Dutch. */
  readonly taal: string
  readonly wie: Spreker
  readonly naam: Redacted<string>
  /** Typed by who says it, on the tablet: nobody else changes a word of it. */
  readonly zelf: boolean
  readonly publiek: Publiek
  readonly lezers: readonly Lezer[]
  readonly op: Datum | null
  readonly overleg: string | null
  /** What was done with it. */
  readonly watErmee: { readonly tekst: string; readonly op: Datum | null } | null
  readonly stamp: string
}

/**
 * The audiences that who speaks can choose from, the first by itself: own words are not readable by the other parent
 * unless who said them says so (product rule 4). They are never for one partij alone.
 */
export const publiekenVan: Readonly<Record<Spreker, readonly Publiek[]>> = {
  kind: ['kind', 'iedereen', 'team'],
  ouder1: ['deze-ouder', 'iedereen', 'team'],
  ouder2: ['deze-ouder', 'iedereen', 'team'],
  voogd: ['deze-ouder', 'iedereen', 'team'],
  pleegouder: ['deze-ouder', 'iedereen', 'team'],
  ander: ['team', 'iedereen'],
}

/** The child and the two parents are who they are; who is voogd, pleegouder or someone else can be another one by now. */
const altijdDezelfde: ReadonlySet<Spreker> = new Set(['kind', 'ouder1', 'ouder2'])

interface Persoon {
  readonly wie: Spreker
  readonly naam: Redacted<string>
}

/** True when both are one person: of a voogd, a pleegouder and someone else only when the names are the same. */
export function isZelfdePersoon(een: Persoon, ander: Persoon): boolean {
  if (een.wie !== ander.wie) return false
  if (altijdDezelfde.has(een.wie)) return true
  const naam = plainNaam(een.naam.reveal())
  return naam !== '' && naam === plainNaam(ander.naam.reveal())
}

/** The name as it is compared: without accents, capitals and spaces too many. */
export const plainNaam = (naam: string): string => foldNaam(naam).trim().replaceAll(/\s+/gu, ' ')

const inhoudSchema = z.object({ tekst: z.string(), taal: z.string().catch('') })
const vanSchema = z.object({ wie: z.enum(sprekers), naam: naamSchema.catch(redact('')) })
const kaartSchema = z.custom<Gesprekskaart>(isGesprekskaart)
const cijferSchema = z.custom<number>(isSchaalcijfer)
const watErmeeSchema = z.object({ tekst: z.string(), op: datumSchema.nullable().catch(null) })

const nothing: z.infer<typeof inhoudSchema> = { tekst: '', taal: '' }
const unknown: z.infer<typeof vanSchema> = { wie: 'ander', naam: redact('') }

/** All own words that stand, the earliest first; what has no text and no number is left out. */
export function readEigenwoorden(records: Records): readonly EigenWoorden[] {
  const found: EigenWoorden[] = []
  for (const [id, velden] of standingRecords(records, 'eigenwoorden')) {
    const inhoud = readVeld(velden, 'inhoud', inhoudSchema, nothing)
    const cijfer = readVeld<number | null>(velden, 'cijfer', cijferSchema, null)
    if (inhoud.tekst === '' && cijfer === null) continue
    const van = readVeld(velden, 'van', vanSchema, unknown)
    found.push({
      id,
      soort: readVeld<Woordensoort>(velden, 'soort', z.enum(soorten), 'verhaal'),
      ...inhoud,
      kaart: readVeld<Gesprekskaart | null>(velden, 'kaart', kaartSchema, null),
      cijfer,
      ...van,
      zelf: readVeld<boolean>(velden, 'zelf', z.boolean(), false),
      ...readLezers(velden),
      op: readDatum(velden, 'op'),
      overleg: readTekst(velden, 'overleg') || null,
      watErmee: readVeld<EigenWoorden['watErmee']>(velden, 'watErmee', watErmeeSchema, null),
      stamp: firstStamp(velden),
    })
  }
  return found.sort((a, b) => (a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1))
}
