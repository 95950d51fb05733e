import { describe, expect, it } from 'vitest'
import { largestLetter, mostLetters } from '../../../src/data/overdracht/letters.ts'
import { packBeside, packJson } from '../../../src/data/pack.ts'
import { berichtenIn, sealAntwoord, unpackBerichten } from '../../../src/data/pakket/antwoordbrief.ts'
import { woordenboek } from '../../../src/data/pakket/woordenboek.ts'
import type { Json } from '../../../src/lib/json.ts'
import { newId } from '../../../src/lib/id.ts'
import { aadOfPost } from '../../../src/vault/aad.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { told } from '../../support/pakket.ts'

const { vault } = await createOefenVault()
const plaats = { team: newId(), dossier: newId(), overdracht: newId() }
const bus = { ...plaats, publicKey: vault.publicKey }

/** The messages of each letter, as the team reads them. */
const readAll = async (letters: readonly Uint8Array[]): Promise<readonly (readonly Json[])[]> =>
  await Promise.all(
    letters.map(async (letter) => {
      const { content } = must(await vault.openPost(aadOfPost(plaats), letter))
      return berichtenIn(must(unpackBerichten(content)))
    }),
  )

describe('the letters of an answer', () => {
  it('hold all that was said, in one letter as long as it fits, in the order in which it was said', async () => {
    const said = ['een', 'twee', 'drie'].map((tekst) => told(tekst))
    expect(await readAll(must(await sealAntwoord(bus, said)))).toEqual([said])
    const long = Array.from({ length: 5 }, (_, n) => told(`${n}${'x'.repeat(20_000)}`))
    const letters = must(await sealAntwoord(bus, long))
    expect(letters.length).toBeLessThan(long.length)
    for (const { length } of letters) expect(length).toBeLessThanOrEqual(largestLetter)
    expect((await readAll(letters)).flat()).toEqual(long)
  })

  it('are not made of more, or longer, than the team reads', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => told(`${n}`))
    expect((await sealAntwoord(bus, many(mostLetters))).ok).toBe(true)
    expect(mustFail(await sealAntwoord(bus, many(mostLetters + 1)))).toBe('te-groot')
    expect(mustFail(await sealAntwoord(bus, [told('x'.repeat(largestLetter))]))).toBe('te-groot')
  })
})

describe('a letter that a stranger made', () => {
  it.each<readonly [string, Json]>([
    ['no list', 7],
    ['a message that stands alone', { id: 'x' }],
    ['a list longer than is ever made', Array.from({ length: mostLetters + 1 }, () => 0)],
  ])('with %s holds nothing', (_what, json) => {
    expect(berichtenIn(must(unpackBerichten(packBeside(json, woordenboek))))).toEqual([])
  })

  it('that becomes more than a letter may hold is refused', () => {
    for (const bytes of [
      packBeside('x'.repeat(2 * largestLetter), woordenboek),
      packJson('x'.repeat(2 * largestLetter)),
    ])
      expect(mustFail(unpackBerichten(bytes))).toBe('beschadigd')
    expect(berichtenIn(undefined)).toEqual([])
  })
})
