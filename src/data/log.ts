/**
 * Appending an act: all its parts are sealed first (`sealAct.ts`), then written in one strict transaction that checks
 * each stream's key and count. When another window was faster the news is read and everything sealed anew with a later
 * stamp: no count is used twice, no act is written twice.
 */
import type { Deel, Door, Handeling } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Connection } from './connection.ts'
import { type Appended, appendHeld, appendRows } from './hotRows.ts'
import { readSegments } from './readStreams.ts'
import type { Storing } from './Register.ts'
import { maySeal, partsOf, type SealedPart, type SealNeeds, sealPart, sealParts } from './sealAct.ts'
import type { Streams, Stroom } from './Stroom.ts'

export interface LogNeeds extends SealNeeds {
  readonly streams: Streams
  readonly connection: Connection
  /** Told the places of our own rows in the log, which need not be opened when the news is read. */
  readonly onOwnRows: (seqs: readonly number[]) => void
  /** Reads as news what was written in streams that left memory meanwhile. */
  readonly readNews: () => Promise<unknown>
}

const mostTries = 20

/** Opens every stream of the act; refuses one that cannot be read or that a newer version wrote in. */
async function openParts(
  streams: Streams,
  parts: readonly Deel[],
): Promise<Result<readonly { deel: Deel; stroom: Stroom }[], Storing>> {
  const opened = await streams.openAll(parts.map(({ stream }) => stream))
  if (!opened.ok) return opened
  if (opened.value.some(({ newer }) => newer)) return err({ reden: 'nieuwere-versie' })
  const byStream = new Map(opened.value.map((stroom) => [stroom.stream, stroom]))
  return ok(
    parts.flatMap((deel) => {
      const stroom = byStream.get(deel.stream)
      return stroom === undefined ? [] : [{ deel, stroom }]
    }),
  )
}

/** Reads the act's streams again; true when the act turns out to be on disk already. */
async function catchUp(
  { streams }: LogNeeds,
  handeling: Handeling,
  parts: readonly Deel[],
): Promise<Result<boolean, Storing>> {
  const logged = await streams.reloadAll(parts.map(({ stream }) => stream))
  if (!logged.ok) return logged
  return ok(logged.value.some(({ entry }) => entry.handeling === handeling.id))
}

/** True when a standing version in the stream comes from this act: it was written before. */
function stands(handeling: Handeling, { stand }: Stroom): boolean {
  return Object.values(stand.records).some((ids) =>
    Object.values(ids).some((velden) =>
      Object.values(velden).some(({ koppen }) => koppen.some((kop) => kop.handeling === handeling.id)),
    ),
  )
}

/** True when the act was written before: it stands, or others changed it since and it is among what was compacted. */
async function isWritten(
  { connection }: LogNeeds,
  handeling: Handeling,
  stromen: readonly Stroom[],
): Promise<Result<boolean, Storing>> {
  if (stromen.some((stroom) => stands(handeling, stroom))) return ok(true)
  return await connection.run(async () => {
    for (const { stream, sealer } of stromen) {
      const old = sealer === null ? [] : await readSegments(connection.db, sealer, stream, [])
      if (old.some((entry) => entry.handeling === handeling.id)) return true
    }
    return false
  })
}

/** Opens the act's streams and seals its parts; undefined when it turns out to be written before. */
async function sealOpened(
  needs: LogNeeds,
  handeling: Handeling,
  parts: readonly Deel[],
  door: Door,
  again: boolean,
): Promise<Result<readonly SealedPart[] | undefined, Storing>> {
  const opened = await openParts(needs.streams, parts)
  if (!opened.ok) return opened
  if (again) {
    const stromen = opened.value.map(({ stroom }) => stroom)
    const before = await isWritten(needs, handeling, stromen)
    if (!before.ok || before.value) return before.ok ? ok(undefined) : before
  }
  return ok(await sealParts(needs, handeling, opened.value, door))
}

/** What came of writing, and what was written. */
interface Written {
  readonly sealed: readonly SealedPart[]
  readonly staat: Appended | { readonly staat: 'ended' }
}

/**
 * Writes an act for one closed stream in the same transaction that the stream is read in, and works out the rest of it
 * while the disk takes the entry. Undefined when the stream was open already, is begun by the act or does not open.
 */
async function appendClosed(
  needs: LogNeeds,
  handeling: Handeling,
  parts: readonly Deel[],
  door: Door,
): Promise<Written | undefined> {
  const { streams, clock } = needs
  const [deel] = parts
  if (deel === undefined || parts.length > 1 || streams.get(deel.stream) !== undefined) return undefined
  const begun: { readonly part: SealedPart; readonly writing: Promise<Written['staat']> }[] = []
  let decide: (sure: boolean) => void = () => undefined
  const whenSure = new Promise<boolean>((resolve) => {
    decide = resolve
  })
  const opened = await streams.open(deel.stream, async (key, tx) => {
    const from = { stamp: clock.next(), door, parts: 1 }
    const part = await sealPart(needs, handeling, deel, { ...key, seen: 0 }, from)
    // What goes wrong here is met again, and told, when it is tried in the ordinary way.
    const writing = appendHeld(tx, part, whenSure).catch(() => ({ staat: 'ingehaald' }) as const)
    begun.push({ part, writing })
  })
  const [one] = begun
  if (one === undefined) return undefined
  decide(opened.ok && maySeal(one.part, opened.value))
  return { sealed: [one.part], staat: await one.writing }
}

/** Opens, seals and writes in the ordinary way; undefined when the act was written before. */
async function appendOpened(
  needs: LogNeeds,
  handeling: Handeling,
  parts: readonly Deel[],
  door: Door,
  again: boolean,
): Promise<Result<Written | undefined, Storing>> {
  const { connection } = needs
  const ready = await sealOpened(needs, handeling, parts, door, again)
  if (!ready.ok || ready.value === undefined) return ready.ok ? ok(undefined) : ready
  const sealed = ready.value
  const written = await connection.run(async () => await appendRows(connection.db, sealed))
  return written.ok ? ok({ sealed, staat: written.value }) : written
}

/** Appends an act; `ok` means that it is durable on disk and merged in memory. An act without changes is ok at once. */
export async function append(
  needs: LogNeeds,
  handeling: Handeling,
  door: Door,
  again: boolean,
): Promise<Result<void, Storing>> {
  const { streams } = needs
  const parts = partsOf(handeling)
  if (parts.length === 0) return ok(undefined)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const afresh = tries === 0 && !again
    if (!afresh) {
      const there = await catchUp(needs, handeling, parts)
      if (!there.ok || there.value) return there.ok ? ok(undefined) : there
    }
    const early = afresh ? await appendClosed(needs, handeling, parts, door) : undefined
    const done =
      early === undefined || early.staat.staat === 'ended'
        ? await appendOpened(needs, handeling, parts, door, again)
        : ok(early)
    if (!done.ok) return done
    if (done.value === undefined) return ok(undefined)
    const { sealed, staat } = done.value
    if (staat.staat === 'gewist') {
      streams.drop(staat.stream)
      return err({ reden: 'gewist' })
    }
    if (staat.staat === 'geschreven') {
      const taken = sealed.map(({ stream, entry, sealer, wrapped, expected }) =>
        streams.absorb(stream, [entry], { sealer, wrapped, n: entry.d[1], begun: expected === null }),
      )
      needs.onOwnRows(staat.seqs.filter((_, at) => taken[at]))
      if (!taken.every(Boolean)) await needs.readNews()
      return ok(undefined)
    }
  }
  return err({ reden: 'onbekend' })
}
