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

export const instemmers = ['kind', 'ouders', 'beide'] as const
/** Who answered: the child, the parents, or both. */
export type Instemmer = (typeof instemmers)[number]
type Een = Exclude<Instemmer, 'beide'>

/** What child and parents said of the doel: the last one never blocks, it makes the doel `voorlopig`. */
export interface Instemming {
  readonly id: string
  readonly doel: string
  readonly antwoord: InstemmingAntwoord
  readonly want: string
  /** Null while nobody wrote down who said it. */
  readonly namens: Instemmer | null
  /** Their names, or who spoke with whom, as the team writes it. */
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly hoe: string
  /** The doel as it read when they answered; null when that was not kept. */
  readonly over: string | null
  readonly stamp: string
}

/** The latest word of each about the doel as it reads now; null for one who was not asked, as far as was kept. */
export type Woorden = Readonly<Record<Een, 'ja' | 'nee' | null>>

export interface Doel {
  readonly id: string
  readonly tekst: string
  readonly datum: Datum | null
  /** How we will see that it was reached. */
  readonly zichtbaarAan: string
  /** The latest answer of child and parents, or null when nobody asked. */
  readonly instemming: Instemming | null
  readonly woorden: Woorden
  /** True until someone of whom is known who says "ja, zo" to the doel as it reads now; a later nee makes it so again. */
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
  namens: z.enum(instemmers).nullable().catch(null),
  wie: naamSchema.catch(redact('')),
  wanneer: datumSchema.nullable().catch(null),
  hoe: z.string().catch(''),
  over: z.string().nullable().catch(null),
})

const plain = (tekst: string): string => tekst.trim().replace(/\s+/gu, ' ').toLowerCase()

/** True when the answer was given to this text. */
const isAbout = ({ over }: Instemming, tekst: string): boolean =>
  over === null || plain(over) === plain(tekst)

const names = (namens: Instemmer | null, wie: Een): boolean => namens === 'beide' || namens === wie

/** The earliest answer first. One without a name takes the words before it away: it may be of either. */
function readWoorden(answers: readonly Instemming[], tekst: string): Woorden {
  let woorden: Woorden = { kind: null, ouders: null }
  for (const { antwoord, namens } of answers.filter((one) => isAbout(one, tekst))) {
    const said = antwoord === 'nog-niet' ? null : antwoord
    const word = (wie: Een) => (namens === null ? null : names(namens, wie) ? said : woorden[wie])
    woorden = { kind: word('kind'), ouders: word('ouders') }
  }
  return woorden
}

/** Child, parents, or a name: an answer of nobody is none yet. */
const saysWho = ({ namens, wie }: Instemming): boolean => namens !== null || wie.reveal().trim() !== ''

function isAgreed(instemming: Instemming | null, tekst: string, { kind, ouders }: Woorden): boolean {
  if (instemming?.antwoord !== 'ja' || !isAbout(instemming, tekst) || !saysWho(instemming)) return false
  return kind !== 'nee' && ouders !== 'nee'
}

/** True from the day after its date: then it is reached, or it needs a new date. */
export const isDoelVoorbij = ({ datum }: Doel, vandaag: Datum): boolean =>
  datum !== null && datum < vandaag.slice(0, datum.length)

/** True when the latest answer was given to the doel as it read before: of the present text nobody was asked yet. */
export const isVoorEerderDoel = ({ instemming, tekst }: Doel): boolean =>
  instemming !== null && !isAbout(instemming, tekst)

/** True while "ja, zo" was said to the doel as it reads now and it was not kept by whom: until then it is voorlopig. */
export const isJaVanNiemand = ({ instemming, tekst }: Doel): boolean =>
  instemming?.antwoord === 'ja' && isAbout(instemming, tekst) && !saysWho(instemming)

/** Who said "ja, zo" to the doel as it reads now; null when nobody did, or when it was not kept who. */
export function jaVan({ woorden: { kind, ouders } }: Doel): Instemmer | null {
  if (kind === 'ja') return ouders === 'ja' ? 'beide' : 'kind'
  return ouders === 'ja' ? 'ouders' : null
}

/** The other one, while only child or only parents said yes to the doel as it reads now; `zei` null: not asked yet. */
export function ander(doel: Doel): { readonly wie: Een; readonly zei: 'nee' | null } | null {
  if (doel.instemming?.antwoord !== 'ja') return null
  const { kind, ouders } = doel.woorden
  if (kind === 'ja' && ouders !== 'ja') return { wie: 'ouders', zei: ouders }
  return ouders === 'ja' && kind !== 'ja' ? { wie: 'kind', zei: kind } : null
}

/** The present doel (the one that no other followed; of several the latest written) and the others, latest first. */
export function readDoelen(records: Records): {
  readonly doel: Doel | null
  readonly eerdere: readonly Doel[]
} {
  const answers = new Map<string, Instemming[]>()
  for (const { id, stamp, waarde } of readStappen(records, 'instemming', 'stap', instemmingSchema)) {
    answers.set(waarde.doel, [...(answers.get(waarde.doel) ?? []), { id, ...waarde, stamp }])
  }
  const doelen = readStappen(records, 'doel', 'inhoud', inhoudSchema)
    .map(({ id, stamp, waarde }): Doel => {
      const all = answers.get(id) ?? []
      const instemming = all.at(-1) ?? null
      const woorden = readWoorden(all, waarde.tekst)
      const voorlopig = !isAgreed(instemming, waarde.tekst, woorden)
      return { id, ...waarde, instemming, woorden, voorlopig, stamp }
    })
    .toReversed()
  const followed = new Set(doelen.map((one) => one.vorige))
  const doel = doelen.find((one) => !followed.has(one.id)) ?? doelen[0] ?? null
  return { doel, eerdere: doelen.filter((one) => one !== doel) }
}

/** That the other was not asked, or said nee, while only child or only parents said yes; else empty. */
export function anderZin(doel: Doel): string {
  const other = ander(doel)
  if (other === null) return ''
  const kind = other.wie === 'kind'
  if (other.zei === null) return kind ? 'Het kind is nog niet gevraagd.' : 'De ouders zijn nog niet gevraagd.'
  return kind ? 'Het kind zei nee.' : 'De ouders zeiden nee.'
}
