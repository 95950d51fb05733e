/**
 * What putting a reservekopie back into its own team would do, told before anything is done: what is new, what changes,
 * what would get two versions, and what was erased and stays erased unless someone asks for it.
 */
import { summarizeDossier } from '../../domain/dossier/samenvatting.ts'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import { emptyStand, merge, toRecords } from '../merge.ts'
import { kindOf, type SummaryKind } from '../summaries.ts'
import { type KopieStroom, readKopie } from './readKopie.ts'
import { readStreamInhoud, teamIdentity } from './streamInhoud.ts'
import { compareStromen, countTweeVersies, erasedElsewhere, knowsMoreOf } from './vergelijk.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

/** Something that was erased here and stands in the file; a child by the number it had. */
export interface GewistInKopie {
  readonly stream: StreamId
  readonly rugnummer: number | null
}

type Telling = Readonly<Record<SummaryKind, number>>

export interface Voorbeeld {
  readonly bestand: Blob
  readonly woorden: Redacted<string>
  /** When the file was made, in ms since 1970. */
  readonly op: number
  /** What does not stand here yet. */
  readonly nieuw: Telling
  /** What stands here and gets more. */
  readonly gewijzigd: Telling
  /** Fields that get two versions, for a person to settle. */
  readonly tweeVersies: number
  readonly gewist: readonly GewistInKopie[]
  /** How many children stand here that the file says were erased elsewhere. */
  readonly eldersGewist: number
  /** Entries that come in, without the erased ones. */
  readonly regels: number
  /** The file knows more of this device than it does itself: it gets a new id. */
  readonly teruggezet: boolean
}

/** Reads the whole file and lays it beside the team; changes nothing. Refused for another team's file. */
export async function previewKopie(
  engine: Engine,
  bestand: Blob,
  woorden: Redacted<string>,
  opties: KopieOpties,
): Promise<Result<Voorbeeld, KopieWeigering>> {
  const { connection, vault } = engine
  const { db } = connection
  const team = await connection.run(async () => (await readStreamInhoud(db, vault, ['team'])).get('team'))
  if (!team.ok) return team
  const identity = teamIdentity(team.value?.entries ?? [])
  const nieuw = { dossier: 0, overleg: 0 }
  const gewijzigd = { dossier: 0, overleg: 0 }
  const gewist: GewistInKopie[] = []
  let tweeVersies = 0
  let regels = 0
  let teruggezet = false

  const take = async (stromen: readonly KopieStroom[]): Promise<Result<void, KopieWeigering>> => {
    const compared = await connection.run(async () => await compareStromen(db, vault, stromen))
    if (!compared.ok) return compared
    for (const one of compared.value) {
      const count = one.entries.length + one.apart.length
      if (count === 0) continue
      const kind = kindOf(one.stream)
      if (one.gewist) {
        gewist.push({ stream: one.stream, rugnummer: rugnummerOf(one) })
        continue
      }
      regels += count
      teruggezet ||= knowsMoreOf(engine.device(), one)
      tweeVersies += countTweeVersies(one)
      if (kind !== undefined) (one.eigen === undefined ? nieuw : gewijzigd)[kind] += 1
    }
    return ok(undefined)
  }

  const read = await readKopie(
    bestand,
    woorden,
    { begin: (kop) => (kop.team === identity ? ok(undefined) : err({ reden: 'ander-team' })), take },
    opties,
  )
  if (!read.ok) return read
  const own = await connection.run(
    async () => await db.keys.where('stream').startsWith('dossier-').primaryKeys(),
  )
  if (!own.ok) return own
  const elders = await erasedElsewhere(own.value, new Set(read.value.gewist.map(({ hash }) => hash)))
  return ok({
    bestand,
    woorden,
    op: read.value.kop.op,
    nieuw,
    gewijzigd,
    tweeVersies,
    gewist,
    eldersGewist: elders.length,
    regels,
    teruggezet,
  })
}

function rugnummerOf({ stream, entries }: KopieStroom): number | null {
  if (kindOf(stream) !== 'dossier') return null
  const records = toRecords(merge(emptyStand, entries))
  return summarizeDossier(stream.slice('dossier-'.length), records, null).rugnummer
}
