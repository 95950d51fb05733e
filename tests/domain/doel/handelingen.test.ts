import { describe, expect, it } from 'vitest'
import { ander, type Instemmer, isJaVanNiemand, jaVan } from '../../../src/domain/doel/doel.ts'
import {
  answerDoel,
  completeAntwoord,
  setDoel,
  startNieuwDoel,
} from '../../../src/domain/doel/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, dossierFrom, entryOf, openBlad } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

const doel = { tekst: 'Drie ochtenden naar de rustige klas', datum: '2026-12-21', zichtbaarAan: 'rooster' }
const gesproken = { want: '', wie: redact('Els met moeder'), wanneer: '2026-11-20', hoe: 'thuis' }
const ja = { ...gesproken, antwoord: 'ja' } as const

describe('the doel (product rule 10)', () => {
  it('is voorlopig until child and parents said yes', () => {
    const blad = openBlad()
    expect(blad.play(setDoel(blad.stand(), doel, ctx)).doel).toMatchObject({ ...doel, voorlopig: true })
    const after = blad.play(answerDoel(blad.stand(), ja, ctx))
    expect(after.doel).toMatchObject({ voorlopig: false, instemming: { antwoord: 'ja', hoe: 'thuis' } })
  })

  it.each([
    ['nee', 'liever middagen'],
    ['nog-niet', ''],
  ] as const)('stays voorlopig after %s, and nothing is blocked', (antwoord, want) => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const after = blad.play(answerDoel(blad.stand(), { ...gesproken, antwoord, want }, ctx))
    expect(after.doel).toMatchObject({ voorlopig: true, instemming: { antwoord } })
  })

  it('a yes was said to the text of then: another text is voorlopig again, another date is not', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), ja, ctx))
    expect(blad.play(setDoel(blad.stand(), { ...doel, datum: '2027-01-11' }, ctx)).doel?.voorlopig).toBe(
      false,
    )
    expect(blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Elke dag' }, ctx)).doel?.voorlopig).toBe(true)
  })

  it.each([
    ['no text', { ...doel, tekst: ' ' }, 'leeg'],
    ['a date behind us', { ...doel, datum: '2026-11-22' }, 'datum-voorbij'],
    ['no date of this calendar', { ...doel, datum: 'straks' }, 'datum'],
    ['a BSN', { ...doel, tekst: 'doel 123456782' }, 'bsn'],
    ['10,000 characters', { ...doel, tekst: 'x'.repeat(10_000) }, 'te-lang'],
  ])('%s is refused', (_, input, expected) => {
    expect(reden(setDoel(openBlad().stand(), input, ctx))).toBe(expected)
    expect(reden(startNieuwDoel(openBlad().stand(), input, ctx))).toBe(expected)
  })

  it('what stands is not kept once more, but in an overleg it is said anew', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    expect(reden(setDoel(blad.stand(), doel, ctx))).toBe('niets-gewijzigd')
    const inOverleg = { ...ctx, overleg: 'overleg1' }
    blad.play(setDoel(blad.stand(), doel, inOverleg))
    expect(reden(setDoel(blad.stand(), doel, inOverleg))).toBe('niets-gewijzigd')
  })

  it('the text of a doel whose date has passed can still be changed', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const later = { vandaag: '2027-02-01' }
    expect(setDoel(blad.stand(), { ...doel, tekst: 'Drie ochtenden' }, later).ok).toBe(true)
  })

  it('a new doel puts the present one among the earlier ones', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const after = blad.play(startNieuwDoel(blad.stand(), { ...doel, tekst: 'Elke ochtend' }, ctx))
    expect(after.doel).toMatchObject({ tekst: 'Elke ochtend', instemming: null, voorlopig: true })
    expect(after.eerdereDoelen.map((one) => one.tekst)).toEqual([doel.tekst])
  })

  it('a correction of the old doel written elsewhere does not bring it back as the present one', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const before = blad.stand()
    const fresh = entryOf(value(startNieuwDoel(before, { ...doel, tekst: 'Elke ochtend' }, ctx)), 2000)
    const late = entryOf(value(setDoel(before, { ...doel, tekst: 'Drie ochtenden' }, ctx)), 3000, 'telefoon')
    const merged = dossierFrom([...blad.entries(), late, fresh])
    expect(merged.doel?.tekst).toBe('Elke ochtend')
    expect(merged.eerdereDoelen.map((one) => one.tekst)).toEqual(['Drie ochtenden'])
  })

  it.each([
    ['without a doel', false, ja, 'geen-doel'],
    ['a nee without a reason', true, { ...gesproken, antwoord: 'nee' as const }, 'leeg'],
    ['a conversation in the future', true, { ...ja, wanneer: '2026-12-01' }, 'toekomst'],
    ['a day that is none', true, { ...ja, wanneer: 'gisteren' }, 'datum'],
  ])('an answer %s is refused', (_, hasDoel, input, expected) => {
    const blad = openBlad()
    if (hasDoel) blad.play(setDoel(blad.stand(), doel, ctx))
    expect(reden(answerDoel(blad.stand(), input, ctx))).toBe(expected)
  })

  it('"nog niet gesproken" may carry the day on which they will', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const input = { ...gesproken, antwoord: 'nog-niet', wanneer: '2026-12-01' } as const
    expect(answerDoel(blad.stand(), input, ctx).ok).toBe(true)
  })
})

