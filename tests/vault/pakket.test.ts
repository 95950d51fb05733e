import * as fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { err, ok } from '../../src/lib/result.ts'
import { type Kdf, kdfCeiling, kdfFloor, type KdfParams, kdfToday } from '../../src/vault/kdf.ts'
import { openPakket, pakketOverhead, sealPakket } from '../../src/vault/pakket.ts'
import { must, mustFail } from '../support/dataBuilders.ts'
import { nodeKdf } from '../support/nodeKdf.ts'

const woorden = redact('tulp fiets brug zomer kast')
const content = new TextEncoder().encode('Ons doel: twee ochtenden naar school')
const checksumLength = 8

/** Key bytes from a hash, at once; notes with what it was asked to compute. */
function quick() {
  const asked: KdfParams[] = []
  const kdf: Kdf = async (password, salt, params) => {
    asked.push(params)
    return await Promise.resolve(
      ok(
        new Uint8Array(
          createHash('sha256')
            .update(Buffer.concat([password, salt]))
            .digest(),
        ),
      ),
    )
  }
  return { asked, kdf }
}

/** The same package as if somebody had made it so: changed behind the checksum, which fits again. */
function forge(bytes: Uint8Array, change: (sealed: Uint8Array) => void): Uint8Array {
  const sealed = bytes.slice(checksumLength)
  change(sealed)
  const sum = createHash('sha256').update(sealed).digest().subarray(0, checksumLength)
  return new Uint8Array(Buffer.concat([sum, sealed]))
}

describe('a package', () => {
  it('opens with the words it was made with, however they are written', async () => {
    const { kdf } = quick()
    const bytes = must(await sealPakket(woorden, kdf, content))
    expect(bytes).toHaveLength(pakketOverhead + content.length)
    for (const written of [
      'tulp fiets brug zomer kast',
      ' Tulp-fiets-brug-zomer-KAST ',
      'tulp, fiets, brug, zomer, kast',
    ])
      expect(must(await openPakket(redact(written), kdf, bytes))).toEqual(content)
  })

  it('is made at the full cost, and opens at that cost', async () => {
    const { asked, kdf } = quick()
    const bytes = must(await sealPakket(woorden, kdf, content))
    must(await openPakket(woorden, kdf, bytes))
    expect(asked).toEqual([kdfToday, kdfToday])
    const real = must(await sealPakket(woorden, nodeKdf, content, kdfFloor))
    expect(must(await openPakket(woorden, nodeKdf, real))).toEqual(content)
  })

  it('says that the words are wrong, and nothing else', async () => {
    const { kdf } = quick()
    const bytes = must(await sealPakket(woorden, kdf, content))
    for (const wrong of ['', 'tulp fiets brug zomer', 'tulp fiets brug zomer kist'])
      expect(mustFail(await openPakket(redact(wrong), kdf, bytes))).toEqual({ reden: 'fout-woorden' })
  })

  it('holds nothing that can be read, not even the words, and is never the same twice', async () => {
    const { kdf } = quick()
    const [one, two] = [
      must(await sealPakket(woorden, kdf, content)),
      must(await sealPakket(woorden, kdf, content)),
    ]
    expect(one).not.toEqual(two)
    const text = Buffer.from(one).toString('latin1')
    for (const word of ['tulp', 'doel', 'school']) expect(text).not.toContain(word)
  })

  it('tells that a device cannot hash', async () => {
    const failed = { reden: 'kdf-mislukt' } as const
    const bytes = must(await sealPakket(woorden, quick().kdf, content))
    const broken: Kdf = async () => await Promise.resolve(err(failed))
    expect(mustFail(await sealPakket(woorden, broken, content))).toEqual(failed)
    expect(mustFail(await openPakket(woorden, broken, bytes))).toEqual(failed)
  })
})

describe('a package of a stranger', () => {
  it.each<readonly [string, KdfParams]>([
    ['less memory than the floor', { ...kdfFloor, memory: kdfFloor.memory - 1 }],
    ['fewer passes than the floor', { ...kdfFloor, iterations: kdfFloor.iterations - 1 }],
    ['more memory than the ceiling', { ...kdfCeiling, memory: kdfCeiling.memory + 1 }],
    ['more passes than the ceiling', { ...kdfCeiling, iterations: kdfCeiling.iterations + 1 }],
    ['more lanes than one', { ...kdfFloor, parallelism: 2 }],
    ['no lanes', { ...kdfFloor, parallelism: 0 }],
  ])('that asks for %s is refused before anything is hashed', async (_what, params) => {
    const { asked, kdf } = quick()
    const bytes = must(await sealPakket(woorden, quick().kdf, content, params))
    expect(mustFail(await openPakket(woorden, kdf, bytes))).toEqual({ reden: 'kdf-buiten-grenzen' })
    expect(asked).toEqual([])
  })

  it('of a later format says so, before anything is hashed', async () => {
    const { asked, kdf } = quick()
    const bytes = must(await sealPakket(woorden, quick().kdf, content))
    const later = forge(bytes, (sealed) => (sealed[0] = 2))
    const never = forge(bytes, (sealed) => (sealed[0] = 0))
    expect(mustFail(await openPakket(woorden, kdf, later))).toEqual({ reden: 'nieuwer' })
    expect(mustFail(await openPakket(woorden, kdf, never))).toEqual({ reden: 'beschadigd' })
    expect(asked).toEqual([])
  })

  it('does not open with cheaper hashing written in its header', async () => {
    const { kdf } = quick()
    const bytes = must(await sealPakket(woorden, kdf, content))
    const cheaper = forge(bytes, (sealed) => (sealed[5] = kdfFloor.iterations))
    expect(mustFail(await openPakket(woorden, kdf, cheaper))).toEqual({ reden: 'fout-woorden' })
  })

  it('damaged in any byte is told from wrong words, and costs no hashing', async () => {
    const { asked, kdf } = quick()
    const bytes = must(await sealPakket(woorden, quick().kdf, content))
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 1
      expect(mustFail(await openPakket(woorden, kdf, flipped)), `byte ${at}`).toEqual({ reden: 'beschadigd' })
    }
    for (const length of [0, 1, 8, 31, pakketOverhead - 1, bytes.length - 1])
      expect(mustFail(await openPakket(woorden, kdf, bytes.slice(0, length))).reden).toBe('beschadigd')
    expect(asked).toEqual([])
  })

  it('is refused whatever it is', async () => {
    const { kdf } = quick()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const forged = forge(new Uint8Array(Buffer.concat([Buffer.alloc(8), bytes])), () => undefined)
        for (const one of [bytes, forged]) expect((await openPakket(woorden, kdf, one)).ok).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
