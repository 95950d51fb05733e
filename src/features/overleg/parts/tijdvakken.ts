import type { Register } from '../../../data/Register.ts'
import { beginTijdvak, lookAt, setLoopt, type Tijdvak } from '../../../domain/overleg/tijdvak.ts'
import { loadTijdvakken, saveTijdvakken } from './plek.ts'

/** How often it is looked. */
const tikMs = 10_000

/**
 * The time that each room and child had in this window. It is kept at every look, so that a lock or a kill loses no more
 * than one look.
 */
export class Tijdvakken {
  readonly #register: Register
  readonly #overlegId: string
  readonly #listeners = new Set<() => void>()
  readonly #loaded: Promise<void>
  #vakken: readonly Tijdvak[] = []

  constructor(register: Register, overlegId: string) {
    this.#register = register
    this.#overlegId = overlegId
    this.#loaded = this.#load()
  }

  async #load(): Promise<void> {
    this.#vakken = await loadTijdvakken(this.#register, this.#overlegId)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly now = (): readonly Tijdvak[] => this.#vakken

  /** Goes on with this one until it is stopped; the time since it was last looked at, elsewhere or locked, is not its own. */
  start(sleutel: string): () => void {
    let timer: ReturnType<typeof setInterval> | undefined
    let stopped = false
    const begin = async (): Promise<void> => {
      await this.#loaded
      if (stopped) return
      const known = this.#vakken.find((vak) => vak.sleutel === sleutel) ?? beginTijdvak(sleutel, Date.now())
      const rest = this.#vakken.filter((vak) => vak.sleutel !== sleutel)
      this.#set([...rest, { ...known, op: Date.now() }])
      timer = setInterval(() => this.#look(sleutel), tikMs)
    }
    void begin()
    return () => {
      stopped = true
      if (timer === undefined) return
      clearInterval(timer)
      this.#look(sleutel)
    }
  }

  /** Stands still, or goes on. */
  toggle(sleutel: string): void {
    this.#change(sleutel, (vak) => setLoopt(vak, !vak.loopt, Date.now()))
  }

  #look(sleutel: string): void {
    this.#change(sleutel, (vak) => lookAt(vak, Date.now()))
  }

  #change(sleutel: string, step: (vak: Tijdvak) => Tijdvak): void {
    this.#set(this.#vakken.map((vak) => (vak.sleutel === sleutel ? step(vak) : vak)))
  }

  #set(vakken: readonly Tijdvak[]): void {
    this.#vakken = vakken
    void saveTijdvakken(this.#register, this.#overlegId, vakken)
    for (const listener of this.#listeners) listener()
  }
}
