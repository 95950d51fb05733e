/**
 * The herstelcode: 140 random bits and 20 bits of check in 32 Crockford characters, eight groups of four. The check is a
 * Reed-Solomon code over 32 characters: one wrong character, or two that changed places, is always found before trying.
 */
import { type Redacted, redact } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { randomBytes } from './bytes.ts'
import { drawBelow } from './drawBelow.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLength = 32
const checkLength = 4
const groupLength = 4

/** Why a typed code is not one of ours: too short or long, a character that never occurs, or a typing mistake. */
export type RecoveryCodeFout =
  | { readonly reden: 'code-lengte'; readonly tekens: number }
  | { readonly reden: 'code-teken'; readonly teken: string }
  | { readonly reden: 'code-tikfout' }

/** A fresh code as it is shown and printed: eight groups of four with dashes between. */
export function generateRecoveryCode(): Redacted<string> {
  const data = [...randomBytes(codeLength - checkLength)].map((byte) => byte & 31)
  return formatRecoveryCode(redact(toText([...data, ...check(data)])))
}

/** The code in its groups, whatever spaces or dashes it came with. */
export function formatRecoveryCode(code: Redacted<string>): Redacted<string> {
  return redact(groupsOf(fold(code.reveal())).join('-'))
}

/** Reads a typed code: lower case is taken, O is 0, I and L are 1, spaces and dashes are skipped. Gives 32 characters. */
export function parseRecoveryCode(typed: Redacted<string>): Result<Redacted<string>, RecoveryCodeFout> {
  const text = fold(typed.reveal())
  const chars = Array.from(text)
  const symbols = chars.map((char) => alphabet.indexOf(char))
  const unknown = symbols.indexOf(-1)
  if (unknown !== -1) return err({ reden: 'code-teken', teken: chars[unknown] ?? '' })
  if (symbols.length !== codeLength) return err({ reden: 'code-lengte', tekens: symbols.length })
  const data = symbols.slice(0, -checkLength)
  if (toText(check(data)) !== text.slice(-checkLength)) return err({ reden: 'code-tikfout' })
  return ok(redact(text))
}

/** Two different ones of so many groups (from 0, in order) to be typed again, as proof that they were written down. */
export function drawTwoGroups(count = codeLength / groupLength): readonly [number, number] {
  const first = drawBelow(count)
  const second = (first + 1 + drawBelow(count - 1)) % count
  return first < second ? [first, second] : [second, first]
}

/** True when what was typed is this group of the code, or the whole code pasted. */
export function groupMatches(code: Redacted<string>, group: number, typed: string): boolean {
  const whole = fold(code.reveal())
  const text = fold(typed)
  return text !== '' && (text === groupsOf(whole)[group] || text === whole)
}

const fold = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[\s\-\u2010-\u2015]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

const groupsOf = (text: string): readonly string[] => text.match(/.{1,4}/gu) ?? []

const toText = (symbols: readonly number[]): string => symbols.map((symbol) => alphabet[symbol]).join('')

/** Times two in the field of 32 (x^5 + x^2 + 1). */
const double = (a: number): number => ((a << 1) ^ (a & 16 ? 0x25 : 0)) & 31

function times(a: number, b: number): number {
  let product = 0
  for (let factor = a, rest = b; rest > 0; factor = double(factor), rest >>= 1) {
    if (rest & 1) product ^= factor
  }
  return product
}

/** (x + 1)(x + 2)(x + 4)(x + 8) without the leading 1, highest power first. */
const generator: readonly number[] = [15, 19, 23, 10]

/** The remainder of the characters as a polynomial: four characters of check. */
function check(symbols: readonly number[]): readonly number[] {
  let rest: readonly number[] = [0, 0, 0, 0]
  for (const symbol of symbols) {
    const [first = 0, ...others] = rest
    const lead = symbol ^ first
    rest = [...others, 0].map((value, i) => value ^ times(lead, generator[i] ?? 0))
  }
  return rest
}