describe('who answered, and how (product rule 10)', () => {
  const kaal = { want: '', wie: redact(''), wanneer: '2026-11-23', hoe: '' } as const

  function answered(...antwoorden: readonly (readonly ['ja' | 'nee' | 'nog-niet', Instemmer | null])[]) {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    for (const [antwoord, namens] of antwoorden) {
      const want = antwoord === 'nee' ? 'te snel' : ''
      blad.play(answerDoel(blad.stand(), { ...kaal, antwoord, namens, want }, ctx))
    }
    const now = blad.stand().doel
    if (now === null) throw new Error('there is a doel')
    return now
  }

  it('is not claimed by the answer alone, and a yes of nobody leaves the doel voorlopig', () => {
    const now = answered(['ja', null])
    expect(now).toMatchObject({ voorlopig: true, instemming: { namens: null, hoe: '' } })
    expect([jaVan(now), ander(now), isJaVanNiemand(now)]).toEqual([null, null, true])
  })

  it.each([
    ['child or parents are chosen', { namens: 'ouders' }],
    ['a name is written down', { wie: redact('moeder') }],
  ] as const)('counts once %s', (_, aanvulling) => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), { ...kaal, antwoord: 'ja' }, ctx))
    const { doel: now } = blad.play(completeAntwoord(blad.stand(), aanvulling, ctx))
    expect([now?.voorlopig, now !== null && isJaVanNiemand(now)]).toEqual([false, false])
  })

  it.each([
    ['a yes of both', [['ja', 'beide']], 'beide', null, false],
    ['a yes of the parents alone', [['ja', 'ouders']], 'ouders', { wie: 'kind', zei: null }, false],
    ['a yes of the child alone', [['ja', 'kind']], 'kind', { wie: 'ouders', zei: null }, false],
    [
      'one after the other',
      [
        ['ja', 'kind'],
        ['ja', 'ouders'],
      ],
      'beide',
      null,
      false,
    ],
    [
      'a nee of the child stands beside the yes of the parents: voorlopig',
      [
        ['nee', 'kind'],
        ['ja', 'ouders'],
      ],
      'ouders',
      { wie: 'kind', zei: 'nee' },
      true,
    ],
    [
      'a later yes of who said nee',
      [
        ['nee', 'kind'],
        ['ja', 'beide'],
      ],
      'beide',
      null,
      false,
    ],
    [
      'an answer without a name may be of either',
      [
        ['nee', 'kind'],
        ['ja', null],
      ],
      null,
      null,
      true,
    ],
  ] as const)('%s', (_, antwoorden, ja, other, voorlopig) => {
    const now = answered(...antwoorden)
    expect([jaVan(now), ander(now), now.voorlopig]).toEqual([ja, other, voorlopig])
  })

  it('is added to the same answer, which stays about the text of then', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), { ...kaal, antwoord: 'ja' }, ctx))
    const before = blad.stand().doel?.instemming
    blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Elke dag' }, ctx))
    blad.play(completeAntwoord(blad.stand(), { namens: 'kind' }, ctx))
    const after = blad.play(completeAntwoord(blad.stand(), { hoe: 'telefonisch' }, ctx))
    expect(after.doel).toMatchObject({
      voorlopig: true,
      instemming: {
        id: before?.id,
        namens: 'kind',
        hoe: 'telefonisch',
        wanneer: kaal.wanneer,
        over: doel.tekst,
      },
    })
  })

  it('a wrong tap is mended: who was not meant was not asked', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), { ...kaal, antwoord: 'ja' }, ctx))
    blad.play(completeAntwoord(blad.stand(), { namens: 'kind' }, ctx))
    const after = blad.play(completeAntwoord(blad.stand(), { namens: 'ouders' }, ctx)).doel
    expect(after === null ? null : ander(after)).toEqual({ wie: 'kind', zei: null })
  })

  it('cannot be added while nobody answered yes or nee', () => {
    const blad = openBlad()
    expect(reden(completeAntwoord(blad.stand(), { hoe: 'thuis' }, ctx))).toBe('geen-antwoord')
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), { ...kaal, antwoord: 'nog-niet' }, ctx))
    expect(reden(completeAntwoord(blad.stand(), { hoe: 'thuis' }, ctx))).toBe('geen-antwoord')
  })
})
