/**
 * The goal for the coming weeks, with its date and how we will see it; first the doel, then acties (product rule 10).
 * Without a yes of child and parents it is voorlopig; that never blocks anything.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { datumSchema, naamSchema, readStappen } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'

export const instemmingAntwoorden = ['ja', 'nee', 'nog-niet'] as const
export type InstemmingAntwoord = (typeof instemmingAntwoorden)[number]

/** What child and parents said of the doel: the last one never blocks, it makes the doel `voorlopig`. */
export interface Instemming {
  readonly id: string
  readonly doel: string
  readonly antwoord: InstemmingAntwoord
  readonly want: string
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly hoe: string
  /** The doel as it read when they answered; null when that was not kept. */
  readonly over: string | null
  readonly stamp: string
}

export interface Doel {
  readonly id: string
  readonly tekst: string
  readonly datum: Datum | null
  /** How we will see that it was reached. */
  readonly zichtbaarAan: string
  /** The latest answer of child and parents, or null when nobody asked. */
  readonly instemming: Instemming | null
  /** True until child and parents said "ja, zo" to the doel as it reads now. */
  readonly voorlopig: boolean
  /** The id of the doel before this one. */
  readonly vorige: string | null
  readonly stamp: string
}

const inhoudSchema = z.object({
  tekst: z.string().min(1),
  datum: datumSchema.nullable().catch(null),
  zichtbaarAan: z.string().catch(''),
  vorige: z.string().nullable().catch(null),
})

const instemmingSchema = z.object({
  doel: z.string(),
  antwoord: z.enum(instemmingAntwoorden),
  want: z.string().catch(''),
  wie: naamSchema.catch(redact('')),
  wanneer: datumSchema.nullable().catch(null),
  hoe: z.string().catch(''),
  over: z.string().nullable().catch(null),
})

const plain = (tekst: string): string => tekst.trim().replace(/\s+/gu, ' ').toLowerCase()

function saidYes(instemming: Instemming | null, tekst: string): boolean {
  if (instemming?.antwoord !== 'ja') return false
  return instemming.over === null || plain(instemming.over) === plain(tekst)
}

/** The present doel (the one that no other followed; of several the latest written) and the others, latest first. */
export function readDoelen(records: Records): {
  readonly doel: Doel | null
  readonly eerdere: readonly Doel[]
} {
  const answers = new Map<string, Instemming>()
  for (const { id, stamp, waarde } of readStappen(records, 'instemming', 'stap', instemmingSchema)) {
    answers.set(waarde.doel, { id, ...waarde, stamp })
  }
  const doelen = readStappen(records, 'doel', 'inhoud', inhoudSchema)
    .map(({ id, stamp, waarde }): Doel => {
      const instemming = answers.get(id) ?? null
      return { id, ...waarde, instemming, voorlopig: !saidYes(instemming, waarde.tekst), stamp }
    })
    .toReversed()
  const followed = new Set(doelen.map((one) => one.vorige))
  const doel = doelen.find((one) => !followed.has(one.id)) ?? doelen[0] ?? null
  return { doel, eerdere: doelen.filter((one) => one !== doel) }
}
