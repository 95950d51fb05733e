/**
 * How acts get to disk: one after another, never against a clock that is a day behind without asking, and what the
 * disk refuses waits in the queue. Also what undo and the undo bar must know of the acts of this document.
 */
import type { Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import { type Redacted, redact } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Engine } from './engine.ts'
import { mayPass } from './queue.ts'
import type { Bewaard, Register, Storing } from './Register.ts'
import { dayMs } from './stamp.ts'
import { toStoring } from './storing.ts'

const hourMs = 3_600_000
const nobody = redact<Door>({ naam: '', partij: '' })

export interface Writing {
  readonly record: Register['record']
  /** Writes an act that is not the person's own: nothing is shown, and nothing waits for it. */
  write(handeling: Handeling, by: Redacted<Door>): Promise<Result<void, Storing>>
  /** Runs after what was begun before, and before what comes later. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when everything that was begun has ended. */
  settled(): Promise<void>
  retryUnsaved(): Promise<void>
  last(): ReturnType<Register['lastRecorded']>
  /** The newest act was taken back. */
  forgetLast(): void
  /** The streams of an act of this document; none when it is older. */
  streamsOf(handeling: string): readonly StreamId[]
  clockBehind(): number | null
  acceptClock(): void
  /** From now on everything is refused with `kluis-dicht`. */
  shut(): void
  isShut(): boolean
}

export interface WritingNeeds {
  readonly engine: Engine
  readonly door: () => Redacted<Door> | null
  /** Called with the streams of each act that was kept. */
  readonly onKept: (streams: readonly StreamId[]) => void
}

const countRecords = ({ delen }: Handeling): number =>
  delen.reduce(
    (sum, { wijzigingen }) => sum + new Set(wijzigingen.map(({ tabel, id }) => `${tabel}/${id}`)).size,
    0,
  )

export function createWriting({ engine, door, onKept }: WritingNeeds): Writing {
  const { queue, maintenance, now } = engine
  let clockAccepted = false
  let refusedBehind: number | null = null
  let last: ReturnType<Register['lastRecorded']> = null
  let shut = false
  const acts = new Map<string, readonly StreamId[]>()
  let turn: Promise<unknown> = Promise.resolve()

  /** One act after another: two at once would only overtake each other on disk. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return await mine
  }

  const append = async (
    handeling: Handeling,
    by: Redacted<Door>,
    again: boolean,
    options: Parameters<Register['record']>[1] = {},
  ): Promise<Result<void, Storing>> => {
    if (shut) return err({ reden: 'kluis-dicht' })
    if (engine.connection.db.readOnly) return err({ reden: 'nieuwere-versie' })
    try {
      return await inTurn(async () => await engine.append(handeling, by.reveal(), again, options))
    } catch (error) {
      const storing = toStoring(error)
      if (storing.reden === 'kluis-dicht') return err(storing)
      throw error
    }
  }

  const retryUnsaved = async (): Promise<void> => {
    if (queue.list().length === 0) return
    await queue.retry(async (handeling, by) => {
      const written = await append(handeling, by, true)
      if (written.ok) onKept(handeling.delen.map(({ stream }) => stream))
      return written
    })
  }

  const keep = (handeling: Handeling): Bewaard => {
    const op = now()
    const streams = handeling.delen.map(({ stream }) => stream)
    acts.set(handeling.id, streams)
    onKept(streams)
    last = { handeling: handeling.id, soort: handeling.soort, op, streams, aantal: countRecords(handeling) }
    // Acknowledged first, shown a moment later: drawing a long list must not hold up "Bewaard".
    setTimeout(engine.notify, 0)
    maintenance.soon()
    return { handeling: handeling.id, op }
  }

  return {
    async record(handeling, options) {
      const behind = engine.clock.behind()
      if (behind > dayMs && !clockAccepted) {
        refusedBehind = Math.round(behind / hourMs)
        engine.notify()
        return err({ reden: 'klok', verschilUren: refusedBehind })
      }
      refusedBehind = null
      const by = handeling.zonderNaam ? nobody : (door() ?? nobody)
      const written = await append(handeling, by, false, options)
      if (!written.ok) {
        if (mayPass(written.error)) await queue.add(handeling, by, written.error)
        return written
      }
      const bewaard = keep(handeling)
      // What waited may go now too: the disk just took something.
      if (queue.list().length > 0) void retryUnsaved()
      return ok(bewaard)
    },
    write: async (handeling, by) => await append(handeling, by, false),
    inTurn,
    async settled() {
      await turn
    },
    retryUnsaved,
    last: () => last,
    forgetLast() {
      last = null
      engine.notify()
    },
    streamsOf: (handeling) => acts.get(handeling) ?? [],
    clockBehind: () => refusedBehind,
    acceptClock() {
      clockAccepted = true
      refusedBehind = null
      engine.notify()
    },
    shut() {
      shut = true
    },
    isShut: () => shut,
  }
}
