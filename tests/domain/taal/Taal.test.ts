import { describe, expect, it } from 'vitest'
import { findTaal, preferTaal, talen, taalNamen } from '../../../src/domain/taal/Taal.ts'

describe('a language that the team names', () => {
  it('is found by its Dutch name, however it was typed', () => {
    for (const taal of talen) expect(findTaal(taalNamen[taal])).toBe(taal)
    expect(findTaal(' pools ')).toBe('pl')
    expect(findTaal('OEKRAÏENS')).toBe('uk')
  })

  it.each(['', 'Farsi', 'Arabisch en Frans', 'pl'])('is not guessed of %j', (woord) => {
    expect(findTaal(woord)).toBeNull()
  })
})

it.each([
  [['uk-UA', 'en'], 'uk'],
  [['fr', 'AR-sy', 'nl'], 'ar'],
  [['fr', 'tig'], 'nl'],
  [[], 'nl'],
] as const)('of a browser that prefers %j the page is in %s', (tags, taal) => {
  expect(preferTaal(tags)).toBe(taal)
})
