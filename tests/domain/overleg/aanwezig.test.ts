import { describe, expect, it } from 'vitest'
import {
  aanTafel,
  aanwezigZin,
  countAanwezig,
  isAanwezig,
  setAanwezig,
  setRestAanwezig,
} from '../../../src/domain/overleg/aanwezig.ts'
import { seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import type { Aanwezigheid } from '../../../src/domain/overleg/schema.ts'
import { ctx, planTafel, reden, type Tafel } from '../../support/overlegStand.ts'

const karin = { partij: 'school', naam: 'Karin Duinker', lid: null } as const
const metKarin = (): Tafel => planTafel({ stoelen: [karin], begintOp: 1 })
const eerste = (tafel: Tafel) => {
  const [stoel] = tafel.stand().stoelen
  if (stoel === undefined) throw new Error('nobody sits at this table')
  return stoel
}
const mark = (tafel: Tafel, aanwezig: Aanwezigheid | null) =>
  setAanwezig(tafel.stand(), eerste(tafel).id, aanwezig, ctx)

describe('who is here', () => {
  it.each([
    [null, true, ''],
    [{ hoe: 'aanwezig', om: '' }, true, ''],
    [{ hoe: 'aanwezig', om: '14:25' }, true, 'kwam om 14.25'],
    [{ hoe: 'later', om: '' }, false, 'zou later komen'],
    [{ hoe: 'later', om: '14:20' }, false, 'zou later komen om 14.20'],
    [{ hoe: 'afwezig', om: '' }, false, 'was er niet'],
    [{ hoe: 'weg', om: '' }, false, 'ging eerder weg'],
    [{ hoe: 'weg', om: '15:05' }, false, 'ging eerder weg om 15.05'],
  ] as const)('marked %j: present %s, in the verslag "%s"', (aanwezig, isThere, zin) => {
    const tafel = metKarin()
    if (aanwezig !== null) tafel.play(mark(tafel, aanwezig))
    expect(isAanwezig(eerste(tafel))).toBe(isThere)
    expect(aanwezigZin(eerste(tafel))).toBe(zin)
  })

  it('a mark is one field: taken back, changed, and never half', () => {
    const tafel = metKarin()
    tafel.play(mark(tafel, { hoe: 'weg', om: '15:05' }))
    tafel.play(mark(tafel, { hoe: 'aanwezig', om: '' }))
    expect(eerste(tafel).aanwezig).toEqual({ hoe: 'aanwezig', om: '' })
    tafel.play(mark(tafel, null))
    expect(eerste(tafel).aanwezig).toBeNull()
  })

  it('is refused for a time that does not exist, a seat that is not there, twice the same, and after closing', () => {
    const tafel = metKarin()
    expect(reden(mark(tafel, { hoe: 'later', om: '25:00' }))).toBe('tijd-ongeldig')
    expect(reden(setAanwezig(tafel.stand(), 'x', null, ctx))).toBe('bestaat-niet')
    expect(reden(mark(tafel, null))).toBe('niets-veranderd')
    tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: 2 }, ctx))
    expect(reden(mark(tafel, { hoe: 'weg', om: '' }))).toBe('gesloten')
  })
})

