/** Moments of the data storey, with the real vault and the real database, that tests/bench/data.bench.mjs asks for. */
import { createRegister } from '../../../src/data/createRegister.ts'
import { openTeamDb, withTeams } from '../../../src/data/db.ts'
import type { Register } from '../../../src/data/Register.ts'
import { createTeam, listTeams, openTeam } from '../../../src/data/teams.ts'
import { sortDossiers } from '../../../src/domain/dossier/lijst.ts'
import { changeVelden, newDossierHandeling } from '../../../src/domain/handeling/handeling.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { workerKdf } from '../../../src/vault/workerKdf.ts'
import { generateDossiers } from '../../support/generateDossiers.ts'
import { spreadIds, timeEdits, timeQuestions, timeRenames } from './moments.ts'

const passphrase = redact('tulp fiets brug zomer kast')
const vandaag = '2026-11-22'
const label = (count: number): string => `Gemaakt ${count}`

function must<T>(result: Result<T, { readonly reden: string }>): T {
  if (!result.ok) throw new Error(result.error.reden)
  return result.value
}

let register: Register | undefined

async function closeRegister(): Promise<void> {
  await register?.close()
  register = undefined
}

/** Fills a team of its own with so many dossiers; milliseconds it took, without making them up. */
export async function fill(count: number): Promise<number> {
  const team = must(await createTeam({ label: label(count), passphrase, recovery: null }))
  register = must(await createRegister(team))
  register.setWieTypt(redact({ naam: 'Meting', partij: 'school' }))
  const dossiers = generateDossiers({ count, vandaag })
  const begun = performance.now()
  must(await register.record(dossiers))
  await register.tidy()
  await closeRegister()
  return performance.now() - begun
}

const teamOf = async (count: number): Promise<string> =>
  must(await listTeams()).find((known) => known.label === label(count))?.id ?? ''

/** Opens the team of so many dossiers; gives the moment (ms) at which the key was in hand, and the register. */
export async function openRegister(
  count: number,
): Promise<{ readonly keyAt: number; readonly open: Register }> {
  const team = await teamOf(count)
  let keyAt = 0
  const opened = must(
    await openTeam(team, passphrase, {
      kdf: async (...input) => {
        const key = await workerKdf(...input)
        keyAt = performance.now()
        return key
      },
    }),
  )
  register = must(await createRegister(opened))
  register.setWieTypt(redact({ naam: 'Meting', partij: 'school' }))
  return { keyAt, open: register }
}

/** Milliseconds from key in hand until the whole list stands sorted in memory. */
export async function keyToList(count: number): Promise<number> {
  const { keyAt, open } = await openRegister(count)
  const sorted = sortDossiers(open.dossiers(), 'naam')
  if (sorted.length !== count) throw new Error(`${sorted.length} dossiers instead of ${count}`)
  return performance.now() - keyAt
}

function openNow(): Register {
  if (register === undefined) throw new Error('no team is open')
  return register
}

const addRegel = async (open: Register, dossier: string): Promise<void> => {
  const velden = { tekst: 'Een regel van deze meting.'.padEnd(200, '.'), van: 'school', op: vandaag }
  const wijzigingen = changeVelden({}, 'notitie', newId(), velden)
  must(await open.record(newDossierHandeling('notitie-geschreven', dossier, wijzigingen, { vandaag })))
}

/**
 * Milliseconds of durable edits, each followed by a bare strict put of about the same size: of dossiers that were
 * closed until then, and of the same dossiers now that they are open.
 */
export async function edits(
  times: number,
): Promise<{ readonly closed: number[]; readonly opened: number[]; readonly put: number[] }> {
  const open = openNow()
  // Each dossier twice: the first time it is closed.
  const twice = spreadIds(open.dossiers(), times).flatMap((id) => [id, id])
  const { edits, put } = await timeEdits(twice.map((id) => async () => await addRegel(open, id)))
  const every = (rest: number): number[] => edits.filter((_, at) => at % 2 === rest)
  return { closed: every(0), opened: every(1), put }
}

/** Milliseconds of each renaming of a child until the list in memory shows it. */
export async function renames(times: number): Promise<number[]> {
  const open = openNow()
  const rename = async (dossier: string, achternaam: string): Promise<void> => {
    const wijzigingen = changeVelden({}, 'kind', 'kind', { achternaam })
    must(await open.record(newDossierHandeling('kind-gewijzigd', dossier, wijzigingen, { vandaag })))
  }
  return await timeRenames(
    spreadIds(open.dossiers(), times),
    rename,
    async (listener) => await Promise.resolve(open.subscribe(() => listener(open.dossiers()))),
  )
}

/** Milliseconds to search, filter and sort the whole list, once per question. */
export async function questions(): Promise<number[]> {
  const open = openNow()
  return await timeQuestions(() => open.dossiers())
}

/** How many rows the sealed index of the list has, and their bytes on average: what must be read at the very least. */
export async function indexSize(count: number): Promise<{ readonly rows: number; readonly size: number }> {
  const team = await teamOf(count)
  const known = await withTeams(async (teams) => await teams.get(team))
  if (known === undefined) throw new Error('no such team')
  const db = await openTeamDb(known)
  const rows = await db.index.toArray()
  db.close()
  return {
    rows: rows.length,
    size: Math.ceil(rows.reduce((sum, { box }) => sum + box.length, 0) / rows.length),
  }
}

export { closeRegister as close }
