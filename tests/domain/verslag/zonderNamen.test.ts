import { describe, expect, it } from 'vitest'
import { zonderNamen } from '../../../src/domain/verslag/zonderNamen.ts'
import { redact } from '../../../src/lib/redacted.ts'

const noor = { rugnummer: 214, roepnaam: redact('Noor'), achternaam: redact('Veldman') }
const wijze = zonderNamen(noor, [{ rugnummer: 305, naam: redact('Sem Aksoy') }])

describe('a screen with Alleen nummers', () => {
  it('writes numbers for the children on the list, this one before others', () => {
    expect(wijze.tekst('Noor fietst met Sem')).toBe('[#214] fietst met [#305]')
  })

  it.each([
    ['kind', ''],
    ['ouder', ''],
    ['school', 'Els Bos'],
    [null, 'Els Bos'],
  ] as const)('names who acts for %s as %j', (partij, naam) => {
    expect(wijze.persoon(' Els Bos ', partij)).toBe(naam)
  })
})
