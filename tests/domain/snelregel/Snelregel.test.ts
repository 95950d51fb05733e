import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { wisbareTeksten } from '../../../src/domain/bewaren/wisbaar.ts'
import { GEWIST, type Records } from '../../../src/domain/handeling/records.ts'
import {
  readKindverwijzingen,
  readSnelregels,
  snelregelInhoud,
} from '../../../src/domain/snelregel/Snelregel.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'

const veld = (waarde: Json, stamp: string) => ({
  waarde,
  koppen: [{ stamp, waarde, door: { naam: 'Hanna', partij: 'school' }, handeling: stamp }],
})
const inhoud = {
  tekst: 'Mentor bellen',
  wat: 'Mentor bellen',
  wie: { naam: redact('Hanna'), partij: 'school' },
  wanneer: '2026-11-27',
} as const

const records: Records = {
  snelregel: {
    b: { inhoud: veld(snelregelInhoud(inhoud), '1') },
    a: { inhoud: veld({ tekst: 'Later', wie: { naam: 3 }, wanneer: 'ooit' }, '2') },
    c: { inhoud: veld(GEWIST, '3') },
    d: { dossier: veld('kind-a', '4') },
    e: { inhoud: veld({ tekst: 'Weg' }, '5'), geplaatst: veld({ als: 'weg', op: '2026-11-23' }, '6') },
  },
}

describe('reading quick lines', () => {
  it('is total, in the order of typing', () => {
    expect(
      readSnelregels(records).map(({ id, tekst, wie, wanneer, geplaatst }) => [
        id,
        tekst,
        wie?.naam.reveal() ?? null,
        wanneer,
        geplaatst,
      ]),
    ).toEqual([
      ['b', 'Mentor bellen', 'Hanna', '2026-11-27', null],
      ['a', 'Later', null, null, null],
      ['e', 'Weg', null, null, 'weg'],
    ])
    expect(readKindverwijzingen(records)).toEqual([{ id: 'd', dossier: 'kind-a' }])
  })

  it('a line of a child stands on its worksheet, and can be erased like any text', () => {
    expect(readDossier('kind-a', records).snelregels).toHaveLength(3)
    expect(wisbareTeksten(records)).toContainEqual(
      expect.objectContaining({ tabel: 'snelregel', id: 'b', tekst: 'Mentor bellen' }),
    )
  })
})
