import { describe, expect, it } from 'vitest'
import { buildHistory } from '../../src/data/history.ts'
import { anEntry, stampAt } from '../support/entryBuilders.ts'

describe('the history of a dossier', () => {
  it('is newest first, each line once, with the value before and after', () => {
    const made = anEntry({
      at: 1_000,
      soort: 'kind-toegevoegd',
      o: [['kind', 'kind', 'school', 'De Brug', []]],
    })
    const changed = anEntry({
      at: 2_000,
      overleg: 'o1',
      o: [['kind', 'kind', 'school', 'De Sluis', [stampAt(1_000)]]],
    })
    expect(buildHistory([made, changed, made])).toEqual([
      {
        handeling: changed.handeling,
        soort: 'kind-gewijzigd',
        door: changed.door,
        op: 2_000,
        overleg: 'o1',
        velden: [{ tabel: 'kind', id: 'kind', veld: 'school', voor: 'De Brug', na: 'De Sluis' }],
      },
      {
        handeling: made.handeling,
        soort: 'kind-toegevoegd',
        door: made.door,
        op: 1_000,
        velden: [{ tabel: 'kind', id: 'kind', veld: 'school', voor: null, na: 'De Brug' }],
      },
    ])
  })

  it('shows the line also when the value before cannot be read', () => {
    const line = buildHistory([anEntry({ at: 2, o: [['kind', 'kind', 'school', 'De Sluis', [stampAt(1)]]] })])
    expect(line[0]?.velden[0]).toMatchObject({ voor: null, na: 'De Sluis' })
  })
})
