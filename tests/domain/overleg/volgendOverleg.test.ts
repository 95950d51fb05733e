import { describe, expect, it } from 'vitest'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import type { Daarna } from '../../../src/domain/overleg/volgendOverleg.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { ctx, planTafel, vandaag, value } from '../../support/overlegStand.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const at = Date.UTC(2026, 10, 23, 13)
const kerst = '2026-12-14'
const stoelen = [{ partij: 'school', naam: 'Noor Veldman', lid: 'l1' }] as const

/** Closes an overleg of today over a, b and c in which only a was besproken; what it leaves for the next one. */
function close(volgende: string | null, daarna: Daarna) {
  const stand = planTafel({ begintOp: at, datum: vandaag }, ['a', 'b', 'c']).stand()
  const overleggen = [summarizeOverleg(stand.id, stand.records)]
  const invoer = { nietBesproken: ['b', 'c'], besproken: ['a'], op: at + 1, volgende, overleggen, ...daarna }
  const act = value(closeOverleg(stand, invoer, ctx))
  const naspel = startNaspel()
  naspel.play(act)
  const streams = act.delen.map((deel) => deel.stream).slice(1)
  return {
    overleg: stand.id,
    left: streams.map((stream) => readOverleg(stream.replace('overleg-', ''), naspel.records(stream))),
  }
}

describe('what closing leaves for the next overleg', () => {
  it('is an overleg on the agreed day, with the team at the table and who was not reached on top', () => {
    const { overleg, left } = close(kerst, { stoelen })
    expect(left).toMatchObject([{ datum: kerst, tijd: '', staat: 'gepland' }])
    expect(left[0]?.stoelen.map((stoel) => stoel.naam.reveal())).toEqual(['Noor Veldman'])
    expect(left[0]?.agenda.map((punt) => [punt.dossier, punt.vanOverleg])).toEqual([
      ['b', overleg],
      ['c', overleg],
    ])
  })

  it('has after them who is to be looked at by then, not who was looked at today', () => {
    const kinderen = new Map(
      [
        kindSamenvatting('a', { volgende: vandaag }),
        kindSamenvatting('d', { volgende: kerst }),
        kindSamenvatting('e', { volgende: '2026-12-15' }),
        kindSamenvatting('b', {}),
        kindSamenvatting('c', { situatie: 'afgesloten' }),
      ].map((kind) => [kind.id, kind]),
    )
    const { left } = close(kerst, { stoelen, kinderen })
    expect(left[0]?.agenda.map((punt) => punt.dossier)).toEqual(['b', 'd'])
    const volgend = planTafel({ datum: kerst }, ['x']).stand()
    const there = close(kerst, { stoelen, kinderen, volgend }).left[0]
    expect(there?.agenda.map((punt) => punt.dossier)).toEqual(['b', 'd'])
  })

  it.each([
    ['no day was agreed', null],
    ['the day lies behind', '2026-11-22'],
  ])('is nothing when %s', (_, volgende) => {
    expect(close(volgende, { stoelen }).left).toEqual([])
  })

  it('is no second overleg where one is planned, and nothing in one that has begun', () => {
    const volgend = planTafel({ datum: kerst }).stand()
    expect(close(kerst, { stoelen, volgend }).left.map((one) => one.id)).toEqual([volgend.id])
    const begun = planTafel({ datum: kerst, begintOp: at }).stand()
    expect(close(kerst, { stoelen, volgend: begun }).left).toEqual([])
  })
})
