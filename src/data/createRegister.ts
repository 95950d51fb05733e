/**
 * The register of an open team: puts streams, log, index, drafts and news together behind the one gate the screens
 * know. A `record` that answers ok is durable on disk; whatever could not be written waits in a queue that is shown.
 */
import { rugnummersInUse, rugnummersOf } from '../domain/dossier/lijst.ts'
import type { Door } from '../domain/handeling/handeling.ts'
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { readWhole } from './findAct.ts'
import { buildHistory } from './history.ts'
import { createInzageBoek } from './inzage/inzageBoek.ts'
import { createEngine, type Engine, type EngineDeps } from './engine.ts'
import { browserLocks } from './locks.ts'
import { emptyStand, merge, toRecords } from './merge.ts'
import { isCurrent, type OpenTeam } from './openTeam.ts'
import { postAtUnlock } from './overdracht/postAtUnlock.ts'
import { beginPauze } from './pauze.ts'
import { mayPass } from './queue.ts'
import type { Register, Storing } from './Register.ts'
import { restamp } from './restamp.ts'
import { askPersistence } from './storage.ts'
import { toStoring } from './storing.ts'
import { undoAct } from './undoAct.ts'
import { within } from './within.ts'
import { createWriting } from './writing.ts'

const patienceMs = 5_000

/** What the register runs on; whatever goes wrong, a team that does not open leaves no keys and no database behind. */
async function start(team: OpenTeam, deps: EngineDeps): Promise<Result<Engine, Storing>> {
  const started = await startEngine(team, deps).catch((error: unknown) => err(toStoring(error)))
  if (!started.ok) {
    team.vault.forget()
    team.db.close()
  }
  return started
}

/** An engine holds the team open, so from then on the team does not move; it may have moved just before. */
async function startEngine(team: OpenTeam, deps: EngineDeps): Promise<Result<Engine, Storing>> {
  const created = await createEngine(team, deps)
  if (!created.ok) return created
  const current = await isCurrent(team).then(
    (stands): Result<Engine, Storing> => (stands ? created : err({ reden: 'verbinding-weg' })),
    (error: unknown) => err(toStoring(error)),
  )
  if (current.ok) return current
  created.value.stop()
  created.value.letGo()
  created.value.news.close()
  created.value.locking.close()
  return current
}

/** Made out here, so that a team on pauze holds on to nothing of the register it came from. */
const reopenWith = (deps: EngineDeps) => async (team: OpenTeam) => await createRegister(team, deps)

