/** In which letters each language of the family's pages is written. */
import type { Taal } from '../../src/domain/taal/Taal.ts'

export const letters: Readonly<Record<Taal, RegExp>> = {
  nl: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  ar: /\p{Script=Arabic}/u,
  tr: /\p{Script=Latin}/u,
  pl: /\p{Script=Latin}/u,
  uk: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  ti: /\p{Script=Ethiopic}/u,
}
