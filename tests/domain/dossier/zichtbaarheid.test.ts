import { describe, expect, it } from 'vitest'
import type { Regiestap } from '../../../src/domain/regie/regie.ts'
import type { Situatiestap } from '../../../src/domain/situatie/situatie.ts'
import {
  actieVelden,
  cut,
  doelVelden,
  dossierLezers,
  type DossierLezer,
  veldPlekken,
  eigenwoordenVelden,
  focusVelden,
  type Gezinsveld,
  instemmingVelden,
  kloptVelden,
  notitieVelden,
  type Plek,
  regiestapVelden,
  rolstapVelden,
  situatiestapVelden,
  stemVelden,
  veldReadableBy,
} from '../../../src/domain/dossier/zichtbaarheid.ts'

const partijen: readonly DossierLezer[] = ['kantelteam', 'school', 'leerplicht', 'jeugdhulp']
const gezin: readonly DossierLezer[] = [...partijen, 'kind', 'ouder']

describe('who reads which field (product, "Who reads what")', () => {
  it.each([
    ['roepnaam', gezin],
    ['achternaam', gezin],
    ['school', gezin],
    ['situatie', gezin],
    ['regie', gezin],
    ['doel', gezin],
    ['acties', gezin],
    ['volgende', gezin],
    ['klopt', gezin],
    ['rollen', gezin],
    ['plichten', partijen],
    ['opschaling', ['kantelteam']],
    ['zorgplichtSchool', partijen],
    ['opgepaktOp', ['kantelteam']],
    ['overdrachten', ['kantelteam']],
    ['stemmen', []],
    ['oudersWeten', ['kantelteam']],
    ['notities', []],
  ] as const)('%s', (veld, lezers) => {
    expect(dossierLezers.filter((lezer) => veldReadableBy(veld, lezer))).toEqual(lezers)
  })

  it('the board reads no field of a child', () => {
    const velden = Object.keys(veldPlekken) as (keyof typeof veldPlekken)[]
    expect(velden.filter((veld) => veldReadableBy(veld, 'bestuur'))).toEqual([])
  })
})

describe('what the family reads of one thing inside a field', () => {
  const geeft = (delen: Readonly<Record<string, Plek>>): string =>
    Object.keys(delen)
      .filter((deel) => delen[deel] === 'gezin')
      .join(' ')

  it.each([
    ['an actie', actieVelden, 'id wat partij wie wanneer afloop afloopOp'],
    ['a doel', doelVelden, 'id tekst datum zichtbaarAan instemming woorden voorlopig'],
    ['an answer to the doel', instemmingVelden, 'antwoord namens over'],
    ['a step of the regie', regiestapVelden, 'soort wie op vraagtAan vraagtVoor'],
    ['a situatie', situatiestapVelden, 'situatie sinds'],
    ['a focus', focusVelden, 'partij tekst op'],
    ['a rol', rolstapVelden, 'rol wie op'],
    ['a klopt', kloptVelden, 'op geldt'],
    ['a note', notitieVelden, 'tekst van op'],
    ['own words', eigenwoordenVelden, 'id soort tekst taal wie publiek op kaart cijfer watErmee'],
    ['a word about a line', stemVelden, 'id soort over regel gelezen tekst taal wie publiek op antwoord'],
  ] as const)('%s', (_what, delen, read) => {
    expect(geeft(delen)).toBe(read)
  })

  it('is cut by its table: the rest is not there, and cannot be asked for', () => {
    const focus = { id: 'a', partij: 'school', tekst: 'Rust', op: null, overleg: 'o1', stamp: '1' } as const
    const deel = cut(focusVelden, focus)
    expect(deel).toEqual({ partij: 'school', tekst: 'Rust', op: null })
    // @ts-expect-error the overleg is not of the family
    expect(deel.overleg).toBeUndefined()
  })

  it('what came later, or stands in it without a place, is left out', () => {
    const stap: Situatiestap = { situatie: 'thuis', sinds: null, id: 'a', stamp: '1' }
    const later: Situatiestap = Object.assign(stap, { oorzaak: 'x' })
    expect(cut(situatiestapVelden, later)).toEqual({ situatie: 'thuis', sinds: null })
  })

  it('a part or a field without a place does not compile', () => {
    // @ts-expect-error a table that forgets why
    const zonderWant: Readonly<Record<keyof Regiestap, Plek>> = {
      id: 'kantelteam',
      soort: 'gezin',
      wie: 'gezin',
      op: 'gezin',
      hoe: 'partijen',
      vraagtAan: 'gezin',
      vraagtVoor: 'gezin',
      stamp: 'kantelteam',
    }
    // @ts-expect-error a field that is not of the family
    const veld: Gezinsveld = 'overdrachten'
    expect([zonderWant, veld]).toHaveLength(2)
  })
})
