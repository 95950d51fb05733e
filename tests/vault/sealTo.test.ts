import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKeypair, openPrivateHalf } from '../../src/vault/keypair.ts'
import { importKey } from '../../src/vault/openVault.ts'
import { boxOverhead, highestSv } from '../../src/vault/seal.ts'
import { letterOverhead, openSealedTo, sealTo } from '../../src/vault/sealTo.ts'
import { must, mustFail } from '../support/dataBuilders.ts'

const text = (value: string) => new TextEncoder().encode(value)
const place = '1|post|team|dossier|overdracht'
const pointLength = 65

async function newPair() {
  const vaultKey = await importKey(crypto.getRandomValues(new Uint8Array(32)), [
    'encrypt',
    'decrypt',
    'unwrapKey',
  ])
  const pair = await createKeypair(vaultKey, 'vk')
  return { publicKey: pair.publicKey, privateHalf: must(await openPrivateHalf(vaultKey, 'vk', pair)) }
}

const { publicKey, privateHalf } = await newPair()
const other = await newPair()
const open = async (letter: Uint8Array, at = place) => await openSealedTo(privateHalf, publicKey, at, letter)

describe('a letter', () => {
  it('gives back to the holder of the private half what was put in, with its schema version', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        fc.integer({ min: 0, max: highestSv }),
        async (content, aad, sv) => {
          const letter = await sealTo(publicKey, aad, sv, content)
          expect(letter.length).toBe(content.length + letterOverhead)
          expect(must(await open(letter, aad))).toEqual({ sv, content })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of a long story opens too', async () => {
    const story = text('👨‍👩‍👧‍👦'.repeat(2_400))
    expect(must(await open(await sealTo(publicKey, place, 1, story))).content).toEqual(story)
  })

  it('shares nothing with the next one of the same words', async () => {
    const [a, b] = await Promise.all([1, 2].map(async () => await sealTo(publicKey, place, 1, text('klopt'))))
    expect(a?.slice(0, pointLength)).not.toEqual(b?.slice(0, pointLength))
    expect(a?.slice(-boxOverhead)).not.toEqual(b?.slice(-boxOverhead))
  })

  it('does not open when any one bit of any byte was flipped', async () => {
    const letter = await sealTo(publicKey, place, 3, text('klopt niet'))
    for (let at = 0; at < letter.length; at++) {
      for (const bit of [0, 3, 7]) {
        const flipped = letter.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        expect((await open(flipped)).ok, `byte ${at}, bit ${bit}`).toBe(false)
      }
    }
  })

  it.each([
    '1|post|team|dossier|andere',
    '1|post|team|ander|overdracht',
    '1|post|ander|dossier|overdracht',
    '',
  ])('does not open at the place "%s"', async (elsewhere) => {
    const letter = await sealTo(publicKey, place, 1, text('regie'))
    expect(mustFail(await open(letter, elsewhere))).toEqual({ reden: 'beschadigd' })
  })

  it('does not open with the keypair of another team, nor with halves of two', async () => {
    const letter = await sealTo(publicKey, place, 1, text('doel'))
    for (const [half, whole] of [
      [other.privateHalf, other.publicKey],
      [privateHalf, other.publicKey],
      [other.privateHalf, publicKey],
    ] as const) {
      expect(mustFail(await openSealedTo(half, whole, place, letter))).toEqual({ reden: 'beschadigd' })
    }
  })

  it('that was cut short, or is anything else, is refused and never thrown over', async () => {
    const letter = await sealTo(publicKey, place, 1, text('stap'))
    for (const end of [0, 1, pointLength - 1, pointLength, letterOverhead - 1]) {
      expect(mustFail(await open(letter.slice(0, end))), `${end} bytes`).toEqual({ reden: 'geen-kist' })
    }
    expect((await open(letter.slice(0, -1))).ok).toBe(false)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await open(bytes)).ok).toBe(false)
        expect((await open(Uint8Array.of(4, ...bytes))).ok).toBe(false)
      }),
    )
  })

  it('with another point in front than it was made with does not open', async () => {
    const letter = await sealTo(publicKey, place, 1, text('stap'))
    const rest = letter.slice(pointLength)
    const nowhere = Uint8Array.of(4, ...new Uint8Array(pointLength - 1))
    for (const point of [publicKey, other.publicKey, nowhere]) {
      expect(mustFail(await open(Uint8Array.of(...point, ...rest)))).toEqual({ reden: 'beschadigd' })
    }
    const compressed = letter.slice()
    compressed[0] = 2
    expect(mustFail(await open(compressed))).toEqual({ reden: 'geen-kist' })
  })

  it('is not written to something that is no public half', async () => {
    await expect(sealTo(new Uint8Array(pointLength), place, 1, text('x'))).rejects.toThrow()
    await expect(sealTo(publicKey, place, highestSv + 1, text('x'))).rejects.toThrow(RangeError)
  })

  it('is sealed under a key that can only seal, from shared bits that are wiped', async () => {
    const { subtle } = crypto
    const original = { deriveBits: subtle.deriveBits, deriveKey: subtle.deriveKey }
    const spied = subtle as unknown as Record<string, unknown>
    const keys: CryptoKey[] = []
    const bits: ArrayBuffer[] = []
    spied['deriveBits'] = async (...args: Parameters<typeof subtle.deriveBits>) => {
      const made = await original.deriveBits.apply(subtle, args)
      bits.push(made)
      return made
    }
    spied['deriveKey'] = async (...args: Parameters<typeof subtle.deriveKey>) => {
      const made = await original.deriveKey.apply(subtle, args)
      keys.push(made)
      return made
    }
    try {
      must(await open(await sealTo(publicKey, place, 1, text('x'))))
    } finally {
      Object.assign(spied, original)
    }
    expect(keys.map(({ usages }) => usages)).toEqual([['encrypt'], ['decrypt']])
    expect(keys.some(({ extractable }) => extractable)).toBe(false)
    expect(bits).toHaveLength(2)
    for (const shared of bits) expect(new Uint8Array(shared)).toEqual(new Uint8Array(32))
  })
})
