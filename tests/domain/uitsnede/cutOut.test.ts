import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import { type Gezinslezer, gezinslezers } from '../../../src/domain/gezin/Gezinslezer.ts'
import { packUitsnede, unpackUitsnede } from '../../../src/domain/gezin/packUitsnede.ts'
import { gezinsrolOf, sprekerOf } from '../../../src/domain/gezin/spreker.ts'
import type { Lid, Team } from '../../../src/domain/team/Team.ts'
import { cutOut } from '../../../src/domain/uitsnede/cutOut.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { eenKind, openBlad, vandaag } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'
import { mark, volDossier } from '../../support/volDossier.ts'

const lid = (id: string, partij: Lid['partij']): Lid => ({
  id,
  naam: redact(mark(`team.${partij}`)),
  partij,
  telefoon: mark('team.telefoon'),
  functie: mark('team.functie'),
  kentWachtwoord: true,
})

const team: Team = {
  records: {},
  naam: mark('team.naam'),
  leden: [lid('els', 'school'), lid('karin', 'ouder')],
  privacy: {
    convenant: mark('team.convenant'),
    verantwoordelijke: mark('team.verantwoordelijke'),
    fg: mark('team.fg'),
    bewaartermijn: mark('team.bewaartermijn'),
  },
  vangnet: 'samenwerkingsverband',
  alleenNummers: false,
  herinneringen: { herstelcode: 'open' },
}

const stoel = (partij: Lid['partij'], aanTafel: string | null, hoe: 'aanwezig' | 'weg' | null = null) => ({
  id: mark('stoel.id'),
  partij,
  naam: redact(mark(`stoel.${partij}`)),
  lid: aanTafel,
  aanwezig: hoe === null ? null : { hoe, om: '' },
  uitnodiging: null,
})

const overleg = {
  id: 'overleg-1',
  stoelen: [
    stoel('school', 'els', 'aanwezig'),
    stoel('leerplicht', 'ria', 'weg'),
    stoel('ouder', 'karin'),
    stoel('ouder', null),
    stoel('kind', null),
    stoel('overig', null),
  ],
}

const kinderen = [
  kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305 }),
  kindSamenvatting('amina', { naam: redact('Amina Linden'), rugnummer: 412 }),
]

const keuzeVan = (lezer: Gezinslezer, ouder: 1 | 2) =>
  eenKeuze({
    lezer,
    ouder: lezer.startsWith('ouder') ? ouder : null,
    naam: redact('Fatma'),
    gezagNagevraagd: true,
    goedgevonden: true,
    weging: 'mark of the weighing',
  })

const knip = (dossier: Dossier, keuze: ReturnType<typeof keuzeVan>, aanTafel: typeof overleg | null = null) =>
  cutOut({
    dossier,
    team,
    overleg: aanTafel,
    kinderen,
    nummers: new Set([214, 305, 377, 412]),
    keuze,
    contact: { wie: { partij: 'school', naam: 'Els Bos' }, telefoon: '026 555 01 10' },
    klad: [],
    overdracht: newId(),
    vandaag,
  })

const altijd = ['id', 'roepnaam', 'situatie.sinds', 'regie.stap.persoon', 'volgende']
const gezegd = ['eigenwoorden', 'stemmen'].flatMap((tabel) =>
  ['id', 'tekst', 'taal', 'op'].map((deel) => `${tabel}.${deel}`),
)
const antwoorden = ['tekst', 'op'].flatMap((deel) => [
  `eigenwoorden.watErmee.${deel}`,
  `stemmen.antwoord.${deel}`,
])
const regels = [...gezegd, ...antwoorden, 'stemmen.regel', 'stemmen.gelezen']
const doelen = ['doel', 'eerdereDoelen'].flatMap((doel) =>
  ['id', 'tekst', 'datum', 'zichtbaarAan'].map((deel) => `${doel}.${deel}`),
)
const geheel = [
  ...altijd,
  'achternaam',
  'school',
  ...regels,
  ...doelen,
  'situaties.sinds',
  'ondersteuningsvraag',
  'focus.tekst',
  'focus.op',
  'regie.stap.op',
  'acties.id',
  'acties.wat',
  'acties.wie',
  'acties.wanneer',
  'notities.tekst',
  'notities.op',
  'rollen.procesregie.persoon',
  'rollen.doorzettingsmacht.persoon',
  'klopt.op',
]
const mag = { geheel: new Set(geheel), hoofdlijn: new Set([...altijd, ...regels]) }
const vanTeam = { geheel: ['team.naam', 'team.fg', 'team.school'], hoofdlijn: ['team.naam', 'team.fg'] }

