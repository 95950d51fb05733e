import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { sealLetter } from '../../../src/data/overdracht/letters.ts'
import type { Gezinskluis } from '../../../src/data/overdracht/Overdracht.ts'
import { packJson } from '../../../src/data/pack.ts'
import type { Register } from '../../../src/data/Register.ts'
import type { Postbericht } from '../../../src/domain/gezin/Postbericht.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aadOfPost } from '../../../src/vault/aad.ts'
import { sealTo } from '../../../src/vault/sealTo.ts'
import type { Sleutelbrief } from '../../../src/vault/Sleutelbrief.ts'
import {
  aTafel,
  aUitsnede,
  give,
  onDisk,
  openAgain,
  rowOf,
  saidOn,
  servePage,
  type Tafel,
} from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must } from '../../support/dataBuilders.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

const told = (tekst: string, over: Partial<Postbericht> = {}): Postbericht =>
  verhaalBericht({ id: newId(), inhoud: { soort: 'verhaal', tekst, kaart: null }, ...over })

const entriesOf = async (id: string) =>
  await onDisk(id, async (db) => await db.meta.where('key').equals('overdrachten').count())
const postCount = async (id: string) => await onDisk(id, async (db) => await db.post.count())

/** A tablet that is with Mira, and the page she has. */
async function given(): Promise<Tafel & { readonly brief: Sleutelbrief; readonly kluis: Gezinskluis }> {
  const tafel = await aTafel()
  return { ...tafel, ...(await give(tafel.register, aUitsnede(tafel.sem))) }
}

/** Puts rows in the letterbox as whoever has the device can. */
const plant = async (id: string, boxes: readonly Uint8Array[]) =>
  await onDisk(id, async (db) => {
    await db.post.bulkAdd(boxes.map((box) => ({ box })))
  })

const kladOf = async (register: Register, dossier: string) =>
  must(await (await register.beheer()).overdracht.klad(dossier, 'ouder-gezag', 1))

