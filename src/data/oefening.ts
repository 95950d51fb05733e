/**
 * The practice store of Droogzwemmen: a team of its own that opens with nothing, so only made-up children may live in
 * it. It is thrown away at a reset and after 7 days without use; everything that copies data refuses it.
 */
import { newId } from '../lib/id.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { noAttempts } from '../vault/attempts.ts'
import { createOefenVault } from '../vault/createVault.ts'
import { openSlots } from '../vault/slots.ts'
import { workerKdf } from '../vault/workerKdf.ts'
import { deleteTeamDb, reserveBucket, type TeamRow, withTeams } from './db.ts'
import { browserLocks } from './locks.ts'
import { oefenPrefix, openStore, type OpenTeam, startStore } from './openTeam.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'

const weekMs = 7 * 86_400_000

export const isOefenId = (id: string): boolean => id.startsWith(oefenPrefix)

/** Every window that holds a team open shares this lock. */
export const openLock = (teamId: string): string => `open-${teamId}`

/** What opens again at another try, or with a newer app: that is no reason to throw away what was practised. */
const passes = new Set<Storing['reden']>([
  'verbinding-weg',
  'nieuwere-versie',
  'schijf-vol',
  'geen-opslag',
  'onbekend',
])

/**
 * The practice team, made when there is none or when what is on this device is no whole one any more; a failure that
 * may pass is given back, and nothing is thrown away. `nieuw`: it holds nothing yet.
 */
export async function openOefening(
  now: () => number = Date.now,
): Promise<Result<OpenTeam & { readonly nieuw: boolean }, Storing>> {
  try {
    const row = (await withTeams(async (team) => await team.toArray())).find(({ id }) => isOefenId(id))
    if (row !== undefined) {
      const opened = await openSlots(row.vault, { kind: 'oefen' }, workerKdf)
      const store = opened.ok ? await openStore(row, opened.value.vault) : undefined
      if (store?.ok === true) {
        // Not noted, it only goes sooner.
        await withTeams(async (team) => await team.update(row.id, { gebruikt: now() })).catch(() => undefined)
        return ok({ ...store.value, nieuw: false })
      }
      if (store !== undefined && passes.has(store.error.reden)) return store
      await removeRow(row)
    }
    const id = oefenPrefix + newId()
    const { vault, record } = await createOefenVault()
    const started = await startStore(
      {
        id,
        label: 'Droogzwemmen',
        bucket: await reserveBucket(id),
        vault: record,
        tries: noAttempts,
        gebruikt: now(),
      },
      vault,
    )
    return started.ok ? ok({ ...started.value, nieuw: true }) : started
  } catch (error) {
    return err(toStoring(error))
  }
}

/** Throws the practice team away; close its register first. */
export async function removeOefening(): Promise<Result<void, Storing>> {
  try {
    const rows = await withTeams(async (team) => await team.toArray())
    for (const row of rows) if (isOefenId(row.id)) await removeRow(row)
    return ok(undefined)
  } catch (error) {
    return err(toStoring(error))
  }
}

/** Has the practice teams removed that were not used for 7 days and are open nowhere; their ids. */
export async function oldOefening(
  rows: readonly TeamRow[],
  now: number,
  remove: (id: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const gone: string[] = []
  for (const { id, gebruikt } of rows) {
    if (!isOefenId(id) || now - (gebruikt ?? 0) <= weekMs) continue
    await browserLocks.aloneIfFree(openLock(id), async () => {
      await remove(id)
      gone.push(id)
    })
  }
  return gone
}

/**
 * Deletes a team: it is marked first, then go its database and what was left of older ones, and last its row. Cut short
 * at any step it is listed no more, and the rest goes at the next start.
 */
export async function removeRow(row: TeamRow): Promise<void> {
  await withTeams(async (team) => await team.update(row.id, { weg: true }))
  for (const bucket of row.opruimen ?? []) await deleteTeamDb({ id: row.id, bucket })
  await deleteTeamDb(row)
  await withTeams(async (team) => await team.delete(row.id))
}

/** Deletes the rest of teams that were being taken off this device; what does not go now goes at the next start. */
export async function removeHalfGone(rows: readonly TeamRow[]): Promise<void> {
  for (const row of rows)
    await browserLocks.aloneIfFree(openLock(row.id), async () => await removeRow(row)).catch(() => undefined)
}
