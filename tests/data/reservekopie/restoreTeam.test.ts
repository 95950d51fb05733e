import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealEntry } from '../../../src/data/boxes.ts'
import { createRegister } from '../../../src/data/createRegister.ts'
import { goneHash } from '../../../src/data/gone.ts'
import type { TeamDb } from '../../../src/data/db.ts'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import type { Register } from '../../../src/data/Register.ts'
import { checkKopie } from '../../../src/data/reservekopie/checkKopie.ts'
import { restoreTeam } from '../../../src/data/reservekopie/restoreTeam.ts'
import { listTeams, type OpenTeam, openTeam, removeTeam } from '../../../src/data/teams.ts'
import { newHandeling, type StreamId } from '../../../src/domain/handeling/handeling.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  floorDeps,
  must,
  mustFail,
  openDisk,
} from '../../support/dataBuilders.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'
import { ageFile, beginTeam, linesOf, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

const wachtwoord = redact('eik wolk stoel peper maan')
const slot = { label: 'Zandmeer nieuw', passphrase: wachtwoord, recovery: null }

const restore = async (bestand: Blob, opties = {}): Promise<OpenTeam> =>
  must(await restoreTeam(must(await checkKopie(bestand, woorden)), slot, opties, floorDeps))

/** Everything a register tells of these streams, as plain data. */
async function told(register: Register, streams: readonly StreamId[]) {
  const records = await Promise.all(streams.map(async (stream) => must(await register.load(stream))))
  const numbers = register.dossiers().map(({ rugnummer }) => rugnummer ?? 0)
  return { records: JSON.parse(JSON.stringify(records)) as unknown, numbers: numbers.sort((a, b) => a - b) }
}

/** Every row as text. */
async function textIn(db: TeamDb): Promise<string> {
  const rows = await Promise.all(db.tables.map(async (table) => (await table.toArray()) as unknown[]))
  return JSON.stringify(rows, (_key, part: unknown) =>
    part instanceof Uint8Array ? new TextDecoder('latin1').decode(part) : part,
  )
}

describe('a reservekopie put back as a team', () => {
  it('has everything, opens with its new wachtwoord only, and writes under a new id', async () => {
    const disk = await aDisk()
    const before = await aWindow(disk, { compactFrom: 3 })
    const kinderen = [aKind('Vera', 101), aKind('Sam', 102), aKind('Noor', 103)]
    must(await before.record(beginTeam()))
    for (const { handeling } of kinderen) must(await before.record(handeling))
    await before.tidy()
    const [vera] = kinderen
    must(await before.record(changeSchool(vera?.stream ?? 'team', 'De Wilg')))
    const streams: readonly StreamId[] = ['team', ...kinderen.map(({ stream }) => stream)]
    const stood = await told(before, streams)
    const { bestand } = await makeKopieOf(before)
    await before.close()

    const team = await restore(bestand)
    expect(team.device).not.toBe(before.device)
    const after = must(await createRegister(team))
    expect(await told(after, streams)).toEqual(stood)
    expect(after.rebuilding()).toBeNull()
    expect(after.damage()).toEqual([])
    must(await after.record(changeSchool(vera?.stream ?? 'team', 'De Eik')))
    await after.close()

    expect(mustFail(await openTeam(team.id, woorden, floorDeps)).reden).toBe('fout-wachtwoord')
    const again = must(await createRegister(must(await openTeam(team.id, wachtwoord, floorDeps))))
    const records = must(await again.load(vera?.stream ?? 'team'))
    expect(records['kind']?.['kind']?.['school']?.waarde).toBe('De Eik')
    await again.close()
    await removeTeam(team.id)
  })

  it('says at no overleg anything of a child that was erased before the file was made', async () => {
    const disk = await aDisk()
    const before = await aWindow(disk)
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
    const gezin = ({ stream }: typeof sem, wie: string) =>
      change('agenda', stream.slice('dossier-'.length), 'gezin', { om: '', wie, tolk: false, taal: '' })
    const wijzigingen = [gezin(sem, 'mevrouw Demir'), gezin(lot, 'opa Bos')]
    const acts = [
      beginTeam(),
      lot.handeling,
      newHandeling('overleg-gepland', [{ stream: 'overleg-o1', wijzigingen }]),
    ]
    for (const act of acts) must(await before.record(act))
    const db = (await openDisk(disk)).db
    // As a version of the app left it that did not look at the overleggen.
    await db.gone.put({ hash: await goneHash(sem.stream), date: '2026-11-02' })
    db.close()
    const { bestand } = await makeKopieOf(before)
    await before.close()
    const team = await restore(bestand)
    const after = must(await createRegister(team))
    const told = JSON.stringify([
      must(await after.load('overleg-o1')),
      must(await after.history('overleg-o1')),
    ])
    expect([told.includes('opa Bos'), told.includes('Demir')]).toEqual([true, false])
    await after.close()
    await removeTeam(team.id)
  })

  it('keeps apart what stood apart, and knows what was erased', async () => {
    const disk = await aDisk()
    const before = await aWindow(disk)
    const { handeling, stream } = aKind('Vera')
    must(await before.record(beginTeam()))
    must(await before.record(handeling))
    await before.close()
    const window = await openDisk(disk)
    const key = await window.db.keys.get(stream)
    const sealer = must(await window.vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    const ahead = anEntry({ at: Date.now() + 9 * 86_400_000, device: 'elders00', stream, o: [] })
    await window.db.quarantaine.add({ stream, box: await sealEntry(sealer, ahead) })
    await window.db.gone.put({ hash: 'h'.repeat(43), date: '2026-11-02' })
    window.db.close()
    const register = await aWindow(disk)
    const { bestand } = await makeKopieOf(register)
    await register.close()

    const team = await restore(bestand)
    const after = must(await createRegister(team))
    expect(after.quarantined()).toBe(1)
    expect(await team.db.gone.toArray()).toEqual([{ hash: 'h'.repeat(43), date: '2026-11-02' }])
    await after.close()
    await removeTeam(team.id)
  })

  it('does not bring back a child beside the hash that says it was erased', async () => {
    const team = anEntry({ at: 1, stream: 'team', handeling: 'begin', o: [] })
    const naam = (stream: StreamId) =>
      anEntry({ at: 2, stream, o: [['kind', 'kind', 'roepnaam', 'Vera', []]] })
    const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 1 }
    const gone = { gone: await goneHash('dossier-weg'), date: '2026-11-02' }
    const entries = [{ e: team }, { e: naam('dossier-weg') }, { e: naam('dossier-er') }]
    const file = await ageFile(linesOf(kop, ...entries, gone, { einde: true, regels: 5 }))
    const register = must(await createRegister(await restore(file)))
    expect(register.dossiers().map(({ id }) => id)).toEqual(['er'])
    expect(mustFail(await register.load('dossier-weg'))).toEqual({ reden: 'gewist' })
    await register.close()
    await removeTeam(register.teamId)
  })

  it('opens, whatever the file says was erased of the team itself', async () => {
    const team = anEntry({
      at: 1,
      stream: 'team',
      handeling: 'begin',
      o: [['team', 'team', 'naam', 'Oever', []]],
    })
    const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 1 }
    const gone = { gone: await goneHash('team'), date: '2026-11-02' }
    const file = await ageFile(linesOf(kop, { e: team }, gone, { einde: true, regels: 3 }))
    const register = must(await createRegister(await restore(file)))
    expect(register.records('team')?.['team']?.['team']?.['naam']?.waarde).toBe('Oever')
    await register.close()
    await removeTeam(register.teamId)
  })

  it('does not follow a clock that is far ahead: what it wrote stands apart', async () => {
    const team = anEntry({ at: 1, stream: 'team', handeling: 'begin', o: [] })
    const later = anEntry({
      at: Date.now() + 365 * 86_400_000,
      o: [['kind', 'kind', 'roepnaam', 'Vera', []]],
    })
    const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 1 }
    const file = await ageFile(linesOf(kop, { e: team }, { e: later }, { einde: true, regels: 3 }))
    const register = must(await createRegister(await restore(file)))
    expect(register.quarantined()).toBe(1)
    must(await register.load(later.stream))
    must(await register.record(aKind('Nu').handeling))
    await register.close()
    await removeTeam(register.teamId)
  })

  it('shows all of it where the clock is behind: the file knows what time it was', async () => {
    const before = await aWindow(await aDisk())
    must(await before.record(beginTeam()))
    must(await before.record(aKind('Vera').handeling))
    const { bestand } = await makeKopieOf(before)
    await before.close()
    const now = () => Date.now() - 3 * 365 * 86_400_000
    const kopie = must(await checkKopie(bestand, woorden, {}, now))
    const team = must(await restoreTeam(kopie, slot, {}, { ...floorDeps, now }))
    const behind = must(await createRegister(team, { now }))
    expect(behind.quarantined()).toBe(0)
    expect(behind.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Vera'])
    // As in any team whose clock is behind: nothing is written before a person says that it is right.
    expect(mustFail(await behind.record(aKind('Sam', 102).handeling))).toMatchObject({ reden: 'klok' })
    await behind.close()
    const right = must(await createRegister(must(await openTeam(team.id, wachtwoord, floorDeps))))
    expect(right.dossiers()).toHaveLength(1)
    must(await right.record(aKind('Sam', 102).handeling))
    await right.close()
    await removeTeam(team.id)
  })

  it('that is stopped or breaks half way leaves no team', async () => {
    const before = await aWindow(await aDisk())
    must(await before.record(beginTeam()))
    for (let at = 0; at < 120; at += 1) must(await before.record(aKind('Vera', 101 + at).handeling))
    const { bestand } = await makeKopieOf(before)
    await before.close()
    const kopie = must(await checkKopie(bestand, woorden))
    const stop = new AbortController()
    const opties = { signal: stop.signal, onProgress: () => stop.abort() }
    expect(mustFail(await restoreTeam(kopie, slot, opties, floorDeps))).toEqual({ reden: 'gestopt' })
    const broken = { ...kopie, bestand: bestand.slice(0, bestand.size - 5) }
    expect(mustFail(await restoreTeam(broken, slot, {}, floorDeps))).toEqual({ reden: 'beschadigd' })
    const labels = must(await listTeams()).map(({ label }) => label)
    expect(labels).not.toContain(slot.label)
  })

  it('round trip: whatever stood there stands there again', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 })
    const waarde = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(text, { maxLength: 3 }),
    )
    const op = fc.tuple(fc.constantFrom('kind', 'doel'), text, text, waarde)
    const entries = fc.array(
      fc.record({ who: fc.constantFrom('tablet', 'laptop'), at: fc.nat(1000), in: fc.nat(3), op }),
      { minLength: 1, maxLength: 25 },
    )
    await fc.assert(
      fc.asyncProperty(entries, async (some) => {
        const team = anEntry({ at: 1, stream: 'team', handeling: 'begin', o: [] })
        const made = some.map(({ who, at, in: place, op: [tabel, id, veld, value] }, n) =>
          anEntry({
            at: at + 2,
            n: n + 1,
            device: who,
            handeling: `act-${n}`,
            stream: `dossier-${place}`,
            o: [[tabel, id, veld, value, at % 2 === 0 ? [stampAt(at, who)] : []]],
          }),
        )
        const byStream = made.toSorted((a, b) => (a.stream < b.stream ? -1 : a.stream > b.stream ? 1 : 0))
        const lines = [
          { kanteltafel: 1, sv: 1, team: 'begin', op: 1 },
          ...[team, ...byStream].map((e) => ({ e })),
        ]
        const file = await ageFile(linesOf(...lines, { einde: true, regels: lines.length }))
        const restored = must(await createRegister(await restore(file)))
        for (const stream of new Set(byStream.map((entry) => entry.stream))) {
          const own = byStream.filter((entry) => entry.stream === stream)
          const stands = toRecords(merge(emptyStand, own))
          expect(must(await restored.load(stream))).toEqual(stands)
        }
        await restored.close()
        await removeTeam(restored.teamId)
      }),
      { numRuns: Number(process.env['KOPIE_RUNS'] ?? 60) },
    )
  }, 180_000)

  it('leaves no text in the new store', async () => {
    const team = anEntry({ at: 1, stream: 'team', handeling: 'begin', o: [] })
    const kind = anEntry({ at: 2, o: [['kind', 'kind', 'roepnaam', 'Xanthippe', []]] })
    const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 1 }
    const file = await ageFile(linesOf(kop, { e: team }, { e: kind }, { einde: true, regels: 3 }))
    const opened = await restore(file)
    expect(await textIn(opened.db)).not.toMatch(/Xanthippe|tulp fiets|eik wolk/)
    await opened.db.draft.put({ key: 'geplant', box: new TextEncoder().encode('Xanthippe') })
    expect(await textIn(opened.db)).toContain('Xanthippe')
    opened.db.close()
    await removeTeam(opened.id)
  })
})