describe('what the family sent', () => {
  it('stands in the dossier after the team is opened, in their name, once', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('Thuis gaat het beter.')))
    must(await kluis.put(stemBericht({ id: newId() })))
    await kluis.close()
    const back = await openAgain(id)
    const said = [
      'ouder1: Thuis gaat het beter.',
      'ouder1 klopt-niet: Wij hebben twee ochtenden afgesproken.',
    ]
    expect(await saidOn(back, sem)).toEqual(said)
    expect(back.ingekomen()).toEqual([
      { dossier: sem, lezer: 'ouder-gezag', gezegd: 2, klad: 0, onleesbaar: 0, gewist: 0 },
    ])
    const [line] = must(await back.history(`dossier-${sem}`))
    expect(line?.door).toEqual({ naam: 'Mira Aksoy', partij: 'ouder' })
    back.noteIngekomenGezien()
    expect(back.ingekomen()).toEqual([])
    await back.close()
    const later = await openAgain(id)
    expect(later.ingekomen()).toEqual([])
    expect(await saidOn(later, sem)).toEqual(said)
    expect(await onDisk(id, async (db) => [await db.overdracht.count(), await db.post.count()])).toEqual([
      0, 0,
    ])
    expect(await entriesOf(id)).toBe(0)
    await later.close()
  })

  it('bears the overleg and the day of the hand-over, not the clock of the tablet', async () => {
    const tafel = await aTafel()
    const { kluis } = await give(
      tafel.register,
      aUitsnede(tafel.sem, { overleg: 'overleg1', op: '2026-11-20' }),
    )
    must(await kluis.put(told('Morgen bel ik.', { op: 8_000_000_000_000 })))
    await kluis.close()
    const back = await openAgain(tafel.id)
    const [line] = must(await back.history(`dossier-${tafel.sem}`))
    expect(line?.overleg).toBe('overleg1')
    expect(line?.velden.find(({ veld }) => veld === 'op')?.na).toBe('2026-11-20')
    await back.close()
  })

  it('is said of the child as the child', async () => {
    const tafel = await aTafel()
    const kind = { lezer: 'kind', ouder: null, lezernaam: 'Sem' } as const
    const { kluis } = await give(tafel.register, aUitsnede(tafel.sem, kind))
    must(await kluis.put(told('Ik wil naar gym.', { publiek: 'kind' })))
    await kluis.close()
    const back = await openAgain(tafel.id)
    expect(await saidOn(back, tafel.sem)).toEqual(['kind: Ik wil naar gym.'])
    expect(must(await back.history(`dossier-${tafel.sem}`))[0]?.door).toEqual({ naam: 'Sem', partij: 'kind' })
    await back.close()
  })

  it('is taken in once, wherever the power fails while it is', async () => {
    const stores = ['post', 'log', 'keys', 'meta', 'draft', 'overdracht']
    let ended = false
    for (let writes = 0; !ended; writes += 1) {
      const { id, sem, kluis } = await given()
      must(await kluis.put(told('een')))
      must(await kluis.put(told('half', { staat: 'klad' })))
      must(await kluis.put(told('twee')))
      await kluis.close()
      let done = 0
      const mend = breakDisk('InvalidStateError', stores, () => (done += 1) > writes)
      undo.push(mend)
      const killed = await openAgain(id)
      ended = done <= writes
      mend()
      // What was in memory of the killed page is gone: it is closed with a disk that takes nothing.
      const dead = breakDisk('InvalidStateError', stores)
      await killed.close()
      dead()
      const back = await openAgain(id)
      expect([writes, await saidOn(back, sem)]).toEqual([writes, ['ouder1: een', 'ouder1: twee']])
      const acts = must(await back.history(`dossier-${sem}`))
      expect(acts.filter(({ soort }) => soort === 'eigen-woorden-opgeschreven')).toHaveLength(2)
      expect(await kladOf(back, sem)).toHaveLength(1)
      expect(await postCount(id)).toBe(0)
      expect(await entriesOf(id)).toBe(0)
      await back.close()
    }
  }, 120_000)

  it('waits when the disk is full, and the team opens all the same', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('geduld')))
    await kluis.close()
    const mend = breakDisk('QuotaExceededError', ['log'])
    undo.push(mend)
    const full = await openAgain(id)
    expect([full.ingekomen(), await saidOn(full, sem)]).toEqual([[], []])
    await full.close()
    mend()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder1: geduld'])
    await back.close()
  })

  it('about a child that was erased meanwhile is not kept, and told', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('te laat')))
    must(await kluis.put(told('half', { staat: 'klad' })))
    await kluis.close()
    const rows = await onDisk(id, async (db) => ({
      post: await db.post.toArray(),
      meta: await db.meta.get('overdrachten'),
    }))
    const first = await openAgain(id)
    must(await (await first.beheer()).wissen.eraseDossier(sem))
    await first.close()
    await onDisk(id, async (db) => {
      await db.post.bulkPut(rows.post)
      if (rows.meta !== undefined) await db.meta.put(rows.meta)
    })
    const back = await openAgain(id)
    expect(back.ingekomen()).toMatchObject([{ dossier: sem, gezegd: 0, klad: 0, onleesbaar: 0, gewist: 2 }])
    expect(await postCount(id)).toBe(0)
    await back.close()
  })
})

