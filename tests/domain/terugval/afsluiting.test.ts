import { describe, expect, it } from 'vitest'
import { bewaarTot } from '../../../src/domain/bewaren/bewaren.ts'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { closeKind, isLaatsteCheckGedaan, readAfsluiting } from '../../../src/domain/terugval/afsluiting.ts'
import { finishCheck } from '../../../src/domain/terugval/checks.ts'
import { markWeerOpSchool } from '../../../src/domain/terugval/weerOpSchool.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

const checks = [{ soort: 'week-1', datum: '2026-11-30' }] as const

function terug(done: boolean) {
  const blad = openBlad()
  blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks, hielp: null }, ctx))
  if (done) blad.play(finishCheck(blad.stand(), blad.stand().checks[0]?.id ?? '', 'nee', ctx))
  return blad
}

describe('closing a worksheet', () => {
  it.each([
    ['after the last check no reason is asked', terug(true), '', null],
    ['before it a reason is', terug(false), ' ', 'leeg'],
    ['and with one it closes', terug(false), 'Verhuisd', null],
    ['without a return a reason is asked', openBlad(), '', 'leeg'],
    ['a number like a BSN is no reason', openBlad(), '111222333', 'bsn'],
  ])('%s', (_, blad, want, reden) => {
    const act = closeKind(blad.stand(), { want }, ctx)
    expect(act.ok ? null : act.error.reden).toBe(reden)
  })

  it('a return without any check was never looked after: a reason is asked', () => {
    const blad = openBlad()
    blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks: [], hielp: null }, ctx))
    expect(isLaatsteCheckGedaan(blad.stand())).toBe(false)
  })

  it('keeps the day and why; until when it stays follows from that day', () => {
    const blad = terug(false)
    const later = { vandaag: '2026-12-15' }
    blad.play(closeKind(blad.stand(), { want: ' Verhuisd ' }, later))
    expect(blad.stand()).toMatchObject({
      situatie: { situatie: 'afgesloten', sinds: '2026-12-15' },
      afsluiting: { want: 'Verhuisd', op: '2026-12-15' },
    })
    expect(bewaarTot(summarizeDossier('kind-a', blad.stand().records), 3)).toBe('2027-03-15')
    expect(closeKind(blad.stand(), { want: 'nog eens' }, later)).toMatchObject({
      error: { reden: 'niets-gewijzigd' },
    })
  })

  it('opened again it shows no reason any more, and the step before stays', () => {
    const blad = terug(true)
    blad.play(closeKind(blad.stand(), { want: '' }, ctx))
    blad.play(setSituatie(blad.stand(), { situatie: 'thuis', sinds: vandaag }, ctx))
    expect(blad.stand().afsluiting).toBeNull()
    expect(readAfsluiting(blad.stand().records)).toEqual({ want: '', op: vandaag })
  })
})
