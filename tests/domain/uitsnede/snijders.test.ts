import { describe, expect, it } from 'vitest'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { answerDoel, setDoel, startNieuwDoel } from '../../../src/domain/doel/handelingen.ts'
import type { Gezinslezer, Omvang } from '../../../src/domain/gezin/Gezinslezer.ts'
import { gezinsrolOf, sprekerOf } from '../../../src/domain/gezin/spreker.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { sayStem } from '../../../src/domain/stem/handelingen.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import { scrubAnderen } from '../../../src/domain/uitsnede/scrubAnderen.ts'
import { cutVelden, type Snijders } from '../../../src/domain/uitsnede/snijders.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, eenKind, openBlad, vandaag, wie } from '../../support/dossierStand.ts'
import { value } from '../../support/overlegStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const lees = (
  blad: Blad,
  lezer: Gezinslezer,
  ouder: 1 | 2 | null = null,
  naam = '',
  omvang: Omvang = 'geheel',
) => {
  const dossier = blad.stand()
  const keuze = { lezer, ouder }
  const anderen = scrubAnderen(dossier, [], new Set(), [])
  const lezing = { rol: gezinsrolOf(keuze), spreker: sprekerOf(keuze), naam: redact(naam), anderen }
  return cutVelden(dossier, omvang, lezing)
}

const zeg = (
  blad: Blad,
  spreker: 'kind' | 'ouder1' | 'ouder2' | 'voogd',
  publiek: 'kind' | 'deze-ouder' | 'iedereen' | 'team',
  naam = spreker === 'voogd' ? 'Ria Post' : '',
) => {
  const input = {
    soort: 'verhaal',
    tekst: `${spreker} voor ${publiek}`,
    taal: '',
    wie: spreker,
    naam: redact(naam),
    publiek,
    magOpgeschreven: true,
  } as const
  blad.play({ ok: true, value: value(addEigenwoorden(blad.stand(), input, ctx)).handeling })
}

function gesproken(): Blad {
  const blad = openBlad()
  zeg(blad, 'kind', 'kind')
  zeg(blad, 'kind', 'iedereen')
  zeg(blad, 'ouder1', 'deze-ouder')
  zeg(blad, 'ouder2', 'deze-ouder')
  zeg(blad, 'ouder2', 'team')
  zeg(blad, 'voogd', 'deze-ouder')
  return blad
}

describe('what each of the family reads of what was said (product rule 4)', () => {
  it.each([
    ['kind', null, ['kind voor kind', 'kind voor iedereen']],
    ['ouder-gezag', 1, ['kind voor iedereen', 'ouder1 voor deze-ouder']],
    ['ouder-gezag', 2, ['kind voor iedereen', 'ouder2 voor deze-ouder']],
    ['ouder-gezag', null, []],
    ['voogd', null, ['kind voor iedereen', 'voogd voor deze-ouder']],
    ['pleegouder', null, ['kind voor iedereen']],
  ] as const)('%s %s', (lezer, ouder, woorden) => {
    const naam = lezer === 'voogd' ? 'ria post' : ''
    const velden = lees(gesproken(), lezer, ouder, naam)
    expect(velden.eigenwoorden.map(({ tekst }) => tekst)).toEqual(woorden)
  })

  it.each(['geheel', 'hoofdlijn'] as const)(
    'who is voogd after another does not read what that one said for itself, nor as its own: %s',
    (omvang) => {
      const blad = gesproken()
      zeg(blad, 'voogd', 'iedereen')
      const gelezen = (naam: string) =>
        lees(blad, 'voogd', null, naam, omvang)
          .eigenwoorden.filter(({ tekst }) => tekst.startsWith('voogd'))
          .map(({ wie: van, tekst }) => `${van}: ${tekst}`)
      expect(gelezen('Ria Post')).toEqual(['voogd: voogd voor deze-ouder', 'voogd: voogd voor iedereen'])
      const voorganger = omvang === 'geheel' ? ['ander: voogd voor iedereen'] : []
      expect(gelezen('Henk Dijk')).toEqual(voorganger)
      expect(gelezen('')).toEqual(voorganger)
    },
  )

  it('a parent without gezag reads only the own words', () => {
    const velden = lees(gesproken(), 'ouder-zonder-gezag', 2, '', 'hoofdlijn')
    expect(velden.eigenwoorden.map(({ tekst }) => tekst)).toEqual(['ouder2 voor deze-ouder'])
  })

  it('a note for one parent is of that parent alone, one of the team of nobody', () => {
    const blad = openBlad()
    const notitie = (tekst: string, publiek: 'deze-ouder' | 'team' | 'iedereen' | 'partij') =>
      blad.play(addNotitie(blad.stand(), { tekst, publiek, van: 'school', ouder: 1 }, ctx))
    notitie('een', 'deze-ouder')
    notitie('twee', 'team')
    notitie('drie', 'partij')
    notitie('vier', 'iedereen')
    const of = (lezer: Gezinslezer, ouder: 1 | 2 | null) =>
      lees(blad, lezer, ouder).notities.map(({ tekst }) => tekst)
    expect(of('ouder-gezag', 1)).toEqual(['vier', 'een'])
    expect(of('ouder-gezag', 2)).toEqual(['vier'])
    expect(of('pleegouder', null)).toEqual(['vier'])
  })
})