describe('what the family had not sent yet', () => {
  it('waits for the same reader, goes along at the next hand-over, and can be sent or thrown away there', async () => {
    const { id, sem, kluis } = await given()
    const [een, twee, drie] = [1, 2, 3].map((op) => told(`half ${op}`, { staat: 'klad', op }))
    if (een === undefined || twee === undefined || drie === undefined) throw new Error('three')
    for (const klad of [drie, twee, een]) must(await kluis.put(klad))
    await kluis.close()
    const back = await openAgain(id)
    expect(back.ingekomen()).toMatchObject([{ gezegd: 0, klad: 3, onleesbaar: 0 }])
    expect(await saidOn(back, sem)).toEqual([])
    const { overdracht } = await back.beheer()
    expect(must(await overdracht.klad(sem, 'kind', null))).toEqual([])
    expect(must(await overdracht.klad(sem, 'ouder-gezag', 2))).toEqual([])
    const klad = await kladOf(back, sem)
    expect(klad).toEqual([een, twee, drie])
    const again = await give(back, aUitsnede(sem, { klad }))
    expect(again.kluis.uitsnede.klad).toEqual(klad)
    must(await again.kluis.put({ ...een, staat: 'gezegd' }))
    must(await again.kluis.drop(twee.id))
    await again.kluis.close()
    const last = await openAgain(id)
    expect(await saidOn(last, sem)).toEqual(['ouder1: half 1'])
    expect(await kladOf(last, sem)).toEqual([drie])
    await last.close()
  })

  it('is not lost when the page of the family never came', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('half', { staat: 'klad' })))
    await kluis.close()
    const back = await openAgain(id)
    const klad = await kladOf(back, sem)
    const again = await give(back, aUitsnede(sem, { klad }))
    await again.kluis.close()
    const last = await openAgain(id)
    expect(await kladOf(last, sem)).toEqual(klad)
    await last.close()
  })

  it('goes with the child when it is erased', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(told('half', { staat: 'klad' })))
    await kluis.close()
    const back = await openAgain(id)
    must(await (await back.beheer()).wissen.eraseDossier(sem))
    expect((await back.drafts.keys()).filter((key) => key.includes(sem))).toEqual([])
    await back.close()
  })
})

