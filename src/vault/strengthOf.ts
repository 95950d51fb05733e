/**
 * An honest judgement of an own wachtwoord. Length is the rule (from 14 characters, no rules about signs); refused is
 * only what anyone would try first. The five words we offer are always better, and that is what it says.
 */
import { normalizePassphrase } from './normalizePassphrase.ts'

/** The fewest characters of an own wachtwoord. */
const shortestPassphrase = 14

export type Strength =
  | { readonly oordeel: 'te-kort'; readonly nogTekens: number }
  | { readonly oordeel: 'te-gewoon'; readonly want: 'alleen-cijfers' | 'herhaling' | 'rijtje' | 'bekend' }
  | { readonly oordeel: 'goed' }
  | { readonly oordeel: 'sterk' }

const fewestDifferent = 6
const strongLength = 20
const strongDifferent = 10
const strongWords = 4

/** What people try first; taken out of the text before its rest is weighed. */
const known = new RegExp(
  [
    'wachtwoord|welkom|password|geheim|hallo|admin|nederland|gemeente|school|jeugdhulp|leerplicht',
    'kanteltafel|kantelteam|thuiszitters?|samenwerkingsverband|zomer|herfst|winter|lente|voorjaar|najaar',
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|juni|juli',
    'augustus|september|oktober|november|december|(?:19|20)[0-9]{2}',
  ].join('|'),
  'g',
)

/** Rows on the keyboard and in the head, also backwards. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop']
const bothWays = rows.flatMap((row) => [row, Array.from(row).reverse().join('')])

/** Judges the text as it will be hashed. `te-kort` and `te-gewoon` are refused. */
export function strengthOf(text: string): Strength {
  const plain = normalizePassphrase(text)
  const count = Array.from(plain).length
  if (count < shortestPassphrase) return { oordeel: 'te-kort', nogTekens: shortestPassphrase - count }
  const low = plain.toLowerCase()
  const bare = low.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (/^\d+$/.test(bare)) return { oordeel: 'te-gewoon', want: 'alleen-cijfers' }
  if (isRepetition(bare) || different(low) < fewestDifferent) {
    return { oordeel: 'te-gewoon', want: 'herhaling' }
  }
  if (different(withoutRows(bare)) < fewestDifferent) return { oordeel: 'te-gewoon', want: 'rijtje' }
  if (different(bare.replaceAll(known, '')) < fewestDifferent) {
    return { oordeel: 'te-gewoon', want: 'bekend' }
  }
  return isStrong(low) ? { oordeel: 'sterk' } : { oordeel: 'goed' }
}

const different = (text: string): number => new Set(text).size

/** One piece said again and again, the last time perhaps broken off. */
function isRepetition(text: string): boolean {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size)
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return true
  }
  return false
}

/** The text without every run of four or more neighbours from a row. */
function withoutRows(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length; ) {
    const length = runLength(text, at)
    if (length < 4) rest += text[at]
    at += length < 4 ? 1 : length
  }
  return rest
}

function runLength(text: string, at: number): number {
  let longest = 1
  for (const row of bothWays) {
    let length = 1
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length++
    longest = Math.max(longest, length)
  }
  return longest
}

function isStrong(low: string): boolean {
  const words = new Set(low.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2))
  const long = Array.from(low).length >= strongLength
  return (
    long && different(low) >= strongDifferent && (words.size >= strongWords || low.length >= strongLength + 8)
  )
}
