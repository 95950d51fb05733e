import { describe, expect, it } from 'vitest'
import { addActie, finishActie, moveActie, removeActie } from '../../../src/domain/actie/handelingen.ts'
import { answerDoel, setDoel, startNieuwDoel } from '../../../src/domain/doel/handelingen.ts'
import { giveNieuwRugnummer } from '../../../src/domain/dossier/kind.ts'
import { setOndersteuningsvraag, setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import type { ActContext } from '../../../src/domain/handeling/handeling.ts'
import { kloptIn, sayKlopt } from '../../../src/domain/leesvoor/klopt.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, dossierFrom, entryOf, openBlad, vandaag, wie } from '../../support/dossierStand.ts'
import { value } from '../../support/overlegStand.ts'

const here: ActContext = { ...ctx, overleg: 'o1' }
const doel = { tekst: 'Elke ochtend', datum: '2026-12-21', zichtbaarAan: '' }
const actie = { wat: 'Bellen', partij: null, wie: redact(''), wanneer: null }

/** Regie asked, a doel, two steps and one for the school; then it was read aloud. */
function read(): Blad {
  const blad = openBlad()
  blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els Bos') }, here))
  blad.play(setDoel(blad.stand(), doel, here))
  for (const wat of ['Bellen', 'Langsgaan', 'Mailen']) {
    blad.play(addActie(blad.stand(), { ...actie, wat }, here))
  }
  blad.play(addActie(blad.stand(), { ...actie, wat: 'Rustplek maken', voor: 'school' }, here))
  blad.play(sayKlopt(blad.stand(), { wie: [wie('school', 'Els Bos')] }, here))
  return blad
}

const geldt = (blad: Blad): boolean | undefined => kloptIn(blad.stand(), 'o1')?.geldt
const actieId = (blad: Blad, wat: string): string =>
  blad.stand().acties.find((one) => one.wat === wat)?.id ?? ''

describe('Klopt', () => {
  it('keeps who said so, on which day, in this overleg', () => {
    const blad = read()
    const said = kloptIn(blad.stand(), 'o1')
    expect(said).toMatchObject({ op: vandaag, geldt: true })
    expect(said?.wie.map(({ partij, persoon }) => [partij, persoon.reveal()])).toEqual([
      ['school', 'Els Bos'],
    ])
    expect(kloptIn(blad.stand(), 'o2')).toBeNull()
  })

  it('may be said by the table, without anyone chosen', () => {
    const blad = openBlad()
    blad.play(sayKlopt(blad.stand(), { wie: [] }, here))
    expect(kloptIn(blad.stand(), 'o1')).toMatchObject({ wie: [], geldt: true })
  })

  it('is only said in an overleg, and the same is not said twice', () => {
    const blad = read()
    expect(sayKlopt(blad.stand(), { wie: [] }, ctx)).toEqual({ ok: false, error: { reden: 'geen-overleg' } })
    expect(sayKlopt(blad.stand(), { wie: [wie('school', 'Els Bos')] }, here)).toEqual({
      ok: false,
      error: { reden: 'niets-gewijzigd' },
    })
  })

  it.each<readonly [string, (blad: Blad) => unknown]>([
    ['another next time', (blad) => blad.play(setVolgende(blad.stand(), '2026-12-01', ctx))],
    ['another number', (blad) => blad.play(giveNieuwRugnummer(blad.stand(), new Set(), ctx))],
    ['another asked', (blad) => blad.play(askRegie(blad.stand(), { wie: wie('leerplicht', 'Piet') }, ctx))],
    ['another doel', (blad) => blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Elke dag' }, ctx))],
    ['the next doel', (blad) => blad.play(startNieuwDoel(blad.stand(), doel, ctx))],
    [
      'a yes of child and parents',
      (blad) => {
        const ja = { antwoord: 'ja', want: '', wie: redact(''), wanneer: null, hoe: '' } as const
        blad.play(answerDoel(blad.stand(), ja, ctx))
      },
    ],
    [
      'the eerste stap done',
      (blad) =>
        blad.play(finishActie(blad.stand(), actieId(blad, 'Bellen'), { hoe: 'gedaan', want: '' }, ctx)),
    ],
    [
      'the eerste stap taken away',
      (blad) => blad.play(removeActie(blad.stand(), actieId(blad, 'Bellen'), ctx)),
    ],
    [
      'another step put first',
      (blad) => blad.play(moveActie(blad.stand(), actieId(blad, 'Langsgaan'), 'omhoog', ctx)),
    ],
  ])('is void after %s, and can be said anew', (_, change) => {
    const blad = read()
    change(blad)
    expect(geldt(blad)).toBe(false)
    blad.play(sayKlopt(blad.stand(), { wie: [wie('school', 'Els Bos')] }, here))
    expect(geldt(blad)).toBe(true)
  })

  it.each<readonly [string, (blad: Blad) => unknown]>([
    ['what the child needs', (blad) => blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))],
    ['a focus', (blad) => blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Rust' }, ctx))],
    ['a step behind the first', (blad) => blad.play(addActie(blad.stand(), actie, ctx))],
    [
      'a later step done',
      (blad) => blad.play(finishActie(blad.stand(), actieId(blad, 'Mailen'), { hoe: 'niet', want: '' }, ctx)),
    ],
    [
      'two later steps changing places',
      (blad) => blad.play(moveActie(blad.stand(), actieId(blad, 'Mailen'), 'omhoog', ctx)),
    ],
    [
      'one more for the school',
      (blad) => blad.play(addActie(blad.stand(), { ...actie, voor: 'school' }, ctx)),
    ],
    [
      'that for the school done',
      (blad) =>
        blad.play(
          finishActie(blad.stand(), actieId(blad, 'Rustplek maken'), { hoe: 'gedaan', want: '' }, ctx),
        ),
    ],
  ])('holds after %s, which was not read', (_, change) => {
    const blad = read()
    change(blad)
    expect(geldt(blad)).toBe(true)
  })

  it.each([
    ['before it', 2_000],
    ['after it', 2_010],
    ['before the last line that was read', 1_000],
  ])('is void when another device changed a line, unseen, at a moment %s', (_, at) => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, here))
    blad.play(addActie(blad.stand(), actie, here))
    const read = blad.stand()
    const said = entryOf(value(sayKlopt(read, { wie: [] }, here)), 2_005, 'laptop')
    const unseen = entryOf(value(setDoel(read, { ...doel, tekst: 'Hele dagen' }, here)), at, 'tweede')
    expect(kloptIn(dossierFrom([...blad.entries(), said]), 'o1')?.geldt).toBe(true)
    expect(kloptIn(dossierFrom([...blad.entries(), unseen, said]), 'o1')?.geldt).toBe(false)
  })
})
