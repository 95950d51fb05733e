import { describe, expect, it } from 'vitest'
import { draftPlek, nieuwKindDraft, plakDraft } from '../../src/data/draftKeys.ts'

describe('where a draft was typed', () => {
  it.each([
    ['dossier/d1/vraag', { soort: 'dossier', id: 'd1', inOverleg: false }],
    ['dossier/d1/notitie-nieuw-school-overleg', { soort: 'dossier', id: 'd1', inOverleg: true }],
    ['overleg/o1/kaart/compliment', { soort: 'overleg', id: 'o1' }],
    ['overleg-nieuw', { soort: 'overleggen' }],
    ['werkagenda/nieuw', { soort: 'werkagenda' }],
    [plakDraft, { soort: 'namenlijst' }],
    [nieuwKindDraft, { soort: 'namenlijst' }],
    ['team-privacy', { soort: 'team' }],
    ['lid-nieuw', { soort: 'team' }],
    ['team-verwachting', { soort: 'verwachtingen' }],
    ['team-oordeel-v1', { soort: 'verwachtingen' }],
  ])('%s', (key, plek) => {
    expect(draftPlek(key)).toEqual(plek)
  })

  it.each(['plek/scherm', 'plek/overleg/o1', 'plek/overleg/o1/tijd', 'wie-typt-ander', 'rondleiding'])(
    '%s was typed by nobody, or is about nothing of the team',
    (key) => expect(draftPlek(key)).toBeNull(),
  )
})
