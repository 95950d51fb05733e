/**
 * What opens a team, changed: wachtwoord, herstelcode, passkey. Each act is one write of the team's row: whenever it is
 * cut short, what opened the team before still does. The rows of the team are not touched.
 */
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { noAttempts } from '../vault/attempts.ts'
import { changeSlots, type SlotChange, withoutPasskey } from '../vault/changeSlots.ts'
import { normalizePassphrase } from '../vault/normalizePassphrase.ts'
import type { NewPasskey } from '../vault/passkey.ts'
import type { RealSecret } from '../vault/slotKey.ts'
import { openSlots, type SlotFailure, type VaultRecord } from '../vault/slots.ts'
import { workerKdf } from '../vault/workerKdf.ts'
import { type TeamRow, withTeams } from './db.ts'
import { openStore, type OpenTeam } from './openTeam.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'
import { counted, endOverdracht, type OpenWeigering, putVault, type TeamDeps } from './tries.ts'

/** With what a team opens from now on. */
export interface NieuweGeheimen {
  readonly wachtwoord: Redacted<string>
  readonly herstelcode: Redacted<string>
}

/** Why what opens the team was not changed. */
export type SleutelWeigering = OpenWeigering | { readonly reden: 'zelfde-wachtwoord' }

/** A new wachtwoord; asks the present one, counted as a try. Herstelcode and passkey stay. */
export const changeWachtwoord = async (
  id: string,
  present: Redacted<string>,
  next: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<void, SleutelWeigering>> =>
  isSame(present, next)
    ? await refuseSame(id, present, deps)
    : await change(id, { kind: 'passphrase', text: present }, { passphrase: next }, deps)

/** Gives the team this herstelcode as its only one; asks the wachtwoord again, counted as a try. */
export const addRecovery = async (
  id: string,
  passphrase: Redacted<string>,
  recovery: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<void, OpenWeigering>> =>
  await change(id, { kind: 'passphrase', text: passphrase }, { recovery }, deps)

/** Someone leaves (product rule 14): new wachtwoord, new herstelcode and no passkey, all in one write. */
export const replaceSecrets = async (
  id: string,
  present: Redacted<string>,
  { wachtwoord, herstelcode }: NieuweGeheimen,
  deps: TeamDeps = {},
): Promise<Result<void, SleutelWeigering>> =>
  isSame(present, wachtwoord)
    ? await refuseSame(id, present, deps)
    : await change(
        id,
        { kind: 'passphrase', text: present },
        { passphrase: wachtwoord, recovery: herstelcode, passkey: null },
        deps,
      )

/** Whether this herstelcode is the team's, counted as a try; nothing stays open and nothing changes. */
export const checkHerstelcode = async (
  id: string,
  code: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<void, OpenWeigering>> => await check(id, { kind: 'recovery', text: code }, deps)

/** The new wachtwoord is what was typed as the present one: called the same only when that is right. */
async function refuseSame(
  id: string,
  present: Redacted<string>,
  deps: TeamDeps,
): Promise<Result<void, SleutelWeigering>> {
  const right = await check(id, { kind: 'passphrase', text: present }, deps)
  return right.ok ? err({ reden: 'zelfde-wachtwoord' }) : right
}

async function check(id: string, secret: RealSecret, deps: TeamDeps): Promise<Result<void, OpenWeigering>> {
  const { kdf = workerKdf } = deps
  return await counted(id, secret, deps, async (row) => {
    const opened = await openSlots(row.vault, secret, kdf)
    if (!opened.ok) return opened
    opened.value.vault.forget()
    await withTeams(async (team) => await team.update(id, { tries: noAttempts }))
    return ok(undefined)
  })
}

/**
 * Opens a team whose wachtwoord is forgotten: only together with a new wachtwoord and a new herstelcode, after which the
 * one that was used opens nothing any more.
 */
export async function resetWithHerstelcode(
  id: string,
  code: Redacted<string>,
  { wachtwoord, herstelcode }: NieuweGeheimen,
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, OpenWeigering>> {
  const { kdf = workerKdf } = deps
  const secret: RealSecret = { kind: 'recovery', text: code }
  return await counted(id, secret, deps, async (row) => {
    const opened = await openSlots(row.vault, secret, kdf)
    // Opened first: once the new secrets stand nothing may fail any more.
    if (!opened.ok) return opened
    const store = await openStore(row, opened.value.vault)
    if (!store.ok) return await endOverdracht(row, store)
    const changed = await changeRow(row, secret, { passphrase: wachtwoord, recovery: herstelcode }, deps)
    if (changed.ok) return await endOverdracht(row, store)
    store.value.vault.forget()
    store.value.db.close()
    return changed
  })
}

/** Lets this passkey open the team on this device; asks the wachtwoord again, counted as a try. */
export const addPasskey = async (
  id: string,
  passphrase: Redacted<string>,
  passkey: NewPasskey,
  deps: TeamDeps = {},
): Promise<Result<void, OpenWeigering>> =>
  await change(id, { kind: 'passphrase', text: passphrase }, { passkey }, deps)

/** Takes the passkey away: it opens nothing from then on. Wachtwoord and herstelcode stay. */
export async function removePasskey(id: string): Promise<Result<void, Storing>> {
  try {
    await withTeams(async (team) => {
      const row = await team.get(id)
      if (row !== undefined) await team.put({ ...row, vault: withoutPasskey(row.vault) })
    })
    return ok(undefined)
  } catch (error) {
    return err(toStoring(error))
  }
}

const isSame = (a: Redacted<string>, b: Redacted<string>): boolean =>
  normalizePassphrase(a.reveal()) === normalizePassphrase(b.reveal())

async function change(
  id: string,
  secret: RealSecret,
  slots: SlotChange,
  deps: TeamDeps,
): Promise<Result<void, OpenWeigering>> {
  return await counted(id, secret, deps, async (row) => await changeRow(row, secret, slots, deps))
}

/** Changes the slots in one write; when another window was first, again on what stands then. */
async function changeRow(
  row: TeamRow,
  secret: RealSecret,
  slots: SlotChange,
  { kdf = workerKdf, params, signal }: TeamDeps,
): Promise<Result<void, SlotFailure | Storing | { readonly reden: 'onbekend-team' }>> {
  let standing: VaultRecord | undefined = row.vault
  while (standing !== undefined) {
    const changed = await changeSlots(standing, secret, slots, kdf, params)
    if (!changed.ok) return changed
    const other = await putVault(row.id, standing, changed.value, signal)
    if (other === null) return ok(undefined)
    if (other === 'gestopt') return err({ reden: 'gestopt' })
    standing = other
  }
  return err({ reden: 'onbekend-team' })
}
