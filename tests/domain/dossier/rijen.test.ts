import { describe, expect, it } from 'vitest'
import { addKinderen } from '../../../src/domain/dossier/kind.ts'
import type { Kolom } from '../../../src/domain/dossier/kolommen.ts'
import {
  fillSituatie,
  judgeRijen,
  lacksSituatie,
  readSituatieWoord,
} from '../../../src/domain/dossier/rijen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, vandaag } from '../../support/dossierStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const alle: readonly Kolom[] = ['roepnaam', 'achternaam', 'geboren', 'school', 'situatie', 'sinds']

const judge = (rij: readonly string[], kolommen: readonly Kolom[] = alle) =>
  judgeRijen([rij], kolommen, [], vandaag)[0]

describe('a pasted row', () => {
  it('is read with day before month and years of two digits', () => {
    expect(judge(['Noor', 'Veldman', '3-4-12', 'De Wilg', 'zit thuis', '1-9-26'])).toMatchObject({
      soort: 'nieuw',
      rij: 1,
      kind: {
        geboren: { jaar: 2012, maand: 4, dag: 3 },
        school: 'De Wilg',
        situatie: 'thuis',
        sinds: '2026-09-01',
      },
      vragen: [],
    })
  })

  it.each([
    [
      'a date month first',
      ['Noor', 'V', '4-13-2012'],
      { reden: 'geboren', cel: '4-13-2012', fout: { reden: 'maand-eerst' } },
    ],
    [
      'a day that is not there',
      ['Noor', 'V', '31-4-2012'],
      { reden: 'geboren', cel: '31-4-2012', fout: { reden: 'bestaat-niet' } },
    ],
    [
      'since a day that is none',
      ['Noor', 'V', '', '', 'thuis', 'voorjaar'],
      { reden: 'sinds', cel: 'voorjaar', fout: { reden: 'onleesbaar' } },
    ],
    ['since a day ahead', ['Noor', 'V', '', '', 'thuis', '1-12-2026'], { reden: 'sinds', cel: '1-12-2026' }],
    [
      'a birth that is still to come',
      ['Noor', 'V', 'mei 2912'],
      { reden: 'geboren', cel: 'mei 2912', fout: { reden: 'toekomst' } },
    ],
    ['no name', ['', '', 'mei 2012'], { reden: 'geen-naam' }],
    ['a BSN in a name', ['Noor', '123456782'], { reden: 'nummer' }],
    ['a BSN in a cell nobody asked for', ['Noor', 'V', '', '', '', '', '123 456 782'], { reden: 'nummer' }],
    [
      'a name of 81 characters',
      ['Noor', 'x'.repeat(81)],
      { reden: 'veld', weigering: { reden: 'te-lang', veld: 'achternaam' } },
    ],
  ])('%s is refused with its reason', (_, rij, weigering) => {
    expect(judge(rij)).toMatchObject({ soort: 'geweigerd', rij: 1, weigering })
  })

  it('an odd age is asked, not refused', () => {
    expect(judge(['Noor', 'V', 'mei 1950'])).toMatchObject({ soort: 'nieuw', vragen: ['leeftijd'] })
  })

  it('a word that is not understood is told, the row is taken', () => {
    expect(judge(['Noor', 'misschien'], ['roepnaam', 'ingeschreven'])).toMatchObject({
      soort: 'nieuw',
      kind: { ingeschreven: null },
      vragen: ['ingeschreven-onbekend'],
    })
    expect(judge(['Noor', 'weet niet', 'zweeft'], ['roepnaam', 'ingeschreven', 'situatie'])).toMatchObject({
      kind: { ingeschreven: 'weet-niet', situatie: null },
      vragen: ['situatie-onbekend'],
    })
  })

  it.each([
    [['Vries, Noor de'], ['naam'], 'Noor', 'de Vries'],
    [['Noor', 'de', 'Vries'], ['roepnaam', 'tussenvoegsel', 'achternaam'], 'Noor', 'de Vries'],
    [['Vries', 'Noor', 'de'], ['naam', 'roepnaam', 'tussenvoegsel'], 'Noor', 'de Vries'],
    [['Noor'], ['roepnaam'], 'Noor', ''],
    [['Veldman'], ['achternaam'], 'Veldman', ''],
  ] as const)('%j has a given name and a family name', (rij, kolommen, roepnaam, achternaam) => {
    const read = judge(rij, kolommen)
    if (read?.soort !== 'nieuw') throw new Error('the row is new')
    expect([read.kind.roepnaam.reveal(), read.kind.achternaam.reveal()]).toEqual([roepnaam, achternaam])
  })

  it('a formula or script in a cell is the text it is', () => {
    const read = judge(['<b>Noor</b>', '=1+1'])
    expect(read?.soort === 'nieuw' && read.kind.achternaam.reveal()).toBe('=1+1')
  })
})

