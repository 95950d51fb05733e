import { describe, expect, it } from 'vitest'
import { setGezin } from '../../../src/domain/overleg/agendaregel.ts'
import type { Agendapunt, Overleg } from '../../../src/domain/overleg/Overleg.ts'
import { noteUitnodiging } from '../../../src/domain/overleg/uitnodiging.ts'
import { gezinUitnodiging } from '../../../src/domain/verslag/gezinsbrief.ts'
import {
  type Brief,
  type BriefInvoer,
  teamUitnodiging,
} from '../../../src/domain/verslag/uitnodigingsbrief.ts'
import { ctx, planTafel } from '../../support/overlegStand.ts'

const stoelen = [
  { partij: 'school', naam: 'Noor Veldman', lid: null },
  { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
] as const
const tafel = () => planTafel({ stoelen, tijd: '14:00', datum: '2026-11-30' }, ['dossier-x', 'dossier-y'])
const invoer = (overleg: Overleg, over: Partial<BriefInvoer> = {}): BriefInvoer => ({
  team: 'Kantelteam Waalkant',
  overleg,
  plaats: 'Buurthuis, zaal 2',
  contact: 'Noor Veldman, 0600000000',
  eerder: false,
  ...over,
})
const tekstVan = ({ titel, blokken }: Brief): string =>
  [
    titel,
    ...blokken.flatMap((blok) =>
      blok.soort === 'lijst' ? blok.punten : blok.soort === 'tabel' ? blok.rijen.flat() : [blok.tekst],
    ),
  ].join('\n')
const puntVan = (overleg: Overleg): Agendapunt => {
  const [punt] = overleg.agenda
  if (punt === undefined) throw new Error('no line')
  return punt
}

describe('an invitation for the people at the table', () => {
  it('says when, until when, where, who is asked and whom to call', () => {
    const tekst = tekstVan(teamUitnodiging(invoer(tafel().stand())))
    for (const part of [
      'Wanneer: 30 november 2026',
      'Hoe laat: 14.00 uur',
      'Tot: 15.00 uur',
      'Waar: Buurthuis, zaal 2',
      'Piet Smit (Leerplicht)',
      'Noor Veldman, 0600000000',
    ]) {
      expect(tekst).toContain(part)
    }
  })

  it('asks how it went with what was promised only when there was an overleg before', () => {
    const overleg = tafel().stand()
    expect(tekstVan(teamUitnodiging(invoer(overleg)))).not.toMatch(/beloofde|vorige|vorig/u)
    expect(tekstVan(teamUitnodiging(invoer(overleg, { eerder: true })))).toContain(
      'Beloofde u iets in een vorig overleg? Vertel dan of het is gelukt, en wat in de weg zat.',
    )
  })

  it('leaves a line to write on where nothing is known, and no end without a time', () => {
    const tekst = tekstVan(
      teamUitnodiging(invoer(planTafel({ tijd: '' }).stand(), { plaats: '', contact: '' })),
    )
    expect(tekst).toMatch(/Hoe laat: …/u)
    expect(tekst).toMatch(/Waar: …/u)
    expect(tekst).not.toContain('Tot:')
  })

  it.each([
    ['kantelteam', 'drie vragen'],
    ['een-kind', 'één kind'],
    ['terugblik', 'kijken terug'],
  ] as const)('says what a %s is about, and never which child', (soort, words) => {
    const tekst = tekstVan(teamUitnodiging(invoer(planTafel({ soort }, ['dossier-x']).stand())))
    expect(tekst).toContain(words)
    expect(tekst).not.toContain('dossier-x')
  })
})

describe('an invitation for a family', () => {
  it('says who, why, what about, who may come along, and what one need not tell', () => {
    const overleg = tafel().stand()
    const tekst = tekstVan(gezinUitnodiging(invoer(overleg), puntVan(overleg)))
    for (const part of [
      'Beste ouder, beste jongere,',
      'Hoe laat: 14.00 uur',
      'Waarom nodigen wij u uit?',
      'U mag iemand meenemen',
      'U vertelt alleen wat u wilt.',
      'kijkt ook of iedereen zich aan de wet houdt',
      'Vanaf 16 jaar beslist de jongere zelf.',
    ]) {
      expect(tekst).toContain(part)
    }
    expect(tekst).not.toContain('dossier-')
  })

  it.each([
    [true, 'Tigrinya', 'Er is een tolk bij voor Tigrinya.'],
    [true, '', 'Er is een tolk bij.'],
    [false, 'Pools', 'U praat liever Pools.'],
    [false, '', 'Dan vragen wij een tolk.'],
  ])('with tolk %s and taal %j says so, at the time of this family', (tolk, taal, words) => {
    const made = tafel()
    const overleg = made.play(
      setGezin(made.stand(), 'dossier-x', { om: '14:20', wie: 'mevrouw Demir', tolk, taal }, ctx),
    )
    const tekst = tekstVan(gezinUitnodiging(invoer(overleg), puntVan(overleg)))
    expect(tekst).toContain(words)
    expect(tekst).toContain('Beste mevrouw Demir,')
    expect(tekst).toContain('Hoe laat: 14.20 uur')
  })

  it('uses none of the words that a family would not know or would hear as blame', () => {
    const overleg = tafel().stand()
    const tekst = tekstVan(gezinUitnodiging(invoer(overleg), puntVan(overleg)))
    expect(tekst).not.toMatch(/thuiszitter|verzuim|weiger|arrangement|MDO|OPP|swv|casus/iu)
  })
})

describe('who sits at the table, in either letter', () => {
  function tafelMetGezin(): Overleg {
    const tafelNu = planTafel(
      {
        stoelen: [
          ...stoelen,
          { partij: 'kind', naam: 'Sem Aksoy', lid: null },
          { partij: 'ouder', naam: 'mevrouw Aksoy', lid: null },
        ],
      },
      ['dossier-x', 'dossier-y'],
    )
    const piet = tafelNu.stand().stoelen.find(({ partij }) => partij === 'leerplicht')?.id ?? ''
    return tafelNu.play(noteUitnodiging(tafelNu.stand(), piet, 'nee', ctx))
  }
  const brieven = () => {
    const overleg = tafelMetGezin()
    return [
      tekstVan(teamUitnodiging(invoer(overleg))),
      tekstVan(gezinUitnodiging(invoer(overleg), puntVan(overleg))),
    ] as const
  }

  it('a child and a parent stand there by what they are, never by name', () => {
    for (const brief of brieven()) expect(brief).not.toContain('Aksoy')
    const [team, gezin] = brieven()
    expect(team).toMatch(/^Kind$/mu)
    expect(team).toMatch(/^Ouder$/mu)
    expect(gezin).toMatch(/^Een jongere\.$/mu)
  })

  it('who sits on two seats is named once, with both', () => {
    const overleg = planTafel(
      {
        stoelen: [
          { partij: 'school', naam: 'Noor Veldman', lid: 'a' },
          { partij: 'jeugdhulp', naam: 'Noor Veldman', lid: 'a' },
        ],
      },
      ['dossier-x'],
    ).stand()
    const team = tekstVan(teamUitnodiging(invoer(overleg, { contact: '' })))
    const gezin = tekstVan(gezinUitnodiging(invoer(overleg, { contact: '' }), puntVan(overleg)))
    for (const brief of [team, gezin]) expect(brief.split('Noor Veldman')).toHaveLength(2)
    expect(team).toMatch(/^Noor Veldman \((?:School, Jeugdhulp|Jeugdhulp, School)\)$/mu)
    expect(gezin).toMatch(/^Noor Veldman: van .+\. Ook: van .+\.$/mu)
  })

  it.each([
    ['guests', null],
    ['one member', 'a'],
  ])('Sanne of school is named beside Sanne, a parent: %s', (_, lid) => {
    const overleg = planTafel(
      {
        stoelen: [
          { partij: 'ouder', naam: 'Sanne', lid },
          { partij: 'school', naam: 'Sanne', lid },
        ],
      },
      ['dossier-x'],
    ).stand()
    const team = tekstVan(teamUitnodiging(invoer(overleg)))
    expect(team).toMatch(/^Ouder$/mu)
    expect(team).toMatch(/^Sanne \(School\)$/mu)
    const gezin = tekstVan(gezinUitnodiging(invoer(overleg), puntVan(overleg)))
    expect(gezin).toMatch(/^Sanne: van de school\.$/mu)
    expect(gezin).toMatch(/^Een ouder die meedenkt/mu)
  })

  it('who said not to come is not announced', () => {
    for (const brief of brieven()) {
      expect(brief).toContain('Noor Veldman')
      expect(brief).not.toContain('Piet Smit')
    }
  })
})
