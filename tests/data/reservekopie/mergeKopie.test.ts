import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { goneHash } from '../../../src/data/gone.ts'
import type { Register } from '../../../src/data/Register.ts'
import { newHandeling, type StreamId } from '../../../src/domain/handeling/handeling.ts'
import { GEWIST } from '../../../src/domain/handeling/records.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  type Disk,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../../support/dataBuilders.ts'
import { beginTeam, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'
import { photograph } from '../../support/photograph.ts'

useAgeWorker()

const idOf = (stream: StreamId): string => stream.slice('dossier-'.length)

const nameTeam = (naam: string) =>
  newHandeling('team-gewijzigd', [{ stream: 'team', wijzigingen: [change('team', 'team', 'naam', naam)] }])

const schoolOf = async (register: Register, stream: StreamId) =>
  must(await register.load(stream))['kind']?.['kind']?.['school']

const numbersIn = (register: Register): readonly number[] =>
  register
    .dossiers()
    .map(({ rugnummer }) => rugnummer ?? 0)
    .sort((a, b) => a - b)

/** Changes what stands there now, as a person does who sees it. */
async function moveTo(register: Register, stream: StreamId, school: string): Promise<void> {
  const seen = (await schoolOf(register, stream))?.koppen.map(({ stamp }) => stamp) ?? []
  must(await register.record(changeSchool(stream, school, seen)))
}

const preview = async (register: Register, bestand: Blob) => {
  const { reservekopie } = await register.beheer()
  return must(await reservekopie.preview(bestand, woorden))
}

const putBack = async (register: Register, bestand: Blob, terug: readonly StreamId[] = []) => {
  const { reservekopie } = await register.beheer()
  const voorbeeld = must(await reservekopie.preview(bestand, woorden))
  return must(await reservekopie.putBack(voorbeeld, new Set(terug)))
}

/** From here on these rows are those of another device of the same team. */
async function asOtherDevice(disk: Disk): Promise<void> {
  const db = await rawDb(disk)
  await db.meta.put({ key: 'device', value: 'anderApparaatAnder' })
  db.close()
}

async function rowsOf(disk: Disk): Promise<readonly number[]> {
  const db = await rawDb(disk)
  const counts = await Promise.all([
    db.keys.count(),
    db.log.count(),
    db.segment.count(),
    db.quarantaine.count(),
  ])
  db.close()
  return counts
}

/** A team with two children, its reservekopie, and what was done after it. */
async function aTeam({ elsewhere = false } = {}) {
  const disk = await aDisk()
  const [vera, sam] = [aKind('Vera', 101), aKind('Sam', 102)]
  const begun = await aWindow(disk)
  must(await begun.record(beginTeam()))
  must(await begun.record(vera.handeling))
  await begun.close()
  const before = await photograph(disk)
  if (elsewhere) await asOtherDevice(disk)
  const register = await aWindow(disk)
  must(await register.record(sam.handeling))
  await moveTo(register, vera.stream, 'De Wilg')
  const { bestand } = await makeKopieOf(register)
  await register.close()
  return { disk, vera, sam, bestand, before }
}

describe('a reservekopie put back into its own team', () => {
  it('of today brings nothing new', async () => {
    const { disk, bestand } = await aTeam()
    const register = await aWindow(disk)
    const voorbeeld = await preview(register, bestand)
    expect(voorbeeld).toMatchObject({
      nieuw: { dossier: 0, overleg: 0 },
      gewijzigd: { dossier: 0, overleg: 0 },
      tweeVersies: 0,
      gewist: [],
      regels: 0,
      teruggezet: false,
    })
    const rows = await rowsOf(disk)
    expect(await putBack(register, bestand)).toEqual({ regels: 0, dicht: 0, nietGewist: 0 })
    expect(await rowsOf(disk)).toEqual(rows)
    await register.close()
  })

  it('brings what is missing into a profile that was put back in time, which then writes under a new id', async () => {
    const { disk, vera, sam, bestand, before } = await aTeam()
    await before()
    const register = await aWindow(disk)
    const old = register.device
    expect(await preview(register, bestand)).toMatchObject({
      nieuw: { dossier: 1, overleg: 0 },
      gewijzigd: { dossier: 1, overleg: 0 },
      teruggezet: true,
      regels: 2,
    })
    expect(await putBack(register, bestand)).toEqual({ regels: 2, dicht: 0, nietGewist: 0 })
    expect(numbersIn(register)).toEqual([101, 102])
    expect((await schoolOf(register, vera.stream))?.waarde).toBe('De Wilg')
    await moveTo(register, sam.stream, 'De Eik')
    await register.close()

    const again = await openDisk(disk)
    expect(again.device).not.toBe(old)
    const reopened = must(await createRegister(again))
    const history = must(await reopened.history(sam.stream))
    expect(history.map(({ soort }) => soort)).toEqual(['kind-gewijzigd', 'kind-op-lijst-gezet'])
    expect(reopened.dossiers()).toHaveLength(2)
    await reopened.close()
  })

  it('that used the same counts again keeps both, and tells two versions', async () => {
    const { disk, vera, bestand, before } = await aTeam()
    await before()
    const register = await aWindow(disk)
    await moveTo(register, vera.stream, 'De Eik')
    expect(await preview(register, bestand)).toMatchObject({
      tweeVersies: 1,
      tweeVersiesIn: [vera.stream],
      teruggezet: true,
    })
    await putBack(register, bestand)
    const koppen = (await schoolOf(register, vera.stream))?.koppen ?? []
    expect(new Set(koppen.map(({ waarde }) => waarde))).toEqual(new Set(['De Eik', 'De Wilg']))
    const rows = await rowsOf(disk)
    await putBack(register, bestand)
    expect(await rowsOf(disk)).toEqual(rows)
    await register.close()
  })

  it('leaves what was erased away unless it is asked for, one by one', async () => {
    const { disk, vera, sam, bestand, before } = await aTeam()
    await before()
    const db = await rawDb(disk)
    await db.keys.delete(vera.stream)
    await db.log.where('stream').equals(vera.stream).delete()
    await db.index.clear()
    await db.gone.put({ hash: await goneHash(vera.stream), date: '2026-11-02' })
    db.close()
    const register = await aWindow(disk)
    expect(await preview(register, bestand)).toMatchObject({
      gewist: [{ stream: vera.stream, rugnummer: 101 }],
      nieuw: { dossier: 1 },
      regels: 1,
    })
    await putBack(register, bestand)
    expect(numbersIn(register)).toEqual([102])
    await putBack(register, bestand, [vera.stream])
    expect(numbersIn(register)).toEqual([101, 102])
    await moveTo(register, vera.stream, 'De Eik')
    await moveTo(register, sam.stream, 'De Eik')
    await register.close()
    const again = await aWindow(disk)
    expect(again.dossiers()).toHaveLength(2)
    expect((await schoolOf(again, vera.stream))?.waarde).toBe('De Eik')
    await again.close()
  })

  it('uses no count a second time in a child that was erased here and asked back', async () => {
    const { disk, vera, bestand } = await aTeam()
    const register = await aWindow(disk)
    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(idOf(vera.stream)))
    expect(await preview(register, bestand)).toMatchObject({ teruggezet: false })
    await putBack(register, bestand, [vera.stream])
    await moveTo(register, vera.stream, 'De Eik')
    await register.close()
    const db = await rawDb(disk)
    expect((await db.keys.get(vera.stream))?.n).toBe(3)
    db.close()
  })

  it('takes over what was erased elsewhere, and tells which of it stands here', async () => {
    const { disk, vera, before } = await aTeam()
    const other = await rawDb(disk)
    await other.keys.delete(vera.stream)
    await other.index.clear()
    await other.gone.bulkPut([
      { hash: await goneHash(vera.stream), date: '2026-11-02' },
      { hash: 'h'.repeat(43), date: '2026-11-03' },
    ])
    other.close()
    const elsewhere = await aWindow(disk)
    const { bestand } = await makeKopieOf(elsewhere)
    await elsewhere.close()
    await before()
    const register = await aWindow(disk)
    expect(await preview(register, bestand)).toMatchObject({ eldersGewist: 1 })
    await putBack(register, bestand)
    expect(numbersIn(register)).toContain(101)
    await register.close()
    const db = await rawDb(disk)
    expect((await db.gone.toArray()).map(({ hash }) => hash)).toEqual(['h'.repeat(43)])
    db.close()
  })

  it('cut short and done again gives the same as done at once', async () => {
    const disk = await aDisk()
    const begun = await aWindow(disk)
    must(await begun.record(beginTeam()))
    await begun.close()
    const before = await photograph(disk)
    const full = await aWindow(disk)
    const numbers = Array.from({ length: 230 }, (_, at) => 101 + at)
    for (const number of numbers) must(await full.record(aKind('Vera', number).handeling))
    const { bestand } = await makeKopieOf(full)
    await full.close()
    await before()
    const register = await aWindow(disk)
    const { reservekopie } = await register.beheer()
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    const stop = new AbortController()
    let calls = 0
    const onProgress = () => {
      calls += 1
      if (calls === 3) stop.abort()
    }
    const cut = await reservekopie.putBack(voorbeeld, new Set(), { signal: stop.signal, onProgress })
    expect(mustFail(cut)).toEqual({ reden: 'gestopt' })
    await putBack(register, bestand)
    expect(numbersIn(register)).toEqual(numbers)
    await register.close()
    const again = await aWindow(disk)
    expect(again.dossiers()).toHaveLength(numbers.length)
    expect(again.damage()).toEqual([])
    await again.close()
  })

  it('of a team that locks meanwhile is told, and what came in is whole', async () => {
    const { disk, bestand, before } = await aTeam()
    await before()
    const register = await aWindow(disk)
    const { reservekopie } = await register.beheer()
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    const putting = reservekopie.putBack(voorbeeld, new Set())
    await register.close()
    expect(mustFail(await putting)).toEqual({ reden: 'kluis-dicht' })
    const again = await aWindow(disk)
    expect(again.damage()).toEqual([])
    await putBack(again, bestand)
    expect(again.dossiers()).toHaveLength(2)
    await again.close()
  })

  it('is seen by another window', async () => {
    const { disk, bestand, before } = await aTeam({ elsewhere: true })
    await before()
    const [one, two] = [await aWindow(disk), await aWindow(disk)]
    await putBack(one, bestand)
    await two.tidy()
    expect(two.dossiers()).toHaveLength(2)
    await one.close()
    await two.close()
  })
})

