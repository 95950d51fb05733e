import { describe, expect, it } from 'vitest'
import { qrPath } from '../../src/uitvoer/qr.ts'

/** Squares on a side of what comes, and what its path covers. */
const drawn = (tekst: string) => {
  const made = qrPath(tekst)
  if (!made.ok) throw new Error(made.error.reden)
  const numbers = [...made.value.path.matchAll(/\d+/gu)].map(Number)
  return { ...made.value, low: Math.min(...numbers), high: Math.max(...numbers) }
}

describe('text as a QR code', () => {
  it('becomes one path inside a square, with white of four squares around it', () => {
    const { size, path, low, high } = drawn('Wij kijken weer op 7 december 2026.')
    expect(path).toMatch(/^M[\d\sMLHVZmlhvz.,-]+$/u)
    expect((size - 8 - 17) % 4).toBe(0)
    expect(low).toBe(4)
    expect(high).toBe(size - 4)
  })

  it('is larger for a longer text, and the same for the same text', () => {
    expect(drawn('a'.repeat(600)).size).toBeGreaterThan(drawn('a').size)
    expect(drawn('Els Bos')).toEqual(drawn('Els Bos'))
  })

  it('takes other scripts, counted by their bytes', () => {
    expect(qrPath('اتفقنا على هذا. ንሕና ተሰማሚዕና ኢና.').ok).toBe(true)
    expect(qrPath('ا'.repeat(550)).ok).toBe(true)
    expect(qrPath('ا'.repeat(551))).toEqual({ ok: false, error: { reden: 'te-groot' } })
  })

  it('is refused when a phone could not read it from a screen', () => {
    expect(qrPath('a'.repeat(1_100)).ok).toBe(true)
    expect(qrPath('a'.repeat(1_101))).toEqual({ ok: false, error: { reden: 'te-groot' } })
  })
})
