/** Twelve random letters, the first one a capital on request: a string that stands nowhere by chance. */
export function sentinel(form: 'plain' | 'name' = 'plain'): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) =>
    String.fromCodePoint(97 + (byte % 26)),
  )
  const text = letters.join('')
  return form === 'name' ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text
}

/** The same names in lower case too, as an index or a search key would write them. */
export const guisesOf = (names: readonly string[]): readonly string[] => [
  ...new Set(names.flatMap((name) => [name, name.toLowerCase()])),
]
