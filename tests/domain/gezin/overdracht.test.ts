import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { recordOverdracht } from '../../../src/domain/gezin/overdracht.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, eenKind, openBlad, vandaag } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { reden, value } from '../../support/overlegStand.ts'

const acht = { geboren: { jaar: 2018, maand: 3, dag: null } } as const
const moeder = eenKeuze({
  lezer: 'ouder-gezag',
  ouder: 1,
  naam: redact(' Fatma Aksoy '),
  gezagNagevraagd: true,
  taal: 'tr',
})

describe('giving the tablet', () => {
  it('keeps who got it, by which rule, how much, in which language and on which day', () => {
    const blad = openBlad(eenKind(acht))
    const act = value(recordOverdracht(blad.stand(), moeder, { ...ctx, overleg: 'o1' }))
    const { overdrachten } = blad.play({ ok: true, value: act.handeling })
    expect(overdrachten).toMatchObject([
      {
        id: act.overdracht,
        lezer: 'ouder-gezag',
        ouder: 1,
        gezagNagevraagd: true,
        goedgevonden: false,
        weging: '',
        taal: 'tr',
        omvang: 'geheel',
        regel: 'ouder-leest',
        op: vandaag,
      },
    ])
    expect(overdrachten[0]?.naam.reveal()).toBe('Fatma Aksoy')
    expect(act.handeling).toMatchObject({ soort: 'tablet-gegeven', overleg: 'o1' })
    expect(JSON.stringify(overdrachten)).not.toContain('Fatma')
  })

  it('tells a package for their own tablet, with its last day, from the tablet of the team', () => {
    const blad = openBlad(eenKind(acht))
    const pakket = value(recordOverdracht(blad.stand(), moeder, ctx, '2027-01-04'))
    expect(pakket.handeling.soort).toBe('pakket-gegeven')
    expect(blad.play({ ok: true, value: pakket.handeling }).overdrachten[0]?.tot).toBe('2027-01-04')
    const tablet = value(recordOverdracht(blad.stand(), moeder, ctx))
    expect(tablet.handeling.soort).toBe('tablet-gegeven')
    expect(blad.play({ ok: true, value: tablet.handeling }).overdrachten.map(({ tot }) => tot)).toContain(
      null,
    )
  })

  it('keeps why a parent without gezag reads the outline', () => {
    const blad = openBlad(eenKind(acht))
    const vader = eenKeuze({ lezer: 'ouder-zonder-gezag', ouder: 2, weging: 'Hij brengt het kind elke dag.' })
    const act = value(recordOverdracht(blad.stand(), vader, ctx))
    expect(blad.play({ ok: true, value: act.handeling }).overdrachten).toMatchObject([
      {
        ouder: 2,
        omvang: 'hoofdlijn',
        regel: 'hoofdlijn-na-weging',
        weging: 'Hij brengt het kind elke dag.',
      },
    ])
  })

  it('two children of one family are two hand-overs, each with its own id', () => {
    const stand = openBlad(eenKind(acht)).stand()
    const ids = [moeder, moeder].map((keuze) => value(recordOverdracht(stand, keuze, ctx)).overdracht)
    expect(new Set(ids).size).toBe(2)
  })

  it.each([
    ['the reader has another age', { lezer: 'jongere-18' }, 'leeftijd'],
    ['nobody weighed why a parent without gezag reads', { lezer: 'ouder-zonder-gezag', ouder: 1 }, 'weging'],
    ['it was not said which parent it is', { lezer: 'ouder-gezag', gezagNagevraagd: true }, 'ouder'],
    ['the name is like a BSN', { naam: redact('111222333') }, 'bsn'],
    [
      'the weighing is too long',
      { lezer: 'ouder-zonder-gezag', ouder: 1, weging: 'x'.repeat(2001) },
      'te-lang',
    ],
  ] as const)('is refused when %s', (_what, over, why) => {
    const stand = openBlad(eenKind(acht)).stand()
    expect(reden(recordOverdracht(stand, eenKeuze(over), ctx))).toBe(why)
  })

  it.each([
    ['from 16 who was not found good by the young person', { jaar: 2010, maand: 3, dag: null }, 'goedvinden'],
    ['while the month of birth is not known', null, 'geboren'],
  ] as const)('is refused to a parent %s', (_what, geboren, why) => {
    const stand = openBlad(eenKind({ geboren })).stand()
    expect(reden(recordOverdracht(stand, moeder, ctx))).toBe(why)
  })

  it('is never kept as one of two parents when the reader is no parent', () => {
    const blad = openBlad(eenKind(acht))
    const act = value(recordOverdracht(blad.stand(), eenKeuze({ ouder: 2 }), ctx))
    expect(blad.play({ ok: true, value: act.handeling }).overdrachten[0]?.ouder).toBeNull()
  })

  it('what is not understood is left out', () => {
    const head = (waarde: string | Record<string, string>) => ({
      waarde,
      koppen: [{ stamp: '1', waarde, door: { naam: '', partij: '' }, handeling: 'h' }],
    })
    const records = {
      overdracht: {
        a: { stap: head('x') },
        b: { stap: head({ lezer: 'opa', omvang: 'geheel', regel: 'kind-leest', op: vandaag }) },
        c: { stap: head({ lezer: 'kind', omvang: 'geheel', regel: 'kind-leest', op: vandaag }) },
      },
    }
    expect(readDossier('a', records).overdrachten).toMatchObject([{ id: 'c', taal: 'nl', ouder: null }])
  })
})
