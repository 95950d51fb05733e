import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { sealLetter } from '../../../src/data/overdracht/letters.ts'
import { schemaVersion } from '../../../src/data/entryJson.ts'
import { packJson } from '../../../src/data/pack.ts'
import type { Register } from '../../../src/data/Register.ts'
import { openTeam } from '../../../src/data/teams.ts'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import type { Postbericht } from '../../../src/domain/gezin/Postbericht.ts'
import { readRegels } from '../../../src/domain/stem/regels.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aadOfPost } from '../../../src/vault/aad.ts'
import { sealTo } from '../../../src/vault/sealTo.ts'
import {
  aTafel,
  aUitsnede,
  give,
  given,
  onDisk,
  openAgain,
  quickDeps,
  rowOf,
  saidOn,
  servePage,
  wachtwoord,
} from '../../support/aanTafel.ts'
import { useArgonWorker } from '../../support/argonWorker.ts'
import { must } from '../../support/dataBuilders.ts'
import { leesIn, makePakket, openThuis, overDagen, told } from '../../support/pakket.ts'
import { stemBericht } from '../../support/postbericht.ts'

useArgonWorker()
let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

const postCount = async (id: string) => await onDisk(id, async (db) => await db.post.count())
const junk = (): Uint8Array => new Uint8Array(200).fill(4)
const plantAt = async (id: string, seqs: readonly unknown[]) =>
  await onDisk(id, async (db) => {
    await db.post.bulkPut(seqs.map((seq) => ({ seq: seq as number, box: junk() })))
  })
const unreadable = (register: Register): number =>
  register.ingekomen().reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)
const plainJson = (bericht: Postbericht): Json => JSON.parse(JSON.stringify(bericht)) as Json

describe('throwing away what cannot be read', () => {
  it('leaves what can be read and waits for its dossier, which takes it when it opens again', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('wat wij zeiden')))
    await kluis.close()
    const stream = `dossier-${sem}` as const
    const whole = await onDisk(id, async (db) => {
      const row = await db.keys.get(stream)
      if (row === undefined || !('box' in row)) throw new Error('the key is gone')
      const box = row.box.slice()
      box[box.length - 1] = (box.at(-1) ?? 0) ^ 1
      await db.keys.put({ ...row, box })
      return row
    })
    await plantAt(id, [77])
    const back = await openAgain(id)
    expect(unreadable(back)).toBe(2)
    expect(must(await (await back.beheer()).overdracht.dropOnleesbaar())).toBe(1)
    expect(await postCount(id)).toBe(1)
    await back.close()
    await onDisk(id, async (db) => await db.keys.put(whole))
    const later = await openAgain(id)
    expect(later.ingekomen()).toMatchObject([{ gezegd: 1, onleesbaar: 0 }])
    expect(await saidOn(later, sem)).toEqual(['ouder1: wat wij zeiden'])
    await later.close()
  })

  it('takes in what lies behind more than is read at an unlock', async () => {
    const { id, sem, kluis } = await given()
    const many = Array.from({ length: 500 }, (_, at) => at + 1)
    must(await kluis.put(told('achteraan')))
    await kluis.close()
    await onDisk(id, async (db) => {
      const [row] = await db.post.toArray()
      if (row === undefined) throw new Error('the letter is gone')
      await db.post.clear()
      await db.post.put({ ...row, seq: 501 })
    })
    await plantAt(id, many)
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual([])
    expect(must(await (await back.beheer()).overdracht.dropOnleesbaar())).toBe(0)
    expect(await saidOn(back, sem)).toEqual(['ouder1: achteraan'])
    expect(await postCount(id)).toBe(0)
    await back.close()
  })
})

