import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import {
  beginOverleg,
  closeOverleg,
  notReached,
  setTeamdoel,
  setVolgendOverleg,
} from '../../../src/domain/overleg/verloop.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'
import { ctx, planTafel, reden, vandaag, value } from '../../support/overlegStand.ts'

const at = Date.UTC(2026, 10, 23, 13)

describe('the course of an overleg', () => {
  it('begins at a moment, on the day of today', () => {
    const tafel = planTafel({ datum: '2026-11-30' })
    expect(tafel.play(beginOverleg(tafel.stand(), { op: at }, ctx))).toMatchObject({
      staat: 'bezig',
      begonnenOp: at,
      datum: vandaag,
    })
  })

  it('is one running overleg when two tabs begin it', () => {
    const tafel = planTafel()
    const seen = tafel.stand()
    tafel.play(beginOverleg(seen, { op: at }, ctx))
    tafel.play(beginOverleg(seen, { op: at + 5000 }, ctx))
    expect(tafel.stand()).toMatchObject({ staat: 'bezig', begonnenOp: at })
    expect(reden(beginOverleg(tafel.stand(), { op: at }, ctx))).toBe('al-bezig')
  })

  it('stays closed when another tab had not seen that it was', () => {
    const tafel = planTafel()
    const seen = tafel.stand()
    tafel.play(beginOverleg(seen, { op: at }, ctx))
    tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: at + 1 }, ctx))
    tafel.play(beginOverleg(seen, { op: at + 2 }, ctx))
    expect(tafel.stand()).toMatchObject({ staat: 'gesloten', geslotenOp: at + 1 })
  })

  it('can run across midnight and across the change of the clock', () => {
    const late = Date.UTC(2026, 9, 24, 22)
    const tafel = planTafel({ begintOp: late })
    const after = Date.UTC(2026, 9, 25, 3)
    const sunday = { vandaag: '2026-10-25' }
    expect(tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: after }, sunday))).toMatchObject({
      datum: '2026-11-30',
      begonnenOp: late,
      geslotenOp: after,
    })
  })

  it('is not closed before it began', () => {
    expect(reden(closeOverleg(planTafel().stand(), { nietBesproken: [], op: at }, ctx))).toBe('niet-begonnen')
  })

  it('can have an agenda of zero children', () => {
    const tafel = planTafel({ begintOp: at })
    expect(notReached(tafel.stand(), [])).toEqual([])
    expect(tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: at + 1 }, ctx)).staat).toBe(
      'gesloten',
    )
  })

  it('names who was not reached and puts them on top of the next one that is planned', () => {
    const naspel = startNaspel()
    const tafel = planTafel({ begintOp: at }, ['a', 'b', 'c'])
    const next = planTafel({ datum: '2026-12-14' }, ['d', 'b']).stand()
    const act = value(
      closeOverleg(
        tafel.stand(),
        { nietBesproken: ['b', 'c'], op: at, volgende: '2026-12-14', volgend: next },
        ctx,
      ),
    )
    expect(tafel.play({ ok: true, value: act })).toMatchObject({
      nietBesproken: ['b', 'c'],
      volgende: '2026-12-14',
    })
    naspel.play(act)
    const moved = readOverleg(next.id, naspel.records(`overleg-${next.id}`)).agenda
    expect(moved.map((punt) => [punt.dossier, punt.vanOverleg])).toEqual([
      ['b', tafel.stand().id],
      ['c', tafel.stand().id],
    ])
    expect(moved.every((punt) => punt.volgorde < (next.agenda[0]?.volgorde ?? 0))).toBe(true)
  })

  it('keeps of whom something was said, and leaves who is afgesloten or put aside off the next agenda', () => {
    const naspel = startNaspel()
    const tafel = planTafel({ begintOp: at }, ['a', 'b', 'c', 'd'])
    const next = planTafel({ datum: '2026-12-14' }, []).stand()
    const kinderen = new Map([
      ['a', kindSamenvatting('a')],
      ['b', kindSamenvatting('b', { situatie: 'afgesloten' })],
      ['c', kindSamenvatting('c', { zelfdeAls: 'a' })],
      ['d', kindSamenvatting('d', { situatie: 'terug' })],
    ])
    const nietBesproken = ['b', 'c', 'd']
    const invoer = { nietBesproken, besproken: ['a'], kinderen, op: at, volgend: next }
    const act = value(closeOverleg(tafel.stand(), invoer, ctx))
    expect(tafel.play({ ok: true, value: act })).toMatchObject({ nietBesproken, besproken: ['a'] })
    naspel.play(act)
    const moved = readOverleg(next.id, naspel.records(`overleg-${next.id}`)).agenda
    expect(moved.map((punt) => punt.dossier)).toEqual(['d'])
  })

  it('reached a child when its four parts were written in it', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    const tafel = planTafel({ begintOp: at }, [kind.id, 'ander'])
    const { id } = tafel.stand()
    const wie = { partij: 'leerplicht', persoon: redact('Bo') } as const
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Een rustige plek', c), id)
    kind.doe(0, (d, c) => askRegie(d, { wie }, c), id)
    kind.doe(
      0,
      (d, c) => setDoel(d, { tekst: 'Twee ochtenden', datum: '2026-12-20', zichtbaarAan: '' }, c),
      id,
    )
    expect(notReached(tafel.stand(), [kind.stand()])).toEqual([kind.id, 'ander'])
    kind.doe(
      0,
      (d, c) => addActie(d, { wat: 'Bellen', partij: 'school', wie: redact('An'), wanneer: null }, c),
      id,
    )
    expect(notReached(tafel.stand(), [kind.stand()])).toEqual(['ander'])
  })

  it('keeps the goal of the team and the next date, and takes them back', () => {
    const tafel = planTafel()
    tafel.play(setTeamdoel(tafel.stand(), { tekst: ' Elk kind een eerste stap. ', datum: '2026-12-20' }, ctx))
    expect(tafel.stand()).toMatchObject({
      teamdoel: 'Elk kind een eerste stap.',
      teamdoelDatum: '2026-12-20',
    })
    tafel.play(setTeamdoel(tafel.stand(), { tekst: '', datum: null }, ctx))
    expect(tafel.stand()).toMatchObject({ teamdoel: '', teamdoelDatum: null })
    tafel.play(setVolgendOverleg(tafel.stand(), '2026-12-14', ctx))
    expect(tafel.stand().volgende).toBe('2026-12-14')
    expect(reden(setVolgendOverleg(tafel.stand(), '2026-12', ctx))).toBe('datum-ongeldig')
    expect(reden(setTeamdoel(tafel.stand(), { tekst: 'x', datum: 'ooit' }, ctx))).toBe('datum-ongeldig')
    expect(reden(setVolgendOverleg(tafel.stand(), '2026-12-14', ctx))).toBe('niets-veranderd')
  })
})
