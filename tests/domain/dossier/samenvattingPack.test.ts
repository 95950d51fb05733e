import { describe, expect, it } from 'vitest'
import {
  packDossierSamenvatting,
  unpackDossierSamenvatting,
} from '../../../src/domain/dossier/samenvattingPack.ts'
import type { DossierSamenvatting } from '../../../src/domain/dossier/samenvatting.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const full = kindSamenvatting('kind-a-met-een-lange-sleutel', {
  rugnummer: 152,
  oudeRugnummers: [731],
  ingetrokkenRugnummers: [846],
  naam: redact('Noor Veldman'),
  geboren: { jaar: 2012, maand: 5, dag: 3 },
  school: 'De Wilg',
  woongemeente: 'Oosterdam',
  sinds: '2026-09',
  regie: 'voorlopig',
  regiePartij: 'leerplicht',
  regiePersoon: redact('Sam Ruiter'),
  regieVraagVoor: '2026-12-01',
  heeftOndersteuningsvraag: true,
  doelDatum: '2026-12-21',
  doelVoorlopig: true,
  openActies: [
    { wanneer: '2026-11-30', partij: 'school' },
    { wanneer: null, partij: null },
  ],
  oudersWeten: 'nog-niet',
  opgepaktOp: '2026-11-02',
  volgende: '2026-12-14',
  zelfdeAls: 'kind-b',
  tweeVersies: 2,
  gewijzigdOp: '2026-11-23',
  openStemmen: 3,
  kloptNiet: 2,
})

const plain = (s: DossierSamenvatting | null) =>
  s === null ? null : { ...s, naam: s.naam.reveal(), regiePersoon: s.regiePersoon.reveal() }

const stored = (s: DossierSamenvatting): Json =>
  JSON.parse(JSON.stringify(packDossierSamenvatting(s))) as Json

describe('a summary in the index', () => {
  it.each([full, kindSamenvatting('leeg', { regie: 'geen', situatie: null })])('comes back whole', (one) => {
    expect(plain(unpackDossierSamenvatting(stored(one)))).toEqual(plain(one))
  })

  it('is small', () => {
    expect(JSON.stringify(packDossierSamenvatting(full)).length).toBeLessThan(400)
  })

  it.each([null, 'x', 3, [], ['id'], { id: 'a' }])('%j is no summary', (json) => {
    expect(unpackDossierSamenvatting(json)).toBeNull()
  })

  it('a damaged part shows as empty', () => {
    const parts = stored(full) as Json[]
    const damaged = parts.map((part, i) => (i === 4 || i === 7 || i === 16 ? 'kapot' : part))
    expect(unpackDossierSamenvatting(damaged)).toMatchObject({
      geboren: null,
      situatie: null,
      openActies: [],
      school: 'De Wilg',
    })
  })
})
