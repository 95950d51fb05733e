/**
 * Splits a whole name in one cell into given name and family name, with the Dutch tussenvoegsels (van, de, van der ...)
 * at the family name: `Vries, Noor de`, `Vries, de, Noor` and `Noor de Vries` all read the same.
 */

const tussenvoegsels = new Set(
  "van de der den het 't ter ten te op in aan bij uit onder over voor tot la le du des di da dos von zu zur el al ben ibn bin".split(
    ' ',
  ),
)

const isTussenvoegsel = (word: string): boolean => tussenvoegsels.has(word.toLowerCase().replace('’', "'"))

interface Naam {
  readonly roepnaam: string
  readonly achternaam: string
}

/** The words in front of the first tussenvoegsel, else the first word, are the given name. */
function splitInOrder(words: readonly string[]): Naam {
  const at = words.findIndex((word, i) => i > 0 && isTussenvoegsel(word) && i < words.length - 1)
  const cut = at < 0 ? 1 : at
  return { roepnaam: words.slice(0, cut).join(' '), achternaam: words.slice(cut).join(' ') }
}

/** Given name and family name of a whole name; one word alone is the given name. */
export function splitNaam(naam: string): Naam {
  const parts = naam.split(',').map((part) => part.trim().replace(/\s+/gu, ' '))
  const [family = '', ...rest] = parts.filter((part) => part !== '')
  if (rest.length === 0) return splitInOrder(family.split(' '))
  const words = rest.flatMap((part) => part.split(' '))
  const behind = words.filter((word, i) => isTussenvoegsel(word) && (i > 0 || words.length > 1))
  const given = words.filter((word) => !behind.includes(word))
  return { roepnaam: given.join(' '), achternaam: [...behind, family].join(' ') }
}
