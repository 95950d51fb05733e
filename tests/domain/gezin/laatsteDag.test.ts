import { describe, expect, it } from 'vitest'
import { laatsteDag } from '../../../src/domain/gezin/laatsteDag.ts'

describe('until when a package opens', () => {
  it.each([
    ['a parent of a child of 8', 'ouder-gezag', { jaar: 2018, maand: 3, dag: null }, '2027-01-04'],
    [
      'a parent, in the month before it turns 16',
      'ouder-gezag',
      { jaar: 2010, maand: 12, dag: null },
      '2026-11-30',
    ],
    ['a voogd, before the day that it turns 16', 'voogd', { jaar: 2010, maand: 12, dag: 9 }, '2026-12-08'],
    ['a parent, before it turns 18', 'ouder-gezag', { jaar: 2008, maand: 12, dag: 9 }, '2026-12-08'],
    ['the young person alone', 'jongere-12', { jaar: 2010, maand: 12, dag: 9 }, '2027-01-04'],
    ['a parent of a child of unknown age', 'ouder-gezag', null, '2027-01-04'],
  ] as const)('for %s', (_what, lezer, geboren, tot) => {
    expect(laatsteDag(lezer, geboren, '2026-11-23', '2027-01-04')).toBe(tot)
  })
})
