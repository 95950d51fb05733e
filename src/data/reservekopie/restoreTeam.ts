/**
 * A reservekopie put back as a team of its own: under a new vault key, with a new id for this device, beside whatever
 * stands here. The team is listed last, so what is killed half way leaves nothing that opens.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { TeamDb } from '../db.ts'
import type { Entry } from '../Entry.ts'
import { sealChunks } from '../indexChunks.ts'
import { putNewStreams, sealNewStream } from '../newStream.ts'
import { dayMs, timeOf } from '../stamp.ts'
import { toStoring } from '../storing.ts'
import { createSummaries } from '../summaries.ts'
import { createTeam, type NieuwTeamWeigering, type OpenTeam, type TeamDeps } from '../teams.ts'
import type { GecontroleerdeKopie } from './checkKopie.ts'
import { sporenOfGone } from '../wissen/kindSporen.ts'
import { scrubEntry } from '../wissen/scrub.ts'
import { type KopieStroom, readKopie } from './readKopie.ts'
import { erasedElsewhere } from './vergelijk.ts'
import type { KopieOpties, KopieWeigering } from './weigering.ts'

/** Under what the team is to be known and opened here; the file knows none of it. */
export interface NieuwSlot {
  readonly label: string
  readonly passphrase: Redacted<string>
  readonly recovery: Redacted<string> | null
}

/** Puts the team back and leaves it open; refused or stopped means that nothing of it is left. */
export async function restoreTeam(
  kopie: GecontroleerdeKopie,
  slot: NieuwSlot,
  opties: KopieOpties = {},
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, KopieWeigering | NieuwTeamWeigering>> {
  const now = deps.now?.() ?? Date.now()
  return await createTeam(slot, deps, async (db, vault) => await fill(kopie, db, vault, opties, now))
}

async function fill(
  { bestand, woorden, inhoud, hashes }: GecontroleerdeKopie,
  db: TeamDb,
  vault: Vault,
  opties: KopieOpties,
  now: number,
): Promise<Result<void, KopieWeigering>> {
  const summaries = createSummaries()
  const streams: StreamId[] = []
  // A clock here that is behind hides nothing: what the file says of its own moment was shown, and taken (`isVanLater`).
  const latest = Math.max(now, inhoud.op) + dayMs
  /** As in a team that is open: such a clock is not followed, and what it wrote waits until its time. */
  const isAhead = ({ stamp: at }: Entry): boolean => timeOf(at) > latest
  /** What an overleg says of a child that was erased stays away with it. */
  const withoutGone = async ({ stream, entries, apart }: KopieStroom): Promise<KopieStroom> => {
    const sporen = await sporenOfGone(
      [...entries, ...apart],
      async (some) => await erasedElsewhere(some, hashes),
    )
    const clean = (entry: Entry): Entry => sporen.reduce(scrubEntry, entry)
    return { stream, entries: entries.map(clean), apart: apart.map(clean) }
  }
  let stamp = ''
  const read = await readKopie(
    bestand,
    woorden,
    {
      take: async (stromen) => {
        const sealed = await Promise.all(
          stromen.map(async (stroom) => {
            const { stream, entries, apart } = await withoutGone(stroom)
            return await sealNewStream(vault, {
              stream,
              entries: entries.filter((entry) => !isAhead(entry)),
              apart: [...entries.filter(isAhead), ...apart],
              n: 0,
            })
          }),
        )
        for (const { rows, stand } of sealed) {
          streams.push(rows.keys.stream)
          summaries.update(rows.keys.stream, stand)
          if (stand.last > stamp) stamp = stand.last
        }
        return await writeDown(async () => {
          await db.transaction('rw', db.keys, db.base, db.segment, db.quarantaine, async () => {
            await putNewStreams(
              db,
              sealed.map(({ rows }) => rows),
            )
          })
        })
      },
    },
    opties,
  )
  if (!read.ok) return read
  const { gewist } = read.value
  // A file that was made while a child was being erased may hold it beside the hash that says so.
  const erased = await erasedElsewhere(streams, new Set(gewist.map(({ hash }) => hash)))
  for (const stream of erased) summaries.remove(stream)
  const chunks = await sealChunks(vault, summaries, { name: 'kopie', upto: 0, stamp })
  return await writeDown(async () => {
    await db.transaction(
      'rw',
      [db.keys, db.base, db.segment, db.quarantaine, db.index, db.gone],
      async () => {
        await Promise.all([
          db.keys.bulkDelete([...erased]),
          db.base.bulkDelete([...erased]),
          db.segment.where('stream').anyOf(erased).delete(),
          db.quarantaine.where('stream').anyOf(erased).delete(),
          db.index.bulkPut([...chunks]),
          db.gone.bulkPut([...gewist]),
        ])
      },
    )
  })
}

async function writeDown(work: () => Promise<void>): Promise<Result<void, KopieWeigering>> {
  try {
    await work()
    return ok(undefined)
  } catch (error) {
    return err(toStoring(error))
  }
}
