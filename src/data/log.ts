/**
 * Appending an act: all its parts are sealed first (`sealAct.ts`), then written in one strict transaction that checks
 * each stream's key and count. When another window was faster the news is read and everything sealed anew with a later
 * stamp: no count is used twice, no act is written twice.
 */
import type { Deel, Door, Handeling } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Connection } from './connection.ts'
import { appendRows } from './hotRows.ts'
import { readSegments } from './readStreams.ts'
import type { Storing } from './Register.ts'
import { partsOf, type SealedAct, sealEarly, type SealNeeds, sealParts } from './sealAct.ts'
import type { Streams, Stroom } from './Stroom.ts'

export interface LogNeeds extends SealNeeds {
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
): Promise<Result<SealedAct | undefined, Storing>> {
  const opened = await openParts(needs.streams, parts)
  if (!opened.ok) return opened
  if (again) {
    const stromen = opened.value.map(({ stroom }) => stroom)
    const before = await isWritten(needs, handeling, stromen)
    if (!before.ok || before.value) return before.ok ? ok(undefined) : before
  }
  return ok(await sealParts(needs, handeling, opened.value, door))
}

/** Appends an act; `ok` means that it is durable on disk and merged in memory. An act without changes is ok at once. */
export async function append(
  needs: LogNeeds,
  handeling: Handeling,
  door: Door,
  again: boolean,
): Promise<Result<void, Storing>> {
  const { connection, streams } = needs
  const parts = partsOf(handeling)
  if (parts.length === 0) return ok(undefined)
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0 || again) {
      const there = await catchUp(needs, handeling, parts)
      if (!there.ok || there.value) return there.ok ? ok(undefined) : there
    }
    const early = tries > 0 || again ? undefined : await sealEarly(needs, handeling, parts, door)
    const ready = early === undefined ? await sealOpened(needs, handeling, parts, door, again) : ok(early)
    if (!ready.ok) return ready
    if (ready.value === undefined) return ok(undefined)
    const { sealed, isSure } = ready.value
    const written = await connection.run(
      async () =>
        await appendRows(
          connection.db,
          sealed,
          () => {
            for (const { entry } of sealed) streams.prepare(entry)
          },
          isSure,
        ),
    )
    if (!written.ok) return written
    if (written.value.staat === 'gewist') {
      streams.drop(written.value.stream)
      return err({ reden: 'gewist' })
    }
    if (written.value.staat === 'geschreven') {
      const { seqs } = written.value
      const taken = sealed.map(({ stream, entry, sealer, wrapped, expected }) =>
        streams.absorb(stream, [entry], { sealer, wrapped, n: entry.d[1], begun: expected === null }),
      )
      needs.onOwnRows(seqs.filter((_, at) => taken[at]))
      if (!taken.every(Boolean)) await needs.readNews()
      return ok(undefined)
    }
  }
  return err({ reden: 'onbekend' })
}
