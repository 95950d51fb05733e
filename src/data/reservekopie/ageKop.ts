/**
 * The head of an age file, read before anything is hashed: a file that would keep the device busy for an hour, or that
 * no words can open, is told at once. Format: age-encryption.org/v1.
 */
import { err, ok, type Result } from '../../lib/result.ts'

/** 2^18 is what other programs write; more is refused. */
const mostWork = 18
/** No head of one stanza comes near. */
const headBytes = 2048

const firstLine = 'age-encryption.org/v1'
const words = '-> scrypt '
/** How the file that a family got begins: they have five words too, and come to the wrong door with it. */
const gezin = /^(?:\u{EF}\u{BB}\u{BF})?KANTELTAFEL-GEZIN-/u
const scrypt = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)$/

/** True when these lines, the last one broken off, are how a head for words begins and never ends. */
function isCut(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? ''
  const [first = '', stanza = ''] = lines
  if (lines.length === 1) return firstLine.startsWith(last) && last !== ''
  if (first !== firstLine) return false
  if (lines.length === 2) return last.startsWith(words) || words.startsWith(last)
  return scrypt.test(stanza) && (lines.length === 3 || (lines.length === 4 && '--- '.startsWith(last)))
}

/** How many bytes of the file to give to `checkAgeKop`. */
export const ageKopBytes = headBytes

type KopWeigering =
  | 'geen-kopie'
  | 'voor-gezin'
  | 'leeg-bestand'
  | 'beschadigd'
  | 'andere-sleutel'
  | 'te-zwaar'

/** Refuses what is no age file or was cut off in its head, has another key than words, or asks for more work than 2^18. */
export function checkAgeKop(bytes: Uint8Array): Result<void, { readonly reden: KopWeigering }> {
  if (bytes.length === 0) return err({ reden: 'leeg-bestand' })
  const lines = new TextDecoder('latin1').decode(bytes).split('\n')
  if (isCut(lines)) return err({ reden: 'beschadigd' })
  const [first, stanza = '', ...rest] = lines
  if (first !== firstLine) return err({ reden: gezin.test(first ?? '') ? 'voor-gezin' : 'geen-kopie' })
  // One scrypt stanza and no other: that is the rule of the format.
  if (!stanza.startsWith(words)) return err({ reden: 'andere-sleutel' })
  const end = rest.findIndex((line) => line.startsWith('--- '))
  const work = scrypt.exec(stanza)?.[1]
  if (end !== 1 || work === undefined) {
    const heavy = /^-> scrypt \S+ \d{3,}$/.test(stanza)
    return err({ reden: heavy ? 'te-zwaar' : 'geen-kopie' })
  }
  return Number(work) > mostWork ? err({ reden: 'te-zwaar' }) : ok(undefined)
}
