import { describe, expect, it } from 'vitest'
import { openEntry, openJson, openSegment, sealEntry, sealJson, sealSegment } from '../../src/data/boxes.ts'
import { packJson } from '../../src/data/pack.ts'
import { segmentPlace, vaultPlace } from '../../src/data/places.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { must, mustFail } from '../support/dataBuilders.ts'
import { aStream, anEntry } from '../support/entryBuilders.ts'

const entry = anEntry({ at: 1, o: [['kind', 'kind', 'school', 'De Brug', []]] })

async function aSealer() {
  const { vault } = await createOefenVault()
  const { sealer } = await vault.createStreamKey(aStream)
  return { vault, sealer }
}

describe('a box', () => {
  it('gives its content back at its own place only', async () => {
    const { vault } = await aSealer()
    const box = await sealJson(vault, vaultPlace('draft', 'k', vault), { tekst: 'Sem' })
    expect(must(await openJson(vault, vaultPlace('draft', 'k', vault), box))).toEqual({ tekst: 'Sem' })
    expect(mustFail(await openJson(vault, vaultPlace('draft', 'ander', vault), box))).toBe('beschadigd')
    expect(mustFail(await openJson(vault, vaultPlace('index', 'k', vault), box))).toBe('beschadigd')
  })

  it('of a newer version is told from a damaged one', async () => {
    const { vault } = await aSealer()
    const place = vaultPlace('draft', 'k', vault)
    const box = await vault.seal(place, 2, packJson('x'))
    expect(mustFail(await openJson(vault, place, box))).toBe('nieuwer')
  })

  it('that is no box at all is not read, bytes or not', async () => {
    const { vault } = await aSealer()
    const place = vaultPlace('draft', 'k', vault)
    expect(mustFail(await openJson(vault, place, packJson('open en bloot')))).toBe('geen-kist')
    expect(mustFail(await openJson(vault, place, 'tekst' as never))).toBe('geen-kist')
  })
})

describe('an entry', () => {
  it('opens in the log of its own stream, with the columns it must have', async () => {
    const { sealer } = await aSealer()
    const box = await sealEntry(sealer, entry)
    expect(must(await openEntry(sealer, { seq: 1, stream: aStream, box } as never))).toEqual(entry)
    expect(mustFail(await openEntry(sealer, { seq: 1, stream: aStream, box, extra: 1 } as never))).toBe(
      'geen-kist',
    )
    const elsewhere = { seq: 1, stream: 'dossier-ander', box } as never
    expect(mustFail(await openEntry(sealer, elsewhere))).toBe('beschadigd')
  })
})

describe('a segment', () => {
  it('gives back its entries, and is refused under another number or with another content', async () => {
    const { sealer } = await aSealer()
    const box = await sealSegment(sealer, aStream, 1, [entry, entry])
    expect(must(await openSegment(sealer, { stream: aStream, n: 1, box }))).toEqual([entry, entry])
    expect(mustFail(await openSegment(sealer, { stream: aStream, n: 2, box }))).toBe('beschadigd')
    const odd = await sealJson(sealer, segmentPlace(aStream, 1), { e: [{ v: 1 }] })
    expect(mustFail(await openSegment(sealer, { stream: aStream, n: 1, box: odd }))).toBe('beschadigd')
  })
})
