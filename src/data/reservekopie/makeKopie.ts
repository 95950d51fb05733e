/**
 * A reservekopie: every entry of every stream and the hashes of what was erased, as lines in one age file. No key, no
 * slot, no draft. Streams are read in batches, so that 10,000 dossiers pass through without standing in memory. Nothing is
 * erased or compacted meanwhile: a file never holds a child beside the hash that says it was erased.
 */
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import { readGone } from '../gone.ts'
import { settleImports } from '../importBatch.ts'
import { browserLocks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import { emptyStand, merge } from '../merge.ts'
import { createSummaries, type Summaries } from '../summaries.ts'
import { sealFile } from './ageLijn.ts'
import { type KopieRegel, writeRegel } from './regels.ts'
import { readStreamInhoud, type StreamInhoud, teamIdentity } from './streamInhoud.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

export interface GemaakteKopie {
  readonly bestand: Blob
  /** How many entries stand in it. */
  readonly regels: number
  /** Rows that could not be read, and so are not in it. */
  readonly onleesbaar: number
  /** What is in the file, counted while it was written. */
  readonly kinderen: number
  readonly overleggen: number
  /** The rugnummers of children of whom a row could not be read, as far as they are known. */
  readonly onvolledig: readonly number[]
  /** A row of the team itself could not be read. */
  readonly teamOnvolledig: boolean
}

const batch = 100
/** Text is handed to the worker in pieces of about this many characters. */
const pieceSize = 500_000

type Piece = Result<string, KopieWeigering>

interface Telling {
  regels: number
  onleesbaar: number
  readonly summaries: Summaries
  readonly beschadigd: StreamId[]
}

/** The streams that go in, the team's first; those of a list that is being taken over just now are left out. */
async function listStreams(
  { connection, vault }: Engine,
  teamId: string,
): Promise<
  Result<{ readonly streams: readonly StreamId[]; readonly acts: ReadonlySet<string> }, KopieWeigering>
> {
  return await connection.run(async () => {
    const half = await settleImports({ teamId, connection, vault, locks: browserLocks })
    const stored = await connection.db.keys.toCollection().primaryKeys()
    const others = stored.filter((stream) => stream !== 'team' && !half.hidden.has(stream))
    return { streams: ['team' as const, ...others], acts: half.acts }
  })
}

/** True when all that stands in a stream was put there by an unfinished import whose row cannot be read. */
const isHalf = ({ entries }: StreamInhoud, acts: ReadonlySet<string>): boolean =>
  acts.size > 0 && entries.length > 0 && entries.every(({ handeling }) => acts.has(handeling))

async function* writePieces(
  engine: Engine,
  teamId: string,
  now: number,
  telling: Telling,
  { onProgress }: KopieOpties,
): AsyncGenerator<Piece> {
  const { connection, vault } = engine
  const listed = await listStreams(engine, teamId)
  if (!listed.ok) return yield listed
  const { streams, acts } = listed.value
  let lines: string[] = []
  let size = 0
  let count = 0
  const add = (regel: KopieRegel): void => {
    const line = writeRegel(regel)
    lines.push(line)
    size += line.length + 1
    count += 1
  }
  const flush = (): Piece => {
    const tekst = lines.map((line) => `${line}\n`).join('')
    lines = []
    size = 0
    return ok(tekst)
  }
  for (let at = 0; at < streams.length; at += batch) {
    onProgress?.(at / streams.length)
    const some = streams.slice(at, at + batch)
    const read = await connection.run(async () => await readStreamInhoud(connection.db, vault, some))
    if (!read.ok) return yield read
    if (at === 0) {
      const team = teamIdentity(read.value.get('team')?.entries ?? [])
      if (team === undefined) return yield err({ reden: 'onleesbaar', aantal: 1 })
      add({ soort: 'kop', team, op: now })
    }
    for (const inhoud of read.value.values()) {
      const { stream, entries, onleesbaar } = inhoud
      telling.onleesbaar += onleesbaar
      if (onleesbaar > 0) telling.beschadigd.push(stream)
      if (isHalf(inhoud, acts)) continue
      if (entries.length > 0) telling.summaries.update(stream, merge(emptyStand, entries))
      telling.regels += inhoud.entries.length + inhoud.apart.length
      for (const entry of inhoud.entries) {
        add({ soort: 'entry', entry, apart: false })
        if (size > pieceSize) yield flush()
      }
      for (const entry of inhoud.apart) add({ soort: 'entry', entry, apart: true })
    }
  }
  const gone = await connection.run(async () => await readGone(connection.db))
  if (!gone.ok) return yield gone
  for (const { hash, date } of gone.value) add({ soort: 'gewist', hash, date })
  add({ soort: 'einde', regels: count })
  yield flush()
  onProgress?.(1)
}

/** Makes the file. Refused for the practice team, when the team's own stream does not open, or stopped. */
export async function makeKopie(
  engine: Engine,
  teamId: string,
  woorden: Redacted<string>,
  opties: KopieOpties,
): Promise<Result<GemaakteKopie, KopieWeigering>> {
  const telling: Telling = { regels: 0, onleesbaar: 0, summaries: createSummaries(), beschadigd: [] }
  const pieces = writePieces(engine, teamId, engine.now(), telling, opties)
  const sealed = await browserLocks.alone(
    maintenanceLock(teamId),
    async () => await sealFile(woorden, pieces, opties.signal),
  )
  if (!sealed.ok) return sealed
  const { regels, onleesbaar, summaries, beschadigd } = telling
  return ok({
    bestand: sealed.value,
    regels,
    onleesbaar,
    kinderen: summaries.dossiers().length,
    overleggen: summaries.overleggen().length,
    onvolledig: rugnummersOf([...engine.summaries.dossiers(), ...summaries.dossiers()], beschadigd),
    teamOnvolledig: beschadigd.includes('team'),
  })
}

/** The numbers by which the damaged ones are known, here or in the file, each once. */
function rugnummersOf(
  known: readonly DossierSamenvatting[],
  beschadigd: readonly StreamId[],
): readonly number[] {
  const damaged = new Set<string>(beschadigd)
  const numbers = known.flatMap(({ id, rugnummer }) =>
    damaged.has(`dossier-${id}`) && rugnummer !== null ? [rugnummer] : [],
  )
  return [...new Set(numbers)].sort((a, b) => a - b)
}
