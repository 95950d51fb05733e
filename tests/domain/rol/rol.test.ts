import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRegie, askRegie } from '../../../src/domain/regie/handelingen.ts'
import { isZonderRegie } from '../../../src/domain/regie/regie.ts'
import { assignRol, readRollen, releaseRol, rolsoorten } from '../../../src/domain/rol/rol.ts'
import type { Entry } from '../../../src/data/Entry.ts'
import { ctx, dossierFrom, entryOf, openBlad, wie } from '../../support/dossierStand.ts'

describe('casusregie, procesregie and doorzettingsmacht are three things', () => {
  it('nobody has procesregie or doorzettingsmacht until someone is named', () => {
    expect(openBlad().stand().rollen).toEqual({ procesregie: null, doorzettingsmacht: null })
  })

  it.each(rolsoorten)('a child with %s named is still zonder regie', (rol) => {
    const blad = openBlad()
    blad.play(assignRol(blad.stand(), { rol, wie: wie('samenwerkingsverband', 'Ida Kramer') }, ctx))
    expect(isZonderRegie(blad.stand().regie)).toBe(true)
    const other = rolsoorten.find((one) => one !== rol) ?? rol
    expect(blad.stand().rollen[other]).toBeNull()
  })

  it('who says yes to the regie gets neither of the two others', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els Bos') }, ctx))
    blad.play(answerRegie(blad.stand(), { antwoord: 'ja', hoe: 'aan-tafel', want: '' }, ctx))
    expect(blad.stand().rollen).toEqual({ procesregie: null, doorzettingsmacht: null })
  })

  it('one person may have more than one, each written on its own', () => {
    const blad = openBlad()
    const ida = wie('samenwerkingsverband', 'Ida Kramer')
    for (const rol of rolsoorten) blad.play(assignRol(blad.stand(), { rol, wie: ida }, ctx))
    expect(rolsoorten.map((rol) => blad.stand().rollen[rol]?.wie?.persoon.reveal())).toEqual([
      'Ida Kramer',
      'Ida Kramer',
    ])
  })

  it('a role goes to another, to a partij without a name, and to nobody', () => {
    const blad = openBlad()
    const rol = 'doorzettingsmacht' as const
    blad.play(assignRol(blad.stand(), { rol, wie: wie('overig', 'Wethouder Vis') }, ctx))
    blad.play(assignRol(blad.stand(), { rol, wie: wie('samenwerkingsverband') }, ctx))
    expect(blad.stand().rollen[rol]?.wie?.partij).toBe('samenwerkingsverband')
    blad.play(releaseRol(blad.stand(), rol, ctx))
    expect(blad.stand().rollen[rol]).toBeNull()
  })

  it('who has it already, nobody to let go, and a BSN for a name are refused', () => {
    const blad = openBlad()
    const rol = 'procesregie' as const
    expect(releaseRol(blad.stand(), rol, ctx)).toEqual({ ok: false, error: { reden: 'niets-gewijzigd' } })
    blad.play(assignRol(blad.stand(), { rol, wie: wie('school', 'Els') }, ctx))
    expect(assignRol(blad.stand(), { rol, wie: wie('school', ' Els ') }, ctx)).toEqual({
      ok: false,
      error: { reden: 'niets-gewijzigd' },
    })
    expect(assignRol(blad.stand(), { rol, wie: wie('school', '111222333') }, ctx)).toEqual({
      ok: false,
      error: { reden: 'bsn', veld: 'persoon' },
    })
  })

  it('any two replicas that merge agree on who has it, in whatever order the news comes', () => {
    const step = record({
      rol: constantFrom(...rolsoorten),
      partij: constantFrom('school', 'jeugdhulp', null),
      device: constantFrom('tablet', 'laptop'),
    })
    assert(
      property(array(step, { maxLength: 12 }), integer(), (steps, turn) => {
        const blad = openBlad()
        const entries: Entry[] = [...blad.entries()]
        steps.forEach(({ rol, partij, device }, i) => {
          const stand = dossierFrom(entries)
          const act =
            partij === null
              ? releaseRol(stand, rol, ctx)
              : assignRol(stand, { rol, wie: wie(partij, `P${i}`) }, ctx)
          if (act.ok) entries.push(entryOf(act.value, 2000 + i, device))
        })
        const cut = entries.length === 0 ? 0 : Math.abs(turn) % entries.length
        const turned = [...entries.slice(cut), ...entries.slice(0, cut)].toReversed()
        const shown = ({ records }: ReturnType<typeof dossierFrom>) =>
          rolsoorten.map((rol) => readRollen(records)[rol]?.wie?.persoon.reveal() ?? null)
        expect(shown(dossierFrom(turned))).toEqual(shown(dossierFrom(entries)))
      }),
      { numRuns: 40 },
    )
  })
})
