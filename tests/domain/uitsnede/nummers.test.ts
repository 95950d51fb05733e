import { describe, expect, it } from 'vitest'
import { looseNummers, replaceNummers } from '../../../src/domain/uitsnede/nummers.ts'

const anderen = new Set([305, 412])
const isAnder = (nummer: number) => anderen.has(nummer)

describe('a rugnummer of another child in a text', () => {
  it.each([
    ['samen met #305', 'samen met een ander kind', ['#305']],
    ['nummer 305-412 gaan mee', 'een ander kind-een ander kind gaan mee', undefined],
    ['kind ٣٠٥ was er ook', 'een ander kind was er ook', undefined],
    ['kind 306 was er ook', 'kind 306 was er ook', []],
    ['nummer 412 leerlingen', 'een ander kind leerlingen', ['nummer 412']],
    ['#412 keer te laat, nr. 305%', 'een ander kind keer te laat, een ander kind%', ['#412', 'nr. 305']],
    ['nummers 305,412', 'een ander kind,een ander kind', undefined],
    ['kind 412 weken thuis', 'kind 412 weken thuis', []],
    ['305 euro en om 12.305 uur', '305 euro en om 12.305 uur', []],
  ])('%s', (tekst, schoon, gehoord) => {
    const found: string[] = []
    expect(replaceNummers(tekst, isAnder, 'een ander kind', (een) => found.push(een))).toBe(schoon)
    if (gehoord !== undefined) expect(found).toEqual(gehoord)
  })

  it('is asked about where nothing says that it is one, but not in a phone number or a date', () => {
    expect(looseNummers('Toen kwam 305 erbij.', isAnder)).toEqual(['305'])
    expect(looseNummers('De leerling 305 jaar, kinderen 412 weken thuis.', isAnder)).toEqual(['305', '412'])
    expect(looseNummers('Samen 305 leerlingen, 412 euro.', isAnder)).toEqual([])
    expect(looseNummers('Bel 06 305 412 of kom op 3-12-305.', isAnder)).toEqual([])
  })
})
