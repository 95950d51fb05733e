/**
 * What screens need of wachtwoord and herstelcode, so that no feature touches the vault: drawing, judging, completing,
 * and checking that a code was written down. Nothing here keeps or sends anything.
 */
import { type Redacted, redact } from '../lib/redacted.ts'
import { normalizePassphrase } from '../vault/normalizePassphrase.ts'
import { completeWord, generatePassphrase, loadWoorden } from '../vault/passphrase.ts'
import {
  drawTwoGroups,
  formatRecoveryCode,
  generateRecoveryCode,
  groupMatches,
} from '../vault/recoveryCode.ts'
import { strengthOf } from '../vault/strengthOf.ts'
import { sterkteTekst } from './wachtwoordTekst.ts'

const toon = { 'te-kort': 'neutral', 'te-gewoon': 'warning', goed: 'info', sterk: 'success' } as const

/** Whether a wachtwoord may be taken, and what is said of it. */
export function judgePassphrase(wachtwoord: string) {
  const sterkte = strengthOf(wachtwoord)
  const usable = sterkte.oordeel === 'goed' || sterkte.oordeel === 'sterk'
  return { usable, tone: toon[sterkte.oordeel], text: sterkteTekst(sterkte) }
}

/** The word list as a screen uses it. */
export interface Woordenlijst {
  /** Five words, drawn evenly. */
  readonly draw: () => Redacted<string>
  /** The words that begin with these letters; none before the third letter. */
  readonly complete: (prefix: string) => readonly string[]
}

/** Loads the list of Dutch words (a chunk of its own). */
export async function loadWoordenlijst(): Promise<Woordenlijst> {
  const woorden = await loadWoorden()
  return {
    draw: () => generatePassphrase(woorden),
    complete: (prefix) => completeWord(woorden, prefix),
  }
}

/** True when both texts open the same slot: capitals and dashes between five words do not count. */
export const samePassphrase = (a: string, b: string): boolean =>
  normalizePassphrase(a) === normalizePassphrase(b)

/** What stands on paper in pieces, and the two (from 0) that are typed again before it counts as written down. */
export interface OpPapier {
  readonly groups: readonly Redacted<string>[]
  readonly asked: readonly [number, number]
  /** Whether the asked piece was typed right; the whole pasted counts too. */
  readonly isRight: (index: 0 | 1, typed: string) => boolean
}

/** A fresh herstelcode. */
export interface NieuweHerstelcode extends OpPapier {
  readonly code: Redacted<string>
}

export function drawHerstelcode(): NieuweHerstelcode {
  const code = generateRecoveryCode()
  const groups = formatRecoveryCode(code).reveal().split('-')
  const asked = drawTwoGroups()
  return {
    code,
    groups: groups.map((group) => redact(group)),
    asked,
    isRight: (index, typed) => groupMatches(code, asked[index], typed),
  }
}

/** Words (with spaces between) that were written down: capitals do not count. */
export function askWoorden(woorden: Redacted<string>): OpPapier {
  const whole = woorden.reveal()
  const groups = whole.split(' ')
  const asked = drawTwoGroups(groups.length)
  return {
    groups: groups.map((woord) => redact(woord)),
    asked,
    isRight: (index, typed) =>
      typed.trim().toLowerCase() === groups[asked[index]] || samePassphrase(typed, whole),
  }
}
