import { describe, expect, it } from 'vitest'
import { wisbareTeksten } from '../../../src/domain/bewaren/wisbaar.ts'
import { sayKlopt } from '../../../src/domain/leesvoor/klopt.ts'
import { addTrede } from '../../../src/domain/opschaling/opschaling.ts'
import { setPlicht } from '../../../src/domain/plicht/plicht.ts'
import { assignRol } from '../../../src/domain/rol/rol.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { closeKind } from '../../../src/domain/terugval/afsluiting.ts'
import { finishCheck } from '../../../src/domain/terugval/checks.ts'
import { markWeerOpSchool } from '../../../src/domain/terugval/weerOpSchool.ts'
import { aroundKind } from '../../../src/domain/verslag/rondKind.ts'
import { ongewijzigd } from '../../../src/domain/partij/schrijfwijze.ts'
import { zonderNamen } from '../../../src/domain/verslag/zonderNamen.ts'
import { ctx, openBlad, wie } from '../../support/dossierStand.ts'

const here = { ...ctx, overleg: 'o1' }

function filled() {
  const blad = openBlad()
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
  blad.play(setPlicht(blad.stand(), { soort: 'zorgplicht', staat: 'gedaan', want: '' }, here))
  blad.play(setPlicht(blad.stand(), { soort: 'gemeente', staat: 'nog-niet', want: 'geen vervoer' }, here))
  blad.play(assignRol(blad.stand(), { rol: 'procesregie', wie: wie('samenwerkingsverband', 'Ida') }, here))
  const tried = { trede: 2, geprobeerd: 'Vier uur per week', besprokenMetLeerplicht: false } as const
  blad.play(addTrede(blad.stand(), tried, ctx))
  blad.play(addTrede(blad.stand(), { trede: 3, geprobeerd: '', besprokenMetLeerplicht: true }, here))
  blad.play(sayKlopt(blad.stand(), { wie: [wie('school', 'Els'), wie('ouder', 'Rita')] }, here))
  return blad
}

describe('around the agreements of a child', () => {
  it('a child of which nothing was looked at has no lines', () => {
    expect(aroundKind(openBlad().stand(), 'o1', ongewijzigd)).toEqual([])
  })

  it('duties, roles and Klopt are told, and what was tried as far as it was said in this overleg', () => {
    expect(aroundKind(filled().stand(), 'o1', ongewijzigd)).toEqual([
      ['rollen', 'Procesregie', 'Samenwerkingsverband (Ida).'],
      [
        'plichten',
        'School, gemeente, ouders',
        'School (zorgplicht): gedaan. Gemeente: nog niet, geen vervoer.',
      ],
      ['opschaling', 'Al geprobeerd', 'Kantelteam: Besproken met leerplicht, buiten deze app.'],
      ['klopt', 'Voorgelezen', 'Klopt, zeggen Els van de school en Rita (ouder).'],
    ])
  })

  it('by number a parent who said so is named by the role', () => {
    const dossier = filled().stand()
    const regels = aroundKind(dossier, 'o1', zonderNamen(dossier, []))
    expect(regels.at(-1)?.[2]).toBe('Klopt, zeggen Els van de school en de ouder.')
  })

  it('Klopt that is void, or of another overleg, is not told', () => {
    const blad = filled()
    const names = (overleg: string) => aroundKind(blad.stand(), overleg, ongewijzigd).map(([veld]) => veld)
    expect(names('o2')).not.toContain('klopt')
    blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els') }, ctx))
    expect(names('o1')).not.toContain('klopt')
  })

  it('all that a person typed there can be erased on its own', () => {
    const texts = wisbareTeksten(filled().stand().records).map(({ tabel, tekst }) => [tabel, tekst])
    expect(texts).toEqual(
      expect.arrayContaining([
        ['plicht', 'geen vervoer'],
        ['rol', 'Ida'],
        ['trede', 'Vier uur per week'],
        ['klopt', 'Els, Rita'],
      ]),
    )
  })

  it('when we ask again is told, and why it was closed; never what a check told', () => {
    const blad = openBlad()
    const checks = [
      { soort: 'week-1', datum: '2026-11-30' },
      { soort: 'week-2', datum: '2026-12-07' },
    ] as const
    blad.play(markWeerOpSchool(blad.stand(), { sinds: ctx.vandaag, checks, hielp: null }, ctx))
    const told = () => aroundKind(blad.stand(), 'o1', ongewijzigd).map(([, ...rest]) => rest)
    expect(told()).toEqual([
      ['Checks na de terugkeer', 'De eerste op 30 november 2026, de laatste op 7 december 2026.'],
    ])
    blad.play(finishCheck(blad.stand(), blad.stand().checks[0]?.id ?? '', 'ja', ctx))
    expect(told()).toEqual([['Checks na de terugkeer', 'Op 7 december 2026.']])
    blad.play(closeKind(blad.stand(), { want: 'verhuisd' }, ctx))
    expect(told()).toEqual([['Afgesloten', 'Op 23 november 2026, want verhuisd.']])
    const texts = wisbareTeksten(blad.stand().records)
    expect(texts.map(({ tabel, tekst }) => [tabel, tekst])).toContainEqual(['afsluiting', 'verhuisd'])
  })
})
