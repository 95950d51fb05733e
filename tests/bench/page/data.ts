/** Moments of the data storey, with the real vault and the real database, that tests/bench/data.bench.mjs asks for. */
import { createRegister } from '../../../src/data/createRegister.ts'
import type { Register } from '../../../src/data/Register.ts'
import { createTeam, listTeams, openTeam } from '../../../src/data/teams.ts'
import { filterDossiers, sortDossiers } from '../../../src/domain/dossier/lijst.ts'
import { changeVelden, newDossierHandeling } from '../../../src/domain/handeling/handeling.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { workerKdf } from '../../../src/vault/workerKdf.ts'
import { generateDossiers } from '../../support/generateDossiers.ts'
import { withStrictPut } from './limits.ts'

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

/** Fills a team of its own with so many dossiers; milliseconds it took. */
export async function fill(count: number): Promise<number> {
  const begun = performance.now()
  const team = must(await createTeam({ label: label(count), passphrase, recovery: null }))
  register = must(await createRegister(team))
  register.setWieTypt(redact({ naam: 'Meting', partij: 'school' }))
  must(await register.record(generateDossiers({ count, vandaag })))
  await register.tidy()
  await closeRegister()
  return performance.now() - begun
}

/** Opens the team of so many dossiers; gives the moment (ms) at which the key was in hand, and the register. */
export async function openRegister(
  count: number,
): Promise<{ readonly keyAt: number; readonly open: Register }> {
  const team = must(await listTeams()).find((known) => known.label === label(count))
  let keyAt = 0
  const opened = must(
    await openTeam(team?.id ?? '', passphrase, {
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

const addRegel = (open: Register, dossier: string) => {
  const id = newId()
  const velden = { tekst: 'Een regel van deze meting.'.padEnd(200, '.'), van: 'school', op: vandaag }
  return open.record(
    newDossierHandeling('notitie-geschreven', dossier, changeVelden({}, 'notitie', id, velden), { vandaag }),
  )
}

/**
 * Milliseconds of durable edits, each followed by a bare strict put of about the same size: of dossiers that were
 * closed until then, and of the same dossiers now that they are open.
 */
export async function edits(
  times: number,
): Promise<{ readonly closed: number[]; readonly opened: number[]; readonly put: number[] }> {
  const open = openNow()
  const list = open.dossiers()
  const closed: number[] = []
  const opened: number[] = []
  const put: number[] = []
  await withStrictPut(800, async (putOnce) => {
    for (let run = 0; run < times; run += 1) {
      const dossier = list[Math.floor((run * list.length) / times)]?.id ?? ''
      for (const moments of [closed, opened]) {
        const begun = performance.now()
        must(await addRegel(open, dossier))
        moments.push(performance.now() - begun)
        put.push(await putOnce())
      }
    }
  })
  return { closed, opened, put }
}

/** Milliseconds to search, filter and sort the whole list, once per question. */
export function questions(): number[] {
  const list = openNow().dossiers()
  const asked = [
    { zoek: 'wa' },
    { zoek: 'waterbrink' },
    { zoek: '102' },
    { zoek: 'kompas' },
    { zonderRegie: true },
    { situatie: 'thuis' as const, gemeente: 'Waterdrecht' },
    {},
  ]
  return (['naam', 'sinds', 'regie'] as const).flatMap((by) =>
    asked.map((keuze) => {
      const begun = performance.now()
      sortDossiers(filterDossiers(list, keuze), by)
      return performance.now() - begun
    }),
  )
}

export { closeRegister as close }
