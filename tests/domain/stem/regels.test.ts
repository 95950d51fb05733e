import { describe, expect, it } from 'vitest'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag, setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import { answerRegie, askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { readRegels, regelsVan } from '../../../src/domain/stem/regels.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad, wie } from '../../support/dossierStand.ts'

const karin = wie('school', 'Karin Duinker')
const line = (blad: Blad, over: string) => regelsVan(blad.stand()).find((regel) => regel.over === over)?.tekst

function addBel(blad: Blad) {
  const bel = { wat: 'Bel de mentor', partij: 'school', wie: redact('Karin'), wanneer: '2026-12-01' } as const
  blad.play(addActie(blad.stand(), bel, ctx))
  return blad.stand().acties[0]?.id ?? ''
}

describe('the lines of a worksheet', () => {
  it('of which only the one about the regie says that there is nothing yet', () => {
    expect(regelsVan(openBlad().stand())).toEqual([
      { over: 'regie', id: '', tekst: 'Nog niemand heeft de regie' },
    ])
  })

  it('stand in the order of the worksheet, each as it reads', () => {
    const blad = openBlad()
    blad.play(setSituatie(blad.stand(), { situatie: 'thuis', sinds: '2026-10-02' }, ctx))
    blad.play(setOndersteuningsvraag(blad.stand(), 'Rust in de ochtend', ctx))
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Een klein lokaal' }, ctx))
    blad.play(setDoel(blad.stand(), { tekst: 'Twee ochtenden', datum: null, zichtbaarAan: '' }, ctx))
    const actie = addBel(blad)
    blad.play(setVolgende(blad.stand(), '2026-12-07', ctx))
    expect(regelsVan(blad.stand())).toEqual([
      { over: 'situatie', id: '', tekst: 'Zit thuis sinds 2 oktober 2026' },
      { over: 'ondersteuningsvraag', id: '', tekst: 'Rust in de ochtend' },
      { over: 'focus', id: 'school', tekst: 'Een klein lokaal' },
      { over: 'regie', id: '', tekst: 'Nog niemand heeft de regie' },
      { over: 'doel', id: blad.stand().doel?.id, tekst: 'Twee ochtenden' },
      { over: 'actie', id: actie, tekst: 'Bel de mentor, Karin (School), 1 december 2026' },
      { over: 'volgende', id: '', tekst: '7 december 2026' },
    ])
  })

  it('have no full stop before a comma', () => {
    const blad = openBlad()
    blad.play(
      setDoel(blad.stand(), { tekst: 'Naar school.', datum: '2026-12-21', zichtbaarAan: 'Hij lacht.' }, ctx),
    )
    expect(line(blad, 'doel')).toBe('Naar school, 21 december 2026, Hij lacht.')
  })

  it('about the regie say how it stands', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: karin }, ctx))
    expect(line(blad, 'regie')).toBe('Karin Duinker (School), gevraagd, nog geen antwoord')
    blad.play(answerRegie(blad.stand(), { antwoord: 'ja', hoe: 'aan-tafel', want: '' }, ctx))
    expect(line(blad, 'regie')).toBe('Karin Duinker (School)')
    const ander = openBlad()
    const voorlopig = { wie: karin, vraagtAan: wie('jeugdhulp'), vraagtVoor: '2026-12-01' }
    ander.play(takeVoorlopigeRegie(ander.stand(), voorlopig, ctx))
    expect(line(ander, 'regie')).toBe('Karin Duinker (School), voorlopig')
  })

  it('hold the latest focus of each partij, and say how an actie ended', () => {
    const blad = openBlad()
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Eerst dit' }, ctx))
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Nu dat' }, { ...ctx, overleg: 'o2' }))
    expect(line(blad, 'focus')).toBe('Nu dat')
    const actie = addBel(blad)
    blad.play(finishActie(blad.stand(), actie, { hoe: 'niet', want: '' }, ctx))
    expect(line(blad, 'actie')).toBe('Bel de mentor, Karin (School), 1 december 2026, Niet gedaan')
  })

  it('say nothing of what makes the school stronger: that is not about this child', () => {
    const blad = openBlad()
    const school = {
      wat: 'Leer het team over rouw',
      partij: 'school',
      wie: redact(''),
      wanneer: null,
    } as const
    blad.play(addActie(blad.stand(), { ...school, voor: 'school' }, ctx))
    expect(line(blad, 'actie')).toBeUndefined()
  })

  it('read the same from what is handed over to the family', () => {
    const velden = {
      situatie: null,
      ondersteuningsvraag: '',
      focus: [],
      regie: { staat: 'ja', wie: { partij: 'school', naam: '' } },
      doel: { id: 'd', tekst: 'Naar school', datum: '2026-12', zichtbaarAan: 'Hij lacht' },
      acties: [],
      volgende: null,
    } as const
    expect(readRegels(velden)).toEqual([
      { over: 'regie', id: '', tekst: 'School' },
      { over: 'doel', id: 'd', tekst: 'Naar school, december 2026, Hij lacht' },
    ])
  })
})
