/**
 * The lines of a reservekopie and back. Plain JSON that any program can read, one thing a line; read back as hostile:
 * a line that is not exactly one of ours is refused.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Entry } from '../Entry.ts'
import { readEntry, schemaVersion, writeEntry } from '../entryJson.ts'
import { isCount, isRecord, isText, type JsonRecord } from '../shape.ts'

/** The version of the file's form; raised when an older app could not read it. */
const format = 1
/** Nothing a screen writes is nested nearly as deep. */
const deepest = 32

const streamPattern = /^(?:team|werkagenda|(?:dossier|overleg|blad|inzage)-[\w-]{1,80})$/
const hashPattern = /^[\w-]{43}$/
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

export interface KopieKop {
  readonly soort: 'kop'
  /** Which team it is: the act with which the team began. */
  readonly team: string
  /** When it was made, in ms since 1970. */
  readonly op: number
}

export type KopieRegel =
  | KopieKop
  /** `apart`: it stood in the quarantine, because its clock was ahead. */
  | { readonly soort: 'entry'; readonly entry: Entry; readonly apart: boolean }
  | { readonly soort: 'gewist'; readonly hash: string; readonly date: string }
  /** `regels`: how many lines stand above this last one. */
  | { readonly soort: 'einde'; readonly regels: number }

/** One line, without its line end. */
export function writeRegel(regel: KopieRegel): string {
  return JSON.stringify(jsonOf(regel))
}

function jsonOf(regel: KopieRegel): Json {
  switch (regel.soort) {
    case 'kop':
      return { kanteltafel: format, sv: schemaVersion, team: regel.team, op: regel.op }
    case 'entry':
      return regel.apart ? { e: writeEntry(regel.entry), apart: true } : { e: writeEntry(regel.entry) }
    case 'gewist':
      return { gone: regel.hash, date: regel.date }
    case 'einde':
      return { einde: true, regels: regel.regels }
  }
}

/** Reads one line; a line of a newer app is told apart from one that is none of ours. */
export function readRegel(line: string): Result<KopieRegel, 'vreemd' | 'nieuwer'> {
  const json = parse(line)
  if (!isRecord(json) || !isPlain(json, 0)) return err('vreemd')
  if ('kanteltafel' in json) return readKop(json)
  if ('e' in json) return readEntryRegel(json)
  if ('gone' in json) return readGewist(json)
  const { einde, regels } = json
  return einde === true && isCount(regels) && hasOnlyKeys(json, 2)
    ? ok({ soort: 'einde', regels })
    : err('vreemd')
}

function readKop(json: JsonRecord): Result<KopieRegel, 'vreemd' | 'nieuwer'> {
  const { kanteltafel, sv, team, op } = json
  if (!isCount(kanteltafel) || !isCount(sv)) return err('vreemd')
  if (kanteltafel > format || sv > schemaVersion) return err('nieuwer')
  if (!isText(team) || team === '' || team.length > 80 || !isCount(op)) return err('vreemd')
  return ok({ soort: 'kop', team, op })
}

function readEntryRegel(json: JsonRecord): Result<KopieRegel, 'vreemd' | 'nieuwer'> {
  const { e, apart } = json
  const stream = isRecord(e) ? e['stream'] : undefined
  if (!isText(stream) || !hasOnlyKeys(json, apart === true ? 2 : 1)) return err('vreemd')
  const entry = readEntry(e ?? null, stream as StreamId)
  if (!entry.ok) return err(entry.error === 'nieuwer' ? 'nieuwer' : 'vreemd')
  // Only after the version: a newer app may know a kind of stream that this one does not.
  if (!streamPattern.test(stream)) return err('vreemd')
  return ok({ soort: 'entry', entry: entry.value, apart: apart === true })
}

function readGewist(json: JsonRecord): Result<KopieRegel, 'vreemd'> {
  const { gone, date } = json
  if (!isText(gone) || !hashPattern.test(gone) || !isText(date) || !dayPattern.test(date))
    return err('vreemd')
  return hasOnlyKeys(json, 2) ? ok({ soort: 'gewist', hash: gone, date }) : err('vreemd')
}

const hasOnlyKeys = (json: JsonRecord, count: number): boolean => Object.keys(json).length === count

function parse(line: string): Json {
  try {
    return JSON.parse(line) as Json
  } catch {
    return null
  }
}

/** False for what is nested too deep, or has a name that in a program means something else than a name. */
function isPlain(json: Json, depth: number): boolean {
  if (json === null || typeof json !== 'object') return true
  if (depth >= deepest) return false
  const parts: readonly (readonly [string, Json])[] = Object.entries(json)
  return parts.every(([name, part]) => name !== '__proto__' && isPlain(part, depth + 1))
}
