/** What a register runs on, put together for one open team: each part knows only what it needs. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { listenTo } from '../lib/listenTo.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { type AppendAct, createAppendAct } from './appendAct.ts'
import { type Awake, watchAwake } from './awake.ts'
import { type Connection, createConnection } from './connection.ts'
import { createDamageBook, type DamageBook } from './damage.ts'
import { createDrafts, type DraftStore } from './drafts.ts'
import { goneAmong } from './gone.ts'
import { type HalfImports, isHalf, settleImports } from './importBatch.ts'
import { type LockWatch, watchLockEpoch } from './lockEpoch.ts'
import { browserLocks, type Locks } from './locks.ts'
import type { Stand } from './merge.ts'
import { createMaintenance, type Maintenance, maintenanceLock } from './maintenance.ts'
import type { OpenTeam } from './openTeam.ts'
import { openLock } from './oefening.ts'
import { createQuarantine, type Quarantine } from './quarantine.ts'
import { createQueue, type Queue } from './queue.ts'
import type { Storing } from './Register.ts'
import { createSealedIndex, type SealedIndex } from './sealedIndex.ts'
import { type Clock, createClock } from './stamp.ts'
import { toStoring } from './storing.ts'
import { createStreams } from './streams.ts'
import type { Streams } from './Stroom.ts'
import { createSummaries, type Summaries } from './summaries.ts'
import { createNews, type News, type Position } from './tabs.ts'

/** What a caller may bring instead of the browser's own. */
export interface EngineDeps {
  readonly now?: () => number
  readonly locks?: Locks
  /** Above this many log rows upkeep compacts; 500 unless told. */
  readonly compactFrom?: number
  /** Ms before the list is tried again when making it failed; 10,000 unless told. */
  readonly retryAfter?: number
  /** How long closing may wait for the disk, in ms, before the keys are forgotten all the same; 5,000 unless told. */
  readonly closeWithin?: number
}

export interface Engine {
  readonly now: () => number
  readonly connection: Connection
  readonly vault: Vault
  readonly clock: Clock
  readonly damage: DamageBook
  readonly quarantine: Quarantine
  readonly summaries: Summaries
  readonly streams: Streams
  readonly index: SealedIndex
  readonly news: News
  readonly drafts: DraftStore
  readonly queue: Queue
  readonly maintenance: Maintenance
  readonly locking: LockWatch
  readonly append: AppendAct
  subscribe(listener: () => void): () => void
  notify(): void
  onReplaced(listener: () => void | Promise<void>): () => void
  /** Called when everything was read anew, or something that windows that are gone left. */
  onRefreshed(listener: () => void): () => void
  /** The id under which this window writes. */
  device(): string
  /** Writes under another id from here on; other windows must be locked first. */
  takeDevice(device: string): void
  readonly onAwake: Awake['onAwake']
  /** The team is about to be locked: a running import stops. */
  leave(): void
  stop(): void
  /** Its storage is needed no more: the team does not move before. */
  letGo(): void
}

