import { describe, expect, it } from 'vitest'
import { addKind, addKinderen, changeKind, giveNieuwRugnummer } from '../../../src/domain/dossier/kind.ts'
import { naamOf } from '../../../src/domain/dossier/readDossier.ts'
import { veldKey } from '../../../src/domain/handeling/records.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { stampAt } from '../../support/entryBuilders.ts'
import { ctx, dossierFrom, eenKind, entryOf, openBlad } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

describe('a child on the list', () => {
  it('a given name is enough', () => {
    const added = value(addKind(eenKind({ achternaam: redact('') }), new Set(), ctx))
    const dossier = dossierFrom([entryOf(added.handeling, 1)])
    expect(naamOf(dossier)).toBe('Noor')
    expect(dossier).toMatchObject({ rugnummer: added.rugnummer, geboren: null, situatie: null, school: '' })
    expect(added.handeling).toMatchObject({
      soort: 'kind-op-lijst-gezet',
      delen: [{ stream: `dossier-${added.dossier}` }],
    })
  })

  it('everything typed is read back', () => {
    const { stand } = openBlad(
      eenKind({
        geboren: { jaar: 2012, maand: 5, dag: null },
        school: ' De Wilg ',
        situatie: 'thuis',
        sinds: '2026-09',
        woongemeente: 'Oosterdam',
        ingeschreven: 'weet-niet',
        zorgplichtSchool: 'Het Baken',
      }),
    )
    expect(stand()).toMatchObject({
      geboren: { jaar: 2012, maand: 5, dag: null },
      school: 'De Wilg',
      situatie: { situatie: 'thuis', sinds: '2026-09' },
      woongemeente: 'Oosterdam',
      ingeschreven: 'weet-niet',
      zorgplichtSchool: 'Het Baken',
    })
  })

  it('a date "since" without a situatie means at home', () => {
    expect(openBlad(eenKind({ sinds: '2026-09' })).stand().situatie?.situatie).toBe('thuis')
  })

  it.each([
    ['no given name', { roepnaam: redact(' ') }, 'leeg'],
    ['10,000 characters in a name', { achternaam: redact('x'.repeat(10_000)) }, 'te-lang'],
    ['a BSN in a name', { achternaam: redact('123456782') }, 'bsn'],
    ['a BSN beside the school', { school: 'De Wilg 123 456 782' }, 'bsn'],
    ['a month that does not exist', { geboren: { jaar: 2012, maand: 13, dag: null } }, 'geboren'],
    ['since a day ahead', { situatie: 'thuis' as const, sinds: '2026-11-24' }, 'toekomst'],
    ['since a day that is none', { sinds: 'gisteren' }, 'datum'],
  ])('%s is refused', (_, over, expected) => {
    expect(reden(addKind(eenKind(over), new Set(), ctx))).toBe(expected)
  })

  it('a birth month in the future is the business of the screen: it is asked, not refused', () => {
    expect(addKind(eenKind({ geboren: { jaar: 2030, maand: 1, dag: null } }), new Set(), ctx).ok).toBe(true)
  })

  it('during an overleg the entry bears it', () => {
    expect(value(addKind(eenKind(), new Set(), { ...ctx, overleg: 'o1' })).handeling.overleg).toBe('o1')
  })
})

describe('many children at once', () => {
  it('are one act with one number each', () => {
    const { dossiers, handeling } = value(addKinderen([eenKind(), eenKind(), eenKind()], new Set([101]), ctx))
    expect(handeling.delen).toHaveLength(3)
    expect(new Set(dossiers).size).toBe(3)
    const nummers = handeling.delen.flatMap((deel) =>
      deel.wijzigingen.filter((one) => one.tabel === 'rugnummer').map((one) => one.waarde),
    )
    expect(new Set([101, ...nummers]).size).toBe(4)
  })

  it('one that is refused is named by its row', () => {
    const refused = addKinderen([eenKind(), eenKind({ roepnaam: redact('') })], new Set(), ctx)
    expect(refused).toMatchObject({
      ok: false,
      error: { rij: 1, weigering: { reden: 'leeg', veld: 'roepnaam' } },
    })
  })
})

describe('changing who it is', () => {
  it('only the given fields are written, over what the person saw', () => {
    const blad = openBlad()
    const gezien = { [veldKey('kind', 'kind', 'school')]: [stampAt(7)] }
    const changed = value(changeKind(blad.stand(), { school: 'De Eik' }, { ...ctx, gezien }))
    expect(changed.delen[0]?.wijzigingen).toEqual([
      { tabel: 'kind', id: 'kind', veld: 'school', waarde: 'De Eik', vervangt: [stampAt(7)] },
    ])
    expect(blad.play(changeKind(blad.stand(), { geboren: null, ingeschreven: 'nee' }, ctx))).toMatchObject({
      ingeschreven: 'nee',
      school: '',
    })
  })

  it('nothing, and a name taken away, are refused', () => {
    const { stand } = openBlad()
    expect(reden(changeKind(stand(), {}, ctx))).toBe('niets-gewijzigd')
    expect(reden(changeKind(stand(), { roepnaam: redact('') }, ctx))).toBe('leeg')
  })

  it('a new number retires the old one, which stays findable', () => {
    const blad = openBlad()
    const old = blad.stand().rugnummer ?? 0
    const after = blad.play(giveNieuwRugnummer(blad.stand(), new Set([old]), ctx))
    expect(after.rugnummer).not.toBe(old)
    expect(after.oudeRugnummers).toEqual([old])
  })
})
