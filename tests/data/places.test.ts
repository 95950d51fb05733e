import { describe, expect, it } from 'vitest'
import { hasOnly, segmentPlace, streamPlace, vaultPlace } from '../../src/data/places.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'

describe('the place of a row', () => {
  it('differs for every table, stream and number', async () => {
    const { vault } = await createOefenVault()
    const places = [
      streamPlace('log', 'dossier-a'),
      streamPlace('base', 'dossier-a'),
      streamPlace('log', 'dossier-b'),
      segmentPlace('dossier-a', 1),
      segmentPlace('dossier-a', 2),
      vaultPlace('draft', 'k', vault),
      vaultPlace('index', 'k', vault),
    ]
    expect(new Set(places).size).toBe(places.length)
    expect(places[0]).toBe('1|log|dossier-a')
    expect(places[5]).toBe(`1|draft|k|${vault.vkId}`)
  })
})

describe('a row', () => {
  const box = new Uint8Array(3)
  it.each([
    [{ key: 'k', box }, true],
    [{ key: 'k', box, naam: 'Sem' }, false],
    [{ key: 'k' }, false],
    [{ key: 'k', box: 'geen bytes' }, false],
    [{ sleutel: 'k', box }, false],
  ])('%j may stand there: %s', (row, expected) => {
    expect(hasOnly(row, ['key', 'box'])).toBe(expected)
  })
})
