/**
 * How a screen writes: it hands over what a domain act gave, and hears either that it is durable or one Dutch sentence
 * why not. What could not be put on disk waits in the register's queue, in sight, and is never written twice.
 */
import { useCallback, useRef, useState } from 'react'
import type { Handeling } from '../domain/handeling/handeling.ts'
import type { Result } from '../lib/result.ts'
import { mayPass } from './queue.ts'
import type { Register, Storing } from './Register.ts'
import { useRegister } from './useStand.tsx'

interface Weigering {
  readonly reden: string
}

/**
 * `op`: when it was durable (ms since 1970); absent when there was nothing to change. `later`: true as soon as the queue
 * has written what failed now, false when it left the queue unwritten. `tieDraft`: says from which draft it was made,
 * so that a queue that outlives this page takes the draft with it.
 */
export type Kept =
  | { readonly ok: true; readonly op?: number }
  | {
      readonly ok: false
      readonly message: string
      readonly later?: Promise<boolean>
      readonly tieDraft?: (draftKey: string) => Promise<void>
    }

export type Keep<W extends Weigering> = (act: Result<Handeling, W>) => Promise<Kept>

type Tekst<W extends Weigering> = (weigering: W | Storing) => string

const nothingToDo = new Set(['niets-veranderd', 'niets-gewijzigd'])

async function keep<W extends Weigering>(
  register: Register,
  act: Result<Handeling, W>,
  tekst: Tekst<W>,
): Promise<Kept> {
  if (!act.ok) {
    return nothingToDo.has(act.error.reden) ? { ok: true } : { ok: false, message: tekst(act.error) }
  }
  const kept = await register.record(act.value)
  if (!kept.ok) return { ok: false, message: tekst(kept.error) }
  await shown()
  return { ok: true, op: kept.value.op }
}

/**
 * The register tells its listeners one task after an act is durable. Whoever is told ok acts next on what the screen
 * shows, so it waits for that: else a removal right after one's own edit would not know of that edit.
 */
const shown = async (): Promise<void> =>
  await new Promise((done) => {
    setTimeout(done, 0)
  })

/** True when the queue has written this act; false when it does not wait there, or was thrown away. */
async function writtenLater(register: Register, handeling: string): Promise<boolean> {
  return await new Promise((done) => {
    let last: Storing | null = null
    const look = (): void => {
      const waits = register.unsaved().find((one) => one.handeling.id === handeling)
      if (waits !== undefined) {
        last = waits.storing
        return
      }
      stop()
      done(last !== null && mayPass(last))
    }
    const stop = register.subscribe(look)
    look()
  })
}

/**
 * For one form, which keeps what was typed until it is told ok: its next try takes the place of the one that waits.
 * `tekst` gives the sentence of a refusal or failure; an act that changes nothing is fine.
 */
export function useRecord<W extends Weigering>(tekst: Tekst<W>): Keep<W> {
  const register = useRegister()
  const waiting = useRef<string | null>(null)
  return useCallback(
    async (act) => {
      const before = waiting.current
      waiting.current = null
      if (before !== null) await register.dropUnsaved(before)
      const kept = await keep(register, act, tekst)
      if (kept.ok || !act.ok) return kept
      const { id } = act.value
      waiting.current = id
      const later = writtenLater(register, id).then((written) => written && waiting.current === id)
      return { ...kept, later, tieDraft: async (draftKey) => await register.tieDraft(id, draftKey) }
    },
    [register, tekst],
  )
}

export interface RecordButton<W extends Weigering> {
  /** Answers true when it is durable. */
  readonly run: (act: Result<Handeling, W>) => Promise<boolean>
  /** Why the last press did not go through. */
  readonly message: string | null
}

/** For buttons: every press is an act of its own; what fails waits in the queue and its sentence stands in `message`. */
export function useRecordButton<W extends Weigering>(tekst: Tekst<W>): RecordButton<W> {
  const register = useRegister()
  const [message, setMessage] = useState<string | null>(null)
  const run = useCallback(
    async (act: Result<Handeling, W>): Promise<boolean> => {
      const kept = await keep(register, act, tekst)
      setMessage(kept.ok ? null : kept.message)
      return kept.ok
    },
    [register, tekst],
  )
  return { run, message }
}
