import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setGezin, setMinuten } from '../../../src/domain/overleg/agendaregel.ts'
import type { PlanInvoer } from '../../../src/domain/overleg/planOverleg.ts'
import { checkAankomst, eindVan, planTijd, setTijd, voorstel } from '../../../src/domain/overleg/tijd.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const zes = ['a', 'b', 'c', 'd', 'e', 'f']

/** An overleg over `kinderen`; `komt` gives the time at which the family of a child comes. */
function met(
  kinderen: readonly string[],
  komt: Readonly<Record<string, string>>,
  over: Partial<PlanInvoer> = {},
) {
  const tafel = planTafel(over, kinderen)
  for (const [id, om] of Object.entries(komt)) {
    tafel.play(setGezin(tafel.stand(), id, { om, wie: '', tolk: false, taal: '' }, ctx))
  }
  return tafel.stand()
}

describe('the time of an overleg', () => {
  it('is an hour of ten, ten and the rest until someone says otherwise', () => {
    const plan = planTijd(planTafel({}, zes).stand())
    expect(plan).toMatchObject({ duur: 60, vraag1: 10, vraag2: 10, rest: 40, perKind: 8, som: 48, teVeel: 8 })
    expect(plan.regels.map(({ minuten, om }) => [minuten, om])).toEqual([
      [8, '14:20'],
      [8, '14:28'],
      [8, '14:36'],
      [8, '14:44'],
      [8, '14:52'],
      [8, '15:00'],
    ])
  })

  it('follows what was chosen for the whole, for each and for one', () => {
    const tafel = planTafel({ duur: 90 }, zes)
    tafel.play(setTijd(tafel.stand(), { tijden: { vraag1: 5, perKind: 10 } }, ctx))
    tafel.play(setMinuten(tafel.stand(), 'b', 20, ctx))
    const plan = planTijd(tafel.stand())
    expect(plan).toMatchObject({ duur: 90, vraag1: 5, vraag2: 10, rest: 75, som: 70, teVeel: 0 })
    expect(plan.regels[2]).toMatchObject({ minuten: 10, begint: 45, om: '14:45' })
    const less = tafel.play(setTijd(tafel.stand(), { duur: null, tijden: { vraag1: null } }, ctx))
    expect(planTijd(less)).toMatchObject({ duur: voorstel.duur, vraag1: 10 })
  })

  it('is all for the child when the overleg is about one', () => {
    const one = planTafel({ soort: 'een-kind', duur: 45 }, ['a']).stand()
    expect(planTijd(one)).toMatchObject({ vraag1: 0, vraag2: 0, rest: 45, som: 45, teVeel: 0 })
  })

  it.each([-1, 1.5, 1441, Number.NaN])('is not %d minutes', (minuten) => {
    const stand = planTafel({}, ['a']).stand()
    expect(reden(setTijd(stand, { duur: minuten }, ctx))).toBe('minuten-ongeldig')
    expect(reden(setTijd(stand, { tijden: { vraag2: minuten } }, ctx))).toBe('minuten-ongeldig')
    expect(reden(setMinuten(stand, 'a', minuten, ctx))).toBe('minuten-ongeldig')
  })

  it('does not change when nothing is chosen', () => {
    expect(reden(setTijd(planTafel().stand(), { duur: null, tijden: { vraag1: null } }, ctx))).toBe(
      'niets-veranderd',
    )
  })

  it.each([
    ['no children', [], 0],
    ['sixty children', Array.from({ length: 60 }, (_, i) => `k${i}`), 440],
  ] as const)('is told for %s', (_, kinderen, teVeel) => {
    expect(planTijd(planTafel({}, kinderen).stand())).toMatchObject({ teVeel })
  })

  it.each([
    ['without a time there is no clock', { tijd: '' }, ''],
    ['across midnight', { tijd: '23:45' }, '00:05'],
    ['across the hour that is skipped', { datum: '2027-03-28', tijd: '01:45' }, '03:05'],
    ['across the hour that comes twice', { datum: '2027-10-31', tijd: '02:45' }, '02:05'],
  ] as const)('%s', (_, over, om) => {
    expect(planTijd(planTafel(over, ['a']).stand()).regels[0]?.om).toBe(om)
  })

  it('adds up, whatever was chosen', () => {
    const minuten = fc.option(fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(fc.array(minuten, { maxLength: 12 }), minuten, minuten, (per, duur, vraag1) => {
        const tafel = planTafel(
          {},
          per.map((_, i) => `k${i}`),
        )
        const base = tafel.stand()
        const stand = {
          ...base,
          duur,
          tijden: { ...base.tijden, vraag1 },
          agenda: base.agenda.map((punt, i) => ({ ...punt, minuten: per[i] ?? null })),
        }
        const plan = planTijd(stand)
        expect(plan.som).toBe(plan.regels.reduce((sum, regel) => sum + regel.minuten, 0))
        expect(plan.teVeel).toBe(Math.max(0, plan.som - plan.rest))
        expect(plan.rest).toBeGreaterThanOrEqual(0)
        plan.regels.forEach((regel, i) => {
          const next = plan.regels[i + 1]
          if (next !== undefined) expect(next.begint).toBe(regel.begint + regel.minuten)
        })
      }),
      { numRuns: 30 },
    )
  })
})

describe('the time at which a family comes', () => {
  it.each([
    ['fits its turn', ['a', 'b'], { a: '14:20', b: '14:30' }, []],
    ['lies before the beginning', ['a'], { a: '13:30' }, ['voor-begin a']],
    [
      'lies before that of a family that stands above it',
      ['a', 'b'],
      { a: '14:25', b: '14:20' },
      ['andersom b'],
    ],
    ['means a long wait', ['a', 'b', 'c', 'd'], { d: '14:20' }, ['wacht d']],
    ['lies long after its turn', ['a'], { a: '14:50' }, ['te-vroeg a']],
    ['lies where the overleg is over', ['a'], { a: '15:00' }, ['na-eind a']],
    ['is over though its turn is too', zes, { f: '15:10' }, ['na-eind f']],
    ['is not given', ['a'], { a: '' }, []],
  ])('%s', (_, kinderen, komt, meldingen) => {
    const found = checkAankomst(
      met(kinderen, Object.fromEntries(Object.entries(komt).filter(([, om]) => om !== ''))),
    )
    expect(found.map((melding) => `${melding.soort} ${melding.punt.id}`)).toEqual(meldingen)
  })

  it('is not checked while the overleg has no time', () => {
    expect(checkAankomst(met(['a'], { a: '09:00' }, { tijd: '' }))).toEqual([])
  })

  it('tells until when the overleg is, as long as it was planned', () => {
    expect(checkAankomst(met(['a'], { a: '15:10' }))).toMatchObject([{ soort: 'na-eind', om: '15:00' }])
    expect(checkAankomst(met(['a'], { a: '15:10' }, { duur: 90 }))).toMatchObject([{ soort: 'te-vroeg' }])
    expect(eindVan(met(['a'], {}, { tijd: '' }))).toBe('')
    expect(eindVan(met(['a'], {}, { tijd: '23:45' }))).toBe('00:45')
  })

  it('may lie past midnight', () => {
    expect(checkAankomst(met(['a'], { a: '00:05' }, { tijd: '23:45' }))).toEqual([])
    const late = checkAankomst(met(['a'], { a: '00:30' }, { tijd: '23:45' }))
    expect(late).toMatchObject([{ soort: 'te-vroeg', minuten: 25, om: '00:05' }])
  })
})
