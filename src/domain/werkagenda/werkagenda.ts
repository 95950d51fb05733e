/**
 * What the team itself is going to do better: lines of seven columns (the model of Gedragswerk: theme, activity, who,
 * when, instruments, concrete result, the goal it serves), each in one of five phases and with where it came from. No
 * name of a child stands in it; it is about the team's own work.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import { naamSchema, readDatum, readTekst, readVeld, standingRecords } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

export const fasen = ['verkennen', 'betrekken', 'ontwikkelen', 'arrangeren', 'activeren'] as const
export type Fase = (typeof fasen)[number]

/** Screen names, in their order. */
export const faseNamen: Readonly<Record<Fase, string>> = {
  verkennen: 'Verkennen',
  betrekken: 'Betrekken',
  ontwikkelen: 'Ontwikkelen',
  arrangeren: 'Arrangeren',
  activeren: 'Activeren',
}

export interface Werkagendaregel {
  readonly id: string
  readonly thema: string
  readonly activiteit: string
  readonly wie: { readonly partij: Partij | null; readonly naam: Redacted<string> }
  readonly wanneer: Datum | null
  readonly instrumenten: string
  readonly resultaat: string
  readonly doel: string
  /** Null when nobody chose one yet. */
  readonly fase: Fase | null
  /** The card of an overleg it came from. */
  readonly herkomst: { readonly overleg: string; readonly kaart: string } | null
  readonly stamp: string
}

export interface Werkagenda {
  readonly records: Records
  /** In the order of the phases, then of writing; without a phase first. */
  readonly regels: readonly Werkagendaregel[]
}

const wieSchema = z.object({
  partij: partijSchema.nullable().catch(null),
  naam: naamSchema.catch(redact('')),
})
const nobody: Werkagendaregel['wie'] = { partij: null, naam: redact('') }

const herkomstSchema = z.object({ overleg: z.string(), kaart: z.string() })

/** Reads the werkagenda from the merged records of its stream; total. A line without an activity is left out. */
export function readWerkagenda(records: Records): Werkagenda {
  const regels = standingRecords(records, 'regel').flatMap(([id, velden]): Werkagendaregel[] => {
    const activiteit = readTekst(velden, 'activiteit')
    if (activiteit === '') return []
    return [
      {
        id,
        thema: readTekst(velden, 'thema'),
        activiteit,
        wie: readVeld<Werkagendaregel['wie']>(velden, 'wie', wieSchema, nobody),
        wanneer: readDatum(velden, 'wanneer'),
        instrumenten: readTekst(velden, 'instrumenten'),
        resultaat: readTekst(velden, 'resultaat'),
        doel: readTekst(velden, 'doel'),
        fase: readVeld<Fase | null>(velden, 'fase', z.enum(fasen), null),
        herkomst: readVeld<Werkagendaregel['herkomst']>(velden, 'herkomst', herkomstSchema, null),
        stamp: firstStamp(velden),
      },
    ]
  })
  const place = ({ fase }: Werkagendaregel): number => (fase === null ? -1 : fasen.indexOf(fase))
  const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return {
    records,
    regels: regels.sort((a, b) => place(a) - place(b) || before(a.stamp, b.stamp) || before(a.id, b.id)),
  }
}
