/**
 * One passphrase, however the tablet wrote it. Five words of letters are taken as words: lower case, one space between
 * (a tablet makes the first letter a capital, people write dashes). Everything else is an own passphrase: NFC, trimmed.
 */
const words = 5
const apart = /[\s.,_\-\u2010-\u2015]+/u

/** The form that is hashed. Decided by shape, because at unlock nobody knows which kind it is. */
export function normalizePassphrase(text: string): string {
  const plain = text.normalize('NFC').trim()
  const parts = plain.toLowerCase().split(apart).filter(Boolean)
  return parts.length === words && parts.every((part) => /^[a-z]{3,}$/.test(part)) ? parts.join(' ') : plain
}
