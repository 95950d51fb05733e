/** A child by its initials: how the familieblad calls it, so that a sheet that is lost names nobody. */

/** The first letter as people write it; the Dutch ij is one. */
const letterOf = (woord: string): string => {
  const first = /^ij/iu.exec(woord)?.[0] ?? /^\P{M}\p{M}*/u.exec(woord)?.[0] ?? ''
  return first.toLocaleUpperCase('nl')
}

/** The word of a family name that the initial is of: `de Vries` is V. */
const main = (achternaam: string): string => {
  const words = achternaam.split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  return words.find((word) => /^\p{Lu}/u.test(word)) ?? words.at(-1) ?? ''
}

/** `N. A.`, or the one initial that is known; empty without any name. */
export function initialen(naam: { readonly roepnaam: string; readonly achternaam: string }): string {
  const roep = naam.roepnaam.trim().split(/\s+/u)[0] ?? ''
  return [roep, main(naam.achternaam.trim())]
    .map((woord) => letterOf(woord.replace(/^[^\p{L}]+/u, '')))
    .filter((letter) => letter !== '')
    .map((letter) => `${letter}.`)
    .join(' ')
}