describe('what each reads of the answer to the doel', () => {
  const doel = { tekst: 'Elke ochtend het eerste uur', datum: '2026-12-21', zichtbaarAan: '' }
  function asked(
    namens: 'kind' | 'ouders' | 'beide',
    antwoord: 'ja' | 'nee' | 'nog-niet',
    naam: string,
  ): Blad {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const said = { antwoord, namens, want: 'geheim', wie: redact(naam), wanneer: vandaag, hoe: 'geheim' }
    blad.play(answerDoel(blad.stand(), said, ctx))
    return blad
  }

  it.each([
    ['the child its own yes', asked('kind', 'ja', 'Noor'), 'kind', '', 'ja'],
    ['a parent not that of the child', asked('kind', 'ja', 'Noor'), 'ouder-gezag', 'Noor', null],
    ['the child not that of a parent', asked('ouders', 'nee', 'Fatma'), 'kind', '', null],
    ['a parent the own no', asked('ouders', 'nee', 'Fatma'), 'ouder-gezag', ' fatma ', 'nee'],
    ['a parent not that of the other', asked('ouders', 'nee', 'Karim'), 'ouder-gezag', 'Fatma', null],
    ['a parent not that of nobody', asked('ouders', 'nee', ''), 'ouder-gezag', '', null],
    ['everyone that nobody was asked yet', asked('ouders', 'nog-niet', ''), 'ouder-gezag', '', 'nog-niet'],
  ] as const)('%s', (_what, blad, lezer, naam, antwoord) => {
    const velden = lees(blad, lezer, lezer === 'kind' ? null : 1, naam)
    expect(velden.doel?.antwoord).toBe(antwoord)
    expect(JSON.stringify(velden)).not.toContain('geheim')
  })

  it.each([
    ['of whom no word was asked', asked('ouders', 'nog-niet', ''), 'ouder-gezag', true],
    ['who was not asked, whatever another said', asked('kind', 'nee', 'Noor'), 'ouder-gezag', true],
    ['the child, while only a parent answered', asked('ouders', 'nee', 'Karim'), 'kind', true],
    ['who said yes', asked('ouders', 'ja', 'Fatma'), 'ouder-gezag', false],
    ['who said no', asked('ouders', 'nee', 'Fatma'), 'ouder-gezag', false],
    [
      'a parent, when the other answered for the parents',
      asked('ouders', 'nee', 'Karim'),
      'ouder-gezag',
      false,
    ],
  ] as const)(
    'only whose own word is missing reads that it does not stand yet: %s',
    (_what, blad, lezer, ziet) => {
      expect(lees(blad, lezer, lezer === 'kind' ? null : 1, 'Fatma').doel?.voorlopig).toBe(ziet)
    },
  )

  it.each([
    ['before', ['kind', 'ouders']],
    ['after', ['ouders', 'kind']],
  ] as const)('a no of the child, %s the yes of a parent, is not told to that parent', (_when, volgorde) => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    for (const namens of volgorde) {
      const said = namens === 'kind' ? (['nee', 'Noor'] as const) : (['ja', 'Fatma'] as const)
      const rest = { want: 'Te vroeg', wie: redact(said[1]), wanneer: vandaag, hoe: '' }
      blad.play(answerDoel(blad.stand(), { antwoord: said[0], namens, ...rest }, ctx))
    }
    expect(blad.stand().doel?.voorlopig).toBe(true)
    expect(lees(blad, 'ouder-gezag', 1, 'Fatma').doel?.voorlopig).toBe(false)
    expect(lees(blad, 'kind').doel).toMatchObject({ antwoord: 'nee', voorlopig: false })
    blad.play(startNieuwDoel(blad.stand(), { ...doel, tekst: 'Anders' }, ctx))
    expect(lees(blad, 'ouder-gezag', 1, 'Fatma').eerdereDoelen).toMatchObject([{ voorlopig: false }])
  })

  it('an answer to the doel of before is none to that of now', () => {
    const blad = asked('kind', 'ja', 'Noor')
    blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Elke dag' }, ctx))
    expect(lees(blad, 'kind').doel).toMatchObject({ tekst: 'Elke dag', antwoord: null, voorlopig: true })
  })
})

