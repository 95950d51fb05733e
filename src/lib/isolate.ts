/**
 * What people typed inside a fixed sentence. It stands between the marks that Unicode has for it (UAX 9), so that its
 * direction does not turn the words around it, and so that a screen can tell it from the sentence.
 */
const open = '\u2068'
const close = '\u2069'
const marks = /[\u2066-\u2069]/gu

/** The text between marks; marks of its own are taken out. */
export const isolate = (text: string): string => `${open}${text.replaceAll(marks, '')}${close}`

/** The sentence without marks, for a place that has one direction only. */
export const stripIsolates = (text: string): string => text.replaceAll(marks, '')

export interface Stuk {
  readonly tekst: string
  /** It stood between marks. */
  readonly getypt: boolean
}

/** The sentence in pieces, in order, without marks and without empty pieces. */
export const splitIsolates = (text: string): readonly Stuk[] =>
  text
    .split(/\u2068([^\u2068\u2069]*)\u2069/u)
    .map((tekst, at) => ({ tekst: stripIsolates(tekst), getypt: at % 2 === 1 }))
    .filter(({ tekst }) => tekst !== '')
