import { describe, expect, it } from 'vitest'
import { setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { setOudersWeten } from '../../../src/domain/dossier/werkblad.ts'
import { must } from '../../../src/domain/oefening/speelKind.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'

describe('a made-up child', () => {
  it('is played on the day that is asked', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    kind.doe(-3, (d, ctx) => setOudersWeten(d, { antwoord: 'ja', want: '' }, ctx))
    expect(kind.stand().oudersWeten?.op).toBe('2026-11-20')
  })

  it('can not be played into something that the domain refuses', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    expect(() => kind.doe(0, (d, ctx) => setVolgende(d, 'ooit', ctx))).toThrow('datum')
    expect(must({ ok: true, value: 3 })).toBe(3)
  })
})
