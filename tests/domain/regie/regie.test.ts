import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partijen } from '../../../src/domain/partij/partij.ts'
import {
  deriveRegie,
  fallbackRegisseur,
  isZonderRegie,
  openVraag,
  type Regiestap,
  type Regiestapsoort,
  regiestapsoorten,
  sameRegisseur,
} from '../../../src/domain/regie/regie.ts'
import { wie } from '../../support/dossierStand.ts'

let count = 0
const stap = (soort: Regiestapsoort, wieDan: Regiestap['wie'], stamp = `${100 + count}`): Regiestap => ({
  id: `s${count++}`,
  soort,
  wie: wieDan,
  op: '2026-11-23',
  hoe: null,
  want: '',
  vraagtAan: null,
  vraagtVoor: null,
  stamp,
})

const juf = wie('school', 'Els Brink')
const ambtenaar = wie('leerplicht', 'Sam Ruiter')
const hulp = wie('jeugdhulp', 'Mo Kaya')

describe('the present regie (product rule 13)', () => {
  it.each([
    ['nothing happened', [], 'geen'],
    ['asked counts as zonder regie', [stap('gevraagd', juf)], 'gevraagd'],
    ['a yes after a question', [stap('gevraagd', juf), stap('ja', juf)], 'ja'],
    ['a nee after a question', [stap('gevraagd', juf), stap('nee', juf)], 'geen'],
    ['for the time being', [stap('voorlopig', ambtenaar)], 'voorlopig'],
    [
      'a yes takes over from voorlopig',
      [stap('voorlopig', ambtenaar), stap('gevraagd', juf), stap('ja', juf)],
      'ja',
    ],
    [
      'a nee leaves voorlopig',
      [stap('voorlopig', ambtenaar), stap('gevraagd', juf), stap('nee', juf)],
      'voorlopig',
    ],
    ['given back', [stap('gevraagd', juf), stap('ja', juf), stap('vrij', juf)], 'geen'],
    ['who has it keeps it while another is asked', [stap('ja', juf), stap('gevraagd', hulp)], 'ja'],
    [
      'a nee of the other changes nothing',
      [stap('ja', juf), stap('gevraagd', hulp), stap('nee', hulp)],
      'ja',
    ],
    ['someone else cannot give it back', [stap('ja', juf), stap('vrij', hulp)], 'ja'],
    ['voorlopig never displaces a yes', [stap('ja', juf), stap('voorlopig', hulp)], 'ja'],
    ['a nee after the own yes takes it back', [stap('ja', juf), stap('nee', juf)], 'geen'],
    ['a withdrawn question', [stap('gevraagd', juf), stap('vrij', juf)], 'geen'],
  ] as const)('%s', (_, stappen, staat) => {
    const regie = deriveRegie(stappen)
    expect(regie.staat).toBe(staat)
    expect(isZonderRegie(regie)).toBe(staat === 'geen' || staat === 'gevraagd')
  })

  it('tells who holds it and who was asked beside that', () => {
    const regie = deriveRegie([stap('ja', juf), stap('gevraagd', hulp)])
    expect(regie.staat === 'ja' && sameRegisseur(regie.stap.wie, juf)).toBe(true)
    expect(openVraag(regie)?.wie.partij).toBe('jeugdhulp')
    expect(openVraag(deriveRegie([]))).toBeNull()
  })

  it('remembers the last nee', () => {
    const regie = deriveRegie([stap('gevraagd', juf), stap('nee', juf)])
    expect(regie.staat === 'geen' && regie.laatsteNee?.wie.partij).toBe('school')
  })

  it('any set of steps, in any order, gives one and the same regie: at most one', () => {
    const anyStap = fc
      .record({
        id: fc.integer({ min: 0, max: 40 }).map((n) => `s${n}`),
        soort: fc.constantFrom(...regiestapsoorten),
        partij: fc.constantFrom(...partijen),
        persoon: fc.constantFrom('', 'Els', 'Sam', 'els '),
        stamp: fc.integer({ min: 0, max: 30 }).map((n) => String(n).padStart(3, '0')),
      })
      .map(({ partij, persoon, id, soort, stamp }) => ({ ...stap(soort, wie(partij, persoon), stamp), id }))
    const history = fc.uniqueArray(anyStap, { maxLength: 25, selector: (one) => one.id })
    fc.assert(
      fc.property(
        history.chain((stappen) =>
          fc.tuple(fc.constant(stappen), fc.shuffledSubarray(stappen, { minLength: stappen.length })),
        ),
        ([stappen, shuffled]) => {
          const regie = deriveRegie(stappen)
          expect(deriveRegie(shuffled)).toEqual(regie)
          if (regie.staat === 'ja') expect(regie.stap.soort).toBe('ja')
          if (regie.staat === 'voorlopig') expect(regie.stap.soort).toBe('voorlopig')
          if (regie.staat === 'gevraagd') expect(regie.stap.soort).toBe('gevraagd')
        },
      ),
    )
  })
})

describe('who is who', () => {
  it.each([
    [juf, wie('school', ' els  brink '), true],
    [juf, wie('school'), true],
    [juf, wie('school', 'Jo Haan'), false],
    [juf, wie('leerplicht', 'Els Brink'), false],
  ])('%#', (a, b, same) => {
    expect(sameRegisseur(a, b)).toBe(same)
  })

  it('the fallback is a partij without a person yet', () => {
    const { partij, persoon } = fallbackRegisseur('samenwerkingsverband')
    expect([partij, persoon.reveal()]).toEqual(['samenwerkingsverband', ''])
  })
})
