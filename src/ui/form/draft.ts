import type { Json } from '../../lib/json.ts'
import type { Seen } from './changes.ts'
import type { DraftStore } from './DraftContext.ts'
import { holdsBsn, stripBsn } from './noBsn.ts'

/** The changed fields of one form, what was seen under them, and when (ms since 1970). */
export interface Draft {
  readonly values: Readonly<Record<string, Json>>
  readonly seen: Seen
  readonly op: number
}

/** A draft as it came from the store, or undefined when it is none of ours. */
export function readDraft(json: Json | undefined): Draft | undefined {
  if (!isObject(json) || !isObject(json['values']) || !isObject(json['seen'])) return undefined
  const seen = Object.entries(json['seen']).map(([key, stamps]) => [
    key,
    Array.isArray(stamps) ? stamps.filter((stamp): stamp is string => typeof stamp === 'string') : [],
  ])
  return {
    values: json['values'],
    seen: Object.fromEntries(seen) as Seen,
    op: typeof json['op'] === 'number' ? json['op'] : 0,
  }
}

const isObject = (json: Json | undefined): json is Readonly<Record<string, Json>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** What stands in the changed fields, without the digits of a number of a person; a field with nothing else is left out. */
export function draftOf(
  now: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  seen: Seen,
): Draft | null {
  const kept = fields
    .map((field) => [field, holdsBsn(now[field]) ? rest(now[field]) : now[field]] as const)
    .filter(([, value]) => value !== undefined)
  if (kept.length === 0) return null
  return { values: Object.fromEntries(kept) as Draft['values'], seen, op: Date.now() }
}

function rest(value: unknown): unknown {
  const stripped = stripBsn(value)
  return typeof stripped === 'string' && stripped.trim() === '' ? undefined : stripped
}

const PAUSE_MS = 500

/**
 * Writes drafts one after the other, half a second after the last keystroke (at the latest within a second when `flush`
 * is called by the page being hidden). A draft that may not be kept is dropped from the store instead.
 */
export class DraftWriter {
  #timer: ReturnType<typeof setTimeout> | undefined
  #first = 0
  #running: Promise<boolean> = Promise.resolve(true)
  #begun = false
  readonly #store: DraftStore | null
  readonly #key: string | undefined
  readonly #make: () => Draft | null
  readonly #onWritten: (kept: boolean) => void

  constructor(
    store: DraftStore | null,
    key: string | undefined,
    make: () => Draft | null,
    onWritten: (kept: boolean) => void,
  ) {
    this.#store = store
    this.#key = key
    this.#make = make
    this.#onWritten = onWritten
  }

  /** False when there is nowhere to keep a draft. */
  get keeps(): boolean {
    return this.#store !== null && this.#key !== undefined
  }

  async load(): Promise<Draft | undefined> {
    if (this.#store === null || this.#key === undefined) return undefined
    const draft = readDraft(await this.#store.load(this.#key))
    if (draft !== undefined) this.#begun = true
    return draft
  }

  /** Soon: the pause begins anew at each keystroke, but never longer than 700 ms after the first. */
  schedule(): void {
    if (this.#key === undefined || this.#store === null) return
    const now = Date.now()
    if (this.#timer === undefined) this.#first = now
    if (!this.#begun) this.#begin(this.#store, this.#key)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(
      () => void this.flush(),
      Math.max(0, Math.min(PAUSE_MS, this.#first + 700 - now)),
    )
  }

  /** Now, when something is pending. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      this.#cancel()
      this.#enqueue(() => this.#write())
    }
    await this.#running
  }

  /** Writes what is pending, then tells under which key it stands; nothing when no draft is kept. */
  async tellKey(to: (key: string) => Promise<void>): Promise<void> {
    await this.flush()
    if (this.keeps && this.#key !== undefined) await to(this.#key)
  }

  async drop(): Promise<void> {
    this.#cancel()
    this.#enqueue(() => this.#remove())
    await this.#running
  }

  /** Typing begins here, not when the empty form was opened: what was erased in between is no reason to refuse it. */
  #begin(store: DraftStore, key: string): void {
    this.#begun = true
    this.#enqueue(async () => {
      await store.load(key)
      return true
    })
  }

  #cancel(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #enqueue(work: () => Promise<boolean>): void {
    this.#running = this.#running.then(work, work).catch(() => false)
  }

  async #write(): Promise<boolean> {
    const draft = this.#make()
    if (draft === null || this.#store === null || this.#key === undefined) return this.#remove()
    const kept = await this.#store.save(this.#key, { values: draft.values, seen: draft.seen, op: draft.op })
    this.#onWritten(kept)
    return kept
  }

  async #remove(): Promise<boolean> {
    if (this.#store !== null && this.#key !== undefined) await this.#store.drop(this.#key)
    return true
  }
}
