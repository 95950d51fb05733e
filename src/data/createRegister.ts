/**
 * The register of an open team: puts streams, log, index, drafts and news together behind the one gate the screens
 * know. A `record` that answers ok is durable on disk; whatever could not be written waits in a queue that is shown.
 */
import { rugnummersInUse } from '../domain/dossier/lijst.ts'
import type { Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import { type Redacted, redact } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { readWhole } from './findAct.ts'
import { buildHistory } from './history.ts'
import { createEngine, type Engine, type EngineDeps } from './engine.ts'
import { toRecords } from './merge.ts'
import type { OpenTeam } from './openTeam.ts'
import { mayPass } from './queue.ts'
import type { Bewaard, Register, Storing } from './Register.ts'
import { dayMs } from './stamp.ts'
import { toStoring } from './storing.ts'
import { undoAct } from './undoAct.ts'
import { within } from './within.ts'

const hourMs = 3_600_000
const patienceMs = 5_000
const nobody = redact<Door>({ naam: '', partij: '' })

/** What the register runs on; whatever goes wrong, a team that does not open leaves no keys and no database behind. */
async function start(team: OpenTeam, deps: EngineDeps): Promise<Result<Engine, Storing>> {
  const started = await createEngine(team, deps).catch((error: unknown) => err(toStoring(error)))
  if (!started.ok) {
    team.vault.forget()
    team.db.close()
  }
  return started
}

/** Opens the register; the list is whole when it answers, or says that it is being made again. */
export async function createRegister(
  team: OpenTeam,
  deps: EngineDeps = {},
): Promise<Result<Register, Storing>> {
  const started = await start(team, deps)
  if (!started.ok) return started
  const engine = started.value
  const { streams, summaries, queue, drafts, news, maintenance, locking, connection, now } = engine
  let door: Redacted<Door> | null = null
  let clockAccepted = false
  let refusedBehind: number | null = null
  let last: ReturnType<Register['lastRecorded']> = null
  let closing = false
  let closed: Promise<void> | undefined
  /** Streams of the acts of this session, for undo. */
  const acts = new Map<string, readonly StreamId[]>()
  let turn: Promise<unknown> = Promise.resolve()

  /** One act after another: two at once would only overtake each other on disk. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return await mine
  }

  const write = async (
    handeling: Handeling,
    by: Redacted<Door>,
    again: boolean,
    options: Parameters<Register['record']>[1] = {},
  ): Promise<Result<void, Storing>> => {
    if (closing) return err({ reden: 'kluis-dicht' })
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
    await queue.retry(async (handeling, by) => await write(handeling, by, true))
  }

  const keep = (handeling: Handeling): Bewaard => {
    const op = now()
    const streams = handeling.delen.map(({ stream }) => stream)
    acts.set(handeling.id, streams)
    last = { handeling: handeling.id, soort: handeling.soort, op, streams }
    // Acknowledged first, shown a moment later: drawing a long list must not hold up "Bewaard".
    setTimeout(engine.notify, 0)
    maintenance.soon()
    return { handeling: handeling.id, op }
  }

  const record: Register['record'] = async (handeling, options) => {
    const behind = engine.clock.behind()
    if (behind > dayMs && !clockAccepted) {
      refusedBehind = Math.round(behind / hourMs)
      engine.notify()
      return err({ reden: 'klok', verschilUren: refusedBehind })
    }
    refusedBehind = null
    const by = door ?? nobody
    const written = await write(handeling, by, false, options)
    if (!written.ok) {
      if (mayPass(written.error)) await queue.add(handeling, by, written.error)
      return written
    }
    const bewaard = keep(handeling)
    // What waited may go now too: the disk just took something.
    if (queue.list().length > 0) void retryUnsaved()
    return ok(bewaard)
  }

  const shut = (): void => {
    connection.shut()
    team.db.close()
  }

  /** What should still reach the disk, in order. */
  const sealPending = async (): Promise<void> => {
    await turn
    await drafts.settled()
    await retryUnsaved()
    closing = true
    await engine.quarantine.settled()
    await maintenance.runIfFree()
  }

  /** Locking does not depend on the disk: what hangs or fails is waited for a while, then the keys go. */
  const close = async (): Promise<void> => {
    engine.leave()
    await within(deps.closeWithin ?? patienceMs, sealPending)
    closing = true
    engine.stop()
    team.vault.forget()
    queue.forget()
    news.close()
    locking.close()
    // Sealed leftovers may still reach the disk without any key: for them the database stays open.
    if (drafts.leftovers().length === 0) shut()
  }

  engine.onAwake(() => void retryUnsaved())
  if (queue.list().length > 0) void retryUnsaved()

  return ok({
    teamId: team.id,
    device: team.device,
    oefen: team.oefen,
    wieTypt: () => door,
    setWieTypt(who) {
      door = who
      engine.notify()
    },
    dossiers: () => summaries.dossiers(),
    overleggen: () => summaries.overleggen(),
    rugnummersInUse: () => rugnummersInUse(summaries.dossiers(), summaries.verdwenenRugnummers()),
    records(stream) {
      const stroom = streams.get(stream)
      return stroom === undefined ? undefined : toRecords(stroom.stand)
    },
    async load(stream) {
      if (closing) return err({ reden: 'kluis-dicht' })
      const opened = await streams.open(stream)
      if (!opened.ok) return opened
      engine.notify()
      return ok(toRecords(opened.value.stand))
    },
    subscribe: (listener) => engine.subscribe(listener),
    record,
    async undo(handeling, stream) {
      const known = acts.get(handeling) ?? []
      const done = await undoAct(engine, handeling, stream === undefined ? known : [stream, ...known], record)
      if (done.ok) {
        last = null
        engine.notify()
      }
      return done
    },
    lastRecorded: () => last,
    async history(stream) {
      const whole = await readWhole(engine, [stream])
      return whole.ok ? ok(buildHistory(whole.value[0]?.entries ?? [])) : whole
    },
    drafts,
    unsaved: () => queue.list(),
    leftovers: () => drafts.leftovers(),
    async retryLeftovers() {
      const done = await drafts.retryLeftovers()
      if (done && closing) shut()
      return done
    },
    async putBack(rows) {
      const kept = await drafts.putBack(rows)
      if (!kept.ok) return kept
      await queue.load()
      await retryUnsaved()
      return ok(undefined)
    },
    retryUnsaved,
    tieDraft: async (handeling, draftKey) => await queue.tieDraft(handeling, draftKey),
    dropUnsaved: async (handeling) => await queue.drop(handeling),
    clockBehind: () => refusedBehind,
    acceptClock() {
      clockAccepted = true
      refusedBehind = null
      engine.notify()
    },
    damage: () => engine.damage.list(),
    quarantined: () => engine.quarantine.count(),
    rebuilding: () => engine.index.rebuilding(),
    async tidy() {
      await maintenance.run()
    },
    onReplaced: (listener) => engine.onReplaced(listener),
    lockOthers: async () => await locking.lockOthers(),
    onLockedElsewhere: (listener) => locking.onLocked(listener),
    async close() {
      closed ??= close()
      await closed
    },
  })
}
