import { describe, expect, it } from 'vitest'
import { findDubbeleNummers } from '../../../src/domain/dossier/dubbeleNummers.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

describe('two children with one rugnummer', () => {
  it.each([
    [
      'are found once, with both',
      [
        ['a', 214, null],
        ['b', 305, null],
        ['c', 214, null],
      ],
      [{ nummer: 214, dossiers: ['a', 'c'] }],
    ],
    [
      'are not children without a number',
      [
        ['a', null, null],
        ['b', null, null],
      ],
      [],
    ],
    [
      'are not two worksheets of one child',
      [
        ['a', 214, null],
        ['b', 214, 'a'],
      ],
      [],
    ],
    [
      'are found when one was put aside for a child that is gone',
      [
        ['a', 214, null],
        ['b', 214, 'gewist'],
      ],
      [{ nummer: 214, dossiers: ['a', 'b'] }],
    ],
  ] as const)('%s', (_, kinderen, expected) => {
    const list = kinderen.map(([id, rugnummer, zelfdeAls]) => kindSamenvatting(id, { rugnummer, zelfdeAls }))
    expect(findDubbeleNummers(list)).toEqual(expected)
  })
})
