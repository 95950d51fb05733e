/** Who of the family reads on the tablet, and what the team said of that one at the hand-over (product rule 5). */
import type { Redacted } from '../../lib/redacted.ts'
import type { Taal } from '../taal/Taal.ts'

export const gezinslezers = [
  'kind',
  'jongere-12',
  'jongere-16',
  'jongere-18',
  'ouder-gezag',
  'ouder-zonder-gezag',
  'voogd',
  'pleegouder',
] as const
export type Gezinslezer = (typeof gezinslezers)[number]

export interface Overdrachtskeuze {
  readonly lezer: Gezinslezer
  /** Which of the two parents; null for a reader that is no parent. */
  readonly ouder: 1 | 2 | null
  readonly naam: Redacted<string>
  /** "Gezag nagevraagd bij school": until 16 it counts only then, for every reader alike (`leesrecht.ts`). */
  readonly gezagNagevraagd: boolean
  /** Whether the child is 16 or older, as a person says who knows; only asked while the month of birth is not known. */
  readonly zestien: boolean | null
  /** The young person of 16 or 17, or the adult, finds it good that this one reads. */
  readonly goedgevonden: boolean
  /** Why one without gezag, or whose gezag was not asked, reads the outline: the child's interest, weighed by a person. */
  readonly weging: string
  readonly taal: Taal
}

export const omvangen = ['geheel', 'hoofdlijn'] as const
/** Everything, or the outline only: the situation, who to call and the next date. */
export type Omvang = (typeof omvangen)[number]

export const leesregels = [
  'kind-leest',
  'jongere-praat-mee',
  'jongere-beslist',
  'volwassen',
  'ouder-leest',
  'ouder-leest-jongere-weet-het',
  'jongere-vond-goed',
  'hoofdlijn-na-weging',
] as const
/** By which rule this reader reads: one sentence in each language. */
export type Leesregel = (typeof leesregels)[number]
