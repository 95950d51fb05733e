import { describe, expect, it } from 'vitest'
import { splitNaam } from '../../../src/domain/dossier/splitNaam.ts'

describe('a whole name in one cell', () => {
  it.each([
    ['Noor Veldman', 'Noor', 'Veldman'],
    ['Veldman, Noor', 'Noor', 'Veldman'],
    ['Noor de Vries', 'Noor', 'de Vries'],
    ['Vries, Noor de', 'Noor', 'de Vries'],
    ['Vries, de, Noor', 'Noor', 'de Vries'],
    ['de Vries, Noor', 'Noor', 'de Vries'],
    ['Anna Maria van der Berg', 'Anna Maria', 'van der Berg'],
    ['Berg, Anna Maria van der', 'Anna Maria', 'van der Berg'],
    ["Bo in 't Veld", 'Bo', "in 't Veld"],
    ['Noor', 'Noor', ''],
    ['Noor Veldman Smit', 'Noor', 'Veldman Smit'],
    ['  Veldman ,  Noor ', 'Noor', 'Veldman'],
    [',', '', ''],
  ])('%s', (naam, roepnaam, achternaam) => {
    expect(splitNaam(naam)).toEqual({ roepnaam, achternaam })
  })
})
