/**
 * Where a text writes a rugnummer: `#305`, `nummer 305`, `kind 305 en 412`, in the digits of any script. A number that
 * says nothing of what it is may be one too: that is for a person to see.
 */

const nummer = 'rugnummers?|rugnrs?|nummers?|nrs?|num|no'
const kinderen = 'kind(?:eren)?|leerling(?:en)?|jongeren?'
const is = String.raw`[\s.:]*(?:(?:is|was|zijn|=)[\s.:]*)?`
const nog = String.raw`\s*(?:,|/|\+|&|-|–|en|of|t/m|tot en met)\s*#?\s*`
const maat = String.raw`(?:\p{Nd}|[.,]\p{Nd}|\s*(?:%|(?:jaar|jaren|maand(?:en)?|weken|dag(?:en)?|uur|uren|minu(?:ut|ten)|keer|euro|kilometer|km|meter|procent|leerlingen|kinderen|jongeren)(?!\p{L})))`
const getal = String.raw`\p{Nd}+(?!${maat})`

/** One or more numbers that are meant as such. */
const genummerd = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:#\s*|(?:${nummer})${is}#?\s*|(?:${kinderen})${is})${getal}(?:${nog}${getal})*(?![\p{L}\p{N}])`,
  'giu',
)
const eenNummer = /(?:^\P{Nd}*|#\s*)?(\p{Nd}+)/gu
/** A number by itself: no part of a phone number, a date, an amount or a time. */
const los = new RegExp(
  String.raw`(?<![\p{L}\p{N}€]|\p{Nd}[\s.,:/-]|€\s)${getal}(?![\p{L}\p{N}]|[\s.,:/-]\p{Nd})`,
  'giu',
)

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code))

/** The value of a digit of any script: each has ten in a row that begin at a code ending on 0 or 6. */
function digitOf(teken: string): number {
  const code = teken.normalize('NFKC').codePointAt(0) ?? 0
  const low = code % 16
  return low < 10 && isDigit(code - low) ? low : low - 6
}

/** The number that these digits write, of whatever script. */
const numberOf = (cijfers: string): number => Number(Array.from(cijfers, digitOf).join(''))

/** The text with `door` for every number that is written as one and that `isAnder`; `note` hears what stood there. */
export const replaceNummers = (
  tekst: string,
  isAnder: (nummer: number) => boolean,
  door: string,
  note: (gevonden: string) => void,
): string =>
  tekst.replace(genummerd, (heel) =>
    heel.replace(eenNummer, (deel, cijfers: string) => {
      if (!isAnder(numberOf(cijfers))) return deel
      note(deel)
      return door
    }),
  )

/** Each number in the text that `isAnder` and of which nothing says that it is one. */
export const looseNummers = (tekst: string, isAnder: (nummer: number) => boolean): readonly string[] =>
  [...tekst.matchAll(los)].flatMap(([cijfers]) => (isAnder(numberOf(cijfers)) ? [cijfers] : []))
