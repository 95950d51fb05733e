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
const scrypt = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)$/

/** How many bytes of the file to give to `checkAgeKop`. */
export const ageKopBytes = headBytes

/** Refuses what is no age file, has another key than words, or asks for more work than 2^18. */
export function checkAgeKop(
  bytes: Uint8Array,
): Result<void, { readonly reden: 'geen-kopie' | 'andere-sleutel' | 'te-zwaar' }> {
  const [first, stanza = '', ...rest] = new TextDecoder('latin1').decode(bytes).split('\n')
  if (first !== firstLine) return err({ reden: 'geen-kopie' })
  // One scrypt stanza and no other: that is the rule of the format.
  if (!stanza.startsWith('-> scrypt ')) return err({ reden: 'andere-sleutel' })
  const end = rest.findIndex((line) => line.startsWith('--- '))
  const work = scrypt.exec(stanza)?.[1]
  if (end !== 1 || work === undefined) {
    const heavy = /^-> scrypt \S+ \d{3,}$/.test(stanza)
    return err({ reden: heavy ? 'te-zwaar' : 'geen-kopie' })
  }
  return Number(work) > mostWork ? err({ reden: 'te-zwaar' }) : ok(undefined)
}
