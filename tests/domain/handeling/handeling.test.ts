import { describe, expect, it } from 'vitest'
import { changeVelden, newDossierHandeling, newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'

const change = { tabel: 'kind', id: 'kind', veld: 'school', waarde: 'De Wilg', vervangt: [] }

describe('a handeling', () => {
  it('has an id of its own and leaves out parts without changes', () => {
    const one = newHandeling('kind-gewijzigd', [
      { stream: 'dossier-a', wijzigingen: [change] },
      { stream: 'dossier-b', wijzigingen: [] },
    ])
    const other = newHandeling('kind-gewijzigd', [])
    expect(one.delen.map((deel) => deel.stream)).toEqual(['dossier-a'])
    expect(one.id).not.toBe(other.id)
    expect('overleg' in one).toBe(false)
  })

  it('in a dossier it bears the overleg of the context', () => {
    const ctx = { vandaag: '2026-11-23', overleg: 'o1' }
    const handeling = newDossierHandeling('kind-gewijzigd', 'a', [change], ctx)
    expect(handeling).toMatchObject({ overleg: 'o1', delen: [{ stream: 'dossier-a' }] })
  })

  it('changes several fields of one record at once', () => {
    const changes = changeVelden(emptyRecords, 'kind', 'kind', { school: 'De Wilg', woongemeente: null })
    expect(changes.map(({ veld, waarde }) => [veld, waarde])).toEqual([
      ['school', 'De Wilg'],
      ['woongemeente', null],
    ])
  })
})