const drie = (): Tafel =>
  planTafel({
    stoelen: [
      karin,
      { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
      { partij: 'ouder', naam: 'Rita Kaya', lid: null },
    ],
    begintOp: 1,
  })
const mogelijk = ['aanwezig', 'later', 'afwezig', 'weg'] as const
type Hoe = (typeof mogelijk)[number] | null

function marked(hoe: readonly Hoe[]): Tafel {
  const tafel = drie()
  for (const [at, { id }] of tafel.stand().stoelen.entries()) {
    const een = hoe[at] ?? null
    if (een !== null) tafel.play(setAanwezig(tafel.stand(), id, { hoe: een, om: '' }, ctx))
  }
  return tafel
}

describe('how many are here', () => {
  it.each([
    [[null, null, null], { er: 0, verwacht: 3, ongevraagd: 3 }, [0, 1, 2]],
    [['aanwezig', null, null], { er: 1, verwacht: 2, ongevraagd: 2 }, [0, 1, 2]],
    [[null, null, 'aanwezig'], { er: 1, verwacht: 2, ongevraagd: 2 }, [2, 0, 1]],
    [[null, 'afwezig', null], { er: 0, verwacht: 2, ongevraagd: 2, afwezig: 1 }, [0, 2]],
    [['aanwezig', 'later', 'aanwezig'], { er: 2, verwacht: 1, ongevraagd: 0 }, [0, 2]],
    [['aanwezig', 'weg', 'afwezig'], { er: 1, verwacht: 0, ongevraagd: 0, weg: 1, afwezig: 1 }, [0]],
    [['afwezig', 'afwezig', 'weg'], { er: 0, verwacht: 0, ongevraagd: 0, weg: 1, afwezig: 2 }, []],
  ] as const)('%j: nobody is counted who was not marked; who is here comes first', (hoe, telling, order) => {
    const { stoelen } = marked(hoe).stand()
    expect(countAanwezig(stoelen)).toEqual({ weg: 0, afwezig: 0, ...telling, alle: 3 })
    expect(aanTafel(stoelen)).toEqual(order.map((at) => stoelen[at]))
  })

  it('who sits on two seats is one person: counted once, and marked on both', () => {
    const tafel = planTafel({
      stoelen: [
        { ...karin, lid: 'a' },
        { ...karin, lid: 'a', partij: 'jeugdhulp' },
        { ...karin, naam: 'Piet Smit' },
      ],
      begintOp: 1,
    })
    expect(countAanwezig(tafel.stand().stoelen)).toMatchObject({ alle: 2, verwacht: 2, ongevraagd: 2 })
    const { id } = tafel.stand().stoelen.find(({ naam }) => naam.reveal() === karin.naam) ?? eerste(tafel)
    const { stoelen } = tafel.play(setAanwezig(tafel.stand(), id, { hoe: 'weg', om: '15:05' }, ctx))
    const hoe = stoelen.map(({ naam, aanwezig }) => `${naam.reveal()} ${aanwezig?.hoe ?? ''}`.trim())
    expect(hoe.toSorted()).toEqual(['Karin Duinker weg', 'Karin Duinker weg', 'Piet Smit'])
    expect(countAanwezig(stoelen)).toMatchObject({ alle: 2, verwacht: 1, weg: 1, ongevraagd: 1 })
  })

  it.each([
    ['two guests of one partij with one name', karin, karin, 2],
    ['two members with one name', { ...karin, lid: 'a' }, { ...karin, lid: 'b', partij: 'overig' }, 2],
    ['two guests of two partijen with one name', karin, { ...karin, partij: 'ouder' }, 2],
    ['a member and a guest with that name', { ...karin, lid: 'a' }, { ...karin, partij: 'overig' }, 2],
    [
      'a member who is there as a parent too',
      { ...karin, lid: 'a' },
      { ...karin, lid: 'a', partij: 'ouder' },
      2,
    ],
    ['a member under two names', { ...karin, lid: 'a' }, { ...karin, lid: 'a', naam: 'Karin' }, 1],
  ] as const)('%s: %#', (_, een, ander, alle) => {
    expect(countAanwezig(planTafel({ stoelen: [een, ander] }).stand().stoelen)).toMatchObject({ alle })
  })

  it('what is said of Sanne of school is not said of Sanne, a parent', () => {
    const sanne = { partij: 'school', naam: 'Sanne', lid: null } as const
    const tafel = planTafel({ stoelen: [sanne, { ...sanne, partij: 'ouder' }], begintOp: 1 })
    const ouder = tafel.stand().stoelen.find(({ partij }) => partij === 'ouder')?.id ?? ''
    const { stoelen } = tafel.play(setAanwezig(tafel.stand(), ouder, { hoe: 'weg', om: '' }, ctx))
    const hoe = stoelen.map(({ partij, aanwezig }) => `${partij} ${aanwezig?.hoe ?? ''}`.trim())
    expect(hoe.toSorted()).toEqual(['ouder weg', 'school'])
  })

  it.each(['weg', 'afwezig', 'later'] as const)(
    'the others are here: who is %s stays so, also on a seat that came later',
    (hoe) => {
      const tafel = planTafel({
        stoelen: [
          { ...karin, lid: 'a' },
          { ...karin, naam: 'Piet Smit' },
        ],
        begintOp: 1,
      })
      const id = tafel.stand().stoelen.find(({ lid }) => lid === 'a')?.id ?? ''
      tafel.play(setAanwezig(tafel.stand(), id, { hoe, om: '' }, ctx))
      tafel.play(seatLid(tafel.stand(), { ...karin, lid: 'a', partij: 'jeugdhulp' }, ctx))
      const { stoelen } = tafel.play(setRestAanwezig(tafel.stand(), ctx))
      expect(countAanwezig(stoelen)).toMatchObject({ alle: 2, er: 1, ongevraagd: 0 })
      expect(stoelen.filter(({ aanwezig }) => aanwezig?.hoe === 'aanwezig')).toMatchObject([{ lid: null }])
      expect(reden(setRestAanwezig(tafel.stand(), ctx))).toBe('niets-veranderd')
    },
  )

  it('everyone is here: one act for who was not marked yet; who said otherwise stays so', () => {
    const tafel = marked([null, 'later', null])
    const after = tafel.play(setRestAanwezig(tafel.stand(), ctx))
    expect(after.stoelen.map(({ aanwezig }) => aanwezig?.hoe)).toEqual(['aanwezig', 'later', 'aanwezig'])
    expect(reden(setRestAanwezig(after, ctx))).toBe('niets-veranderd')
  })
})
