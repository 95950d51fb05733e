import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { sealLetter } from '../../../src/data/overdracht/letters.ts'
import { packJson } from '../../../src/data/pack.ts'
import type { Postbericht } from '../../../src/domain/gezin/Postbericht.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aadOfPost } from '../../../src/vault/aad.ts'
import { sealTo } from '../../../src/vault/sealTo.ts'
import {
  aUitsnede,
  give,
  given,
  onDisk,
  openAgain,
  rowOf,
  saidOn,
  servePage,
} from '../../support/aanTafel.ts'
import { must } from '../../support/dataBuilders.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

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

/** Puts rows in the letterbox as whoever has the device can. */
const plant = async (id: string, boxes: readonly Uint8Array[]) =>
  await onDisk(id, async (db) => {
    await db.post.bulkAdd(boxes.map((box) => ({ box })))
  })

describe('what a stranger put among it', () => {
  /** What anyone with the device can make: the public half and all ids lie there in the clear. */
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
      'what only the child can say',
      (good) => ({
        ...(good as unknown as { [key: string]: Json }),
        inhoud: { soort: 'inbreng', tekst: 'Ik wil bij mama wonen.', kaart: null },
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
    const counts = back.ingekomen()
    expect(counts.reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)).toBe(9)
    expect(counts.some(({ dossier, lezer }) => dossier === null && lezer === null)).toBe(true)
    expect(await postCount(id)).toBe(9)
    await back.close()
    const later = await openAgain(id)
    expect(later.ingekomen().reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)).toBe(9)
    // What says to be of a newer version waits for that version.
    expect(must(await (await later.beheer()).overdracht.dropOnleesbaar())).toBe(1)
    expect(await postCount(id)).toBe(1)
    expect(await entriesOf(id)).toBe(1)
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
    expect(await saidOn(back, sem)).toEqual(['ouder2: Zo is het.', 'ouder1: Zo is het niet.'])
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
