import { describe, expect, it } from 'vitest'
import { addTrede, namesDwang, nextTrede } from '../../../src/domain/opschaling/opschaling.ts'
import { treden, tredeTeksten } from '../../../src/domain/opschaling/treden.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

describe('the escalation ladder', () => {
  it('has six rungs, and none of them names a sanction or a measure of force (product rule 2)', () => {
    expect(treden).toEqual([1, 2, 3, 4, 5, 6])
    for (const trede of treden) {
      const { naam, wat } = tredeTeksten[trede]
      expect(namesDwang(`${naam} ${wat}`)).toBe(false)
    }
  })

  it('collects what was tried, with the rung and the day', () => {
    const blad = openBlad()
    const tried = { trede: 2, geprobeerd: 'Rooster van vier uur', besprokenMetLeerplicht: false } as const
    blad.play(addTrede(blad.stand(), tried, ctx))
    blad.play(addTrede(blad.stand(), { ...tried, trede: 1, geprobeerd: 'Mentor belde' }, ctx))
    expect(blad.stand().opschaling).toMatchObject([
      { ...tried, op: vandaag },
      { trede: 1, geprobeerd: 'Mentor belde' },
    ])
  })

  it.each([
    [[], 1],
    [[1], 2],
    [[3, 1], 4],
    [[6, 2], null],
  ] as const)('after rungs %j the next is %s', (tried, next) => {
    const blad = openBlad()
    for (const trede of tried) {
      blad.play(addTrede(blad.stand(), { trede, geprobeerd: 'Iets', besprokenMetLeerplicht: false }, ctx))
    }
    expect(nextTrede(blad.stand().opschaling)).toBe(next)
  })

  it('"besproken met leerplicht, buiten deze app" needs no words and holds none', () => {
    const blad = openBlad()
    blad.play(addTrede(blad.stand(), { trede: 3, geprobeerd: '', besprokenMetLeerplicht: true }, ctx))
    expect(blad.stand().opschaling).toMatchObject([{ geprobeerd: '', besprokenMetLeerplicht: true }])
  })

  it.each([
    ['nothing', ' ', { reden: 'leeg', veld: 'geprobeerd' }],
    ['a number like a BSN', '111222333', { reden: 'bsn', veld: 'geprobeerd' }],
    ['a sanction', 'Daarna een proces-verbaal', { reden: 'buiten-de-app', veld: 'geprobeerd' }],
  ])('%s is refused', (_, geprobeerd, error) => {
    const input = { trede: 3, geprobeerd, besprokenMetLeerplicht: false } as const
    expect(addTrede(openBlad().stand(), input, ctx)).toEqual({ ok: false, error })
  })

  it('naming a measure is refused also when it was discussed with leerplicht', () => {
    const input = { trede: 3, geprobeerd: 'OTS besproken', besprokenMetLeerplicht: true } as const
    expect(addTrede(openBlad().stand(), input, ctx)).toMatchObject({ error: { reden: 'buiten-de-app' } })
  })
})

describe('what rule 2 keeps out', () => {
  it.each([
    'Verwezen naar Halt',
    'proces verbaal opgemaakt',
    'Er kwam een PV.',
    'een ondertoezichtstelling aangevraagd',
    'uithuisplaatsing',
    'uit huis geplaatst',
    'de Raad voor de Kinderbescherming',
    'kinderbeschermingsmaatregel',
    'gezagsbeëindiging',
    'een boete voor de ouders',
    'de officier van justitie',
    'aangifte gedaan',
  ])('%s', (tekst) => expect(namesDwang(tekst)).toBe(true))

  it.each([
    'Bij de bushalte gewacht',
    'Thuis bezocht met de mentor',
    'Plaatsing op een andere school',
    'Beschermde plek in de klas',
    'Vier uur per week, opbouw met de leraar',
    'Leerplicht belde met de ouders',
  ])('%s may be written', (tekst) => expect(namesDwang(tekst)).toBe(false))
})
