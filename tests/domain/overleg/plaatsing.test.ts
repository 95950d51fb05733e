import { describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { addKind, nieuwKind } from '../../../src/domain/dossier/kind.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import {
  nogTePlaatsen,
  noteSnelregel,
  placeAlsActie,
  placeAlsKaart,
  placeAlsNotitie,
  putSnelregelWeg,
  takeSnelregel,
} from '../../../src/domain/overleg/plaatsing.ts'
import { planOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { parseSnelregel } from '../../../src/domain/snelregel/parseSnelregel.ts'
import { closeKind } from '../../../src/domain/terugval/afsluiting.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { ctx, reden, value } from '../../support/overlegStand.ts'

function hour() {
  const naspel = startNaspel()
  const kind = { ...nieuwKind(redact('Noor'), redact('Aksoy')), situatie: 'thuis' } as const
  const made = value(addKind(kind, new Set(), ctx))
  naspel.play(made.handeling)
  const plan = value(planOverleg({ datum: ctx.vandaag, tijd: '', stoelen: [], agenda: [], begintOp: 1 }, ctx))
  naspel.play(plan.handeling)
  const dossier = () => readDossier(made.dossier, naspel.records(`dossier-${made.dossier}`))
  const overleg = () => readOverleg(plan.overleg, naspel.records(`overleg-${plan.overleg}`))
  const play = (act: Result<Handeling, unknown>): Handeling => {
    const handeling = value(act)
    naspel.play(handeling)
    return handeling
  }
  const note = (tekst: string, ofKind = false) => {
    const dossierId = ofKind ? made.dossier : null
    const regel = { tekst, wat: tekst, dossier: dossierId, wie: null, wanneer: null }
    const noted = value(noteSnelregel(overleg(), regel))
    naspel.play(noted.handeling)
    return noted
  }
  const mensen = [{ partij: 'leerplicht', naam: redact('Piet de Boer') }] as const
  const kinderen = new Map([
    [1, [made.dossier]],
    [2, ['kind-b', 'kind-c']],
  ])
  const type = (regel: string) => {
    const gelezen = parseSnelregel(regel, { vandaag: ctx.vandaag, mensen, kinderen })
    return takeSnelregel(overleg(), gelezen, gelezen.dossier === made.dossier ? dossier() : null, ctx)
  }
  const tray = () => nogTePlaatsen(overleg(), [dossier()])
  const first = () => {
    const los = tray()[0]
    if (los === undefined) throw new Error('the tray is empty')
    return los
  }
  return { dossier, overleg, play, note, type, tray, first, kind: made.dossier }
}

const actie = (wat: string) => ({ wat, partij: null, wie: redact(''), wanneer: null })

describe('quick lines', () => {
  it('one of a child stands with the child, and the overleg only says of whom it was', () => {
    const { note, overleg, dossier, kind } = hour()
    const { handeling } = note('Mentor bellen', true)
    const there = handeling.delen.find(({ stream }) => stream.startsWith('overleg-'))
    expect(JSON.stringify(there)).not.toContain('Mentor')
    expect(overleg().kindregels).toEqual([{ id: expect.any(String), dossier: kind }])
    expect(dossier().snelregels.map(({ tekst }) => tekst)).toEqual(['Mentor bellen'])
    expect(handeling.overleg).toBe(overleg().id)
  })

  it('wait in one tray in the order of typing, until each has its place', () => {
    const { note, tray } = hour()
    note('Eerst')
    note('Dan van het kind', true)
    note('Laatst')
    expect(tray().map(({ regel, dossier }) => [regel.tekst, dossier !== null])).toEqual([
      ['Eerst', false],
      ['Dan van het kind', true],
      ['Laatst', false],
    ])
  })

  it.each([false, true])('as an actie: one act over the streams it touches (of a child: %s)', (ofKind) => {
    const { note, play, first, dossier, tray } = hour()
    note('Mentor bellen', ofKind)
    const { delen } = play(placeAlsActie(first(), dossier(), actie('Mentor bellen'), ctx))
    expect(delen.map(({ stream }) => stream.split('-')[0])).toEqual(
      ofKind ? ['dossier'] : ['dossier', 'overleg'],
    )
    expect(dossier().acties.map(({ wat }) => wat)).toEqual(['Mentor bellen'])
    expect(tray()).toEqual([])
  })

  it('as a note it has the audience that was chosen', () => {
    const { note, play, first, dossier } = hour()
    note('Wil graag naar de kapsalon')
    const notitie = { tekst: first().regel.tekst, publiek: 'team', van: 'school' } as const
    play(placeAlsNotitie(first(), dossier(), notitie, ctx))
    expect(dossier().notities).toMatchObject([{ tekst: 'Wil graag naar de kapsalon', publiek: 'team' }])
  })

  it('as a card; but what is of a child never becomes a card of the team', () => {
    const { note, play, first, overleg, tray } = hour()
    const kaart = (tekst: string) => ({ soort: 'kan-beter', tekst, partij: null, stap: null }) as const
    note('Sneller bellen')
    play(placeAlsKaart(first(), overleg(), kaart('Sneller bellen'), ctx))
    expect(overleg().kaarten.map(({ tekst }) => tekst)).toEqual(['Sneller bellen'])
    note('Wil graag terug', true)
    expect(reden(placeAlsKaart(first(), overleg(), kaart('Wil graag terug'), ctx))).toBe('bestaat-niet')
    expect(tray()).toHaveLength(1)
  })

  it('one that says who does what and when is an actie at once, in this overleg, and nothing waits', () => {
    const { play, type, dossier, overleg, tray } = hour()
    const { soort, delen, overleg: bij } = play(type('#1 @piet belt Noor en moeder vrijdag'))
    expect([soort, delen.map(({ stream }) => stream), bij]).toEqual([
      'actie-uit-snelregel',
      [`dossier-${dossier().id}`],
      overleg().id,
    ])
    expect(dossier().acties).toMatchObject([
      { wat: 'belt Noor en moeder', partij: 'leerplicht', wanneer: expect.any(String), voor: 'kind' },
    ])
    expect(dossier().acties[0]?.wie.reveal()).toBe('Piet de Boer')
    expect([tray(), dossier().snelregels]).toEqual([[], []])
  })

  it.each(['@piet belt vrijdag', '#1 @piet belt moeder', '#2 @piet belt vrijdag'])(
    'one that is not sure waits: %j',
    (regel) => {
      const { play, type, dossier, tray } = hour()
      play(type(regel))
      expect(dossier().acties).toEqual([])
      expect(tray()).toHaveLength(1)
    },
  )

  it('one of a child that was closed waits', () => {
    const { play, type, dossier, tray } = hour()
    play(closeKind(dossier(), { want: 'Verhuisd' }, ctx))
    play(type('#1 @piet belt vrijdag'))
    expect(dossier().acties).toEqual([])
    expect(tray()).toHaveLength(1)
  })

  it('one that waits keeps the whole sentence, and what is to be done beside who and when', () => {
    const { play, type, first } = hour()
    play(type('@piet belt Noor en moeder vrijdag'))
    expect(first().regel).toMatchObject({
      tekst: 'piet belt Noor en moeder vrijdag',
      wat: 'belt Noor en moeder',
    })
  })

  it('one that needs no place leaves the tray, its words stay', () => {
    const { note, play, first, overleg, tray } = hour()
    note('Laat maar')
    play(putSnelregelWeg(first(), ctx))
    expect(tray()).toEqual([])
    expect(overleg().snelregels).toMatchObject([{ tekst: 'Laat maar', geplaatst: 'weg' }])
  })

  it('after closing nothing is typed any more, and what was left over still finds its place', () => {
    const { note, play, first, overleg, dossier, tray } = hour()
    note('Mentor bellen')
    play(closeOverleg(overleg(), { nietBesproken: [], op: 9 }, ctx))
    const regel = { tekst: 'Te laat', wat: 'Te laat', dossier: null, wie: null, wanneer: null }
    expect(reden(noteSnelregel(overleg(), regel))).toBe('gesloten')
    play(placeAlsActie(first(), dossier(), actie('Mentor bellen'), ctx))
    expect(tray()).toEqual([])
  })

  it.each([
    ['', 'leeg'],
    ['a'.repeat(501), 'te-lang'],
    ['bsn 123456782', 'bsn'],
  ])('is refused: %j', (tekst, why) => {
    const { overleg } = hour()
    expect(
      reden(noteSnelregel(overleg(), { tekst, wat: tekst, dossier: null, wie: null, wanneer: null })),
    ).toBe(why)
  })
})
