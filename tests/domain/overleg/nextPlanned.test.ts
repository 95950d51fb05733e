import { describe, expect, it } from 'vitest'
import { nextPlanned } from '../../../src/domain/overleg/nextPlanned.ts'
import { overlegSamenvatting } from '../../support/samenvattingen.ts'

const vandaag = '2026-11-23'
const planned = (id: string, datum: string | null, afgezegd = false) =>
  overlegSamenvatting(id, { staat: 'gepland', datum, afgezegd })

describe('the overleg that comes next', () => {
  it.each([
    ['nothing is planned', [], null],
    ['today counts', [planned('a', '2026-11-30'), planned('b', vandaag)], 'b'],
    ['one of weeks ago is passed over', [planned('a', '2026-10-01'), planned('b', '2026-12-07')], 'b'],
    ['with only old plans the latest', [planned('a', '2026-10-01'), planned('b', '2026-11-02')], 'b'],
    ['called off does not count', [planned('a', '2026-11-30', true), planned('b', '2026-12-07')], 'b'],
    [
      'a plan without a day comes after one with a day',
      [planned('a', null), planned('b', '2026-12-07')],
      'b',
    ],
    ['never itself', [planned('zelf', '2026-11-30')], null],
  ] as const)('%s', (_, overleggen, expected) => {
    expect(nextPlanned(overleggen, 'zelf', vandaag)).toBe(expected)
  })

  it('is the one on the agreed day, and none when nothing is planned on it', () => {
    const overleggen = [
      planned('a', '2026-11-30'),
      planned('b', '2026-12-07'),
      planned('c', '2026-12-14', true),
    ]
    expect(nextPlanned(overleggen, 'zelf', vandaag, '2026-12-07')).toBe('b')
    expect(nextPlanned(overleggen, 'zelf', vandaag, '2026-12-08')).toBeNull()
    expect(nextPlanned(overleggen, 'zelf', vandaag, '2026-12-14')).toBeNull()
  })
})
