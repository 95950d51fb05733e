/**
 * A reservekopie put back as a team of its own: under a new vault key, with a new id for this device, beside whatever
 * stands here. The team is listed last, so what is killed half way leaves nothing that opens.
 */
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { TeamDb } from '../db.ts'
import { sealChunks } from '../indexChunks.ts'
import { putNewStreams, sealNewStream } from '../newStream.ts'
import { toStoring } from '../storing.ts'
import { createSummaries } from '../summaries.ts'
import { createTeam, type NieuwTeamWeigering, type OpenTeam, type TeamDeps } from '../teams.ts'
import type { GecontroleerdeKopie } from './checkKopie.ts'
import { readKopie } from './readKopie.ts'
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
  return await createTeam(slot, deps, async (db, vault) => await fill(kopie, db, vault, opties))
}

async function fill(
  { bestand, woorden }: GecontroleerdeKopie,
  db: TeamDb,
  vault: Vault,
  opties: KopieOpties,
): Promise<Result<void, KopieWeigering>> {
  const summaries = createSummaries()
  let stamp = ''
  const read = await readKopie(
    bestand,
    woorden,
    {
      take: async (stromen) => {
        const sealed = await Promise.all(
          stromen.map(async (stroom) => await sealNewStream(vault, { ...stroom, n: 0 })),
        )
        for (const { rows, stand } of sealed) {
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
  const chunks = await sealChunks(vault, summaries, { name: 'kopie', upto: 0, stamp })
  return await writeDown(async () => {
    await db.transaction('rw', db.index, db.gone, async () => {
      await Promise.all([db.index.bulkPut([...chunks]), db.gone.bulkPut([...read.value.gewist])])
    })
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
