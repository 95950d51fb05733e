import { describe, expect, it } from 'vitest'
import { initialen } from '../../../src/domain/familieblad/initialen.ts'

describe('a child by its initials', () => {
  it.each([
    ['Noor', 'Aksoy', 'N. A.'],
    ['Noor Fatma', 'Aksoy', 'N. A.'],
    ['Sem', 'van der Berg', 'S. B.'],
    ['IJsbrand', "'t Hart", 'IJ. H.'],
    ['Élodie', 'de la Croix', 'É. C.'],
    ['ليلى', 'حسن', 'ل. ح.'],
    ['ሳባ', '', 'ሳ.'],
    ['', 'Bos', 'B.'],
    [' ', '', ''],
    ['-', '12', ''],
  ])('%s %s is %s', (roepnaam, achternaam, letters) => {
    expect(initialen({ roepnaam, achternaam })).toBe(letters)
  })
})