describe('a letter that a newer version of the app sealed', () => {
  it('is not thrown away: it waits for that version', async () => {
    const table = await given()
    const { id, sem, kluis, brief } = table
    await kluis.close()
    const { publicKey } = (await rowOf(id)).vault
    const plaats = { team: id, dossier: sem, overdracht: brief.id }
    const packed = packJson(plainJson(told('van later')), 'plain')
    const sealed = await sealTo(publicKey, aadOfPost(plaats), schemaVersion + 1, packed)
    await onDisk(id, async (db) => await db.post.add({ box: sealed }))
    await plantAt(id, [77])
    for (let times = 0; times < 2; times += 1) {
      const back = await openAgain(id)
      expect(unreadable(back)).toBe(2 - times)
      expect(must(await (await back.beheer()).overdracht.dropOnleesbaar())).toBe(1)
      await back.close()
    }
    expect(await onDisk(id, async (db) => await db.post.toArray())).toMatchObject([{ box: sealed }])
    // What comes under the same hand-over later is of a stranger, of whatever version it says to be.
    await onDisk(
      id,
      async (db) =>
        await db.post.add({ box: await sealTo(publicKey, aadOfPost(plaats), schemaVersion + 1, packed) }),
    )
    const end = await openAgain(id)
    expect(must(await (await end.beheer()).overdracht.dropOnleesbaar())).toBe(1)
    await end.close()
  })
})

describe('a row that a stranger put under an odd number', () => {
  it.each<[string, unknown]>([
    ['no end', Infinity],
    ['past counting', 2 ** 53],
    ['a text', 'zzz'],
    ['less than nothing', -1e9],
    ['the last one there is', 1e9],
  ])('takes no word of a later family away: %s', async (_, seq) => {
    const { id, kluis, sem, lot } = await given()
    await kluis.close()
    await plantAt(id, [seq])
    const back = await openAgain(id)
    const { kluis: next } = await give(back, aUitsnede(lot))
    await plantAt(id, [seq])
    for (const tekst of ['een', 'twee', 'drie']) must(await next.put(told(tekst)))
    await next.close()
    const end = await openAgain(id)
    expect((await saidOn(end, lot)).toSorted()).toEqual(['ouder1: drie', 'ouder1: een', 'ouder1: twee'])
    expect(await saidOn(end, sem)).toEqual([])
    await end.close()
  })

  it('takes nothing away of what was not sent and goes along again', async () => {
    const { id, kluis, sem } = await given()
    for (const tekst of ['een', 'twee', 'drie']) must(await kluis.put(told(tekst, { staat: 'klad' })))
    await kluis.close()
    await plantAt(id, [Infinity])
    const back = await openAgain(id)
    const cut = aUitsnede(sem)
    const kladOf = async (register: Register) =>
      must(await (await register.beheer()).overdracht.klad(sem, { ...cut, naam: redact(cut.lezernaam) }))
    await plantAt(id, [Infinity])
    const { kluis: next } = await give(back, { ...cut, klad: await kladOf(back) })
    await next.close()
    const end = await openAgain(id)
    expect(await kladOf(end)).toHaveLength(3)
    await end.close()
  })
})

describe('a word about a line', () => {
  const stemOf = async (register: Register, sem: string) =>
    readDossier(sem, must(await register.load(`dossier-${sem}`))).stemmen[0]

  it('keeps the line as it was read, where that line was given', async () => {
    const { id, sem, kluis } = await given()
    const regel = readRegels(kluis.uitsnede.velden).find(({ over }) => over === 'doel')
    if (regel === undefined) throw new Error('there is a doel')
    const inhoud = { soort: 'stem', stem: 'klopt-niet', over: 'doel', tekst: 'Nee.' } as const
    must(
      await kluis.put(
        stemBericht({ id: newId(), inhoud: { ...inhoud, id: regel.id, gelezen: regel.tekst } }),
      ),
    )
    await kluis.close()
    const back = await openAgain(id)
    expect(await stemOf(back, sem)).toMatchObject({ regel: regel.id, gelezen: regel.tekst, tekst: 'Nee.' })
    await back.close()
  })

  it.each([
    ['as the team wrote it', (tekst: string) => tekst],
    ['but not as nobody ever wrote it', () => ''],
  ] as const)('that waited unsent keeps the line as it was read then, %s', async (_, as) => {
    const { id, sem, kluis } = await given()
    const { velden } = kluis.uitsnede
    const regel = readRegels(velden).find(({ over }) => over === 'doel')
    if (regel === undefined || velden.doel === null) throw new Error('there is a doel')
    const gelezen = as(regel.tekst)
    const inhoud = { soort: 'stem', stem: 'klopt-niet', over: 'doel', id: regel.id, tekst: 'Nee.' } as const
    const klad = stemBericht({
      id: newId(),
      staat: 'klad',
      inhoud: { ...inhoud, gelezen: gelezen === '' ? 'School betaalt de bus' : gelezen },
    })
    must(await kluis.put(klad))
    await kluis.close()
    const first = await openAgain(id)
    const cut = aUitsnede(sem, { velden: { ...velden, doel: { ...velden.doel, tekst: 'Heel iets anders' } } })
    const keuze = { ...cut, naam: redact(cut.lezernaam) }
    const waits = must(await (await first.beheer()).overdracht.klad(sem, keuze))
    const next = await give(first, { ...cut, klad: waits })
    for (const een of next.kluis.uitsnede.klad) must(await next.kluis.put({ ...een, staat: 'gezegd' }))
    await next.kluis.close()
    const back = await openAgain(id)
    expect(await stemOf(back, sem)).toMatchObject({
      regel: gelezen === '' ? '' : regel.id,
      gelezen,
      tekst: 'Nee.',
    })
    await back.close()
  })

  it('puts no words in the mouth of the team', async () => {
    const { id, sem, kluis } = await given()
    const inhoud = { soort: 'stem', stem: 'klopt', over: 'doel', id: 'doel-9', tekst: 'Fijn.' } as const
    must(
      await kluis.put(stemBericht({ id: newId(), inhoud: { ...inhoud, gelezen: 'School betaalt de bus' } })),
    )
    await kluis.close()
    const back = await openAgain(id)
    expect(await stemOf(back, sem)).toMatchObject({ over: 'doel', regel: '', gelezen: '', tekst: 'Fijn.' })
    await back.close()
  })
})