describe('a reservekopie of another device', () => {
  it('takes a text that was erased there away here too, after telling so, and leaves what was written later', async () => {
    const { disk, vera, sam, before } = await aTeam()
    await asOtherDevice(disk)
    const elsewhere = await aWindow(disk)
    const { wissen } = await elsewhere.beheer()
    for (const { stream } of [vera, sam])
      must(await wissen.eraseTekst(idOf(stream), { tabel: 'kind', id: 'kind', veld: 'school' }))
    const { bestand } = await makeKopieOf(elsewhere)
    await elsewhere.close()
    await before()
    const register = await aWindow(disk)
    await moveTo(register, vera.stream, 'De Eik')
    expect(await preview(register, bestand)).toMatchObject({ tekstenGewist: 1 })
    await putBack(register, bestand)
    const koppen = (await schoolOf(register, vera.stream))?.koppen.map(({ waarde }) => waarde)
    expect(koppen).toContain('De Eik')
    expect((await schoolOf(register, sam.stream))?.waarde).toEqual(GEWIST)
    const history = JSON.stringify(must(await register.history(vera.stream)))
    expect(history).toContain('veld-gewist')
    expect(history).not.toMatch(/De Brug|De Wilg/)
    expect(await preview(register, bestand)).toMatchObject({ tekstenGewist: 0, regels: 0 })
    await register.close()
  })

  it('of which the clock is a year ahead is set apart, and writing here goes on', async () => {
    const { disk, before } = await aTeam()
    await asOtherDevice(disk)
    const ahead = await aWindow(disk, { now: () => Date.now() + 365 * 86_400_000 })
    ahead.acceptClock()
    const later = aKind('Toekomst', 205)
    must(await ahead.record(later.handeling))
    const { bestand } = await makeKopieOf(ahead)
    await ahead.close()
    await before()
    const register = await aWindow(disk)
    await putBack(register, bestand)
    expect(register.quarantined()).toBe(1)
    must(await register.load(later.stream))
    must(await register.record(aKind('Nu', 206).handeling))
    await register.close()
    const again = await aWindow(disk)
    must(await again.record(aKind('Nu', 207).handeling))
    await again.close()
  })
})

