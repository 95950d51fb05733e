import { describe, expect, it } from 'vitest'
import { veldReadableBy } from '../../../src/domain/dossier/zichtbaarheid.ts'
import { isBesprokenDeel } from '../../../src/domain/dossier/bespreking.ts'
import {
  addReactie,
  type ReactieInvoer,
  removeReactie,
  stapels,
} from '../../../src/domain/reactie/reactie.ts'
import { valueOf } from '../../support/valueOf.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

const reactie: ReactieInvoer = { soort: 'vraag', tekst: 'Wie belt er nu?', partij: 'school', verhaal: 'v1' }
const here = { ...ctx, overleg: 'o1' }

describe('the three piles after a story', () => {
  it.each(stapels)(
    '%s keeps what was said, by which partij, after which story and in which overleg',
    (soort) => {
      const blad = openBlad()
      const { reacties } = blad.play(addReactie(blad.stand(), { ...reactie, soort }, here))
      expect(reacties).toMatchObject([{ ...reactie, soort, overleg: 'o1' }])
      expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
    },
  )

  it('a story that was not written down can have reactions too', () => {
    const blad = openBlad()
    const { reacties } = blad.play(
      addReactie(blad.stand(), { ...reactie, verhaal: null, partij: null }, here),
    )
    expect(reacties).toMatchObject([{ verhaal: null, partij: null }])
  })

  it('taking one away leaves the others, and what it said stays beneath until it is erased', () => {
    const blad = openBlad()
    blad.play(addReactie(blad.stand(), reactie, here))
    const [one] = blad.play(addReactie(blad.stand(), { ...reactie, tekst: 'Het lukte!' }, here)).reacties
    const id = one?.id ?? ''
    const after = blad.play(removeReactie(blad.stand(), id, here))
    expect(after.reacties.map(({ tekst }) => tekst)).toEqual(['Het lukte!'])
    expect(valueOf(after.records, 'reactie', id, 'tekst')).toBe('Wie belt er nu?')
  })

  it('without text, with a BSN or not there it is refused', () => {
    const stand = openBlad().stand()
    expect(reden(addReactie(stand, { ...reactie, tekst: '' }, here))).toBe('leeg')
    expect(reden(addReactie(stand, { ...reactie, tekst: '123456782' }, here))).toBe('bsn')
    expect(reden(removeReactie(stand, 'x', here))).toBe('bestaat-niet')
  })

  it('stays in the app: it may repeat what a story told one reader', () => {
    expect(veldReadableBy('reacties', 'kantelteam')).toBe(true)
    expect(veldReadableBy('reacties', 'school')).toBe(false)
    expect(veldReadableBy('reacties', 'ouder')).toBe(false)
  })
})