describe('a hand-over that ended', () => {
  it('is no place for later words, also when something of it stays', async () => {
    const table = await given()
    const { id, sem, lot, kluis, brief } = table
    const bus = { team: id, dossier: sem, overdracht: brief.id, publicKey: (await rowOf(id)).vault.publicKey }
    const plant = async (json: Json) => {
      const box = await sealLetter(bus, json)
      await onDisk(id, async (db) => await db.post.add({ box }))
    }
    await plant({ vreemd: true })
    await kluis.close()
    const back = await openAgain(id)
    expect(unreadable(back)).toBe(1)
    const next = await give(back, aUitsnede(lot))
    await plant(plainJson(told('maanden later')))
    await next.kluis.close()
    const end = await openAgain(id)
    expect(await saidOn(end, sem)).toEqual([])
    expect(unreadable(end)).toBe(2)
    await end.close()
  })

  it('is no place for later words either when more rows lie there than are read at an unlock', async () => {
    const { id, sem, lot, kluis, brief } = await given()
    const bus = { team: id, dossier: sem, overdracht: brief.id, publicKey: (await rowOf(id)).vault.publicKey }
    const plant = async (json: Json, seq: number) => {
      const box = await sealLetter(bus, json)
      await onDisk(id, async (db) => await db.post.put({ seq, box }))
    }
    await kluis.close()
    await plantAt(
      id,
      Array.from({ length: 500 }, (_, at) => at + 1),
    )
    await plant(plainJson(told('stond er al')), 501)
    await onDisk(id, async (db) => await db.post.bulkPut([{ seq: 503, box: 'x' as unknown as Uint8Array }]))
    const back = await openAgain(id)
    const next = await give(back, aUitsnede(lot))
    await plant(plainJson(told('maanden later')), 502)
    await next.kluis.close()
    const end = await openAgain(id)
    expect(must(await (await end.beheer()).overdracht.dropOnleesbaar())).toBe(0)
    expect(await saidOn(end, sem)).toEqual(['ouder1: stond er al'])
    expect(await postCount(id)).toBe(0)
    await end.close()
  })
})

describe('one unlock with a clock that is far ahead', () => {
  it('does not cut off what was given to a tablet of their own', async () => {
    const { id, register, sem } = await aTafel()
    const thuis = await openThuis(must(await makePakket(register, aUitsnede(sem))))
    const file = must(await thuis.antwoord([told('van thuis')]))
    await register.close()
    const open = must(await openTeam(id, wachtwoord, quickDeps))
    const ahead = must(await createRegister(open, { now: () => overDagen(400) }))
    await ahead.close()
    const back = await openAgain(id)
    expect(must(await leesIn(back, file)).ingekomen).toMatchObject([{ gezegd: 1, onleesbaar: 0 }])
    await back.close()
  })
})