export async function createEngine(team: OpenTeam, deps: EngineDeps): Promise<Result<Engine, Storing>> {
  const { now = Date.now, locks = browserLocks } = deps
  const { id: teamId, vault, db, device } = team
  const listeners = new Set<() => void>()
  const replaced = new Set<() => void | Promise<void>>()
  const refreshed = new Set<() => void>()
  const connection = createConnection(db)
  const clock = createClock({ now, device })
  const damage = createDamageBook()
  const summaries = createSummaries()
  let half: HalfImports = { hidden: new Set(), acts: new Set(), bad: [] }
  let leaving = false
  let stopped = false

  const notify = (): void => {
    for (const listener of listeners) listener()
  }
  const quarantine = createQuarantine({ connection, vault, clock, device, now, onCount: notify })
  const base = { connection, vault, clock, damage, quarantine }
  const index = createSealedIndex({
    ...base,
    summaries,
    hidden: () => half.hidden,
    isHalf: (stand) => isHalf(stand, half.acts),
    onProgress: notify,
    ...(deps.retryAfter === undefined ? {} : { retryAfter: deps.retryAfter }),
  })
  const summarize = (stream: StreamId, stand: Stand): void => {
    summaries.update(stream, stand)
    index.touch(stream)
  }
  let told = (): number => 0
  const streams = createStreams({
    ...base,
    onChange: ({ stream, stand, n }) => n !== null && summarize(stream, stand),
    // What the index knew needs no new summary: only rows that the news has not told of yet can differ.
    onLoad: ({ stream, stand }, upto) =>
      (!summaries.has(stream) || upto > told()) && summarize(stream, stand),
    onErased(stream) {
      summaries.remove(stream)
      void drafts.forgetNaming(stream.slice(stream.indexOf('-') + 1))
      void queue.forgetStream(stream)
    },
  })

  /** Imports, index and log anew; where the reading of the log goes on. */
  const readAll = async (): Promise<Result<Position, Storing>> => {
    const settled = await connection.run(
      async () => await settleImports({ teamId, connection, vault, locks }),
    )
    if (!settled.ok) return settled
    half = settled.value
    damage.note('import', half.bad)
    const read = await index.read()
    if (!read.ok) return read
    if (read.value.missing.length > 0) void index.rebuild(read.value.missing, () => stopped)
    return ok(read.value)
  }

  const erased = async (some: readonly StreamId[]): Promise<ReadonlySet<StreamId>> => {
    const gone = await connection.run(async () => await goneAmong(db, some))
    return gone.ok ? gone.value : new Set()
  }
  const drafts = createDrafts({ connection, vault, damage, now })
  const tellRefreshed = (): void => {
    for (const listener of refreshed) listener()
  }
  const queue = createQueue({ drafts, locks, erased, onChange: notify, onTakenOver: tellRefreshed })
  /** All that can fail; the team is held last. */
  const begin = async () => {
    const [position] = await Promise.all([readAll(), queue.load()])
    if (!position.ok) return position
    const released = await connection.run(async () => await quarantine.release())
    if (!released.ok) return released
    const opened = await streams.open('team')
    if (!opened.ok) return damage.has('team', 'geen-kist') ? err({ reden: 'vreemde-rij' } as const) : opened
    return ok({ start: position.value, release: await locks.share(openLock(teamId)) })
  }
  const begun = await begin().catch((error: unknown) => err(toStoring(error)))
  if (!begun.ok) {
    queue.forget()
    return begun
  }
  // Nothing after this can fail, so that no listener outlives a register that did not open.
  const { start, release } = begun.value
  const news = createNews({
    teamId,
    connection,
    streams,
    start,
    async refresh() {
      const fresh = await readAll()
      if (!fresh.ok) return fresh
      for (;;) {
        const reloaded = await streams.reloadAll(streams.loaded())
        // What was erased has left memory by now: the others are read once more.
        if (!reloaded.ok && reloaded.error.reden === 'gewist') continue
        await queue.load()
        tellRefreshed()
        return reloaded.ok ? fresh : reloaded
      }
    },
    onNews: notify,
  })
  told = news.cursor
  const maintenance = createMaintenance({
    ...base,
    locks,
    index,
    news,
    name: maintenanceLock(teamId),
    ...(deps.compactFrom === undefined ? {} : { compactFrom: deps.compactFrom }),
    mayLoad: () => queue.list().length === 0,
  })
  const locking = watchLockEpoch(teamId, connection, team.lockEpoch)
  const awake = watchAwake()
  db.beforeReplaced = async () => {
    await Promise.allSettled([...replaced].map(async (listener) => await listener()))
    await drafts.settled()
  }

  const needs = {
    teamId,
    device,
    connection,
    vault,
    clock,
    streams,
    locks,
    maintenance: maintenanceLock(teamId),
    cursor: news.cursor,
    leaving: () => leaving,
    onOwnRows: news.own,
    readNews: news.read,
  }

  return ok({
    ...base,
    now,
    summaries,
    streams,
    index,
    news,
    drafts,
    queue,
    maintenance,
    locking,
    notify,
    append: createAppendAct(needs, news),
    subscribe: listenTo(listeners),
    onReplaced: listenTo(replaced),
    onRefreshed: listenTo(refreshed),
    device: () => needs.device,
    takeDevice(next) {
      needs.device = next
      for (const part of [clock, quarantine]) part.takeDevice(next)
    },
    onAwake: awake.onAwake,
    leave() {
      leaving = true
    },
    letGo: release,
    stop() {
      stopped = true
      maintenance.stop()
      queue.forget()
      awake.stop()
    },
  })
}