describe('a row that looks like a child', () => {
  const there = [
    kindSamenvatting('a', { naam: redact('Zoë de Wit'), geboren: { jaar: 2012, maand: 5, dag: null } }),
    kindSamenvatting('aside', { naam: redact('Sam Bos'), zelfdeAls: 'a' }),
    kindSamenvatting('alone', { naam: redact('Lot Blok'), zelfdeAls: 'gewist' }),
  ]
  const kolommen: readonly Kolom[] = ['naam', 'geboren']

  it('on the list: same name and month of birth', () => {
    const rijen = [
      ['Wit, Zoe de', 'mei 2012'],
      ['Zoë de Wit', 'juni 2012'],
      ['Sam Bos', ''],
      ['Lot Blok', ''],
    ]
    const found = judgeRijen(rijen, kolommen, there, vandaag)
    expect(found.map((one) => one.soort)).toEqual(['lijkt-op', 'nieuw', 'nieuw', 'lijkt-op'])
    expect(found[0]).toMatchObject({ op: { dossier: { id: 'a' } } })
  })

  it('earlier in the same paste', () => {
    const rijen = [
      ['Noor Bos', 'mei 2012'],
      ['Noor Bos', 'mei 2013'],
      ['Bos, Noor', '3-5-2012'],
    ]
    const found = judgeRijen(rijen, kolommen, there, vandaag)
    expect(found.map((one) => one.soort)).toEqual(['nieuw', 'nieuw', 'lijkt-op'])
    expect(found[2]).toMatchObject({ op: { rij: 1 } })
  })

  it('what is new goes onto the list in one act', () => {
    const found = judgeRijen(
      [
        ['Noor Bos', ''],
        ['Bo Vos', ''],
      ],
      kolommen,
      there,
      vandaag,
    )
    const kinderen = found.flatMap((one) => (one.soort === 'nieuw' ? [one.kind] : []))
    expect(addKinderen(kinderen, new Set(), ctx)).toMatchObject({
      ok: true,
      value: { dossiers: { length: 2 } },
    })
  })
})

describe('words for a situatie', () => {
  it.each([
    ['Thuis', 'thuis'],
    ['zit thuis', 'thuis'],
    ['thuiszitter', 'thuis'],
    ['dreigt', 'dreigt'],
    ['Dreigend', 'dreigt'],
    ['terug', 'terug'],
    ['weer op school', 'terug'],
    ['afgesloten', 'afgesloten'],
    ['zwevend', null],
  ])('%s', (woord, situatie) => {
    expect(readSituatieWoord(woord)).toBe(situatie)
  })
})

describe('a row that says no situatie', () => {
  const kolommen: readonly Kolom[] = ['naam', 'situatie', 'sinds']
  const judged = (...cellen: readonly string[]) => {
    const [oordeel] = judgeRijen([cellen], kolommen, [], vandaag)
    if (oordeel === undefined) throw new Error('no row')
    return oordeel
  }

  it.each([
    ['says none', ['Noor', '', ''], true],
    ['says a word nobody knows', ['Noor', 'vrij', ''], true],
    ['says such a word with a date', ['Noor', 'vrij', '1-9-2026'], true],
    ['says one', ['Noor', 'dreigt', ''], false],
    ['says since when it is at home', ['Noor', '', '1-9-2026'], false],
    ['is refused', ['', '', ''], false],
  ] as const)('%s', (_, cellen, lacks) => {
    expect(lacksSituatie(judged(...cellen))).toBe(lacks)
  })

  it('takes the one that is chosen for all of them, and nothing more is asked', () => {
    expect(fillSituatie(judged('Noor', 'vrij', ''), 'dreigt')).toMatchObject({
      kind: { situatie: 'dreigt' },
      vragen: [],
    })
    expect(fillSituatie(judged('Noor', 'thuis', ''), 'dreigt')).toMatchObject({ kind: { situatie: 'thuis' } })
  })
})

describe('a refused row', () => {
  const naamOf = (...cellen: readonly string[]) => {
    const [oordeel] = judgeRijen([cellen], ['roepnaam', 'achternaam', 'geboren'], [], vandaag)
    return oordeel?.soort === 'geweigerd' ? oordeel.naam.reveal() : null
  }

  it.each([
    [['Milan', 'Kok', '31-2-2012'], 'Milan Kok'],
    [['', '', 'mei 2012'], ''],
    [['Milan 123456782', 'Kok', ''], ''],
  ] as const)('%j still tells whose it is: %j', (cellen, naam) => {
    expect(naamOf(...cellen)).toBe(naam)
  })
})
