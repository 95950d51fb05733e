/**
 * Stores of every schema version open for ever. A store is made once: VITE_GOLDEN=maak npx vitest run tests/data/golden.test.ts
 * writes the one of this version when there is none, and never touches one that is there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { schemaVersion } from '../../src/data/entryJson.ts'
import type { Register } from '../../src/data/Register.ts'
import { createTeam, openTeam } from '../../src/data/teams.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import { buildOefening } from '../../src/domain/oefening/buildOefening.ts'
import { readOverleg } from '../../src/domain/overleg/readOverleg.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import { redact } from '../../src/lib/redacted.ts'
import { floorDeps, must } from '../support/dataBuilders.ts'
import { dumpStore, type Golden, goldenWachtwoord, loadStore } from '../support/golden/goldenStore.ts'

const folder = join(import.meta.dirname, '..', 'support', 'golden')
const fileOf = (sv: number | string): string => join(folder, `sv${sv}`, 'store.json')
const versions = (): readonly string[] =>
  readdirSync(folder).flatMap((name) => (/^sv\d+$/.test(name) ? [name.slice(2)] : []))

/** What a person would find back: names, numbers, regie, doel, acties, instemming, overleggen, leden, a draft, history. */
async function readAll(register: Register) {
  const kinderen = []
  for (const { id } of register.dossiers().toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const kind = readDossier(id, must(await register.load(`dossier-${id}`)))
    kinderen.push({
      id,
      naam: `${kind.roepnaam.reveal()} ${kind.achternaam.reveal()}`,
      rugnummer: kind.rugnummer,
      situatie: kind.situatie?.situatie ?? null,
      regie: kind.regie.staat,
      vraag: kind.ondersteuningsvraag,
      doel: kind.doel?.tekst ?? null,
      instemming: kind.doel?.instemming?.antwoord ?? null,
      acties: kind.acties.map(({ wat }) => wat),
      notities: kind.notities.map(({ tekst }) => tekst),
      regels: must(await register.history(`dossier-${id}`)).length,
    })
  }
  const overleggen = []
  for (const { id } of register.overleggen().toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const overleg = readOverleg(id, must(await register.load(`overleg-${id}`)))
    overleggen.push({
      id,
      datum: overleg.datum,
      staat: overleg.staat,
      kaarten: overleg.kaarten.map(({ tekst }) => tekst),
      agenda: overleg.agenda.map(({ dossier }) => dossier),
    })
  }
  const team = readTeam(must(await register.load('team')))
  return {
    team: team.naam,
    leden: team.leden.map(({ naam }) => naam.reveal()),
    kinderen,
    overleggen,
    concept: await register.drafts.load('notitie/proef'),
  }
}

/** The practice team's story in a real team: half of it compacted, half in the log, a draft beside it. */
async function make(): Promise<Golden> {
  const team = must(
    await createTeam({ label: 'Gouden team', passphrase: goldenWachtwoord, recovery: null }, floorDeps),
  )
  const { id } = team
  const register = must(await createRegister(team, { compactFrom: 0 }))
  register.setWieTypt(redact({ naam: 'Joke Visser', partij: 'samenwerkingsverband' }))
  const acts = buildOefening('2026-11-22')
  for (const [at, act] of acts.entries()) {
    if (at === Math.floor(acts.length / 2)) await register.tidy()
    must(await register.record(act))
  }
  must(await register.drafts.save('notitie/proef', { tekst: 'Half getypt' }))
  const verwacht = await readAll(register)
  await register.close()
  return await dumpStore(id, verwacht)
}

beforeAll(async () => {
  if (import.meta.env['VITE_GOLDEN'] !== 'maak' || existsSync(fileOf(schemaVersion))) return
  const made = await make()
  mkdirSync(dirname(fileOf(schemaVersion)), { recursive: true })
  writeFileSync(fileOf(schemaVersion), `${JSON.stringify(made, null, 1)}\n`)
})

describe('a store sealed long ago', () => {
  it('stands there for this schema version', () => {
    expect(versions()).toContain(String(schemaVersion))
  })

  it.each(versions())('of schema version %s opens with everything that was in it', async (sv) => {
    const golden = JSON.parse(readFileSync(fileOf(sv), 'utf8')) as Golden
    const id = await loadStore(golden)
    const team = must(await openTeam(id, goldenWachtwoord, floorDeps))
    const register = must(await createRegister(team))
    expect(register.damage()).toEqual([])
    expect(JSON.parse(JSON.stringify(await readAll(register)))).toEqual(golden.verwacht)
    await register.close()
  })
})
