/**
 * The few rows about a team's database itself. In the clear stand only format, device, compactTo and the lock epoch;
 * any other row must be sealed, else the team is not opened.
 */
import { readBox } from '../vault/seal.ts'
import type { Vault } from '../vault/Vault.ts'
import { hasOnly, vaultPlace } from './places.ts'
import type { ClearMetaRow, MetaRow, TeamDb } from './db.ts'
import { schemaVersion } from './entryJson.ts'

/** The format of the database; a higher one was written by a newer version of the app. */
const databaseFormat = 1

/** The row of random bytes that is given up when the disk is full, so that drafts and queue still fit. */
const ballastKey = 'ballast'
const ballastBytes = 512 * 1024

const clearKeys = ['format', 'device', 'compactTo', 'lockEpoch'] as const
export type ClearKey = (typeof clearKeys)[number]

/** True for a row that may stand here: one of the clear ones, or sealed. */
const isMetaRow = (row: MetaRow): boolean =>
  clearKeys.some((key) => key === row.key) ? hasOnly(row, ['key', 'value']) : isSealed(row)

/** True for a row with a box of ours, of whatever version. */
function isSealed(row: MetaRow): boolean {
  if (!('box' in row) || !hasOnly(row, ['key', 'box'])) return false
  const box = readBox('', row.box)
  return box.ok || box.error.reden !== 'geen-kist'
}

const countIn = (row: MetaRow | undefined): number => {
  const value = row !== undefined && 'value' in row ? row.value : 0
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** The highest place in the log that was compacted; 0 when none was or the row makes no sense. */
export const compactToOf = countIn

/** What the rows read at unlock say: `vreemd` means that one of them must not be there. */
export type MetaRead =
  | {
      readonly staat: 'goed'
      readonly device: string
      readonly lockEpoch: number
      /** Written by a newer version of the app: it can be read, not written. */
      readonly newer: boolean
    }
  | { readonly staat: 'leeg' }
  | { readonly staat: 'vreemd' }
  | { readonly staat: 'nieuwer' }

/** Reads the rows; the ballast is not looked at, it is only large. */
export async function readMeta(db: TeamDb): Promise<MetaRead> {
  const keys = await db.meta.toCollection().primaryKeys()
  const rows = await db.meta.bulkGet(keys.filter((key) => key !== ballastKey))
  const byKey = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row] as const])))
  if (byKey.size === 0) return { staat: 'leeg' }
  const newer = countIn(byKey.get('format')) > databaseFormat
  if (![...byKey.values()].every(isMetaRow)) return { staat: newer ? 'nieuwer' : 'vreemd' }
  const device = byKey.get('device')
  if (
    device === undefined ||
    !('value' in device) ||
    typeof device.value !== 'string' ||
    device.value === ''
  ) {
    return { staat: 'vreemd' }
  }
  return { staat: 'goed', device: device.value, lockEpoch: countIn(byKey.get('lockEpoch')), newer }
}

/** The rows of a new database. */
export async function startMeta(db: TeamDb, device: string): Promise<void> {
  const rows: readonly ClearMetaRow[] = [
    { key: 'format', value: databaseFormat },
    { key: 'device', value: device },
    { key: 'compactTo', value: 0 },
    { key: 'lockEpoch', value: 0 },
  ]
  await db.meta.bulkPut([...rows])
}

/** Lets this profile write under another id from now on. */
export async function putDevice(db: TeamDb, device: string): Promise<void> {
  await db.meta.put({ key: 'device', value: device })
}

/** Puts the ballast back when it is not there; sealed nothing is as random as it needs to be. */
export async function putBallast(db: TeamDb, vault: Vault): Promise<void> {
  if ((await db.meta.where('key').equals(ballastKey).count()) > 0) return
  const place = vaultPlace('meta', ballastKey, vault)
  await db.meta.put({
    key: ballastKey,
    box: await vault.seal(place, schemaVersion, new Uint8Array(ballastBytes)),
  })
}

/** Gives the ballast up; true when there was one. */
export async function dropBallast(db: TeamDb): Promise<boolean> {
  const there = (await db.meta.where('key').equals(ballastKey).count()) > 0
  if (there) await db.meta.delete(ballastKey)
  return there
}

/** Raises the lock epoch, so that every other window that is open finds out that it must lock; the new one. */
export async function raiseLockEpoch(db: TeamDb): Promise<number> {
  return await db.transaction('rw', db.meta, async () => {
    const value = countIn(await db.meta.get('lockEpoch')) + 1
    await db.meta.put({ key: 'lockEpoch', value })
    return value
  })
}

export const readLockEpoch = async (db: TeamDb): Promise<number> => countIn(await db.meta.get('lockEpoch'))
