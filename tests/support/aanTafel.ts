/** A team whose tablet is given to a family: real keys, real rows, a service worker that is only there. */
import { createHash } from 'node:crypto'
import { createRegister } from '../../src/data/createRegister.ts'
import { openTeamDb, type TeamDb, type TeamRow, withTeams } from '../../src/data/db.ts'
import { openGezinskluis } from '../../src/data/overdracht/openGezinskluis.ts'
import type { Gezinskluis, OverdrachtWeigering } from '../../src/data/overdracht/Overdracht.ts'
import type { Register } from '../../src/data/Register.ts'
import { createTeam, openTeam } from '../../src/data/teams.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import type { Uitsnede } from '../../src/domain/gezin/Uitsnede.ts'
import { newId } from '../../src/lib/id.ts'
import { redact } from '../../src/lib/redacted.ts'
import { ok, type Result } from '../../src/lib/result.ts'
import type { Kdf } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import type { Sleutelbrief } from '../../src/vault/Sleutelbrief.ts'
import { aKind, floorDeps, must } from './dataBuilders.ts'
import { uitsnede } from './oudermodus.ts'

/** The tries are not what is tested here: key bytes from a hash, at once. */
const quickKdf: Kdf = async (password, salt) => {
  const both = Buffer.concat([password, salt])
  return await Promise.resolve(ok(new Uint8Array(createHash('sha256').update(both).digest())))
}
export const quickDeps = { ...floorDeps, kdf: quickKdf }
export const wachtwoord = redact('tulp fiets brug zomer kast')

/** A service worker serves this page, until the returned function is called. */
export function servePage(): () => void {
  const own = typeof navigator === 'undefined'
  if (own) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true })
  return () => {
    Reflect.deleteProperty(navigator, 'serviceWorker')
    if (own) Reflect.deleteProperty(globalThis, 'navigator')
  }
}

export const rowOf = async (id: string): Promise<TeamRow> => {
  const row = await withTeams(async (team) => await team.get(id))
  if (row === undefined) throw new Error('the team is gone')
  return row
}

/** Does something with the rows as they lie there. */
export async function onDisk<T>(id: string, work: (db: TeamDb) => Promise<T>): Promise<T> {
  const db = await openTeamDb(await rowOf(id))
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

export async function openAgain(id: string): Promise<Register> {
  const register = must(await createRegister(must(await openTeam(id, wachtwoord, quickDeps))))
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  return register
}

export interface Tafel {
  readonly id: string
  readonly code: ReturnType<typeof generateRecoveryCode>
  readonly register: Register
  readonly sem: string
  readonly lot: string
}

/** A team with two children, open in one window. */
export async function aTafel(): Promise<Tafel> {
  const code = generateRecoveryCode()
  const made = must(
    await createTeam({ label: 'Zandmeer', passphrase: wachtwoord, recovery: code }, quickDeps),
  )
  made.vault.forget()
  made.db.close()
  const register = await openAgain(made.id)
  const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
  for (const kind of [sem, lot]) must(await register.record(kind.handeling))
  const idOf = ({ stream }: { readonly stream: string }) => stream.slice('dossier-'.length)
  return { id: made.id, code, register, sem: idOf(sem), lot: idOf(lot) }
}

/** What is handed to Mira, a parent of this child. */
export const aUitsnede = (dossier: string, over: Partial<Uitsnede> = {}): Uitsnede => ({
  ...uitsnede,
  overdracht: newId(),
  dossier,
  ...over,
})

export const handOver = async (
  register: Register,
  cut: Uitsnede,
): Promise<Result<Sleutelbrief, OverdrachtWeigering>> =>
  await (await register.beheer()).overdracht.handOver(cut)

/** Gives the tablet: the team is closed, and the family's page has what it gets. */
export async function give(
  register: Register,
  cut: Uitsnede,
): Promise<{ readonly brief: Sleutelbrief; readonly kluis: Gezinskluis }> {
  const brief = must(await handOver(register, cut))
  await register.close()
  return { brief, kluis: must(await openGezinskluis(brief)) }
}

/** What the worksheet of this child says that the family said. */
export async function saidOn(register: Register, dossier: string): Promise<readonly string[]> {
  const { eigenwoorden, stemmen } = readDossier(dossier, must(await register.load(`dossier-${dossier}`)))
  return [
    ...eigenwoorden.map(({ wie, tekst }) => `${wie}: ${tekst}`),
    ...stemmen.map(({ wie, soort, tekst }) => `${wie} ${soort}: ${tekst}`),
  ]
}

/** A tablet that is with Mira, and the page she has. */
export async function given(): Promise<
  Tafel & { readonly brief: Sleutelbrief; readonly kluis: Gezinskluis }
> {
  const tafel = await aTafel()
  return { ...tafel, ...(await give(tafel.register, aUitsnede(tafel.sem))) }
}
