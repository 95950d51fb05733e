/**
 * An overleg from the merged records of its stream. Reading is total. Where two tabs wrote the state of one overleg
 * without seeing each other, the furthest state holds: begun twice is one running overleg, closed stays closed.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import { readNaam, readTekst, readVeld, standingRecords } from '../handeling/lezen.ts'
import { isGone, type Records, type Velden } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import { isPartij, type Partij, partijen } from '../partij/partij.ts'
import { readKindverwijzingen, readSnelregels } from '../snelregel/Snelregel.ts'
import { readGezinErbij } from './gezinErbij.ts'
import { readRollen } from './leiding.ts'
import type {
  Agendapunt,
  Gezin,
  Kaart,
  Kaartsoort,
  LegeStoel,
  Overleg,
  Overlegsoort,
  Stoel,
  Tijden,
  Uitnodiging,
} from './Overleg.ts'
import {
  type Aanwezigheid,
  aanwezigSchema,
  dagSchema,
  geenTijden,
  gezinSchema,
  idsSchema,
  kaartsoortSchema,
  minutenSchema,
  soortSchema,
  staatSchema,
  stapSchema,
  teamdoelSchema,
  tijdenSchema,
  tijdSchema,
  uitnodigingSchema,
} from './schema.ts'

type Staat = Overleg['staat']
type Teamdoel = z.infer<typeof teamdoelSchema>

const rang = { gepland: 0, bezig: 1, gesloten: 2 } as const
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reads one overleg; `id` is that of the overleg, without the prefix of the stream. */
export function readOverleg(id: string, records: Records): Overleg {
  const velden = records['overleg']?.['overleg']
  const staat = furthest(standing(velden, 'staat', staatSchema).map((one) => one.staat))
  const teamdoel = readVeld<Teamdoel | null>(velden, 'teamdoel', teamdoelSchema, null)
  return {
    id,
    records,
    datum: readVeld<Datum | null>(velden, 'datum', dagSchema, null),
    tijd: readVeld(velden, 'tijd', tijdSchema, ''),
    staat,
    soort: readVeld<Overlegsoort>(velden, 'soort', soortSchema, 'kantelteam'),
    duur: readVeld<number | null>(velden, 'duur', minutenSchema, null),
    tijden: readVeld<Tijden>(velden, 'tijden', tijdenSchema, geenTijden),
    gezin: staat === 'gepland' ? null : readGezinErbij(velden, staat === 'gesloten'),
    ...readRollen(records),
    stoelen: readStoelen(records),
    legeStoelen: standingRecords(records, 'legestoel').flatMap(readLegeStoel),
    agenda: standingRecords(records, 'agenda').flatMap(readPunt).sort(byVolgorde),
    kaarten: inOrderOfMaking(records, 'kaart').flatMap(readKaart),
    snelregels: readSnelregels(records),
    kindregels: readKindverwijzingen(records),
    teamdoel: teamdoel?.tekst ?? '',
    teamdoelDatum: teamdoel?.datum ?? null,
    volgende: readVeld<Datum | null>(velden, 'volgende', dagSchema, null),
    begonnenOp: staat === 'gepland' ? null : earliest(velden, 'begonnenOp'),
    geslotenOp: staat === 'gesloten' ? earliest(velden, 'geslotenOp') : null,
    geslotenStamp: staat === 'gesloten' ? (velden?.['geslotenOp']?.koppen[0]?.stamp ?? null) : null,
    besproken:
      staat === 'gesloten' ? readVeld<readonly string[] | null>(velden, 'besproken', idsSchema, null) : null,
    nietBesproken: staat === 'gesloten' ? readVeld(velden, 'nietBesproken', idsSchema, []) : [],
    afgezegd: isCalledOff(velden),
  }
}

/** Removed, or planned and undone: then every field is empty. */
const isCalledOff = (velden: Velden | undefined): boolean =>
  velden !== undefined && (isGone(velden) || Object.values(velden).every(({ waarde }) => waarde === null))

const furthest = (staten: readonly Staat[]): Staat =>
  staten.reduce((far, staat) => (rang[staat] > rang[far] ? staat : far), 'gepland')

/** Every standing version of a field that the schema understands. */
function standing<T>(velden: Velden | undefined, veld: string, schema: z.ZodType<T>): readonly T[] {
  return (velden?.[veld]?.koppen ?? []).flatMap(({ waarde }: { readonly waarde: Json }) => {
    const read = schema.safeParse(waarde)
    return read.success ? [read.data] : []
  })
}

/** Begun or closed twice without seeing each other: the first moment counts. */
function earliest(velden: Velden | undefined, veld: string): number | null {
  const moments = standing(velden, veld, z.number())
  return moments.length === 0 ? null : Math.min(...moments)
}

const inOrderOfMaking = (records: Records, tabel: string): readonly (readonly [string, Velden])[] =>
  standingRecords(records, tabel).toSorted(
    ([a, va], [b, vb]) => before(firstStamp(va), firstStamp(vb)) || before(a, b),
  )

/** In the order of sitting down; who was seated in one act stands in the order of the parties. */
function readStoelen(records: Records): readonly Stoel[] {
  const seats = inOrderOfMaking(records, 'stoel').map(([id, velden]) => ({
    stoel: readStoel([id, velden]),
    stamp: firstStamp(velden),
  }))
  const place = ({ stoel }: { readonly stoel: Stoel }): number => partijen.indexOf(stoel.partij)
  return seats.toSorted((a, b) => before(a.stamp, b.stamp) || place(a) - place(b)).map(({ stoel }) => stoel)
}

const readStoel = ([id, velden]: readonly [string, Velden]): Stoel => ({
  id,
  partij: readVeld<Partij>(velden, 'partij', partijSchema, 'overig'),
  naam: readNaam(velden, 'naam'),
  lid: readTekst(velden, 'lid') || null,
  aanwezig: readVeld<Aanwezigheid | null>(velden, 'aanwezig', aanwezigSchema, null),
  uitnodiging: readVeld<Uitnodiging | null>(velden, 'uitnodiging', uitnodigingSchema, null),
})

function readLegeStoel([partij, velden]: readonly [string, Velden]): LegeStoel[] {
  const want = readTekst(velden, 'want')
  return isPartij(partij) && want !== '' ? [{ partij, want }] : []
}

function readPunt([id, velden]: readonly [string, Velden]): Agendapunt[] {
  const dossier = readTekst(velden, 'dossier')
  if (dossier === '') return []
  const volgorde = readVeld(velden, 'volgorde', z.number(), 0)
  return [
    {
      id,
      dossier,
      volgorde,
      vanOverleg: readTekst(velden, 'vanOverleg') || null,
      minuten: readVeld<number | null>(velden, 'minuten', minutenSchema, null),
      gezin: readVeld<Gezin | null>(velden, 'gezin', gezinSchema, null),
    },
  ]
}

/** Lowest first; two tabs that gave the same place fall back on the id, the same on every device. */
const byVolgorde = (a: Agendapunt, b: Agendapunt): number => a.volgorde - b.volgorde || before(a.id, b.id)

function readKaart([id, velden]: readonly [string, Velden]): Kaart[] {
  const soort = readVeld<Kaartsoort | null>(velden, 'soort', kaartsoortSchema, null)
  if (soort === null) return []
  return [
    {
      id,
      soort,
      tekst: readTekst(velden, 'tekst'),
      partij: readVeld<Partij | null>(velden, 'partij', partijSchema, null),
      stap: readVeld(velden, 'stap', stapSchema, null),
      stamp: firstStamp(velden),
    },
  ]
}
