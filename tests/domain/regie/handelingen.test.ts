import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answerRegie,
  askRegie,
  releaseRegie,
  takeVoorlopigeRegie,
} from '../../../src/domain/regie/handelingen.ts'
import { gevraagde, isVraagTeLaat } from '../../../src/domain/regie/regie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Entry } from '../../../src/data/Entry.ts'
import { ctx, dossierFrom, entryOf, openBlad, vandaag, wie } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

const juf = wie('school', 'Els Brink')
const ambtenaar = wie('leerplicht', 'Sam Ruiter')
const ja = { antwoord: 'ja', hoe: 'aan-tafel', want: '' } as const
const nee = { antwoord: 'nee', hoe: 'telefonisch', want: 'geen tijd deze maand' } as const

function withRegie() {
  const blad = openBlad()
  blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
  blad.play(answerRegie(blad.stand(), ja, ctx))
  return blad
}

describe('asking for the regie', () => {
  it('who was asked and has not answered is not yet the one', () => {
    const blad = openBlad()
    const { regie } = blad.play(askRegie(blad.stand(), { wie: juf, hoe: 'telefonisch' }, ctx))
    expect(regie).toMatchObject({ staat: 'gevraagd', stap: { op: vandaag, hoe: 'telefonisch' } })
  })

  it('the regie is not given to the partij that has it', () => {
    const blad = withRegie()
    expect(reden(askRegie(blad.stand(), { wie: juf }, ctx))).toBe('heeft-regie-al')
    expect(reden(askRegie(blad.stand(), { wie: wie('school') }, ctx))).toBe('heeft-regie-al')
    expect(askRegie(blad.stand(), { wie: wie('school', 'Jo Haan') }, ctx).ok).toBe(true)
  })

  it('nobody is asked twice; another question replaces the open one', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    expect(reden(askRegie(blad.stand(), { wie: juf }, ctx))).toBe('al-gevraagd')
    const { regie } = blad.play(askRegie(blad.stand(), { wie: ambtenaar }, ctx))
    expect(regie).toMatchObject({ staat: 'gevraagd', stap: { wie: { partij: 'leerplicht' } } })
  })

  it('a name that is too long or holds a BSN is refused', () => {
    const { stand } = openBlad()
    expect(reden(askRegie(stand(), { wie: wie('school', 'x'.repeat(81)) }, ctx))).toBe('te-lang')
    expect(reden(askRegie(stand(), { wie: wie('school', '123456782') }, ctx))).toBe('bsn')
  })
})

describe('answering', () => {
  it('a yes is kept with how and when', () => {
    expect(withRegie().stand().regie).toMatchObject({ staat: 'ja', stap: { hoe: 'aan-tafel', op: vandaag } })
  })

  it('without a question there is nothing to answer', () => {
    expect(reden(answerRegie(openBlad().stand(), ja, ctx))).toBe('niet-gevraagd')
    expect(reden(answerRegie(withRegie().stand(), ja, ctx))).toBe('niet-gevraagd')
  })

  it('a nee needs its reason and is remembered', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    expect(reden(answerRegie(blad.stand(), { ...nee, want: ' ' }, ctx))).toBe('leeg')
    const { regie } = blad.play(answerRegie(blad.stand(), nee, ctx))
    expect(regie).toMatchObject({ staat: 'geen', laatsteNee: { want: 'geen tijd deze maand' } })
  })

  it('a yes is said by a person, not by a partij', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: wie('samenwerkingsverband') }, ctx))
    expect(reden(answerRegie(blad.stand(), ja, ctx))).toBe('leeg')
    const { regie } = blad.play(answerRegie(blad.stand(), { ...ja, persoon: redact('Ine Post') }, ctx))
    expect(regie.staat === 'ja' && regie.stap.wie.persoon.reveal()).toBe('Ine Post')
  })

  it('a yes of someone else than the person who was asked is refused', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    expect(reden(answerRegie(blad.stand(), { ...ja, persoon: redact('Ine Post') }, ctx))).toBe(
      'niet-gevraagd',
    )
    const own = { ...ja, persoon: juf.persoon }
    expect(blad.play(answerRegie(blad.stand(), own, ctx)).regie).toMatchObject({ staat: 'ja' })
  })

  it('someone absent cannot say yes at the table, but can by phone', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    const aanwezigen = [ambtenaar]
    expect(reden(answerRegie(blad.stand(), { ...ja, aanwezigen }, ctx))).toBe('niet-aan-tafel')
    expect(answerRegie(blad.stand(), { ...ja, hoe: 'telefonisch', aanwezigen }, ctx).ok).toBe(true)
  })
})

