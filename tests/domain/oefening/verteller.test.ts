import { describe, expect, it } from 'vitest'
import { bespreking } from '../../../src/domain/dossier/bespreking.ts'
import { makeVerteller } from '../../../src/domain/oefening/verteller.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'

describe('the verbs of a story', () => {
  it('count days from today and bear the past overleg when they were said at its table', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    const v = makeVerteller(kind, 'o1')
    v.vraag('Een rustige plek')
    v.ja('samir')
    v.doel('Twee ochtenden', 42, '')
    v.actie('Bellen', 'marit', 7)
    expect(bespreking(kind.stand(), 'o1').besproken).toBe(true)
    expect(kind.stand().acties[0]?.wanneer).toBe('2026-11-02')
    expect(kind.stand().regie).toMatchObject({ staat: 'ja', stap: { op: '2026-10-26', hoe: 'aan-tafel' } })
  })

  it('do not count for the overleg on another day', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    const v = makeVerteller(kind, 'o1')
    v.gevraagd('rik', -15)
    v.antwoord('ja', 'telefonisch', -13)
    expect(bespreking(kind.stand(), 'o1').regie).toBe(false)
    expect(kind.stand().regie.staat).toBe('ja')
  })
})
