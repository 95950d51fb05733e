/**
 * Acts that could not be put on disk: kept in memory and, where the disk still takes it, sealed in one row, so that
 * they outlive the page. They are shown as "nog niet bewaard" and tried again; none is ever written twice. A row is
 * held by one window at a time: only when that window is gone another one takes it over.
 */
import type { Deel, Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import { newId } from '../lib/id.ts'
import type { Json } from '../lib/json.ts'
import type { Redacted } from '../lib/redacted.ts'
import { redact } from '../lib/redacted.ts'
import type { Result } from '../lib/result.ts'
import { holdIfFree, type Locks } from './locks.ts'
import type { SealedDraft } from './draftRows.ts'
import { type DraftStore, queueKey } from './drafts.ts'
import type { Storing, Unsaved } from './Register.ts'
import { isCount, isList, isRecord, isText } from './shape.ts'
import { goesWith, streamsNamedIn } from './wissen/kindSporen.ts'

/** An act with the one who did it, as they were when it was done. */
interface Waiting extends Unsaved {
  readonly door: Redacted<Door>
  /** The draft it was made from, as it was saved at `op`. */
  readonly draft?: { readonly key: string; readonly op: number }
}

export interface Queue {
  list(): readonly Unsaved[]
  /** Takes over what windows that are gone left, except what was to be written in an erased stream. */
  load(): Promise<void>
  /** The acts that wait in windows that are still there. */
  elsewhere(): Promise<readonly Handeling[]>
  add(handeling: Handeling, door: Redacted<Door>, storing: Storing): Promise<void>
  /** Ties the draft an act was made from to that act: when the act is written, the draft goes. */
  tieDraft(handeling: string, key: string): Promise<void>
  drop(handeling: string): Promise<void>
  /** Takes what was to be written in this stream out of the acts that wait; other windows do so with theirs. */
  forgetStream(stream: StreamId): Promise<void>
  /** Lets go of what is held in the clear; the sealed rows stay, and another window may take them over. */
  forget(): void
  /** Tries each act once, in order, until one fails on the disk. */
  retry(write: (handeling: Handeling, door: Redacted<Door>) => Promise<Result<void, Storing>>): Promise<void>
}

/** True for a failure that time may mend; other refusals are for the person who did the act. */
export const mayPass = ({ reden }: Storing): boolean =>
  reden === 'schijf-vol' || reden === 'verbinding-weg' || reden === 'onbekend'

const pack = (waiting: readonly Waiting[]): readonly Json[] =>
  waiting.map(({ handeling, door, draft }): Json => {
    const { naam, partij } = door.reveal()
    const act = { handeling: handeling as unknown as Json, door: { naam, partij } }
    return draft === undefined ? act : { ...act, draft: { key: draft.key, op: draft.op } }
  })

const delenOf = (waiting: readonly Waiting[]): readonly Deel[] =>
  waiting.flatMap(({ handeling }) => handeling.delen)

/** The acts without what they would write of this stream; the same array when none would. */
function without(waiting: readonly Waiting[], stream: StreamId): readonly Waiting[] {
  const goes = goesWith(stream, delenOf(waiting))
  const hit = (part: Deel): boolean => part.wijzigingen.some((een) => goes(part, een))
  if (!delenOf(waiting).some(hit)) return waiting
  return waiting
    .map((act) => {
      const delen = act.handeling.delen.map((part) => ({
        ...part,
        wijzigingen: part.wijzigingen.filter((een) => !goes(part, een)),
      }))
      const filled = delen.filter(({ wijzigingen }) => wijzigingen.length > 0)
      return { ...act, handeling: { ...act.handeling, delen: filled } }
    })
    .filter(({ handeling }) => handeling.delen.length > 0)
}

export interface QueueNeeds {
  readonly drafts: DraftStore
  readonly locks: Locks
  /** Which of these streams were erased. */
  readonly erased: (streams: readonly StreamId[]) => Promise<ReadonlySet<StreamId>>
  readonly onChange: () => void
  /** Acts were taken over that nobody asked for: they may be tried. */
  readonly onTakenOver: () => void
}

export function createQueue({ drafts, locks, erased, onChange, onTakenOver }: QueueNeeds): Queue {
  const own = `${queueKey}-${newId()}`
  let waiting: readonly Waiting[] = []
  /** Every act that ever stood here: none comes back from a row that is read once more. */
  const seen = new Set<string>()
  /** Rows of windows that are gone, as they were read: their acts stand in our own row at its next writing. */
  const inherited = new Map<string, SealedDraft>()
  /** The rows that are ours alone, with how to let go of them. */
  const held = new Map<string, () => void>()
  let over = false
  let loading: Promise<void> = Promise.resolve()

  const letGo = (key: string): void => {
    inherited.delete(key)
    held.get(key)?.()
    held.delete(key)
  }

  /** True when nobody had this row: it is ours from now on. */
  const claim = async (key: string): Promise<boolean> => {
    if (over || held.has(key)) return false
    // Without an answer it is left alone: it may be somebody's.
    const release = await holdIfFree(locks, key).catch(() => undefined)
    if (release === undefined) return false
    held.set(key, release)
    if (over) release()
    return !over
  }

  const set = async (next: readonly Waiting[]): Promise<void> => {
    // Once nothing is held in the clear the rows say what waits.
    if (over) return
    waiting = next
    const taken = [...inherited.values()]
    onChange()
    const acts = pack(next)
    if (acts.length === 0) await drafts.drop(own)
    else if (!(await drafts.saveAny(own, { acts })).ok) return
    let grown = false
    for (const row of taken) {
      // A file that was put back since may have put more in it: that was not read yet.
      if (await drafts.dropRow(row)) letGo(row.key)
      else grown = true
    }
    if (grown) void load().then(onTakenOver)
  }

  const read = (stored: Json | undefined): readonly Waiting[] => {
    if (!isRecord(stored) || !isList(stored['acts'])) return []
    return stored['acts'].flatMap((act): readonly Waiting[] => {
      if (!isRecord(act) || !isRecord(act['door']) || !isRecord(act['handeling'])) return []
      const { naam, partij } = act['door']
      if (!isText(naam) || !isText(partij) || !isList(act['handeling']['delen'])) return []
      const handeling = act['handeling'] as unknown as Handeling
      const waits = {
        handeling,
        door: redact({ naam, partij }),
        storing: { reden: 'verbinding-weg' },
      } as const
      const { draft } = act
      if (!isRecord(draft) || !isText(draft['key']) || !isCount(draft['op'])) return [waits]
      return [{ ...waits, draft: { key: draft['key'], op: draft['op'] } }]
    })
  }

  /** The act as it waits now: it may have got a draft while it was being written. */
  const now = (act: Waiting): Waiting | undefined =>
    waiting.find(({ handeling }) => handeling.id === act.handeling.id)
  const others = (act: Waiting): readonly Waiting[] =>
    waiting.filter(({ handeling }) => handeling.id !== act.handeling.id)

  /** One after another: what one of them takes over, the next has. */
  const load = async (): Promise<void> => {
    const mine = loading.then(takeOver)
    loading = mine.catch(() => undefined)
    await mine
  }

  const takeOver = async (): Promise<void> => {
    await claim(own)
    const left: string[] = []
    for (const key of await drafts.queueKeys()) if (await claim(key)) left.push(key)
    // Also what was taken over before: a file that was put back may have put more in it.
    const keys = [...new Set([...inherited.keys(), ...left])]
    const rows = await Promise.all(keys.map(async (key) => await drafts.loadRow(key)))
    if (over) return
    for (const [at, key] of keys.entries()) {
      const row = rows[at]?.row
      // One that does not open stays where it is.
      if (row !== undefined) inherited.set(key, row)
      else if (!inherited.has(key)) letGo(key)
    }
    const stored = rows.flatMap((one) => read(one?.waarde))
    const fresh = stored.filter(({ handeling: { id } }) => !seen.has(id) && seen.add(id))
    waiting = [...waiting, ...fresh]
    if (fresh.length > 0) onChange()
    const kept = [...(await erased(streamsNamedIn(delenOf(waiting))))].reduce(without, waiting)
    if (kept !== waiting) await set(kept)
  }

  return {
    list: () => waiting,
    load,
    async elsewhere() {
      const keys = (await drafts.queueKeys()).filter((key) => !held.has(key))
      const rows = await Promise.all(keys.map(async (key) => read(await drafts.loadAny(key))))
      return rows.flat().map(({ handeling }) => handeling)
    },
    async add(handeling, door, storing) {
      seen.add(handeling.id)
      const act = { handeling, door, storing }
      await set([...others(act), act])
    },
    async tieDraft(handeling, key) {
      const op = await drafts.savedAt(key)
      if (op === undefined || !waiting.some((act) => act.handeling.id === handeling)) return
      await set(waiting.map((act) => (act.handeling.id === handeling ? { ...act, draft: { key, op } } : act)))
    },
    async drop(handeling) {
      await set(waiting.filter((act) => act.handeling.id !== handeling))
    },
    async forgetStream(stream) {
      await load()
      const kept = without(waiting, stream)
      if (kept !== waiting) await set(kept)
    },
    forget() {
      over = true
      waiting = []
      for (const release of held.values()) release()
    },
    async retry(write) {
      for (const act of waiting) {
        const written = await write(act.handeling, act.door)
        if (written.ok) {
          const draft = now(act)?.draft
          if (draft !== undefined) await drafts.dropUnlessLater(draft.key, draft.op)
          await set(others(act))
        } else if (mayPass(written.error)) {
          return
        } else {
          const { error } = written
          await set(
            waiting.map((one) => (one.handeling.id === act.handeling.id ? { ...one, storing: error } : one)),
          )
        }
      }
    },
  }
}