const rij = fc.array(fc.nat(997), { minLength: 40, maxLength: 120 })
const lezers = fc.constantFrom(...gezinslezers)
const ouders = fc.constantFrom(1, 2)

describe('the cut-out of one dossier for one reader', () => {
  it('holds nothing but what the table gives this reader, whatever stands in the dossier', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(rij, lezers, ouders, (row, lezer, ouder) => {
        const dossier = volDossier(row)
        const keuze = keuzeVan(lezer, ouder)
        const { uitsnede } = knip(dossier, keuze)
        const json = JSON.stringify(packUitsnede(uitsnede))
        const [rol, spreker] = [gezinsrolOf(keuze), sprekerOf(keuze)]
        for (const [, path = '', at = ''] of json.matchAll(/⟪([\w.]+)#(\d+)⟫/gu)) {
          if (path.startsWith('team.')) expect(vanTeam[uitsnede.omvang]).toContain(path)
          else expect(mag[uitsnede.omvang]).toContain(path)
          seen.add(`${uitsnede.omvang} ${path}`)
          const [veld] = path.split('.')
          if (veld === 'acties') expect(dossier.acties[Number(at)]?.voor).toBe('kind')
          if (veld !== 'notities' && veld !== 'eigenwoorden' && veld !== 'stemmen') continue
          expect(dossier[veld][Number(at)]?.lezers).toContain(rol)
          if (veld !== 'notities' && uitsnede.omvang === 'hoofdlijn')
            expect(dossier[veld][Number(at)]?.wie).toBe(spreker)
        }
        expect(json).not.toMatch(/Sem|Bakker|#305|"214|mark of the weighing/u)
      }),
      { numRuns: 400 },
    )
    // The control: each place that the table gives was met, so the search can find.
    for (const omvang of ['geheel', 'hoofdlijn'] as const)
      for (const path of mag[omvang]) expect(seen).toContain(`${omvang} ${path}`)
  })

  it('reads back as it was, from its box', () => {
    fc.assert(
      fc.property(rij, lezers, ouders, (row, lezer, ouder) => {
        const dossier = volDossier(row)
        const { uitsnede } = knip(dossier, keuzeVan(lezer, ouder))
        const dates = JSON.stringify(packUitsnede(uitsnede)).replace(
          /⟪[\w.]+\.(?:op|datum|sinds|wanneer)#\d+⟫|⟪volgende#0⟫/gu,
          '2026-11-02',
        )
        const packed: unknown = JSON.parse(dates)
        expect(unpackUitsnede(packed)).toEqual(packed)
      }),
      { numRuns: 60 },
    )
  })

  it('lists for the team what was taken out, and never in the cut-out', () => {
    const dossier = { ...openBlad(eenKind()).stand(), ondersteuningsvraag: 'Rust, net als Sem en #412.' }
    const { uitsnede, vervangen } = knip(dossier, keuzeVan('kind', 1))
    expect(uitsnede.velden.ondersteuningsvraag).toBe('Rust, net als een ander kind en een ander kind.')
    expect(vervangen.map(({ gevonden }) => gevonden.reveal())).toEqual(['Sem', '#412'])
    expect(Object.keys(uitsnede)).not.toContain('vervangen')
  })

  it('says who sits here: the team by name, a family and a guest by role, who left not', () => {
    const { tafel } = knip(openBlad().stand(), keuzeVan('kind', 1), overleg).uitsnede.team
    expect(tafel).toEqual([
      { partij: 'school', naam: mark('stoel.school') },
      { partij: 'ouder', naam: '' },
      { partij: 'kind', naam: '' },
      { partij: 'overig', naam: '' },
    ])
  })

  it('outside an overleg the team sits there, without the parent of another family', () => {
    const { team: met, overleg: geen } = knip(openBlad().stand(), keuzeVan('kind', 1)).uitsnede
    expect(geen).toBeNull()
    expect(met.tafel).toEqual([{ partij: 'school', naam: mark('team.school') }])
  })

  it('of a reader who has to be asked for first there is the outline at most', () => {
    const blad = openBlad(eenKind({ geboren: { jaar: 2009, maand: 1, dag: null } }))
    const dossier = { ...blad.stand(), ondersteuningsvraag: 'Rust.' }
    const vader = { ...keuzeVan('ouder-gezag', 2), goedgevonden: false }
    const { uitsnede } = knip(dossier, vader)
    expect(uitsnede.omvang).toBe('hoofdlijn')
    expect(uitsnede.velden.ondersteuningsvraag).toBe('')
    expect(knip(dossier, keuzeVan('ouder-gezag', 2)).uitsnede.velden.ondersteuningsvraag).toBe('Rust.')
  })
})
