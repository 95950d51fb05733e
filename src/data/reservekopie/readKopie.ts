/**
 * Reads a reservekopie from first line to last and hands it out stream by stream. Whoever only looks changes nothing;
 * whoever writes has looked first, so that a file that breaks off is found before anything is written.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Entry } from '../Entry.ts'
import { openFile } from './ageLijn.ts'
import { createMaat, type Maat } from './maat.ts'
import { type KopieKop, type KopieRegel, readRegel } from './regels.ts'
import { teamIdentity } from './streamInhoud.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

/** One stream as the file has it. */
export interface KopieStroom {
  readonly stream: StreamId
  readonly entries: readonly Entry[]
  readonly apart: readonly Entry[]
}

/** What the whole file says beside its streams. */
export interface KopieGelezen {
  readonly kop: KopieKop
  readonly gewist: readonly { readonly hash: string; readonly date: string }[]
  readonly regels: number
}

export interface KopieLezer {
  /** Gets the first line before anything else; may refuse. */
  readonly begin?: (kop: KopieKop) => Result<void, KopieWeigering>
  /** Gets the streams in runs, the team's first; may refuse. */
  readonly take: (stromen: readonly KopieStroom[]) => Promise<Result<void, KopieWeigering>>
}

const mostStreams = 100
const mostEntries = 2_000

interface Open {
  readonly stream: StreamId
  readonly entries: Entry[]
  readonly apart: Entry[]
  readonly maat: Maat
}

/** Reads all of it; refused at the first line that is not ours, and when the last line is not there. */
export async function readKopie(
  file: Blob,
  woorden: Redacted<string>,
  { begin, take }: KopieLezer,
  { onProgress, signal }: KopieOpties,
): Promise<Result<KopieGelezen, KopieWeigering>> {
  let at = 0
  let kop: KopieKop | undefined
  let einde = false
  let open: Open | undefined
  let ready: Open[] = []
  let waiting = 0
  let entries = 0
  const seen = new Set<StreamId>()
  const gewist: { hash: string; date: string }[] = []
  const strange = (): Result<never, KopieWeigering> => err({ reden: 'vreemde-regel', regel: at })

  /** The first stream is the team's, and it tells the same team as the first line. */
  const close = (): Result<void, KopieWeigering> => {
    if (open === undefined) return ok(undefined)
    if (open.stream === 'team' && teamIdentity(open.entries) !== kop?.team) return strange()
    ready.push(open)
    open = undefined
    return ok(undefined)
  }
  const hand = async (): Promise<Result<void, KopieWeigering>> => {
    const some = ready
    ready = []
    waiting = 0
    return some.length === 0 ? ok(undefined) : await take(some)
  }
  const takeEntry = (
    regel: Extract<KopieRegel, { soort: 'entry' }>,
    length: number,
  ): Result<void, KopieWeigering> => {
    const { entry, apart } = regel
    if (open?.stream !== entry.stream) {
      const closed = close()
      if (!closed.ok) return closed
      const first = seen.size === 0
      if (gewist.length > 0 || seen.has(entry.stream) || first !== (entry.stream === 'team')) return strange()
      seen.add(entry.stream)
      open = { stream: entry.stream, entries: [], apart: [], maat: createMaat() }
    }
    if (!open.maat.takes(entry, length)) return err({ reden: 'opgeblazen' })
    ;(apart ? open.apart : open.entries).push(entry)
    entries += 1
    waiting += 1
    return ok(undefined)
  }
  const takeLine = (line: string): Result<void, KopieWeigering> => {
    at += 1
    const read = readRegel(line)
    if (!read.ok) return read.error === 'nieuwer' ? err({ reden: 'nieuwere-kopie' }) : strange()
    const regel = read.value
    if (einde || (regel.soort === 'kop') !== (at === 1)) return strange()
    switch (regel.soort) {
      case 'kop':
        kop = regel
        return begin?.(regel) ?? ok(undefined)
      case 'entry':
        return takeEntry(regel, line.length)
      case 'gewist':
        gewist.push({ hash: regel.hash, date: regel.date })
        return ok(undefined)
      case 'einde':
        einde = true
        return regel.regels === at - 1 ? ok(undefined) : err({ reden: 'beschadigd' })
    }
  }
  const takeLines = async (lines: readonly string[], deel: number): Promise<Result<void, KopieWeigering>> => {
    for (const line of lines) {
      const taken = takeLine(line)
      if (!taken.ok) return taken
    }
    onProgress?.(deel)
    return ready.length >= mostStreams || waiting >= mostEntries ? await hand() : ok(undefined)
  }

  const opened = await openFile(file, woorden, takeLines, signal)
  if (!opened.ok) return opened
  if (kop === undefined || !einde) return err({ reden: 'beschadigd' })
  const closed = close()
  if (!closed.ok) return closed
  const last = await hand()
  if (!last.ok) return last
  return seen.size === 0 ? strange() : ok({ kop, gewist, regels: entries })
}
