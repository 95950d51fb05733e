import { describe, expect, it } from 'vitest'
import { publiekenVan, sprekers } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { type Lezer, notitieReadableBy } from '../../../src/domain/notitie/notitie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'
import { value } from '../../support/overlegStand.ts'

const readers: readonly Lezer[] = [
  'kantelteam',
  'school',
  'jeugdhulp',
  'kind',
  'ouder-1',
  'ouder-2',
  'voogd',
  'pleegouder',
]

describe('who reads own words (product rule 4)', () => {
  it.each([
    ['kind', 'kind', ['kantelteam', 'kind']],
    ['kind', 'team', ['kantelteam', 'school', 'jeugdhulp']],
    ['ouder1', 'deze-ouder', ['kantelteam', 'ouder-1']],
    ['ouder2', 'deze-ouder', ['kantelteam', 'ouder-2']],
    ['ouder2', 'iedereen', readers],
    ['voogd', 'deze-ouder', ['kantelteam', 'voogd']],
    ['pleegouder', 'deze-ouder', ['kantelteam', 'pleegouder']],
    ['ander', 'team', ['kantelteam', 'school', 'jeugdhulp']],
  ] as const)('said by %s for %s', (wie, publiek, lezers) => {
    const blad = openBlad()
    const input = {
      soort: 'verhaal',
      tekst: 'Het begon na de herfst.',
      taal: '',
      wie,
      naam: redact(''),
      publiek,
      magOpgeschreven: true,
    } as const
    const act = value(addEigenwoorden(blad.stand(), input, ctx))
    const [woorden] = blad.play({ ok: true, value: act.handeling }).eigenwoorden
    expect(woorden).toMatchObject({ wie, publiek, tekst: 'Het begon na de herfst.' })
    expect(readers.filter((one) => woorden !== undefined && notitieReadableBy(woorden, one))).toEqual(lezers)
  })

  it('by itself never the other parent, and never one partij alone', () => {
    for (const wie of sprekers) {
      expect(publiekenVan[wie]).not.toContain('partij')
      expect(publiekenVan[wie][0]).not.toBe('iedereen')
    }
  })

  it('what is not understood shows as empty, and words without readers are read by nobody', () => {
    const head = (waarde: string | Record<string, string>) => ({
      waarde,
      koppen: [{ stamp: '1', waarde, door: { naam: '', partij: '' }, handeling: 'h' }],
    })
    const records = {
      eigenwoorden: {
        leeg: { soort: head('verhaal') },
        vreemd: { inhoud: head({ tekst: 'Ik wil terug.' }), van: head('wie?'), soort: head('x') },
      },
    }
    expect(readDossier('a', records).eigenwoorden).toMatchObject([
      { id: 'vreemd', soort: 'verhaal', wie: 'ander', taal: '', lezers: [], watErmee: null },
    ])
  })
})
