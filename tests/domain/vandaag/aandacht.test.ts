import { describe, expect, it } from 'vitest'
import { aandachten, isAandacht, kinderenMet } from '../../../src/domain/vandaag/aandacht.ts'
import { kindSamenvatting, overlegSamenvatting } from '../../support/samenvattingen.ts'

const vandaag = '2026-11-23'
const missed = overlegSamenvatting('o', {
  staat: 'gesloten',
  geslotenOp: 1,
  agenda: ['a'],
  nietBesproken: ['a'],
})

describe('the children that ask for attention', () => {
  const asking = {
    regie: 'gevraagd',
    regieVraagVoor: vandaag,
    doelVoorlopig: true,
    tweeVersies: 1,
    openActies: [{ wanneer: vandaag, partij: null }],
    openChecks: [vandaag],
    openStemmen: 1,
  } as const

  it.each(aandachten)('are found for %s', (aandacht) => {
    const dossiers = [kindSamenvatting('b'), kindSamenvatting('a', asking)]
    const found = kinderenMet(aandacht, { dossiers, overleggen: [missed], vandaag })
    expect(found.map(({ id }) => id)).toEqual(['a'])
  })

  it.each(aandachten)('are, closed, only found where two versions wait, or the family: %s', (aandacht) => {
    const dossiers = [kindSamenvatting('a', { ...asking, situatie: 'afgesloten' })]
    const found = kinderenMet(aandacht, { dossiers, overleggen: [missed], vandaag })
    expect(found).toHaveLength(aandacht === 'twee-versies' || aandacht === 'gezin-zegt' ? 1 : 0)
  })
})

describe('an answer about the regie that is not in', () => {
  it.each([
    ['asked today', { regie: 'gevraagd', regieVraagVoor: null }, true],
    ['to be asked by today', { regie: 'voorlopig', regieVraagVoor: vandaag }, true],
    ['to be asked later', { regie: 'voorlopig', regieVraagVoor: '2026-12-01' }, false],
    ['nobody was asked', { regie: 'geen', regieVraagVoor: null }, false],
  ] as const)('%s', (_, kind, waits) => {
    const dossiers = [kindSamenvatting('a', kind)]
    const found = kinderenMet('regie-antwoord', { dossiers, overleggen: [], vandaag })
    expect(found).toHaveLength(waits ? 1 : 0)
  })
})

describe('a check after the return', () => {
  it.each([
    ['of today', [vandaag], true],
    ['missed', ['2026-11-01', '2027-01-01'], true],
    ['that still comes', ['2026-11-24'], false],
    ['done, or never planned', [], false],
  ])('%s', (_, openChecks, waits) => {
    const dossiers = [kindSamenvatting('a', { situatie: 'terug', openChecks })]
    expect(kinderenMet('checks', { dossiers, overleggen: [], vandaag })).toHaveLength(waits ? 1 : 0)
  })
})

describe('a word from an address', () => {
  it.each([
    ['zonder-regie', true],
    ['afgesloten', false],
    [undefined, false],
  ])('%s', (word, known) => {
    expect(isAandacht(word)).toBe(known)
  })
})
