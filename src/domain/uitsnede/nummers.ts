/**
 * Where a text writes a rugnummer: `#305`, `nummer 305`, `kind 305 en 412`, in the digits of any script. A number that
 * says nothing of what it is may be one too: that is for a person to see.
 */

const nummer = 'rugnummers?|rugnrs?|nummers?|nrs?|num|no'
const kinderen = 'kind(?:eren)?|leerling(?:en)?|jongeren?'
const is = String.raw`[\s.:]*(?:(?:is|was|zijn|=)[\s.:]*)?`
const nog = String.raw`\s*(?:,|/|\+|&|-|–|en|of|t/m|tot en met)\s*#?\s*`
const maat = String.raw`(?:\p{Nd}|[.,]\p{Nd}|\s*(?:%|(?:jaar|jaren|maand(?:en)?|weken|dag(?:en)?|uur|uren|minu(?:ut|ten)|keer|euro|kilometer|km|meter|procent|leerlingen|kinderen|jongeren)(?!\p{L})))`
const cijfers = String.raw`\p{Nd}+`
const getal = String.raw`${cijfers}(?!${maat})`
const merk = String.raw`#\s*|(?:${nummer})${is}#?\s*`
const kind = String.raw`(?:${kinderen})${is}`
const rij = (voor: string, een: string): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${voor})${een}(?:${nog}${een})*(?![\p{L}\p{N}])`

/** One or more numbers that are meant as such: behind "kind" not with a unit ("kind 10 weken thuis"), behind # always. */
const genummerd = new RegExp(`${rij(merk, cijfers)}|${rij(kind, getal)}`, 'giu')
const misschien = new RegExp(rij(kind, cijfers), 'giu')
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

/** Each number in the text that `isAnder` and of which nothing says for sure that it is one, or that it is none. */
export const looseNummers = (tekst: string, isAnder: (nummer: number) => boolean): readonly string[] => {
  const bijKind = [...tekst.matchAll(misschien)].flatMap(([heel]) => heel.match(/\p{Nd}+/gu) ?? [])
  const alleen = [...tekst.matchAll(los)].map(([gevonden]) => gevonden)
  return [...new Set([...bijKind, ...alleen])].filter((een) => isAnder(numberOf(een)))
}
