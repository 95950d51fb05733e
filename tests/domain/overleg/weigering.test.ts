import { describe, expect, it } from 'vitest'
import { putOnAgenda } from '../../../src/domain/overleg/agenda.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { changeOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { explainLegeStoel, seatLid } from '../../../src/domain/overleg/stoelen.ts'
import {
  beginOverleg,
  closeOverleg,
  setTeamdoel,
  setVolgendOverleg,
} from '../../../src/domain/overleg/verloop.ts'
import { actOn, overlegStream } from '../../../src/domain/overleg/weigering.ts'
import { ctx, planTafel, reden, value } from '../../support/overlegStand.ts'

const closed = () => {
  const tafel = planTafel({ begintOp: 1 }, ['a'])
  return tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: 2 }, ctx))
}

describe('a closed overleg', () => {
  it.each([
    ['be begun', () => beginOverleg(closed(), { op: 3 }, ctx)],
    ['be closed again', () => closeOverleg(closed(), { nietBesproken: [], op: 3 }, ctx)],
    ['be moved', () => changeOverleg(closed(), { datum: '2026-12-01' }, ctx)],
    ['get a card', () => addKaart(closed(), { soort: 'werkt', tekst: 'x', partij: null, stap: null }, ctx)],
    ['get a child', () => putOnAgenda(closed(), [{ dossier: 'b', vanOverleg: null }], ctx)],
    ['get a guest', () => seatLid(closed(), { partij: 'school', naam: 'Bo', lid: null }, ctx)],
    ['get a reason for a seat', () => explainLegeStoel(closed(), { partij: 'ouder', want: 'ziek' }, ctx)],
    ['get a goal', () => setTeamdoel(closed(), { tekst: 'x', datum: null }, ctx)],
    ['get a next date', () => setVolgendOverleg(closed(), '2026-12-14', ctx)],
  ])('can not %s', (_, act) => {
    expect(reden(act())).toBe('gesloten')
  })
})

describe('an act on an overleg', () => {
  it('is refused when it changes nothing', () => {
    expect(reden(actOn(planTafel().stand(), 'overleg-verzet', [], ctx))).toBe('niets-veranderd')
  })

  it('stands in the stream of that overleg', () => {
    const overleg = planTafel().stand()
    const change = { tabel: 'overleg', id: 'overleg', veld: 'tijd', waarde: '09:00', vervangt: [] }
    expect(value(actOn(overleg, 'overleg-verzet', [change], ctx)).delen[0]?.stream).toBe(
      overlegStream(overleg.id),
    )
  })
})
