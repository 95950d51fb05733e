import type { Postbericht } from '../../../domain/gezin/Postbericht.ts'
import { type Antwoord, same } from './antwoord.ts'
import type { Onderwerp } from './onderwerp.ts'

/** One subject in the letterbox: its answer, and how far that is kept. */
export interface Vak {
  /** As the screen reads it now: of a line what stands there. */
  onderwerp: Onderwerp
  antwoord: Antwoord
  /** True once something of it was kept under the id of the answer. */
  opSchijf: boolean
  /** The id of what is typed over an answer that was sent: that one stands beside it. Null when nothing of it is kept. */
  kladId: string | null
  /** What a press wanted to send and the disk did not take; it is sent as long as that is what stands there. */
  gedrukt: Antwoord | null
  /** When the first key was pressed that is not kept yet, in ms; null when there is none. */
  eerste: number | null
  timer: ReturnType<typeof setTimeout> | undefined
  loopt: Promise<void>
}

export const newVak = (onderwerp: Onderwerp, antwoord: Antwoord): Vak => ({
  onderwerp,
  antwoord,
  opSchijf: antwoord.staat === 'klad',
  kladId: null,
  gedrukt: null,
  eerste: null,
  timer: undefined,
  loopt: Promise.resolve(),
})

/** As what it is kept now: as klad, or as said where the press that wanted so failed. */
export const staatNu = ({ antwoord, gedrukt }: Vak): Postbericht['staat'] =>
  gedrukt !== null && same(gedrukt, antwoord) ? 'gezegd' : 'klad'

const pauseMs = 500
/** Also for one who never pauses it is kept within a second. */
const longestMs = 800

/** Runs this soon after the last key, or after so many ms. What is changed has to be pressed again. */
export function planVak(vak: Vak, run: () => void, over?: number): void {
  if (over === undefined) vak.gedrukt = null
  const now = Date.now()
  vak.eerste ??= now
  clearTimeout(vak.timer)
  vak.timer = setTimeout(run, over ?? Math.max(0, Math.min(pauseMs, vak.eerste + longestMs - now)))
}

export function stopVak(vak: Vak): void {
  clearTimeout(vak.timer)
  vak.timer = undefined
}
