import { beforeAll, describe, expect, it } from 'vitest'
import { normalizePassphrase } from '../../src/vault/normalizePassphrase.ts'
import { completeWord, generatePassphrase, loadWoorden } from '../../src/vault/passphrase.ts'
import { strengthOf } from '../../src/vault/strengthOf.ts'

let woorden: readonly string[]
beforeAll(async () => {
  woorden = await loadWoorden()
})

describe('the word list', () => {
  it('holds at least 4,096 different words of plain letters, in order', () => {
    expect(new Set(woorden).size).toBe(woorden.length)
    expect(woorden.length).toBeGreaterThanOrEqual(4096)
    expect(woorden.filter((woord) => !/^[a-z]{3,10}$/.test(woord))).toEqual([])
    expect([...woorden].sort()).toEqual([...woorden])
  })

  it('holds no word that one would not want to read aloud at this table', () => {
    const never = [
      'dood',
      'kanker',
      'moord',
      'hoer',
      'schuld',
      'ziek',
      'neger',
      'bier',
      'pistool',
      'verkracht',
    ]
    expect(never.filter((woord) => woorden.includes(woord))).toEqual([])
  })
})

describe('a generated wachtwoord', () => {
  it('is five words of the list, that are called strong and survive being hashed as they are', () => {
    for (let i = 0; i < 200; i++) {
      const text = generatePassphrase(woorden).reveal()
      const words = text.split(' ')
      expect(words).toHaveLength(5)
      expect(words.every((woord) => woorden.includes(woord))).toBe(true)
      expect(normalizePassphrase(text)).toBe(text)
      expect(['goed', 'sterk']).toContain(strengthOf(text).oordeel)
    }
  })

  it('draws every part of the list about as often', () => {
    const bins = new Map<number, number>()
    const draws = 4000
    for (let i = 0; i < draws; i++) {
      for (const woord of generatePassphrase(woorden).reveal().split(' ')) {
        const bin = Math.floor((woorden.indexOf(woord) * 8) / woorden.length)
        bins.set(bin, (bins.get(bin) ?? 0) + 1)
      }
    }
    const expected = (draws * 5) / 8
    for (const count of bins.values())
      expect(Math.abs(count - expected)).toBeLessThan(7 * Math.sqrt(expected))
    expect(bins.size).toBe(8)
  })
})

describe('completing a word', () => {
  it('begins at the third letter, whatever its case, and gives a few words', () => {
    expect(completeWord(woorden, 'fi')).toEqual([])
    expect(completeWord(woorden, ' FIE')).toContain('fiets')
    expect(completeWord(woorden, 'boe').length).toBeLessThanOrEqual(6)
    expect(completeWord(woorden, 'xyz')).toEqual([])
  })
})
