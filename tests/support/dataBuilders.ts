/** Open teams and registers for tests: the real vault at the floor of its KDF, real rows in an IndexedDB in memory. */
import { createRegister } from '../../src/data/createRegister.ts'
import { openTeamDb } from '../../src/data/db.ts'
import type { EngineDeps } from '../../src/data/engine.ts'
import { openStore, type OpenTeam, startStore } from '../../src/data/openTeam.ts'
import type { Register } from '../../src/data/Register.ts'
import type { TeamDeps } from '../../src/data/teams.ts'
import {
  type Deel,
  type Handeling,
  newHandeling,
  type StreamId,
  type Wijziging,
} from '../../src/domain/handeling/handeling.ts'
import { newId } from '../../src/lib/id.ts'
import type { Json } from '../../src/lib/json.ts'
import { redact } from '../../src/lib/redacted.ts'
import type { Result } from '../../src/lib/result.ts'
import { noAttempts } from '../../src/vault/attempts.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { openSlots, type VaultRecord } from '../../src/vault/slots.ts'
import { nodeKdf } from './nodeKdf.ts'

/** The real Argon2id at its floor, without a worker. */
export const floorDeps: TeamDeps = { kdf: nodeKdf, params: kdfFloor }

/** The value of a result that must be ok. */
export function must<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The refusal of a result that must not be ok. */
export function mustFail<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error('this should have been refused')
  return result.error
}

/** A team's disk and the record that opens it: several windows can be opened on it. */
export interface Disk {
  readonly id: string
  readonly record: VaultRecord
}

const rowOf = ({ id, record }: Disk) => ({
  id,
  label: 'Zandmeer',
  bucket: '',
  vault: record,
  tries: noAttempts,
})

/** A fresh team on disk, closed. It opens without a passphrase, which is quick; passphrases have their own tests. */
export async function aDisk(): Promise<Disk> {
  const { vault, record } = await createOefenVault()
  const disk: Disk = { id: newId(), record }
  const team = must(await startStore(rowOf(disk), vault))
  team.db.close()
  return disk
}

/** The team of this disk, opened as one window does. */
export async function openDisk(disk: Disk): Promise<OpenTeam> {
  const { vault } = must(await openSlots(disk.record, { kind: 'oefen' }, nodeKdf))
  return must(await openStore(rowOf(disk), vault))
}

/** A register on this disk: one window. */
export async function aWindow(disk: Disk, deps: EngineDeps = {}): Promise<Register> {
  const register = must(await createRegister(await openDisk(disk), deps))
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  return register
}

/** The rows of a disk as they lie there, for tests that damage or search them. */
export const rawDb = async ({ id }: Disk) => await openTeamDb({ id, bucket: '' })

export const change = (
  tabel: string,
  id: string,
  veld: string,
  waarde: Json,
  vervangt: readonly string[] = [],
): Wijziging => ({ tabel, id, veld, waarde, vervangt })

/** A child on the list: the stream and the act that puts it there. */
export function aKind(
  roepnaam: string,
  nummer = 101,
): { stream: StreamId; deel: Deel; handeling: Handeling } {
  const stream: StreamId = `dossier-${newId()}`
  const deel: Deel = {
    stream,
    wijzigingen: [
      change('kind', 'kind', 'roepnaam', roepnaam),
      change('kind', 'kind', 'school', 'De Brug'),
      change('rugnummer', newId(), 'nummer', nummer),
    ],
  }
  return { stream, deel, handeling: newHandeling('kind-op-lijst-gezet', [deel]) }
}

/** An act that changes the school of a child; `seen` are the stamps the person saw under it. */
export const changeSchool = (stream: StreamId, school: string, seen: readonly string[] = []): Handeling =>
  newHandeling('kind-gewijzigd', [{ stream, wijzigingen: [change('kind', 'kind', 'school', school, seen)] }])
