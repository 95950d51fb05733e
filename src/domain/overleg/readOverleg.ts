/**
 * An overleg from the merged records of its stream. Reading is total. Where two tabs wrote the state of one overleg
 * without seeing each other, the furthest state holds: begun twice is one running overleg, closed stays closed.
 */
import { redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp, readVeld } from '../handeling/readVeld.ts'
import { isGone, livingRecords, type Records, type Velden } from '../handeling/records.ts'
import { isPartij } from '../partij/partij.ts'
import type { Agendapunt, Kaart, LegeStoel, Overleg, Stoel } from './Overleg.ts'
import {
  dagSchema,
  idsSchema,
  kaartsoortSchema,
  momentSchema,
  partijSchema,
  staatSchema,
  stapSchema,
  teamdoelSchema,
  tijdSchema,
} from './schema.ts'

type Staat = z.infer<typeof staatSchema>

const tekst = z.string()
const rang = { gepland: 0, bezig: 1, gesloten: 2 } as const
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Reads one overleg; `id` is that of the overleg, without the prefix of the stream. */
export function readOverleg(id: string, records: Records): Overleg {
  const velden = records['overleg']?.['overleg']
  const staten = readStaten(velden)
  const teamdoel = readVeld(velden, 'teamdoel', teamdoelSchema, null)
  const staat = staten.reduce<Staat['staat']>(
    (far, s) => (rang[s.staat] > rang[far] ? s.staat : far),
    'gepland',
  )
  return {
    id,
    records,
    datum: readVeld(velden, 'datum', dagSchema, null),
    tijd: readVeld(velden, 'tijd', tijdSchema, ''),
    staat,
    stoelen: livingRecords(records, 'stoel')
      .map(readStoel)
      .toSorted((a, b) => before(a.stamp, b.stamp))
      .map(withoutStamp),
    legeStoelen: livingRecords(records, 'legestoel').flatMap(readLegeStoel),
    agenda: livingRecords(records, 'agenda').flatMap(readPunt).sort(byVolgorde),
    kaarten: livingRecords(records, 'kaart')
      .flatMap(readKaart)
      .sort((a, b) => before(a.stamp, b.stamp) || before(a.id, b.id)),
    teamdoel: teamdoel?.tekst ?? '',
    teamdoelDatum: teamdoel?.datum ?? null,
    volgende: readVeld(velden, 'volgende', dagSchema.nullable(), null),
    begonnenOp: earliest(velden, 'begonnenOp', staat !== 'gepland'),
    geslotenOp: earliest(velden, 'geslotenOp', staat === 'gesloten'),
    nietBesproken: staat === 'gesloten' ? readVeld(velden, 'nietBesproken', idsSchema, []) : [],
    afgezegd: velden !== undefined && isGone(velden),
  }
}

function readStaten(velden: Velden | undefined): readonly Staat[] {
  return (velden?.['staat']?.koppen ?? []).flatMap((kop) => {
    const parsed = staatSchema.safeParse(kop.waarde)
    return parsed.success ? [parsed.data] : []
  })
}

/** Begun or closed twice without seeing each other: the first moment counts. */
function earliest(velden: Velden | undefined, veld: string, holds: boolean): number | null {
  const moments = (velden?.[veld]?.koppen ?? []).flatMap((kop) => {
    const parsed = momentSchema.safeParse(kop.waarde)
    return parsed.success && parsed.data !== null ? [parsed.data] : []
  })
  return holds && moments.length > 0 ? Math.min(...moments) : null
}

function readStoel([id, velden]: readonly [string, Velden]): Stoel & { readonly stamp: string } {
  return {
    id,
    partij: readVeld(velden, 'partij', partijSchema, 'overig'),
    naam: redact(readVeld(velden, 'naam', tekst, '')),
    lid: readVeld(velden, 'lid', tekst.nullable(), null),
    stamp: firstStamp(velden),
  }
}

const withoutStamp = ({ id, partij, naam, lid }: Stoel): Stoel => ({ id, partij, naam, lid })

function readLegeStoel([partij, velden]: readonly [string, Velden]): LegeStoel[] {
  const want = readVeld(velden, 'want', tekst, '')
  return isPartij(partij) && want !== '' ? [{ partij, want }] : []
}

function readPunt([id, velden]: readonly [string, Velden]): Agendapunt[] {
  const dossier = readVeld(velden, 'dossier', tekst, '')
  if (dossier === '') return []
  const volgorde = readVeld(velden, 'volgorde', z.number(), 0)
  return [{ id, dossier, volgorde, vanOverleg: readVeld(velden, 'vanOverleg', tekst.nullable(), null) }]
}

/** Lowest first; two tabs that gave the same place fall back on the id, the same on every device. */
function byVolgorde(a: Agendapunt, b: Agendapunt): number {
  return a.volgorde - b.volgorde || before(a.id, b.id)
}

function readKaart([id, velden]: readonly [string, Velden]): Kaart[] {
  const soort = readVeld(velden, 'soort', kaartsoortSchema, null)
  if (soort === null) return []
  return [
    {
      id,
      soort,
      tekst: readVeld(velden, 'tekst', tekst, ''),
      partij: readVeld(velden, 'partij', partijSchema.nullable(), null),
      stap: readVeld(velden, 'stap', stapSchema, null),
      stamp: firstStamp(velden),
    },
  ]
}
