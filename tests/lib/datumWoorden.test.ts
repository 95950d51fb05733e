import { describe, expect, it } from 'vitest'
import { parseRelatief } from '../../src/lib/datumWoorden.ts'

describe('words for a day near today', () => {
  it.each([
    ['morgen', { soort: 'dagen', aantal: 1 }],
    ['over vier weken', { soort: 'dagen', aantal: 28 }],
    ['een maand geleden', { soort: 'maanden', aantal: -1 }],
    ['aanstaande dinsdag', { soort: 'weekdag', weekdag: 2, wekenExtra: 0 }],
    ['zo', { soort: 'weekdag', weekdag: 0, wekenExtra: 0 }],
  ])('%s', (text, expected) => {
    expect(parseRelatief(text)).toEqual(expected)
  })

  it.each(['2 weken', 'over 2 weken geleden', 'over veel weken', 'december', '14-12', ''])(
    '%s names no distance',
    (text) => {
      expect(parseRelatief(text)).toBeNull()
    },
  )
})
