import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../src/vault/strengthOf.ts'

describe('an own wachtwoord', () => {
  it.each([
    ['', 'te-kort'],
    ['dertien tekens'.slice(1), 'te-kort'],
    ['aaaaaaaaaaaaaaaaaa', 'te-gewoon'],
    ['abababababababab', 'te-gewoon'],
    ['12345678901234567', 'te-gewoon'],
    ['06 12 34 56 78 90 11', 'te-gewoon'],
    ['fiets fiets fiets fiets', 'te-gewoon'],
    ['Fiets-fiets-FIETS', 'te-gewoon'],
    ['qwertyuiopasdfghjkl', 'te-gewoon'],
    ['abcdefghijklmnop', 'te-gewoon'],
    ['wachtwoordwachtwoord1', 'te-gewoon'],
    ['Welkom Kanteltafel 2026!', 'te-gewoon'],
    ['Zomer2026Zomer2027', 'te-gewoon'],
    ['geheim-school-12', 'te-gewoon'],
    ['onze hond Bello', 'goed'],
    ['roze olifant danst', 'goed'],
    ['de melkboer zingt op het dak om half vier', 'sterk'],
    ['tulp fiets brug zomer kast', 'sterk'],
  ])('"%s" is %s', (text, oordeel) => {
    expect(strengthOf(text).oordeel).toBe(oordeel)
  })

  it('that is too short hears how many characters are missing', () => {
    expect(strengthOf('fiets')).toEqual({ oordeel: 'te-kort', nogTekens: 9 })
  })

  it('that is refused hears why', () => {
    expect(strengthOf('00000000000000')).toEqual({ oordeel: 'te-gewoon', want: 'alleen-cijfers' })
    expect(strengthOf('fietsfietsfiets')).toEqual({ oordeel: 'te-gewoon', want: 'herhaling' })
    expect(strengthOf('asdfghjklqwertyuiop')).toEqual({ oordeel: 'te-gewoon', want: 'rijtje' })
    expect(strengthOf('thuiszitterszomer')).toEqual({ oordeel: 'te-gewoon', want: 'bekend' })
  })
})
