/**
 * Entries written by an older version of the app, read as if this one had written them. A step is pure and takes an
 * entry from one schema version to the next; nothing on disk is touched until compaction writes what was read.
 */
import type { Entry } from './Entry.ts'

/** From schema version `at + 1` to `at + 2`, where `at` is the step's place; it may change ops, never stamps or counts. */
export type Upcast = (entry: Entry) => Entry

/** Version 1 is the first, so there is no step yet. A step, once released, is never changed. */
const steps: readonly Upcast[] = []

/** The entry at the newest version that the steps reach; the same object when it is there already. */
export function upcastEntry(entry: Entry, chain: readonly Upcast[] = steps): Entry {
  const due = chain.slice(Math.max(0, entry.sv - 1))
  return due.reduce((older, step) => ({ ...step(older), sv: older.sv + 1 }), entry)
}
