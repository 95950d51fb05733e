import { describe, expect, it } from 'vitest'
import {
  dossierLezers,
  type DossierLezer,
  veldPlekken,
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
