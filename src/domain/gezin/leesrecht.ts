/**
 * Whether this one may read what the tablet would show, and how much of it. The ages 12, 16 and 18 decide (product rule
 * 5): until 16 who has gezag reads, from 16 only whom the young person finds it good for (UAVG 5). Without gezag nobody
 * reads more than the outline, and that only after a person weighed the interest of the child (BW 1:377c).
 *
 * Gezag counts only once it was asked at school, for every reader alike: who says to have it and does not would read what
 * cannot be unread, and one question at the table mends it. Until then that reader stands as one without gezag.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Geboren, type Leeftijdsgrens, leeftijdsgrens } from '../geboren/geboren.ts'
import type { Publiek } from '../notitie/notitie.ts'
import type { Gezinslezer, Leesregel, Omvang, Overdrachtskeuze } from './Gezinslezer.ts'
import { publiekenOf } from './spreker.ts'

/**
 * What has to be known or said first: `leeftijd`: this reader has another age · `geboren`: the month of birth is not
 * known, and nobody said whether the child is 16 · `goedvinden`: the young person was not asked · `weging`: nobody wrote why a reader without gezag reads.
 */
export type Leesvraag = 'leeftijd' | 'geboren' | 'goedvinden' | 'weging'

export interface Leesrecht {
  readonly mag: 'ja' | 'eerst-vragen' | 'nee'
  /** Null when it may. */
  readonly mist: Leesvraag | null
  readonly omvang: Omvang
  /** The audience of what this one says, as long as no other was chosen. */
  readonly publiek: Publiek
  readonly regel: Leesregel
}

type Jong = Extract<Gezinslezer, 'kind' | `jongere-${string}`>

const grenzen: Readonly<Record<Jong, Leeftijdsgrens>> = {
  kind: 'onder-12',
  'jongere-12': 'vanaf-12',
  'jongere-16': 'vanaf-16',
  'jongere-18': 'vanaf-18',
}

const eigenRegels: Readonly<Record<Leeftijdsgrens, Leesregel>> = {
  'onder-12': 'kind-leest',
  'vanaf-12': 'jongere-praat-mee',
  'vanaf-16': 'jongere-beslist',
  'vanaf-18': 'volwassen',
}

const isJong = (lezer: Gezinslezer): lezer is Jong => Object.hasOwn(grenzen, lezer)

/** Who can have gezag. */
const kanGezag = (lezer: Gezinslezer): boolean =>
  lezer === 'ouder-gezag' || lezer === 'voogd' || lezer === 'pleegouder'

/** Whether gezag decides what this one reads: until 16, and while the age is not known, of all but a parent without it. */
export const vraagtGezag = (lezer: Gezinslezer, grens: Leeftijdsgrens | null): boolean =>
  kanGezag(lezer) && grens !== 'vanaf-16' && grens !== 'vanaf-18'

/** Whether this one reads as one with gezag: asked at school, or at an age at which the young person decides. */
export const leestMetGezag = (
  { lezer, gezagNagevraagd }: Pick<Overdrachtskeuze, 'lezer' | 'gezagNagevraagd'>,
  grens: Leeftijdsgrens | null,
): boolean => kanGezag(lezer) && (gezagNagevraagd || !vraagtGezag(lezer, grens))

type Oordeel = Pick<Leesrecht, 'mag' | 'mist' | 'omvang' | 'regel'>

/** Of whom the month of birth is not known, the reader that was chosen says the age. */
function decideKind(lezer: Jong, grens: Leeftijdsgrens | null): Oordeel {
  const regel = eigenRegels[grenzen[lezer]]
  return grens === null || grens === grenzen[lezer]
    ? { mag: 'ja', mist: null, omvang: 'geheel', regel }
    : { mag: 'nee', mist: 'leeftijd', omvang: 'geheel', regel }
}

/**
 * By which age is judged whether a grown-up reads: that of the month of birth, or while it is not known what a person
 * says of it. Null when nobody said it yet.
 */
export const gezegdeGrens = (grens: Leeftijdsgrens | null, zestien: boolean | null): Leeftijdsgrens | null =>
  grens ?? (zestien === null ? null : zestien ? 'vanaf-16' : 'onder-12')

/** From 16 only when the young person finds it good; while nobody says whether it is 16, nobody can say that either. */
function askFirst(grens: Leeftijdsgrens | null): Pick<Oordeel, 'mist' | 'regel'> | null {
  switch (grens) {
    case 'onder-12':
    case 'vanaf-12':
      return null
    case 'vanaf-16':
    case 'vanaf-18':
      return { mist: 'goedvinden', regel: eigenRegels[grens] }
    case null:
      return { mist: 'geboren', regel: 'ouder-leest' }
  }
}

function decideVerzorger(keuze: Overdrachtskeuze, bekend: Leeftijdsgrens | null): Oordeel {
  const grens = gezegdeGrens(bekend, keuze.zestien)
  const gezag = leestMetGezag(keuze, grens)
  const omvang = gezag ? 'geheel' : 'hoofdlijn'
  const first = askFirst(grens)
  if (first !== null && (first.mist === 'geboren' || !keuze.goedgevonden))
    return { mag: 'eerst-vragen', omvang, ...first }
  if (!gezag) {
    const weighed = keuze.weging.trim() !== ''
    const regel = 'hoofdlijn-na-weging'
    return weighed ? { mag: 'ja', mist: null, omvang, regel } : { mag: 'nee', mist: 'weging', omvang, regel }
  }
  if (first !== null) return { mag: 'ja', mist: null, omvang, regel: 'jongere-vond-goed' }
  const regel = grens === 'vanaf-12' ? 'ouder-leest-jongere-weet-het' : 'ouder-leest'
  return { mag: 'ja', mist: null, omvang, regel }
}

/** May this reader read, and what? `geboren` null: the month of birth is not known. */
export function decideLeesrecht(keuze: Overdrachtskeuze, geboren: Geboren | null, vandaag: Datum): Leesrecht {
  const { lezer } = keuze
  const grens = geboren === null ? null : leeftijdsgrens(geboren, vandaag)
  const oordeel = isJong(lezer) ? decideKind(lezer, grens) : decideVerzorger(keuze, grens)
  return { ...oordeel, publiek: publiekenOf(keuze)[0] ?? 'team' }
}
