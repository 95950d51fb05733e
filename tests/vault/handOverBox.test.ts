import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aadOfOverdracht } from '../../src/vault/aad.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { openHandedOver, sealForHandOver } from '../../src/vault/handOverBox.ts'
import { createSealer } from '../../src/vault/seal.ts'
import { must, mustFail } from '../support/dataBuilders.ts'

const text = (value: string) => new TextEncoder().encode(value)
const place = aadOfOverdracht('overdracht-a', 'vk')
const damaged = { reden: 'beschadigd' }

describe('what is handed over', () => {
  it('opens with the key that came with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), fc.nat({ max: 9 }), async (content, sv) => {
        const { box, key } = await sealForHandOver(place, sv, content)
        expect(must(await openHandedOver(key, place, box))).toEqual({ sv, content })
      }),
      { numRuns: 30 },
    )
  })

  it('does not open with the key of another hand-over, at another place, or with a bit flipped', async () => {
    const { box, key } = await sealForHandOver(place, 1, text('Ons doel: weer naar school'))
    const next = await sealForHandOver(place, 1, text('Ons doel: weer naar school'))
    expect(mustFail(await openHandedOver(next.key, place, box))).toEqual(damaged)
    for (const elsewhere of [aadOfOverdracht('overdracht-b', 'vk'), aadOfOverdracht('overdracht-a', 'vk2')]) {
      expect(mustFail(await openHandedOver(key, elsewhere, box))).toEqual(damaged)
    }
    for (let at = 0; at < box.length; at++) {
      const flipped = box.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0x10
      expect((await openHandedOver(key, place, flipped)).ok, `byte ${at}`).toBe(false)
    }
  })

  it('has a key that opens no row of the team, and the team has none that opens it', async () => {
    const { vault } = await createOefenVault()
    const at = aadOfOverdracht('overdracht-a', vault.vkId)
    const { box, key } = await sealForHandOver(at, 1, text('uitsnede'))
    const { sealer } = await vault.createStreamKey('dossier-a')
    for (const row of [await vault.seal(at, 1, text('lijst')), await sealer.seal(at, 1, text('notitie'))]) {
      expect(mustFail(await openHandedOver(key, at, row))).toEqual(damaged)
    }
    for (const own of [vault, sealer]) expect(mustFail(await own.open(at, box))).toEqual(damaged)
    expect(mustFail(await vault.openPost(at, box)).reden).toBe('geen-kist')
  })
})

describe('the key of a hand-over', () => {
  it('cannot be read, and cannot seal anything in its place', async () => {
    const { key } = await sealForHandOver(place, 1, text('uitsnede'))
    expect(key.usages).toEqual(['decrypt'])
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    await expect(createSealer(key).seal(place, 1, text('anders'))).rejects.toThrow()
  })

  it('stays so after it travelled to another document', async () => {
    const { box, key } = await sealForHandOver(place, 1, text('uitsnede'))
    const travelled = structuredClone(key)
    expect(must(await openHandedOver(travelled, place, box)).content).toEqual(text('uitsnede'))
    expect(travelled.usages).toEqual(['decrypt'])
    await expect(crypto.subtle.exportKey('raw', travelled)).rejects.toThrow()
  })

  it('leaves no bytes behind, also when sealing fails', async () => {
    const { subtle } = crypto
    const original = subtle.importKey
    const raws: Uint8Array[] = []
    const spied = subtle as unknown as Record<string, unknown>
    spied['importKey'] = async (...args: Parameters<typeof subtle.importKey>) => {
      raws.push(args[1] as Uint8Array)
      return await original.apply(subtle, args)
    }
    try {
      await sealForHandOver(place, 1, text('uitsnede'))
      await expect(sealForHandOver(place, -1, text('uitsnede'))).rejects.toThrow(RangeError)
    } finally {
      spied['importKey'] = original
    }
    expect(raws).toHaveLength(3)
    for (const raw of raws) expect(raw).toEqual(new Uint8Array(32))
  })
})
