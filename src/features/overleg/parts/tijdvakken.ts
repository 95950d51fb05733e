import type { Register } from '../../../data/Register.ts'
import { beginTijdvak, lookAt, setLoopt, type Tijdvak } from '../../../domain/overleg/tijdvak.ts'
import { loadTijdvak, saveTijdvak } from './plek.ts'

/** How often it is looked. */
const tikMs = 10_000

/**
 * The time that the room or child of this window had. It is kept at every look, so that a lock or a kill loses no more than
 * one look, and beside what another window keeps of another room.
 */
export class Tijdvakken {
  readonly #register: Register
  readonly #overlegId: string
  readonly #listeners = new Set<() => void>()
  #kept: Promise<void> = Promise.resolve()
  #vak: Tijdvak | null = null

  constructor(register: Register, overlegId: string) {
    this.#register = register
    this.#overlegId = overlegId
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The box that is counted here; null until what was kept is read. */
  readonly now = (): Tijdvak | null => this.#vak

  /** Goes on with this one until it is stopped; the time since it was last looked at, elsewhere or locked, is not its own. */
  start(sleutel: string): () => void {
    let timer: ReturnType<typeof setInterval> | undefined
    let stopped = false
    const begin = async (): Promise<void> => {
      await this.#kept
      const kept = await loadTijdvak(this.#register, this.#overlegId, sleutel)
      if (stopped) return
      const known = kept ?? beginTijdvak(sleutel, Date.now())
      this.#set({ ...known, op: Date.now() })
      timer = setInterval(() => this.#change(lookAt), tikMs)
    }
    void begin()
    return () => {
      stopped = true
      if (timer === undefined) return
      clearInterval(timer)
      this.#change(lookAt)
    }
  }

  /** Stands still, or goes on. */
  toggle(): void {
    this.#change((vak, nu) => setLoopt(vak, !vak.loopt, nu))
  }

  #change(step: (vak: Tijdvak, nu: number) => Tijdvak): void {
    if (this.#vak !== null) this.#set(step(this.#vak, Date.now()))
  }

  #set(vak: Tijdvak): void {
    this.#vak = vak
    // One that was refused is kept with the next look.
    this.#kept = this.#kept
      .then(() => saveTijdvak(this.#register, this.#overlegId, vak))
      .catch(() => undefined)
    for (const listener of this.#listeners) listener()
  }
}