describe('what someone typed on the tablet about a line', () => {
  const sem = kindSamenvatting('sem', { naam: redact('Sem Bakker'), rugnummer: 305 })
  const gezegd = (blad: Blad, lezer: 'kind' | 'ouder-gezag') => {
    const dossier = blad.stand()
    const keuze = { lezer, ouder: lezer === 'kind' ? null : (1 as const) }
    const anderen = scrubAnderen(dossier, [sem], new Set([305]), [])
    const lezing = { rol: gezinsrolOf(keuze), spreker: sprekerOf(keuze), naam: redact('Fatma'), anderen }
    return cutVelden(dossier, 'geheel', lezing).stemmen.map(({ gelezen, tekst }) => [gelezen, tekst])
  }
  const over = (blad: Blad, post: string | null) => {
    const regel = { over: 'volgende', regel: '', gelezen: 'Met Sem' } as const
    const van = { wie: 'ouder1', naam: redact('Fatma'), publiek: 'iedereen' } as const
    const stem = { soort: 'klopt-niet', tekst: 'Sem sloeg Noor', taal: '', ...regel, ...van } as const
    const said = value(
      post === null ? sayStem(blad.stand(), stem, ctx) : sayStem(blad.stand(), stem, ctx, post),
    )
    blad.play({ ok: true, value: said.handeling })
  }

  it('comes back to who typed it as it was, and to another without another child', () => {
    const blad = openBlad()
    over(blad, newId())
    expect(gezegd(blad, 'ouder-gezag')).toEqual([['Met een ander kind', 'Sem sloeg Noor']])
    expect(gezegd(blad, 'kind')).toEqual([['Met een ander kind', 'een ander kind sloeg Noor']])
  })

  it('written down by the team it names no other child, not to who said it either', () => {
    const blad = openBlad()
    over(blad, null)
    expect(gezegd(blad, 'ouder-gezag')).toEqual([['Met een ander kind', 'een ander kind sloeg Noor']])
  })
})

describe('what is left out of a field', () => {
  it('of each partij its latest focus, without where it was said', () => {
    const blad = openBlad()
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Oud' }, { ...ctx, overleg: 'o1' }))
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Nieuw' }, { ...ctx, overleg: 'o2' }))
    expect(lees(blad, 'kind').focus).toEqual([{ partij: 'school', tekst: 'Nieuw', op: vandaag }])
  })

  it('what no page shows goes along to nobody, and of the outline not where the child is at school', () => {
    const geboren = { jaar: 2014, maand: 3, dag: 9 }
    const blad = openBlad(eenKind({ geboren, school: 'De Wilgen', achternaam: redact('Aksoy') }))
    const heel = lees(blad, 'jongere-12')
    expect(heel).toMatchObject({ school: 'De Wilgen', achternaam: 'Aksoy' })
    expect(JSON.stringify(heel)).not.toMatch(/2014|vanaf-12/u)
    const lijn = lees(blad, 'ouder-zonder-gezag', 1, '', 'hoofdlijn')
    expect(lijn).toMatchObject({ school: '', achternaam: '' })
  })

  it('the outline names who can be called, not who was only asked', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els Bos') }, ctx))
    expect(lees(blad, 'kind').regie).toEqual({
      staat: 'gevraagd',
      wie: { partij: 'school', naam: 'Els Bos' },
      op: vandaag,
    })
    expect(lees(blad, 'ouder-zonder-gezag', 1, '', 'hoofdlijn').regie).toEqual({
      staat: 'gevraagd',
      wie: null,
      op: null,
    })
  })
})

describe('a table of cutters', () => {
  const goed: Pick<Snijders, 'school' | 'rugnummer'> = { school: ({ school }) => school, rugnummer: null }

  it('does not compile without a cutter, or with one too many or of another kind', () => {
    // @ts-expect-error a field of the family without a cutter
    const minder: Pick<Snijders, 'school' | 'rugnummer'> = { rugnummer: null }
    // @ts-expect-error a field that is not of the family
    const meer: Snijders['woongemeente'] = null
    // @ts-expect-error what is kept off the tablet has no cutter
    const nummer: Snijders['rugnummer'] = ({ rugnummer }) => rugnummer
    // @ts-expect-error a cutter gives what the cut-out says, not the thing itself
    const doel: Snijders['doel'] = (dossier) => dossier.doel
    expect([goed, minder, meer, nummer, doel]).toHaveLength(5)
  })
})
