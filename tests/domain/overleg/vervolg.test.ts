import { describe, expect, it } from 'vitest'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import { beloofdeActies, terugblik, vorigeOverleg } from '../../../src/domain/overleg/vervolg.ts'
import type { OverlegSamenvatting } from '../../../src/domain/overleg/samenvatting.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'
import { overlegSamenvatting } from '../../support/samenvattingen.ts'

const closed = (id: string, geslotenOp: number, over: Partial<OverlegSamenvatting> = {}) =>
  overlegSamenvatting(id, { staat: 'gesloten', geslotenOp, ...over })
const nu = {
  id: 'nu',
  soort: 'kantelteam',
  agenda: [{ id: 'a', dossier: 'a', volgorde: 1, vanOverleg: null, minuten: null, gezin: null }],
  geslotenOp: null,
} as const

describe('the overleg before this one', () => {
  it.each([
    ['none was held', [], null],
    ['one is only planned', [overlegSamenvatting('p', { staat: 'gepland' })], null],
    ['one was called off', [closed('x', 5, { afgezegd: true })], null],
    ['it is this one itself', [closed('nu', 5)], null],
    ['two were closed', [closed('nieuw', 9), closed('oud', 5)], 'nieuw'],
    ['the last was about one child', [closed('team', 5), closed('kind', 9, { soort: 'een-kind' })], 'team'],
  ] as const)('%s', (_, overleggen, before) => {
    expect(vorigeOverleg(nu, overleggen)?.id ?? null).toBe(before)
  })

  it('of one child is the last about that child', () => {
    const overleggen = [
      closed('zelfde', 5, { soort: 'een-kind', agenda: ['a'] }),
      closed('ander', 9, { soort: 'een-kind', agenda: ['b'] }),
    ]
    expect(vorigeOverleg({ ...nu, soort: 'een-kind' }, overleggen)?.id).toBe('zelfde')
  })

  it('of a closed one is what was closed before it', () => {
    const overleggen = [closed('eerst', 5), closed('nu', 7), closed('later', 9)]
    expect(vorigeOverleg({ ...nu, geslotenOp: 7 }, overleggen)?.id).toBe('eerst')
  })
})

describe('what was promised last time', () => {
  const actie = { wat: 'De mentor belt', partij: 'school', wie: redact(''), wanneer: null } as const
  const vorige = { ...ctx, overleg: 'vorige' }
  const hier = { ...ctx, overleg: 'nu' }

  it('an open actie of before, and one told of here; not one written here, nor one done before', () => {
    const blad = openBlad()
    for (const [wat, context] of [
      ['open', vorige],
      ['hier verteld', vorige],
      ['al klaar', vorige],
      ['nieuw', hier],
      ['zonder overleg', ctx],
    ] as const) {
      blad.play(addActie(blad.stand(), { ...actie, wat }, context))
    }
    const idOf = (wat: string) => blad.stand().acties.find((one) => one.wat === wat)?.id ?? ''
    blad.play(finishActie(blad.stand(), idOf('al klaar'), { hoe: 'gedaan', want: '' }, ctx))
    blad.play(finishActie(blad.stand(), idOf('hier verteld'), { hoe: 'deels', want: 'Geen plek' }, hier))
    expect(beloofdeActies(blad.stand(), 'nu').map(({ wat }) => wat)).toEqual([
      'open',
      'hier verteld',
      'zonder overleg',
    ])
  })

  it.each([
    ['a child on the agenda is asked all of before', 'kantelteam', true, ['vorige', 'eerder', 'erbuiten']],
    ['another child is asked what was promised last time', 'kantelteam', false, ['vorige']],
    ['in an overleg about one child nobody else is asked', 'een-kind', false, []],
  ] as const)('%s', (_, soort, opAgenda, asked) => {
    const blad = openBlad()
    for (const [wat, context] of [
      ['vorige', vorige],
      ['eerder', { ...ctx, overleg: 'lang geleden' }],
      ['erbuiten', ctx],
      ['hier', hier],
    ] as const) {
      blad.play(addActie(blad.stand(), { ...actie, wat }, context))
    }
    const { id } = blad.stand()
    const [punt] = nu.agenda
    const here = { ...nu, soort, agenda: [opAgenda ? { ...punt, dossier: id } : punt] }
    const before = closed('vorige', 5, { besproken: [id] })
    const told = () => terugblik(here, before, [blad.stand()]).map((one) => one.actie.wat)
    expect(told()).toEqual(asked)
    const first = blad.stand().acties.find(({ wat }) => wat === 'vorige')?.id ?? ''
    blad.play(finishActie(blad.stand(), first, { hoe: 'gedaan', want: '' }, hier))
    expect(told()).toEqual(asked)
    expect(terugblik(here, null, [blad.stand()])).toEqual([])
  })
})
