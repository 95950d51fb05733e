import type { Json } from '../../../src/lib/json.ts'
import type { DraftStore } from '../../../src/ui/form/DraftContext.ts'

/** A draft store that lives in memory, and can be told to fail. */
export class MemoryDrafts implements DraftStore {
  readonly kept = new Map<string, Json>()
  works = true

  load(key: string): Promise<Json | undefined> {
    return Promise.resolve(this.kept.get(key))
  }

  save(key: string, value: Json): Promise<boolean> {
    if (this.works) this.kept.set(key, value)
    return Promise.resolve(this.works)
  }

  drop(key: string): Promise<void> {
    this.kept.delete(key)
    return Promise.resolve()
  }

  /** The values in a draft, as text for a search. */
  textOf(key: string): string {
    return JSON.stringify(this.kept.get(key) ?? null)
  }
}