describe('voorlopige regie', () => {
  const input = { wie: ambtenaar, vraagtAan: juf, vraagtVoor: '2026-12-01' }

  it('someone present takes it and asks another before a date', () => {
    const blad = openBlad()
    const { regie } = blad.play(takeVoorlopigeRegie(blad.stand(), input, ctx))
    expect(regie).toMatchObject({ staat: 'voorlopig', gevraagd: null, stap: { vraagtVoor: '2026-12-01' } })
  })

  it.each([
    ['someone who is not there', { ...input, aanwezigen: [juf] }, 'niet-aan-tafel'],
    ['asking oneself', { ...input, vraagtAan: ambtenaar }, 'vraagt-zichzelf'],
    ['a date behind us', { ...input, vraagtVoor: '2026-11-22' }, 'datum-voorbij'],
    ['no date', { ...input, vraagtVoor: 'morgen' }, 'datum'],
    ['nobody named', { ...input, wie: wie('leerplicht') }, 'leeg'],
  ])('%s is refused', (_, voorlopig, expected) => {
    expect(reden(takeVoorlopigeRegie(openBlad().stand(), voorlopig, ctx))).toBe(expected)
  })

  it('nobody takes it for the time being from who said yes', () => {
    expect(reden(takeVoorlopigeRegie(withRegie().stand(), input, ctx))).toBe('regie-vergeven')
  })

  it('the same promise twice is refused, a new date is not', () => {
    const blad = openBlad()
    blad.play(takeVoorlopigeRegie(blad.stand(), input, ctx))
    expect(reden(takeVoorlopigeRegie(blad.stand(), input, ctx))).toBe('heeft-regie-al')
    expect(takeVoorlopigeRegie(blad.stand(), { ...input, vraagtVoor: '2026-12-08' }, ctx).ok).toBe(true)
  })

  it('holds until the asked one says yes', () => {
    const blad = openBlad()
    blad.play(takeVoorlopigeRegie(blad.stand(), input, ctx))
    expect(blad.play(askRegie(blad.stand(), { wie: juf }, ctx)).regie).toMatchObject({
      staat: 'voorlopig',
      gevraagd: { wie: { partij: 'school' } },
    })
    expect(blad.play(answerRegie(blad.stand(), ja, ctx)).regie).toMatchObject({ staat: 'ja' })
  })
})

describe('the answer of whom the voorlopige regie would ask', () => {
  const voorlopig = { wie: ambtenaar, vraagtAan: juf, vraagtVoor: '2026-12-01' }
  function held() {
    const blad = openBlad()
    blad.play(takeVoorlopigeRegie(blad.stand(), voorlopig, ctx))
    return blad
  }

  it('a yes tells that the question was put', () => {
    const blad = held()
    expect(gevraagde(blad.stand().regie)).toEqual(juf)
    expect(blad.play(answerRegie(blad.stand(), ja, ctx)).regie).toMatchObject({
      staat: 'ja',
      stap: { wie: juf },
    })
  })

  it('after a nee the voorlopige regie stands, and nobody is awaited until another is asked', () => {
    const blad = held()
    const { regie } = blad.play(answerRegie(blad.stand(), nee, ctx))
    expect(regie).toMatchObject({ staat: 'voorlopig', laatsteNee: { wie: juf, want: nee.want } })
    expect(gevraagde(regie)).toBeNull()
    expect(reden(answerRegie(blad.stand(), ja, ctx))).toBe('niet-gevraagd')
    const mo = wie('jeugdhulp', 'Mo Kaya')
    expect(gevraagde(blad.play(askRegie(blad.stand(), { wie: mo }, ctx)).regie)).toEqual(mo)
  })

  it('a nee from before it was taken does not count', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    blad.play(answerRegie(blad.stand(), nee, ctx))
    const { regie } = blad.play(takeVoorlopigeRegie(blad.stand(), voorlopig, ctx))
    expect(regie).toMatchObject({ laatsteNee: null })
    expect(gevraagde(regie)).toEqual(juf)
  })

  it.each([
    ['2026-11-30', false],
    ['2026-12-01', false],
    ['2026-12-02', true],
  ])('on %s it is late: %s', (dag, late) => {
    expect(isVraagTeLaat(held().stand().regie, dag)).toBe(late)
  })

  it('once the question was put it is not late, a question of before the promise does not count', () => {
    const blad = held()
    expect(isVraagTeLaat(blad.play(askRegie(blad.stand(), { wie: juf }, ctx)).regie, '2026-12-02')).toBe(
      false,
    )
    expect(
      isVraagTeLaat(
        blad.play(takeVoorlopigeRegie(blad.stand(), { ...voorlopig, vraagtVoor: '2026-12-08' }, ctx)).regie,
        '2026-12-09',
      ),
    ).toBe(true)
  })

  it('a nee of a partij that names nobody does not take it from who holds it', () => {
    const blad = held()
    blad.play(askRegie(blad.stand(), { wie: wie(ambtenaar.partij) }, ctx))
    expect(blad.play(answerRegie(blad.stand(), nee, ctx)).regie).toMatchObject({
      staat: 'voorlopig',
      stap: { wie: ambtenaar },
      gevraagd: null,
    })
  })
})

