/**
 * A reservekopie laid beside what stands here, stream by stream: which entries are missing, what was erased, whether
 * the file knows more of this device than it does itself (then this profile was put back in time).
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { findTweeVersies } from '../../domain/handeling/tweeVersies.ts'
import { settlesItself } from '../../domain/team/reservekopie.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { TeamDb } from '../db.ts'
import type { Entry } from '../Entry.ts'
import { canBeGone, goneAmong, goneHash } from '../gone.ts'
import { emptyStand, merge, type Stand, toRecords } from '../merge.ts'
import { sporenOfGone } from '../wissen/kindSporen.ts'
import { erasedIn, holdsTekst, scrubEntry, type TekstPlek } from '../wissen/scrub.ts'
import type { KopieStroom } from './readKopie.ts'
import { entryKey, readStreamInhoud, type StreamInhoud } from './streamInhoud.ts'

/** One stream of the file beside our own; `entries` and `apart` hold only what is missing here. */
export interface Vergeleken extends KopieStroom {
  /** Ours; absent when it does not stand here. */
  readonly eigen: StreamInhoud | undefined
  /** It was erased here. */
  readonly gewist: boolean
  /** Texts that were erased elsewhere, or are about a child that was, and still stand here. */
  readonly plekken: readonly TekstPlek[]
}

/** Which children stay away: `gewist` are the hashes of the file, `terug` are erased streams that were asked for. */
export interface Wegblijvers {
  readonly gewist: ReadonlySet<string>
  readonly terug: ReadonlySet<StreamId>
}

const niemand: Wegblijvers = { gewist: new Set(), terug: new Set() }

/**
 * Lays these streams beside ours, without what an overleg says of a child that was erased; what `isAhead` says is too far ahead is for the quarantine. Rejects when the disk fails.
 */
export async function compareStromen(
  db: TeamDb,
  vault: Vault,
  stromen: readonly KopieStroom[],
  isAhead: (entry: Entry) => boolean = () => false,
  { gewist, terug }: Wegblijvers = niemand,
): Promise<readonly Vergeleken[]> {
  const streams = stromen.map(({ stream }) => stream)
  const eigen = await readStreamInhoud(db, vault, streams)
  const gone = await goneAmong(
    db,
    streams.filter((stream) => !eigen.has(stream)),
  )
  const goneKinderen = async (some: readonly StreamId[]): Promise<ReadonlySet<StreamId>> => {
    const here = new Set(await db.keys.where('stream').anyOf(some).primaryKeys())
    const away = some.filter((one) => !here.has(one) && !terug.has(one))
    return new Set([...(await goneAmong(db, away)), ...(await erasedElsewhere(away, gewist))])
  }
  return await Promise.all(
    stromen.map(async (stroom) => {
      const own = eigen.get(stroom.stream)
      const all = [...oursOf(own), ...stroom.entries, ...stroom.apart]
      const sporen = await sporenOfGone(all, goneKinderen)
      return {
        stream: stroom.stream,
        eigen: own,
        gewist: gone.has(stroom.stream),
        ...compareEntries(stroom, own, isAhead, sporen),
      }
    }),
  )
}

const oursOf = (own: StreamInhoud | undefined): readonly Entry[] => [
  ...(own?.entries ?? []),
  ...(own?.apart ?? []),
]

/**
 * What we have is known by device, count and stamp; an act that stands here under another moment was taken over with the
 * time of then (`restamp.ts`), and does not come a second time. A text that either side erased is erased on both.
 */
function compareEntries(
  { entries, apart }: KopieStroom,
  own: StreamInhoud | undefined,
  isAhead: (entry: Entry) => boolean,
  sporen: readonly TekstPlek[],
): Pick<Vergeleken, 'entries' | 'apart' | 'plekken'> {
  const ours = oursOf(own)
  const known = new Set(ours.map(entryKey))
  const moments = new Map((own?.entries ?? []).map(({ handeling, stamp }) => [handeling, stamp]))
  const isNew = (entry: Entry): boolean => {
    const key = entryKey(entry)
    const moment = moments.get(entry.handeling) ?? entry.stamp
    if (known.has(key) || moment !== entry.stamp) return false
    known.add(key)
    return true
  }
  const elsewhere = [...erasedIn(entries.filter((entry) => !isAhead(entry))), ...sporen]
  const erased = [...erasedIn(own?.entries ?? []), ...elsewhere]
  const clean = (entry: Entry): Entry => erased.reduce(scrubEntry, entry)
  const fresh = entries.filter(isNew).map(clean)
  return {
    entries: fresh.filter((entry) => !isAhead(entry)),
    apart: [...fresh.filter(isAhead), ...apart.filter(isNew).map(clean)],
    plekken: elsewhere.filter((plek) => ours.some((entry) => holdsTekst(entry, plek))),
  }
}

/** True when the file has an entry of this device that this device does not have: it was put back in time. */
export const knowsMoreOf = (device: string, { entries, apart, gewist }: Vergeleken): boolean =>
  !gewist && [...entries, ...apart].some(({ d }) => d[0] === device)

/** How many fields get two versions by what is missing. */
export function countTweeVersies({ eigen, entries }: Vergeleken): number {
  if (eigen === undefined || entries.length === 0) return 0
  const before = merge(emptyStand, eigen.entries)
  return countOpen(merge(before, entries)) - countOpen(before)
}

const countOpen = (stand: Stand): number =>
  findTweeVersies(toRecords(stand)).filter((one) => !settlesItself(one)).length

/** Which of our streams the file says were erased; what is never erased is not among them, whatever it says. */
export async function erasedElsewhere(
  some: readonly StreamId[],
  gewist: ReadonlySet<string>,
): Promise<readonly StreamId[]> {
  if (gewist.size === 0) return []
  const streams = some.filter(canBeGone)
  const hashes = await Promise.all(streams.map(goneHash))
  return streams.filter((_, at) => gewist.has(hashes[at] ?? ''))
}
