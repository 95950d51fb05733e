/**
 * The wachtwoord of five words: drawn evenly from our own list of more than 4,096 Dutch words, so at least 60 bits. The
 * list is loaded only where it is needed; an own wachtwoord never needs it.
 */
import { type Redacted, redact } from '../lib/redacted.ts'
import { drawBelow } from './drawBelow.ts'

const wordCount = 5
const prefixLength = 3

/** The word list, in alphabetical order; a chunk of its own. */
export async function loadWoorden(): Promise<readonly string[]> {
  const { default: text } = await import('./woorden.txt?raw')
  return text.trimEnd().split('\n')
}

/** Five words with one space between; a word may come twice. */
export function generatePassphrase(woorden: readonly string[]): Redacted<string> {
  return redact(Array.from({ length: wordCount }, () => woorden[drawBelow(woorden.length)]).join(' '))
}

/** The words that begin with these letters, at most `most`; none before the third letter. */
export function completeWord(woorden: readonly string[], prefix: string, most = 6): readonly string[] {
  const start = prefix.trim().toLowerCase()
  if (start.length < prefixLength) return []
  return woorden.filter((woord) => woord.startsWith(start)).slice(0, most)
}
