import { redact } from '../../../src/lib/redacted.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import type { Register } from '../../../src/data/Register.ts'
import type { Postbericht } from '../../../src/domain/gezin/Postbericht.ts'
import { newId } from '../../../src/lib/id.ts'
import {
  aTafel,
  aUitsnede,
  give,
  given,
  onDisk,
  openAgain,
  saidOn,
  servePage,
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

const kladOf = async (register: Register, dossier: string) =>
  must(
    await (await register.beheer()).overdracht.klad(dossier, {
      lezer: 'ouder-gezag',
      ouder: 1,
      naam: redact('Mira Aksoy'),
    }),
  )

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
    expect(
      must(await overdracht.klad(sem, { lezer: 'kind', ouder: null, naam: redact('Mira Aksoy') })),
    ).toEqual([])
    expect(
      must(await overdracht.klad(sem, { lezer: 'ouder-gezag', ouder: 2, naam: redact('Mira Aksoy') })),
    ).toEqual([])
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

  it('and was emptied again is nothing: it is not told, and does not come back', async () => {
    const { id, sem, kluis } = await given()
    const eerder = told('half', { staat: 'klad' })
    must(await kluis.put(eerder))
    await kluis.close()
    const back = await openAgain(id)
    const again = await give(back, aUitsnede(sem, { klad: await kladOf(back, sem) }))
    must(await again.kluis.put({ ...eerder, inhoud: { ...eerder.inhoud, tekst: ' ' } }))
    await again.kluis.close()
    const last = await openAgain(id)
    expect(last.ingekomen()).toEqual([])
    expect(await kladOf(last, sem)).toEqual([])
    expect(await postCount(id)).toBe(0)
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
