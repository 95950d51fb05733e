import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import {
  drawTwoGroups,
  formatRecoveryCode,
  generateRecoveryCode,
  groupMatches,
  parseRecoveryCode,
} from '../../src/vault/recoveryCode.ts'

const alphabet = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
const bare = () => generateRecoveryCode().reveal().replaceAll('-', '')
const reden = (text: string) => {
  const parsed = parseRecoveryCode(redact(text))
  return parsed.ok ? 'goed' : parsed.error.reden
}
const replaceAt = (text: string, at: number, char: string) => text.slice(0, at) + char + text.slice(at + 1)

describe('a herstelcode', () => {
  it('is eight groups of four, and is read back the way it was given', () => {
    for (let i = 0; i < 200; i++) {
      const code = generateRecoveryCode()
      expect(code.reveal()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
      const parsed = parseRecoveryCode(code)
      expect(parsed.ok && formatRecoveryCode(parsed.value).reveal()).toBe(code.reveal())
    }
  })

  it('with any one character wrong is found before it is tried', () => {
    for (let i = 0; i < 5; i++) {
      const code = bare()
      for (let at = 0; at < code.length; at++) {
        for (const char of alphabet.filter((each) => each !== code[at])) {
          expect(reden(replaceAt(code, at, char))).toBe('code-tikfout')
        }
      }
    }
  })

  it('with two characters that changed places is found, and practically any two wrong ones', () => {
    const position = fc.integer({ min: 0, max: 31 })
    fc.assert(
      fc.property(position, position, fc.constantFrom(...alphabet), (a, b, char) => {
        const code = bare()
        const swapped = replaceAt(replaceAt(code, a, code[b] ?? ''), b, code[a] ?? '')
        if (swapped !== code && Math.abs(a - b) < 31) expect(reden(swapped)).toBe('code-tikfout')
        const wrong = replaceAt(replaceAt(code, a, char), b, 'Z')
        if (wrong !== code && Math.abs(a - b) < 31) expect(reden(wrong)).toBe('code-tikfout')
      }),
    )
  })

  it('may be typed in small letters, with O for 0 and I or L for 1, with spaces, dashes or nothing between', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', '-', '', ' - ', '\n', '–'),
        fc.constantFrom('i', 'I', 'l', 'L'),
        (gap, one) => {
          const code = generateRecoveryCode()
          const typed = code
            .reveal()
            .toLowerCase()
            .replaceAll('-', gap)
            .replaceAll('0', 'o')
            .replaceAll('1', one)
          const parsed = parseRecoveryCode(redact(`  ${typed} `))
          expect(parsed.ok && parsed.value.reveal()).toBe(code.reveal().replaceAll('-', ''))
        },
      ),
    )
  })

  it('that is too short, too long or holds a strange character is refused with the reason', () => {
    const code = bare()
    expect(parseRecoveryCode(redact(code.slice(1)))).toEqual({
      ok: false,
      error: { reden: 'code-lengte', tekens: 31 },
    })
    expect(reden(`${code}0`)).toBe('code-lengte')
    expect(reden('')).toBe('code-lengte')
    expect(parseRecoveryCode(redact(replaceAt(code, 3, 'u')))).toEqual({
      ok: false,
      error: { reden: 'code-teken', teken: 'U' },
    })
    expect(reden(replaceAt(code, 3, '😀'))).toBe('code-teken')
  })

  it('asks two different groups again, in order, and takes them typed loosely or the whole code pasted', () => {
    const seen = new Set<string>()
    for (let i = 0; i < 2000; i++) {
      const [a, b] = drawTwoGroups()
      expect(a).toBeLessThan(b)
      expect(a).toBeGreaterThanOrEqual(0)
      expect(b).toBeLessThan(8)
      seen.add(`${a}${b}`)
    }
    expect(seen.size).toBe(28)
    const code = generateRecoveryCode()
    const groups = code.reveal().split('-')
    expect(groupMatches(code, 2, ` ${groups[2]?.toLowerCase()} `)).toBe(true)
    expect(groupMatches(code, 2, code.reveal())).toBe(true)
    expect(groupMatches(code, 2, groups[2]?.slice(1) ?? '')).toBe(false)
    expect(groupMatches(code, 2, '')).toBe(false)
    expect(groupMatches(code, 9, '')).toBe(false)
  })
})
