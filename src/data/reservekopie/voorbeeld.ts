/**
 * What putting a reservekopie back into its own team would do, told before anything is done: what is new, what changes,
 * what would get two versions, and what was erased and stays erased unless someone asks for it.
 */
import { summarizeDossier } from '../../domain/dossier/samenvatting.ts'
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { readReservekopie } from '../../domain/team/reservekopie.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import type { Entry } from '../Entry.ts'
import { emptyStand, merge, type Stand, toRecords } from '../merge.ts'
import { kindOf, type SummaryKind } from '../summaries.ts'
import { type KopieStroom, readKopie } from './readKopie.ts'
import type { KopieKop } from './regels.ts'
import { readStreamInhoud } from './streamInhoud.ts'
import {
  compareStromen,
  countTweeVersies,
  erasedElsewhere,
  knowsMoreOf,
  type Vergeleken,
} from './vergelijk.ts'
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
  /** The first line of the file: which team, and when it was made (ms since 1970). */
  readonly kop: KopieKop
  /** What does not stand here yet. */
  readonly nieuw: Telling
  /** What stands here and gets more. */
  readonly gewijzigd: Telling
  /** The children that stand here and get more. */
  readonly aangevuld: readonly StreamId[]
  /** Fields that get two versions, for a person to settle. */
  readonly tweeVersies: number
  /** Where they stand then. */
  readonly tweeVersiesIn: readonly StreamId[]
  readonly gewist: readonly GewistInKopie[]
  /** The hashes of all that was erased where the file was made. */
  readonly hashes: ReadonlySet<string>
  /** How many children stand here that the file says were erased elsewhere. */
  readonly eldersGewist: number
  /** How many texts stand here that the file says were erased elsewhere: they go from here too. */
  readonly tekstenGewist: number
  /** Entries that come in, without the erased ones. */
  readonly regels: number
  /** The words of the reservekopie become those that were made elsewhere. */
  readonly andereWoorden: boolean
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
  const { connection, vault, quarantine } = engine
  const { db } = connection
  const team = await connection.run(async () => (await readStreamInhoud(db, vault, ['team'])).get('team'))
  if (!team.ok) return team
  const own = actsOf(team.value?.entries ?? [])
  const nieuw = { dossier: 0, overleg: 0 }
  const gewijzigd = { dossier: 0, overleg: 0 }
  const gewist: GewistInKopie[] = []
  const aangevuld: StreamId[] = []
  const tweeVersiesIn: StreamId[] = []
  let tweeVersies = 0
  let tekstenGewist = 0
  let regels = 0
  let andereWoorden = false
  let teruggezet = false

  const take = async (stromen: readonly KopieStroom[]): Promise<Result<void, KopieWeigering>> => {
    const ofTeam = stromen.find(({ stream }) => stream === 'team')
    // Either side may have lost the row with which the team began; another team has none of our acts.
    if (ofTeam !== undefined && !ofTeam.entries.some(({ handeling }) => own.has(handeling)))
      return err({ reden: 'ander-team' })
    const compared = await connection.run(
      async () => await compareStromen(db, vault, stromen, quarantine.isAhead),
    )
    if (!compared.ok) return compared
    for (const one of compared.value) {
      const count = one.entries.length + one.apart.length
      tekstenGewist += one.plekken.length
      if (count === 0) continue
      const kind = kindOf(one.stream)
      if (one.gewist) {
        gewist.push({ stream: one.stream, rugnummer: rugnummerOf(one) })
        continue
      }
      regels += count
      if (one.stream === 'team') andereWoorden = changesWoorden(one)
      teruggezet ||= knowsMoreOf(engine.device(), one)
      const versies = countTweeVersies(one)
      if (versies > 0) tweeVersiesIn.push(one.stream)
      tweeVersies += versies
      if (kind === 'dossier' && one.eigen !== undefined) aangevuld.push(one.stream)
      if (kind !== undefined) (one.eigen === undefined ? nieuw : gewijzigd)[kind] += 1
    }
    return ok(undefined)
  }

  const read = await readKopie(bestand, woorden, { take }, opties)
  if (!read.ok) return read
  const dossiers = await connection.run(
    async () => await db.keys.where('stream').startsWith('dossier-').primaryKeys(),
  )
  if (!dossiers.ok) return dossiers
  const hashes = new Set(read.value.gewist.map(({ hash }) => hash))
  const elders = await erasedElsewhere(dossiers.value, hashes)
  return ok({
    bestand,
    woorden,
    kop: read.value.kop,
    nieuw,
    gewijzigd,
    aangevuld,
    tweeVersies,
    tweeVersiesIn,
    gewist,
    hashes,
    eldersGewist: elders.length,
    tekstenGewist,
    regels,
    andereWoorden,
    teruggezet,
  })
}

const actsOf = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.map(({ handeling }) => handeling))

/** True when there are words here and others stand in their place with what is missing. */
function changesWoorden({ eigen, entries }: Vergeleken): boolean {
  const before = merge(emptyStand, eigen?.entries ?? [])
  const woordenIn = (stand: Stand) => readReservekopie(toRecords(stand)).woorden?.reveal()
  const old = woordenIn(before)
  return old !== undefined && woordenIn(merge(before, entries)) !== old
}

function rugnummerOf({ stream, entries }: KopieStroom): number | null {
  if (kindOf(stream) !== 'dossier') return null
  const records = toRecords(merge(emptyStand, entries))
  return summarizeDossier(stream.slice('dossier-'.length), records, null).rugnummer
}
