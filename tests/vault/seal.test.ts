import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOverhead, createSealer, highestSv } from '../../src/vault/seal.ts'

const newKey = async () =>
  await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const text = (value: string) => new TextEncoder().encode(value)
const place = '1|log|dossier-a'

describe('a box', () => {
  it('gives back what was put in, with its schema version', async () => {
    const sealer = createSealer(await newKey())
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        fc.integer({ min: 0, max: highestSv }),
        async (content, aad, sv) => {
          const box = await sealer.seal(aad, sv, content)
          expect(box.length).toBe(content.length + boxOverhead)
          expect(await sealer.open(aad, box)).toEqual({ ok: true, value: { sv, content } })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('does not open when any one bit of any byte was flipped', async () => {
    const sealer = createSealer(await newKey())
    const box = await sealer.seal(place, 3, text('Kind een gaat weer naar school'))
    for (let at = 0; at < box.length; at++) {
      for (const bit of [0, 3, 7]) {
        const flipped = box.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const opened = await sealer.open(place, flipped)
        expect(opened.ok, `byte ${at}, bit ${bit}`).toBe(false)
      }
    }
  })

  it('does not open in another place, under another key, or cut short', async () => {
    const sealer = createSealer(await newKey())
    const box = await sealer.seal(place, 1, text('regie'))
    const damaged = { ok: false, error: { reden: 'beschadigd' } }
    expect(await sealer.open('1|log|dossier-b', box)).toEqual(damaged)
    expect(await sealer.open('1|base|dossier-a', box)).toEqual(damaged)
    expect(await createSealer(await newKey()).open(place, box)).toEqual(damaged)
    expect(await sealer.open(place, box.slice(0, -1))).toEqual(damaged)
    expect(await sealer.open(place, box.slice(0, 10))).toEqual(damaged)
  })

  it('has no unsealed form: what bears no header is refused, however readable it is', async () => {
    const sealer = createSealer(await newKey())
    for (const bytes of [text('{"roepnaam":"Kind"}'), new Uint8Array(0), new Uint8Array(100)]) {
      expect(await sealer.open(place, bytes)).toEqual({ ok: false, error: { reden: 'geen-kist' } })
    }
  })

  it('of a newer format is told apart from a damaged one', async () => {
    const sealer = createSealer(await newKey())
    const box = await sealer.seal(place, 1, text('later'))
    box[3] = 2
    expect(await sealer.open(place, box)).toEqual({ ok: false, error: { reden: 'nieuwer' } })
    box[3] = 0
    expect(await sealer.open(place, box)).toEqual({ ok: false, error: { reden: 'beschadigd' } })
  })

  it('with another schema version written over its own does not open', async () => {
    const sealer = createSealer(await newKey())
    const box = await sealer.seal(place, 1, text('oud'))
    box[5] = 2
    expect(await sealer.open(place, box)).toEqual({ ok: false, error: { reden: 'beschadigd' } })
  })

  it('never bears the IV of another box', async () => {
    const sealer = createSealer(await newKey())
    const seen = new Set<string>()
    const runs = 20_000
    for (let i = 0; i < runs; i++) seen.add((await sealer.seal('', 0, new Uint8Array(1))).slice(6, 18).join())
    expect(seen.size).toBe(runs)
  })

  it('refuses a schema version that does not fit its header', async () => {
    const sealer = createSealer(await newKey())
    await expect(sealer.seal(place, highestSv + 1, text('x'))).rejects.toThrow(RangeError)
    await expect(sealer.seal(place, -1, text('x'))).rejects.toThrow(RangeError)
  })
})
