import { describe, expect, it } from 'vitest'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { checksNu, finishCheck } from '../../../src/domain/terugval/checks.ts'
import { markWeerOpSchool } from '../../../src/domain/terugval/weerOpSchool.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

const checks = [{ soort: 'week-1', datum: '2026-11-30' }] as const
const hielp = { tekst: 'Dit hielp: de mentor', publiek: 'iedereen', van: 'school' } as const

describe('weer op school', () => {
  it('keeps since when, what helped as a note with its audience, and the checks, in one act', () => {
    const blad = openBlad()
    const act = markWeerOpSchool(blad.stand(), { sinds: '2026-11-20', checks, hielp }, ctx)
    expect(act).toMatchObject({ ok: true, value: { soort: 'weer-op-school' } })
    blad.play(act)
    expect(blad.stand()).toMatchObject({
      situatie: { situatie: 'terug', sinds: '2026-11-20' },
      notities: [{ tekst: 'Dit hielp: de mentor', publiek: 'iedereen', van: 'school' }],
      checks: [{ datum: '2026-11-30' }],
    })
  })

  it('asks for nothing: without a note and without checks it is kept too', () => {
    const blad = openBlad()
    blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks: [], hielp: null }, ctx))
    expect(blad.stand()).toMatchObject({ notities: [], checks: [] })
  })

  it.each([
    ['a month, for checks need a day', { sinds: '2026-11' }, 'datum'],
    ['a day after today', { sinds: '2026-11-24' }, 'toekomst'],
    ['a check before today', { checks: [{ soort: 'dag-1', datum: '2026-11-20' }] }, 'datum-voorbij'],
    ['a number like a BSN', { hielp: { ...hielp, tekst: 'zie 111222333' } }, 'bsn'],
  ] as const)('%s is refused', (_, over, reden) => {
    const input = { sinds: vandaag, checks, hielp, ...over }
    expect(markWeerOpSchool(openBlad().stand(), input, ctx)).toMatchObject({ ok: false, error: { reden } })
  })

  it('a second return begins with its own checks: open ones of before go, done ones stay', () => {
    const blad = openBlad()
    const twee = [...checks, { soort: 'week-12', datum: '2027-02-15' }] as const
    blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks: twee, hielp: null }, ctx))
    blad.play(finishCheck(blad.stand(), blad.stand().checks[0]?.id ?? '', 'ja', ctx))
    blad.play(setSituatie(blad.stand(), { situatie: 'thuis', sinds: vandaag }, ctx))
    const later = { vandaag: '2027-01-11' }
    const again = [{ soort: 'dag-1', datum: '2027-01-11' }] as const
    blad.play(markWeerOpSchool(blad.stand(), { sinds: '2027-01-11', checks: again, hielp: null }, later))
    expect(blad.stand().checks.map(({ soort }) => soort)).toEqual(['week-1', 'dag-1'])
    expect(checksNu(blad.stand()).map(({ soort }) => soort)).toEqual(['dag-1'])
  })

  it('the list knows which checks are open and when the last one is', () => {
    const blad = openBlad()
    const twee = [...checks, { soort: 'week-12', datum: '2027-02-15' }] as const
    blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks: twee, hielp: null }, ctx))
    blad.play(finishCheck(blad.stand(), blad.stand().checks[0]?.id ?? '', 'nee', ctx))
    expect(summarizeDossier('kind-a', blad.stand().records)).toMatchObject({
      openChecks: ['2027-02-15'],
      laatsteCheck: '2027-02-15',
    })
  })
})
