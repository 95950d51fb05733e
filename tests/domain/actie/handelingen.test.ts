import { describe, expect, it } from 'vitest'
import { eersteStap } from '../../../src/domain/actie/actie.ts'
import {
  addActie,
  changeActie,
  finishActie,
  moveActie,
  removeActie,
  reopenActie,
} from '../../../src/domain/actie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

const bellen = {
  wat: 'Moeder bellen',
  partij: 'school',
  wie: redact('Els Brink'),
  wanneer: '2026-11-30',
} as const
const rooster = { ...bellen, wat: 'Rooster maken', wanneer: null }

function withTwo() {
  const blad = openBlad()
  blad.play(addActie(blad.stand(), bellen, ctx))
  blad.play(addActie(blad.stand(), rooster, ctx))
  const [first, second] = blad.stand().acties
  if (first === undefined || second === undefined) throw new Error('two acties were added')
  return { blad, first, second }
}

describe('acties', () => {
  it('the first open one in order is the eerste stap', () => {
    const { blad, first } = withTwo()
    expect(eersteStap(blad.stand().acties)).toMatchObject({ wat: 'Moeder bellen', partij: 'school' })
    const after = blad.play(finishActie(blad.stand(), first.id, { hoe: 'deels', want: 'voicemail' }, ctx))
    expect(eersteStap(after.acties)?.wat).toBe('Rooster maken')
    expect(after.acties[0]).toMatchObject({ afloop: 'deels', afloopOp: vandaag, want: 'voicemail' })
    expect(eersteStap(blad.play(reopenActie(blad.stand(), first.id, ctx)).acties)?.id).toBe(first.id)
  })

  it('only what differs is written when one is changed', () => {
    const { blad, first } = withTwo()
    const changed = changeActie(blad.stand(), first.id, { wanneer: '2026-12-02' }, ctx)
    expect(changed.ok && changed.value.delen[0]?.wijzigingen.map((one) => one.veld)).toEqual(['wanneer'])
    const after = blad.play(changeActie(blad.stand(), first.id, { wie: redact('Jo Haan') }, ctx))
    expect(after.acties[0]).toMatchObject({ partij: 'school', wanneer: '2026-11-30' })
    expect(after.acties[0]?.wie.reveal()).toBe('Jo Haan')
  })

  it('can be moved up and down, not past the end', () => {
    const { blad, first, second } = withTwo()
    const after = blad.play(moveActie(blad.stand(), second.id, 'omhoog', ctx))
    expect(after.acties.map((one) => one.id)).toEqual([second.id, first.id])
    expect(reden(moveActie(blad.stand(), second.id, 'omhoog', ctx))).toBe('aan-het-eind')
    expect(reden(moveActie(blad.stand(), first.id, 'omlaag', ctx))).toBe('aan-het-eind')
  })

  it('one for the school stands beside those for the child: never the eerste stap, moved among its own', () => {
    const { blad, first, second } = withTwo()
    blad.play(addActie(blad.stand(), { ...bellen, wat: 'Rustplek maken', voor: 'school' }, ctx))
    const school = blad.stand().acties.find((one) => one.voor === 'school')
    expect(blad.stand().acties.map(({ voor }) => voor)).toEqual(['kind', 'kind', 'school'])
    expect(reden(moveActie(blad.stand(), school?.id ?? '', 'omhoog', ctx))).toBe('aan-het-eind')
    expect(reden(moveActie(blad.stand(), second.id, 'omlaag', ctx))).toBe('aan-het-eind')
    for (const { id } of [first, second]) {
      blad.play(finishActie(blad.stand(), id, { hoe: 'gedaan', want: '' }, ctx))
    }
    expect(eersteStap(blad.stand().acties)).toBeNull()
  })

  it('one that was removed is gone', () => {
    const { blad, first } = withTwo()
    expect(blad.play(removeActie(blad.stand(), first.id, ctx)).acties.map((one) => one.wat)).toEqual([
      'Rooster maken',
    ])
  })

  it.each([
    ['no text', { ...bellen, wat: '' }, 'leeg'],
    ['a date that is none', { ...bellen, wanneer: 'snel' }, 'datum'],
    ['a BSN', { ...bellen, wat: 'zoek 123456782 op' }, 'bsn'],
    ['a name of 81 characters', { ...bellen, wie: redact('x'.repeat(81)) }, 'te-lang'],
  ])('%s is refused', (_, input, expected) => {
    expect(reden(addActie(openBlad().stand(), input, ctx))).toBe(expected)
  })

  it('an actie that is not there is refused by every act', () => {
    const stand = openBlad().stand()
    expect(reden(changeActie(stand, 'x', {}, ctx))).toBe('bestaat-niet')
    expect(reden(finishActie(stand, 'x', { hoe: 'gedaan', want: '' }, ctx))).toBe('bestaat-niet')
    expect(reden(reopenActie(stand, 'x', ctx))).toBe('bestaat-niet')
    expect(reden(moveActie(stand, 'x', 'omhoog', ctx))).toBe('bestaat-niet')
    expect(reden(removeActie(stand, 'x', ctx))).toBe('bestaat-niet')
  })
})
