/**
 * The ways in which the name of a child is written by who does not look it up: with a possessive s, without hyphens or
 * signs, shorter or with an ending. Those that can be no other word are taken out, the rest is for a person to see.
 */
import { type Redacted, redact } from '../../lib/redacted.ts'
import { beginsZin, isGewoonWoord } from '../verslag/scrubNamen.ts'
import { foldNaam } from '../../lib/foldNaam.ts'

const written: readonly (readonly [RegExp, string])[] = [
  [/đ/giu, 'dj'],
  [/ö/giu, 'oe'],
  [/ø/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/ä/giu, 'ae'],
  [/å/giu, 'aa'],
]

/** Words that are a short name with an s. */
const metS = new Set(
  'dans kans gans lens wens pols vers mens hals prins grens iets soms els hans jans bals tols dams'.split(
    ' ',
  ),
)

const wordsOf = (naam: string): readonly string[] =>
  naam.split(/[^\p{L}\p{M}\p{N}]+/u).filter((een) => een !== '')

/** The name as it stands on the list, and as it is written elsewhere too. */
export function spelwijzenVan(naam: Redacted<string>): readonly Redacted<string>[] {
  const plain = naam.reveal().normalize('NFC')
  const anders = written.reduce((tekst, [sign, letters]) => tekst.replace(sign, letters), plain)
  const words = wordsOf(plain)
  const joined = words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)
  const owned = [...words, ...wordsOf(anders)]
    .filter((word) => word.length > 2 && !/s$/iu.test(word) && !isGewoonWoord(foldNaam(word)))
    .map((word) => `${word}s`)
    .filter((word) => !metS.has(foldNaam(word)))
  return [...new Set([plain, anders, ...joined, ...owned])].map((een) => redact(een))
}

const koosnaam = /^(?:\p{L})?(?:je|tje|etje|pje|ie|y)s?$/u

/**
 * Words with a capital that may be the name of one of these children, shortened or with an ending: "Semmie", "Moh",
 * "Wójcika". `namen` are whole names; a word that is known is not given.
 */
export function lijktOpNaam(
  tekst: string,
  namen: readonly Redacted<string>[],
  isBekend: (fold: string) => boolean,
): readonly string[] {
  const folds = new Set(
    namen
      .flatMap((naam) => wordsOf(naam.reveal()).map((word) => foldNaam(word)))
      .filter((fold) => fold.length > 2),
  )
  const found: string[] = []
  for (const { 0: word, index } of tekst.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]{2,}/gu)) {
    const fold = foldNaam(word)
    if (isBekend(fold) || isGewoonWoord(fold)) continue
    const begins = beginsZin(tekst, index)
    const like = [...folds].some((naam) => {
      if (fold === naam) return false
      if (fold.startsWith(naam)) return !begins || koosnaam.test(fold.slice(naam.length))
      return naam.startsWith(fold) && naam.length > fold.length + 2 && !begins
    })
    if (like) found.push(word)
  }
  return found
}
