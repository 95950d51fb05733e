import { describe, expect, it } from 'vitest'
import { gezinsrolOf, publiekenOf, sprekerOf } from '../../../src/domain/gezin/spreker.ts'
import { gezinslezers } from '../../../src/domain/gezin/Gezinslezer.ts'

describe('who a reader of the family is', () => {
  it.each([
    ['kind', null, 'kind', 'kind', ['kind', 'team', 'iedereen']],
    ['jongere-12', null, 'kind', 'kind', ['kind', 'team', 'iedereen']],
    ['jongere-16', null, 'kind', 'kind', ['kind', 'team', 'iedereen']],
    ['jongere-18', null, 'kind', 'kind', ['kind', 'team', 'iedereen']],
    ['ouder-gezag', 1, 'ouder1', 'ouder-1', ['deze-ouder', 'team', 'iedereen']],
    ['ouder-gezag', 2, 'ouder2', 'ouder-2', ['deze-ouder', 'team', 'iedereen']],
    ['ouder-zonder-gezag', 2, 'ouder2', 'ouder-2', ['deze-ouder', 'team', 'iedereen']],
    ['ouder-gezag', null, 'ander', null, ['team', 'iedereen']],
    ['voogd', null, 'voogd', 'voogd', ['deze-ouder', 'team', 'iedereen']],
    ['pleegouder', null, 'pleegouder', 'pleegouder', ['deze-ouder', 'team', 'iedereen']],
  ] as const)('%s (ouder %s) speaks as %s and reads as %s', (lezer, ouder, spreker, rol, publieken) => {
    const keuze = { lezer, ouder }
    expect(sprekerOf(keuze)).toBe(spreker)
    expect(gezinsrolOf(keuze)).toBe(rol)
    expect(publiekenOf(keuze)).toEqual(publieken)
  })

  it('can never speak for one partij alone', () => {
    for (const lezer of gezinslezers) expect(publiekenOf({ lezer, ouder: 1 })).not.toContain('partij')
  })
})