describe('what a stranger put among it', () => {
  /** What anyone with the device can make: the public half and all ids lie there in the clear but the dossier's. */
  const busOf = async ({ id, sem, brief }: Awaited<ReturnType<typeof given>>) => ({
    team: id,
    dossier: sem,
    overdracht: brief.id,
    publicKey: (await rowOf(id)).vault.publicKey,
  })

  it.each<[string, (good: Postbericht) => Json]>([
    ['nothing', () => null],
    ['a list', () => [1, 2, 3]],
    ['another kind', (good) => ({ ...(good as unknown as { [key: string]: Json }), staat: 'gewist' })],
    ['a field too many', (good) => ({ ...(good as unknown as { [key: string]: Json }), extra: 1 })],
    [
      'a name of every object as id',
      (good) => ({ ...(good as unknown as { [key: string]: Json }), id: '__proto__' }),
    ],
    [
      'an audience that is not theirs',
      (good) => ({ ...(good as unknown as { [key: string]: Json }), publiek: 'kind' }),
    ],
    [
      'a BSN',
      (good) => ({
        ...(good as unknown as { [key: string]: Json }),
        inhoud: { soort: 'verhaal', tekst: 'bel 111222333', kaart: null },
      }),
    ],
    [
      'nests without end',
      () => {
        let deep: Json = 0
        for (let at = 0; at < 500; at += 1) deep = [deep]
        return deep
      },
    ],
  ])('is counted and kept, and the rest is taken in: %s', async (_, make) => {
    const table = await given()
    const { id, sem, kluis } = table
    await plant(id, [await sealLetter(await busOf(table), make(told('vreemd')))])
    must(await kluis.put(told('gewoon')))
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder1: gewoon'])
    expect(back.ingekomen()).toMatchObject([{ gezegd: 1, onleesbaar: 1 }])
    expect(await postCount(id)).toBe(1)
    await back.close()
  })

  it('is counted and kept when it is no letter, too large, deflated, of a newer version or of elsewhere', async () => {
    const table = await given()
    const { id, sem, kluis } = table
    const bus = await busOf(table)
    const { publicKey, ...plaats } = bus
    const bytes = packJson({ tekst: 'a'.repeat(5_000) })
    const good = packJson(told('goed') as unknown as Json, 'plain')
    await plant(id, [
      new Uint8Array(0),
      new Uint8Array(200).fill(4),
      new Uint8Array(70_000).fill(4),
      await sealTo(publicKey, aadOfPost(plaats), 1, new Uint8Array(66_000)),
      await sealTo(publicKey, aadOfPost(plaats), 1, bytes),
      await sealTo(publicKey, aadOfPost(plaats), 60_000, good),
      await sealTo(publicKey, aadOfPost({ ...plaats, overdracht: newId() }), 1, good),
      await sealTo(publicKey, aadOfPost({ ...plaats, dossier: table.lot }), 1, good),
    ])
    await onDisk(id, async (db) => {
      await db.post.add({ box: new Uint8Array(200), tekst: 'in het oog' } as { box: Uint8Array })
    })
    must(await kluis.put(told('gewoon')))
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder1: gewoon'])
    expect(await saidOn(back, table.lot)).toEqual([])
    const told_ = back.ingekomen()
    expect(told_.reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)).toBe(9)
    expect(told_.some(({ dossier, lezer }) => dossier === null && lezer === null)).toBe(true)
    expect(await postCount(id)).toBe(9)
    await back.close()
    const later = await openAgain(id)
    expect(later.ingekomen().reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)).toBe(9)
    must(await (await later.beheer()).overdracht.dropOnleesbaar())
    expect(await postCount(id)).toBe(0)
    expect(await entriesOf(id)).toBe(0)
    await later.close()
  })

  it('does not write over the words of another', async () => {
    const table = await given()
    const { id, sem, kluis } = table
    await kluis.close()
    const first = await openAgain(id)
    const records = must(await first.load(`dossier-${sem}`))
    const { eigenwoorden, handeling } = must(
      addEigenwoorden(
        { id: sem, records },
        {
          soort: 'verhaal',
          tekst: 'Zo is het.',
          taal: '',
          wie: 'ouder2',
          naam: redact('Daan Aksoy'),
          publiek: 'deze-ouder',
          magOpgeschreven: true,
        },
        { vandaag: '2026-11-23' },
      ),
    )
    must(await first.record(handeling))
    const again = await give(first, aUitsnede(sem))
    must(await again.kluis.put(told('Zo is het niet.', { id: eigenwoorden })))
    await again.kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder2: Zo is het.'])
    await back.close()
  })

  it('in great number does not keep the team from opening: the first 500 are looked at', async () => {
    const { id, kluis } = await given()
    await kluis.close()
    await plant(
      id,
      Array.from({ length: 600 }, () => new Uint8Array(120).fill(4)),
    )
    const back = await openAgain(id)
    expect(back.ingekomen()).toMatchObject([{ dossier: null, onleesbaar: 600 }])
    must(await (await back.beheer()).overdracht.dropOnleesbaar())
    expect(await postCount(id)).toBe(0)
    await back.close()
  })
})

describe('a team whose keypair was damaged', () => {
  it('keeps what the family wrote to the old one, and counts it at each unlock', async () => {
    const { id, kluis } = await given()
    must(await kluis.put(told('aan de oude sleutel')))
    await kluis.close()
    const { vault } = await rowOf(id)
    const sealedPrivateKey = vault.sealedPrivateKey.slice()
    sealedPrivateKey[60] = (sealedPrivateKey[60] ?? 0) ^ 1
    await withTeams(async (team) => await team.update(id, { vault: { ...vault, sealedPrivateKey } }))
    for (let times = 0; times < 2; times += 1) {
      const back = await openAgain(id)
      expect(back.ingekomen()).toMatchObject([{ dossier: null, gezegd: 0, onleesbaar: 1 }])
      expect(await postCount(id)).toBe(1)
      await back.close()
    }
    expect((await rowOf(id)).vault.publicKey).not.toEqual(vault.publicKey)
  })
})
