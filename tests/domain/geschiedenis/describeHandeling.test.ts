import { describe, expect, it } from 'vitest'
import { describeHandeling, offersUndo } from '../../../src/domain/geschiedenis/describeHandeling.ts'

const sources = import.meta.glob<string>('../../../src/{domain,data}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every kind of act that the source writes: the first argument of what makes a handeling. */
const soorten = new Set(
  Object.values(sources).flatMap((text) =>
    [
      ...text.matchAll(
        /(?:newHandeling|newDossierHandeling|teamAct|addStap)\(\s*(?:dossier, )?'([a-z-]+)'/gu,
      ),
    ].map(([, soort]) => soort ?? ''),
  ),
)

describe('the history in Dutch', () => {
  it('finds the kinds of acts in the source', () => {
    expect(soorten).toContain('regie-gevraagd')
    expect(soorten).toContain('kind-op-lijst-gezet')
    expect(soorten.size).toBeGreaterThan(20)
  })

  it('every kind of act has its line', () => {
    const unknown = describeHandeling('van-later')
    expect([...soorten].filter((soort) => describeHandeling(soort) === unknown)).toEqual([])
  })
})

describe('taking back', () => {
  it('is offered after an act, but not for a file that lies outside the app', () => {
    expect(offersUndo('regie-gevraagd')).toBe(true)
    expect(offersUndo('reservekopie-gemaakt')).toBe(false)
    expect(offersUndo('tablet-gegeven')).toBe(false)
    expect(offersUndo('pakket-gegeven')).toBe(false)
  })

  it('is not offered after other words for the reservekopie: a file may open with them by now', () => {
    expect(offersUndo('reservekopie-woorden-vernieuwd')).toBe(false)
    expect(offersUndo('reservekopie-woorden-overgenomen')).toBe(false)
  })
})

describe('several children at once', () => {
  it('are counted when they come on the agenda', () => {
    expect(describeHandeling('op-agenda-gezet', 1)).toBe('Kind op de agenda gezet')
    expect(describeHandeling('op-agenda-gezet', 10)).toBe('10 kinderen op de agenda gezet')
    expect(describeHandeling('teamdoel-gezet', 2)).toBe(describeHandeling('teamdoel-gezet'))
  })
})
