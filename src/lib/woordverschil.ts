/**
 * What one text says that another does not, word by word, to be marked on a screen. Two texts that have nothing in
 * common are not compared: every word would be marked, which tells nobody anything.
 */

/** A piece of the text as it stands; `anders` when the other text does not say it there. */
export interface Tekstdeel {
  readonly tekst: string
  readonly anders: boolean
}

/** Above so many pairs of words the text is left unmarked: comparing would keep the screen waiting. */
const mostPairs = 1_000_000

/** Words with the white space before them. */
const wordsOf = (tekst: string): readonly string[] => tekst.match(/\s*\S+|\s+$/gu) ?? []

/** Which words of `a` are in the longest run of words, in order, that both have. */
function commonWords(a: readonly string[], b: readonly string[]): readonly boolean[] {
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const common = a.map(() => false)
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common[i] = true
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return common
}

/**
 * `tekst` in pieces, in order and together the same text; those that `ander` does not say are marked. One piece without
 * a mark when the texts are the same, have nothing in common, or are too long to compare.
 */
export function markVerschil(tekst: string, ander: string): readonly Tekstdeel[] {
  const whole = [{ tekst, anders: false }]
  const [mine, other] = [wordsOf(tekst), wordsOf(ander)]
  if (tekst === ander || mine.length * other.length > mostPairs) return whole
  const trim = (words: readonly string[]) => words.map((word) => word.trim())
  const common = commonWords(trim(mine), trim(other))
  if (!common.includes(true)) return whole
  const delen: Tekstdeel[] = []
  for (const [i, word] of mine.entries()) {
    const anders = common[i] !== true
    const last = delen.at(-1)
    if (last !== undefined && last.anders === anders)
      delen[delen.length - 1] = { tekst: last.tekst + word, anders }
    else delen.push({ tekst: word, anders })
  }
  return delen
}
