/**
 * Erases one text of a stream (AVG 16 and 17): log, segments, quarantine, base and the list are written again without
 * it in one strict transaction, with a new act that says who did so and not what it was.
 */
import type { Door, StreamId } from '../../domain/handeling/handeling.ts'
import { GEWIST_TABEL } from '../../domain/handeling/records.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Sealer } from '../../vault/Vault.ts'
import { sealEntry, sealJson, sealSegment } from '../boxes.ts'
import type { TeamDb } from '../db.ts'
import { isMark } from '../draftRows.ts'
import type { Engine } from '../engine.ts'
import type { Entry } from '../Entry.ts'
import { schemaVersion } from '../entryJson.ts'
import { browserLocks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { merge } from '../merge.ts'
import { streamPlace } from '../places.ts'
import type { Storing } from '../Register.ts'
import { packStand } from '../standJson.ts'
import { type EraseNeeds, idIn } from './eraseStream.ts'
import { rewriteIndex } from './rewriteIndex.ts'
import { passCursors } from './passCursors.ts'
import { openWhole, readWholeRows, sameRows, type WholeStream } from './wholeStream.ts'
import { isPlek, scrubEntry, scrubStand, type TekstPlek } from './scrub.ts'

export type { TekstPlek } from './scrub.ts'

/** `nog-niet-bewaard`: an act that still waits for the disk would bring the text back. */
export type WisTekstWeigering = Storing | { readonly reden: 'bestaat-niet' | 'nog-niet-bewaard' }

const mostTries = 5

/** What stands where the text stood, sealed anew; undefined when the text is nowhere. */
async function scrub(whole: WholeStream, sealer: Sealer, plek: TekstPlek) {
  const { rows, base, log, segments, quarantaine } = whole
  const entries = (some: readonly Entry[]): readonly Entry[] => some.map((entry) => scrubEntry(entry, plek))
  const differ = (before: readonly Entry[], after: readonly Entry[]): boolean =>
    after.some((entry, at) => entry !== before[at])
  const [logged, waiting] = [entries(log), entries(quarantaine)]
  const old = segments.map(entries)
  const scrubbed = scrubStand(base, plek)
  const changed =
    differ(log, logged) ||
    differ(quarantaine, waiting) ||
    old.some((some, at) => differ(segments[at] ?? [], some)) ||
    scrubbed !== base
  if (!changed) return undefined
  const { stream } = rows.key
  const sealRows = async (some: readonly { readonly seq: number }[], all: readonly Entry[]) =>
    await Promise.all(
      some.map(async ({ seq }, at) => {
        const entry = all[at]
        return entry === undefined ? undefined : { seq, stream, box: await sealEntry(sealer, entry) }
      }),
    )
  return {
    stand: merge(scrubbed, logged),
    base:
      rows.base === undefined
        ? undefined
        : await sealJson(sealer, streamPlace('base', stream), packStand(scrubbed), 'plain'),
    log: (await sealRows(rows.log, logged)).filter((row) => row !== undefined),
    quarantaine: (await sealRows(rows.quarantaine, waiting)).filter((row) => row !== undefined),
    segments: await Promise.all(
      rows.segments.map(async ({ n }, at) => ({
        stream,
        n,
        box: await sealSegment(sealer, stream, n, old[at] ?? []),
      })),
    ),
  }
}

/** True when an act that could not be put on disk yet, here or in another window, writes there. */
async function waits({ queue }: Engine, stream: StreamId, plek: TekstPlek): Promise<boolean> {
  const acts = [...queue.list().map(({ handeling }) => handeling), ...(await queue.elsewhere())]
  return acts
    .flatMap(({ delen }) => delen.filter((deel) => deel.stream === stream))
    .some(({ wijzigingen }) => wijzigingen.some(({ tabel, id, veld }) => isPlek(plek, tabel, id, veld)))
}

export interface TekstNeeds extends EraseNeeds {
  /** Tries what waits for the disk once more: what is written is erased with the rest, and is never written again. */
  readonly retryUnsaved: () => Promise<void>
}

/** Erases the text for good; refused when it is nowhere, and when a row cannot be read: it might stand there. */
export async function eraseTekst(
  { teamId, engine, retryUnsaved, locks = browserLocks }: TekstNeeds,
  stream: StreamId,
  plek: TekstPlek,
  door: Door,
): Promise<Result<void, WisTekstWeigering>> {
  // Of windows that are gone too; one that is still there writes its own.
  await engine.queue.load()
  await retryUnsaved()
  // Judged where nothing of this team is rewritten meanwhile: an act may have begun to wait while this waited.
  const done = await locks.alone(maintenanceLock(teamId), async () =>
    (await waits(engine, stream, plek))
      ? err({ reden: 'nog-niet-bewaard' } as const)
      : await scrubTekst(engine, stream, plek, door),
  )
  if (!done.ok) return done
  engine.news.tell()
  await engine.news.read()
  engine.notify()
  return done
}

/** The same under the maintenance lock the caller holds; without `door` the act that says so is there already. */
export async function scrubTekst(
  engine: Engine,
  stream: StreamId,
  plek: TekstPlek,
  door: Door | null,
): Promise<Result<void, WisTekstWeigering>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const written = await attempt(engine, stream, plek, door)
    if (!written.ok) return written
    if (written.value) return ok(undefined)
  }
  return err({ reden: 'onbekend' })
}

