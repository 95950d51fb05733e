/**
 * Appending an act: all its parts are sealed first (WebCrypto cannot run inside a transaction), then written in one
 * strict transaction that checks each stream's key and count. When another window was faster the news is read and
 * everything sealed anew with a later stamp: no count is used twice, no act is written twice.
 */
import type { Deel, Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Sealer, Vault } from '../vault/Vault.ts'
import { sealEntry } from './boxes.ts'
import type { Connection } from './connection.ts'
import type { Entry } from './Entry.ts'
import { schemaVersion } from './entryJson.ts'
import { goneHash } from './gone.ts'
import { type AppendPart, appendRows } from './hotRows.ts'
import { readSegments } from './readStreams.ts'
import type { Storing } from './Register.ts'
import type { Clock } from './stamp.ts'
import type { Streams, Stroom } from './streams.ts'

export interface LogNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly clock: Clock
  readonly device: string
  readonly streams: Streams
  /** Told the places of our own rows in the log, which need not be opened when the news is read. */
  readonly onOwnRows: (seqs: readonly number[]) => void
  /** Reads as news what was written in streams that left memory meanwhile. */
  readonly readNews: () => Promise<unknown>
}

/** One part, sealed and ready. */
interface SealedPart extends AppendPart {
  readonly sealer: Sealer
  readonly entry: Entry
}

const mostTries = 20

/** The parts of an act by stream: two parts for one stream become one. */
export function partsOf(handeling: Handeling): readonly Deel[] {
  const parts = new Map<StreamId, Deel>()
  for (const deel of handeling.delen) {
    const known = parts.get(deel.stream)
    const wijzigingen = known === undefined ? deel.wijzigingen : [...known.wijzigingen, ...deel.wijzigingen]
    parts.set(deel.stream, { stream: deel.stream, wijzigingen })
  }
  return [...parts.values()].filter(({ wijzigingen }) => wijzigingen.length > 0)
}

/** The entry of one part of an act. */
export function entryFor(
  handeling: Handeling,
  deel: Deel,
  from: { device: string; n: number; stamp: string; door: Door; parts: number },
): Entry {
  return {
    v: 1,
    sv: schemaVersion,
    handeling: handeling.id,
    stream: deel.stream,
    d: [from.device, from.n],
    stamp: from.stamp,
    door: { naam: from.door.naam, partij: from.door.partij },
    ...(handeling.overleg === undefined ? {} : { overleg: handeling.overleg }),
    soort: handeling.soort,
    ...(from.parts > 1 ? { delen: from.parts } : {}),
    o: deel.wijzigingen.map((w) => [w.tabel, w.id, w.veld, w.waarde, w.vervangt]),
  }
}

/** No device writes a thousand million entries in one stream: such a count was not ours and does not count. */
const plausible = (n: number | null): number =>
  n !== null && Number.isSafeInteger(n) && n >= 0 && n < 1e9 ? n : 0

async function sealPart(
  { vault, device }: LogNeeds,
  handeling: Handeling,
  deel: Deel,
  stroom: Stroom,
  from: { stamp: string; door: Door; parts: number },
): Promise<SealedPart> {
  const { stream, n } = stroom
  // A count below the highest seen (a restored or tampered keys row) is raised, never used again.
  const next = Math.max(plausible(n), plausible(stroom.stand.counts.get(device) ?? 0)) + 1
  const entry = entryFor(handeling, deel, { ...from, device, n: next })
  if (stroom.sealer !== null) {
    const box = await sealEntry(stroom.sealer, entry)
    return { stream, expected: n, n: next, wrapped: null, sealer: stroom.sealer, entry, box }
  }
  const [{ sealer, wrapped }, hash] = await Promise.all([vault.createStreamKey(stream), goneHash(stream)])
  const box = await sealEntry(sealer, entry)
  return { stream, expected: null, n: next, wrapped, goneHash: hash, sealer, entry, box }
}

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

/** Appends an act; `ok` means that it is durable on disk and merged in memory. An act without changes is ok at once. */
export async function append(
  needs: LogNeeds,
  handeling: Handeling,
  door: Door,
  again: boolean,
): Promise<Result<void, Storing>> {
  const { connection, clock, streams } = needs
  const parts = partsOf(handeling)
  if (parts.length === 0) return ok(undefined)
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0 || again) {
      const there = await catchUp(needs, handeling, parts)
      if (!there.ok || there.value) return there.ok ? ok(undefined) : there
    }
    const opened = await openParts(streams, parts)
    if (!opened.ok) return opened
    if (again) {
      const before = await isWritten(
        needs,
        handeling,
        opened.value.map(({ stroom }) => stroom),
      )
      if (!before.ok || before.value) return before.ok ? ok(undefined) : before
    }
    const from = { stamp: clock.next(), door, parts: parts.length }
    const sealed = await Promise.all(
      opened.value.map(async ({ deel, stroom }) => await sealPart(needs, handeling, deel, stroom, from)),
    )
    const written = await connection.run(
      async () =>
        await appendRows(connection.db, sealed, () => {
          for (const { entry } of sealed) streams.prepare(entry)
        }),
    )
    if (!written.ok) return written
    if (written.value.staat === 'gewist') {
      streams.drop(written.value.stream)
      return err({ reden: 'gewist' })
    }
    if (written.value.staat === 'geschreven') {
      const { seqs } = written.value
      const taken = sealed.map(({ stream, entry, sealer, wrapped }) =>
        streams.absorb(stream, [entry], { sealer, n: entry.d[1], begun: wrapped !== null }),
      )
      needs.onOwnRows(seqs.filter((_, at) => taken[at]))
      if (!taken.every(Boolean)) await needs.readNews()
      return ok(undefined)
    }
  }
  return err({ reden: 'onbekend' })
}
