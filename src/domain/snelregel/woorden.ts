/** Cuts a line into words that keep every character: what stands around a word (spaces, commas) stays with it. */

/** `bron` is `voor + kern + na`; all of them together are the line. */
export interface Woord {
  readonly bron: string
  /** Opening marks before the word. */
  readonly voor: string
  /** The word itself; empty for a gap of spaces alone. */
  readonly kern: string
  /** Closing marks and the spaces up to the next word. */
  readonly na: string
}

/** The words of a line in order; total. */
export function splitWoorden(regel: string): readonly Woord[] {
  return [...regel.matchAll(/^\s+|\S+\s*/gu)].map(([bron]) => {
    const voor = /^[\s("'‘“[]*/u.exec(bron)?.[0] ?? ''
    const rest = bron.slice(voor.length)
    const na = /[\s,.;:!?)\]"'’”]*$/u.exec(rest)?.[0] ?? ''
    return { bron, voor, kern: rest.slice(0, rest.length - na.length), na }
  })
}

/** The words of a name, without what stands between them. */
export const woordenOf = (naam: string): readonly string[] =>
  splitWoorden(naam)
    .map(({ kern }) => kern)
    .filter((kern) => kern !== '')