describe('what an overleg in the file says of a child that was erased here', () => {
  /** A file with an overleg at which a family and a line of Sem stand, and a team without that overleg where Sem was erased. */
  async function fileWithFamily() {
    const disk = await aDisk()
    const begun = await aWindow(disk)
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
    for (const act of [beginTeam(), sem.handeling, lot.handeling]) must(await begun.record(act))
    await begun.close()
    const before = await photograph(disk)
    await asOtherDevice(disk)
    const elsewhere = await aWindow(disk)
    const gezin = (wie: string) => ({ om: '', wie, tolk: false, taal: '' })
    const placed = { als: 'actie', op: '2026-11-22', dossier: idOf(sem.stream) }
    const wijzigingen = [
      change('overleg', 'overleg', 'datum', '2026-11-22'),
      change('agenda', idOf(sem.stream), 'gezin', gezin('mevrouw Demir')),
      change('agenda', idOf(lot.stream), 'gezin', gezin('opa Bos')),
      change('snelregel', 'r1', 'inhoud', { tekst: 'Demir belt de school', wie: null, wanneer: null }),
      change('snelregel', 'r1', 'geplaatst', placed),
    ]
    must(await elsewhere.record(newHandeling('overleg-gepland', [{ stream: 'overleg-o1', wijzigingen }])))
    const { bestand } = await makeKopieOf(elsewhere)
    await elsewhere.close()
    return { disk, sem, bestand, before, wijzigingen }
  }

  const overlegOf = async (register: Register) =>
    JSON.stringify([must(await register.load('overleg-o1')), must(await register.history('overleg-o1'))])

  it('does not come in with the rest of that overleg', async () => {
    const { disk, sem, bestand, before } = await fileWithFamily()
    await before()
    const register = await aWindow(disk)
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    await putBack(register, bestand)
    const told = await overlegOf(register)
    expect(told).toContain('opa Bos')
    expect(told).not.toContain('Demir')
    expect((await preview(register, bestand)).regels).toBe(0)
    await register.close()
  })

  it('goes from here too when only the file knows that the child was erased', async () => {
    const { disk, sem, before, wijzigingen } = await fileWithFamily()
    await before()
    await asOtherDevice(disk)
    const elsewhere = await aWindow(disk)
    must(await (await elsewhere.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    const { bestand } = await makeKopieOf(elsewhere)
    await elsewhere.close()
    await before()
    const db = await rawDb(disk)
    await db.keys.delete(sem.stream)
    await db.log.where('stream').equals(sem.stream).delete()
    await db.index.clear()
    db.close()
    const register = await aWindow(disk)
    must(await register.record(newHandeling('overleg-gepland', [{ stream: 'overleg-o1', wijzigingen }])))
    await putBack(register, bestand)
    await putBack(register, (await makeKopieOf(register)).bestand)
    const told = await overlegOf(register)
    expect(told).toContain('opa Bos')
    expect(told).not.toContain('Demir')
    await register.close()
  })

  it('comes in when the child is asked back', async () => {
    const { disk, sem, bestand, before } = await fileWithFamily()
    await before()
    const register = await aWindow(disk)
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    await putBack(register, bestand, [sem.stream])
    expect(await overlegOf(register)).toContain('Demir')
    await register.close()
  })
})

describe('a profile that was put back in time', () => {
  it('takes no new id while another window may write under the old one', async () => {
    const { disk, bestand, before } = await aTeam()
    await before()
    const [one, two] = [await aWindow(disk), await aWindow(disk)]
    const { reservekopie } = await one.beheer()
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    const refused = await reservekopie.putBack(voorbeeld, new Set())
    expect(mustFail(refused)).toEqual({ reden: 'andere-vensters' })
    expect((await openDisk(disk)).device).toBe(one.device)
    await two.close()
    must(await reservekopie.putBack(voorbeeld, new Set()))
    const db = await rawDb(disk)
    const device = (await openDisk(disk)).device
    expect(device).not.toBe(one.device)
    const made = aKind('Na', 209)
    must(await one.record(made.handeling))
    const kop = must(await one.load(made.stream))['kind']?.['kind']?.['roepnaam']?.koppen[0]
    expect(kop?.stamp.endsWith(device.slice(0, 8))).toBe(true)
    db.close()
    await one.close()
  })
})

describe('a team of which the first row is damaged', () => {
  it('takes its own reservekopie back, from before and after the damage', async () => {
    const disk = await aDisk()
    const begun = await aWindow(disk)
    must(await begun.record(beginTeam()))
    must(await begun.record(nameTeam('Kantelteam Oever')))
    const before = await makeKopieOf(begun)
    await begun.close()
    const db = await rawDb(disk)
    const first = (await db.log.where('stream').equals('team').first())?.seq ?? 0
    await db.log.update(first, { box: new Uint8Array([1, 2, 3]) })
    db.close()
    const register = await aWindow(disk)
    const after = await makeKopieOf(register)
    expect(after).toMatchObject({ onleesbaar: 1, teamOnvolledig: true })
    await putBack(register, before.bestand)
    await preview(register, after.bestand)
    await register.close()
  })
})

describe('a reservekopie is refused', () => {
  it('that is another file by now than the one that was looked at', async () => {
    const { disk, bestand, before } = await aTeam()
    const other = await aWindow(await aDisk())
    must(await other.record(beginTeam('Kantelteam Oever')))
    const later = await aWindow(disk)
    const changed = [await makeKopieOf(other), await makeKopieOf(later)]
    await other.close()
    await later.close()
    await before()
    const register = await aWindow(disk)
    const { reservekopie } = await register.beheer()
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    const rows = await rowsOf(disk)
    for (const { bestand: swapped } of changed) {
      const refused = await reservekopie.putBack({ ...voorbeeld, bestand: swapped }, new Set())
      expect(mustFail(refused)).toEqual({ reden: 'ander-bestand' })
    }
    expect(await rowsOf(disk)).toEqual(rows)
    await register.close()
  })

  it('by another team', async () => {
    const { bestand } = await aTeam()
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(beginTeam('Kantelteam Oever')))
    const rows = await rowsOf(disk)
    const { reservekopie } = await register.beheer()
    expect(mustFail(await reservekopie.preview(bestand, woorden))).toEqual({ reden: 'ander-team' })
    expect(await rowsOf(disk)).toEqual(rows)
    await register.close()
  })

  it('by the practice team, both ways', async () => {
    const { bestand } = await aTeam()
    const disk = await aDisk()
    const register = must(await createRegister({ ...(await openDisk(disk)), oefen: true }))
    const { reservekopie } = await register.beheer()
    expect(mustFail(await reservekopie.make(woorden))).toEqual({ reden: 'oefening' })
    expect(mustFail(await reservekopie.preview(bestand, woorden))).toEqual({ reden: 'oefening' })
    await register.close()
  })
})