/** Opens the register; the list is whole when it answers, or says that it is being made again. */
export async function createRegister(
  team: OpenTeam,
  deps: EngineDeps = {},
): Promise<Result<Register, Storing>> {
  const started = await start(team, deps)
  if (!started.ok) return started
  const engine = started.value
  let ingekomen = await postAtUnlock(engine, team.id, deps.locks)
  // Each bucket is promised by itself, and no browser that has them asks the person; an answer is not waited for.
  if (team.bucket !== '' && !team.oefen) void askPersistence(team)
  const { streams, summaries, queue, drafts, news, maintenance, locking, connection, now } = engine
  let door: Redacted<Door> | null = null
  let closed: Promise<void> | undefined
  const writing = createWriting({ engine, door: () => door, onKept: (kept) => inzage.changed(kept) })
  const inzage = createInzageBoek({
    now,
    door: () => door,
    rugnummersOf: (dossiers) => rugnummersOf(summaries.dossiers(), dossiers),
    write: writing.write,
    keep: async (act, by, storing) => {
      if (mayPass(storing)) await queue.add(act, by, storing)
    },
  })
  const { record, retryUnsaved } = writing

  const shut = (): void => {
    connection.shut()
    team.db.close()
    engine.letGo()
  }

  /** What should still reach the disk, in order. */
  const sealPending = async (): Promise<void> => {
    inzage.stop()
    await inzage.flush()
    await writing.settled()
    await drafts.settled()
    await retryUnsaved()
    writing.shut()
    await engine.quarantine.settled()
    await maintenance.runIfFree()
  }

  /** Whoever still holds the register finds nothing in the clear; nobody is told, for the screens are going. */
  const forget = (keepKeys = false): void => {
    writing.shut()
    engine.stop()
    if (!keepKeys) team.vault.forget()
    streams.shut()
    summaries.shut()
    door = null
  }

  /** Locking does not depend on the disk: what hangs or fails is waited for a while, then the keys go (not for pauze). */
  const close = async (keepKeys = false): Promise<void> => {
    engine.leave()
    if (!team.vault.isForgotten()) await within(deps.closeWithin ?? patienceMs, sealPending)
    forget(keepKeys)
    news.close()
    locking.close()
    // Sealed leftovers may still reach the disk without any key: for them the database stays open, and the team held.
    if (drafts.leftovers().length === 0) shut()
  }

  engine.onAwake(() => void retryUnsaved())
  engine.onRefreshed(() => void retryUnsaved())
  if (queue.list().length > 0) void retryUnsaved()

  const register: Register = {
    teamId: team.id,
    device: team.device,
    oefen: team.oefen,
    readOnly: team.db.readOnly,
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
      if (writing.isShut()) return err({ reden: 'kluis-dicht' })
      const opened = await streams.open(stream)
      if (!opened.ok) return opened
      engine.notify()
      return ok(toRecords(opened.value.stand))
    },
    subscribe: (listener) => engine.subscribe(listener),
    record,
    async undo(handeling, stream) {
      const known = writing.streamsOf(handeling)
      const done = await undoAct(engine, handeling, stream === undefined ? known : [stream, ...known], record)
      if (done.ok) writing.forgetLast()
      return done
    },
    lastRecorded: () => (writing.isShut() ? null : writing.last()),
    async history(stream) {
      const whole = await readWhole(engine, [stream])
      return whole.ok ? ok(buildHistory(whole.value[0]?.entries ?? [])) : whole
    },
    async recordsAt(stream, stamp) {
      const whole = await readWhole(engine, [stream])
      if (!whole.ok) return whole
      const before = (whole.value[0]?.entries ?? []).filter((entry) => entry.stamp <= stamp)
      return ok(toRecords(merge(emptyStand, before)))
    },
    drafts,
    unsaved: () => queue.list(),
    leftovers: () => drafts.leftovers(),
    async retryLeftovers() {
      const done = await drafts.retryLeftovers()
      if (done && writing.isShut()) shut()
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
    clockBehind: () => writing.clockBehind(),
    acceptClock: () => writing.acceptClock(),
    damage: () => engine.damage.list(),
    quarantined: () => engine.quarantine.count(),
    async restampQuarantined() {
      const done = await writing.inTurn(async () => await restamp(engine, inzage.tookOver))
      engine.notify()
      return done
    },
    rebuilding: () => engine.index.rebuilding(),
    async tidy() {
      await maintenance.run()
    },
    onReplaced: (listener) => engine.onReplaced(listener),
    lockOthers: async () => await locking.lockOthers(),
    onLockedElsewhere: (listener) => locking.onLocked(listener),
    async catchUp() {
      await Promise.all([locking.look(), news.read()])
    },
    noteOpened: (dossier) => inzage.opened(dossier),
    noteHandedOut: (dossiers, aan) => inzage.handedOut(dossiers, aan),
    ingekomen: () => ingekomen,
    noteIngekomenGezien(wat) {
      ingekomen = wat === undefined ? [] : ingekomen.map((een) => ({ ...een, [wat]: 0 }))
      engine.notify()
    },
    async beheer() {
      const { createBeheer } = await import('./Beheer.ts')
      return createBeheer({ engine, team, register, inzage })
    },
    async pause() {
      const { locks = browserLocks } = deps
      const pauze = await beginPauze({ team, epoch: locking.epoch(), door, locks, reopen: reopenWith(deps) })
      closed ??= close(true)
      await closed
      return pauze
    },
    forget: () => forget(),
    async close() {
      closed ??= close()
      await closed
    },
  }
  return ok(register)
}