/** True when it was written; false when another window wrote in the stream meanwhile. */
async function attempt(
  { connection, vault, news, clock, device, drafts }: Engine,
  stream: StreamId,
  plek: TekstPlek,
  door: Door | null,
): Promise<Result<boolean, WisTekstWeigering>> {
  const { db } = connection
  const read = await news.read()
  if (!read.ok) return read
  const rows = await connection.run(async () => await readWholeRows(db, stream))
  if (!rows.ok) return rows
  if (rows.value === undefined) return err({ reden: 'bestaat-niet' })
  const opened = await openWhole(vault, rows.value)
  if (!opened.ok) return opened
  const { sealer, whole } = opened.value
  const made = await scrub(whole, sealer, plek)
  if (made === undefined) return err({ reden: 'bestaat-niet' })
  const { key } = whole.rows
  const n = Math.max(key.n, made.stand.counts.get(device()) ?? 0) + 1
  const act = door === null ? undefined : actOf(stream, plek, door, [device(), n], clock.next())
  const box = act === undefined ? undefined : await sealEntry(sealer, act)
  return await connection.run(async () => {
    const stand = act === undefined ? made.stand : merge(made.stand, [act])
    const index = await rewriteIndex(vault, await db.index.toArray(), stream, stand)
    const about = (await drafts.keys()).filter((draft) => isAbout(draft, stream, plek))
    const going = await drafts.sealErasure(new Map(about.map((key) => [key, null])))
    return await db.transaction('rw', tablesOf(db), async () => {
      const now = await readWholeRows(db, stream)
      if (now === undefined || !sameRows(now, whole.rows)) return false
      const late = (await db.draft.toCollection().primaryKeys()).filter(
        (draft) => !isMark(draft) && isAbout(draft, stream, plek),
      )
      await Promise.all([
        box === undefined ? undefined : db.keys.put({ ...key, n }),
        made.base === undefined ? undefined : db.base.put({ stream, box: made.base }),
        db.log.bulkPut(made.log),
        db.segment.bulkPut(made.segments),
        db.quarantaine.bulkPut(made.quarantaine),
        db.draft.bulkDelete(late),
        db.draft.bulkPut([...going.put]),
        db.index.bulkPut([...index.put]),
        db.index.bulkDelete([...index.remove]),
      ])
      if (box !== undefined) await db.log.add({ stream, box })
      await passCursors(db)
      return true
    })
  })
}

/** True for a draft that may hold the text: of a child all, of an overleg (it is of many) only that of this record. */
const isAbout = (draft: string, stream: StreamId, { id }: TekstPlek): boolean =>
  draft.includes(idIn(stream)) && (!stream.startsWith('overleg-') || draft.includes(id))

/** The act that says that a text was erased, and where; not what it was. */
const actOf = (
  stream: StreamId,
  { tabel, id, veld }: TekstPlek,
  { naam, partij }: Door,
  d: Entry['d'],
  stamp: string,
): Entry => ({
  v: 1,
  sv: schemaVersion,
  handeling: newId(),
  stream,
  d,
  stamp,
  door: { naam, partij },
  soort: 'veld-gewist',
  o: [[GEWIST_TABEL, newId(), 'plek', { tabel, id, veld }, []]],
})

const tablesOf = (db: TeamDb) => [
  db.keys,
  db.base,
  db.log,
  db.segment,
  db.quarantaine,
  db.draft,
  db.index,
  db.meta,
]