describe('giving it back', () => {
  it('a question beside the regie can be withdrawn without giving the regie back', () => {
    const blad = withRegie()
    expect(reden(releaseRegie(blad.stand(), { want: 'toch niet', wat: 'vraag' }, ctx))).toBe('niet-gevraagd')
    blad.play(askRegie(blad.stand(), { wie: ambtenaar }, ctx))
    const after = blad.play(releaseRegie(blad.stand(), { want: 'toch niet', wat: 'vraag' }, ctx))
    expect(after.regie).toMatchObject({ staat: 'ja', stap: { wie: juf }, gevraagd: null })
  })

  it('needs a reason, and there must be something to give back', () => {
    expect(reden(releaseRegie(openBlad().stand(), { want: 'verhuisd' }, ctx))).toBe('geen-regie')
    const blad = withRegie()
    expect(reden(releaseRegie(blad.stand(), { want: '' }, ctx))).toBe('leeg')
    expect(blad.play(releaseRegie(blad.stand(), { want: 'andere baan' }, ctx)).regie.staat).toBe('geen')
  })

  it('an open question can be withdrawn', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: juf }, ctx))
    expect(blad.play(releaseRegie(blad.stand(), { want: 'ander plan' }, ctx)).regie.staat).toBe('geen')
  })
})

describe('two replicas', () => {
  it('whatever two tables wrote without seeing each other, the merged dossier has at most one regie', () => {
    const acts = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(juf, ambtenaar, wie('jeugdhulp', 'Mo'))), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(acts, acts, fc.nat(50), (left, right, seed) => {
        const start = openBlad()
        const base = [...start.entries()]
        const run = (device: string, steps: typeof left, from: number): Entry[] => {
          const mine = [...base]
          for (const [i, [kind, who]] of steps.entries()) {
            const stand = dossierFrom(mine)
            const result = [
              () => askRegie(stand, { wie: who }, ctx),
              () => answerRegie(stand, { ...ja, persoon: who.persoon }, ctx),
              () =>
                takeVoorlopigeRegie(
                  stand,
                  { wie: who, vraagtAan: wie('overig', 'Bo'), vraagtVoor: vandaag },
                  ctx,
                ),
              () => releaseRegie(stand, { want: 'klaar' }, ctx),
            ][kind]?.()
            if (result?.ok === true) mine.push(entryOf(result.value, from + i * 2, device))
          }
          return mine
        }
        const [a, b] = [run('tablet', left, 2000), run('telefoon', right, 2001 + seed)]
        const merged = dossierFrom([...a, ...b])
        const other = dossierFrom([...b.toReversed(), ...a, ...b])
        expect(other.regie).toEqual(merged.regie)
        const { regie } = merged
        const holders = regie.staat === 'ja' || regie.staat === 'voorlopig' ? [regie.stap] : []
        expect(holders.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })
})
