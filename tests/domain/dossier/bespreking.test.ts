import { describe, expect, it } from 'vitest'
import { addActie, changeActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import {
  beantwoord,
  bespreking,
  isBesprokenDeel,
  isOpgepaktIn,
} from '../../../src/domain/dossier/bespreking.ts'
import {
  confirmBlijftZo,
  markOpgepakt,
  setOndersteuningsvraag,
  setOudersWeten,
  setVolgende,
} from '../../../src/domain/dossier/werkblad.ts'
import { answerDoel, setDoel, startNieuwDoel } from '../../../src/domain/doel/handelingen.ts'
import type { ActContext } from '../../../src/domain/handeling/handeling.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { addTrede } from '../../../src/domain/opschaling/opschaling.ts'
import { setPlicht } from '../../../src/domain/plicht/plicht.ts'
import { askRegie, releaseRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { assignRol } from '../../../src/domain/rol/rol.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, openBlad, vandaag, wie } from '../../support/dossierStand.ts'

const inOverleg = (overleg?: string): ActContext => ({
  vandaag,
  ...(overleg === undefined ? {} : { overleg }),
})
const actie = { wat: 'Bellen', partij: null, wie: redact(''), wanneer: null }
const doel = { tekst: 'Elke ochtend', datum: '2026-12-21', zichtbaarAan: '' }

function writeAll(blad: Blad, ctx: ActContext): void {
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
  blad.play(askRegie(blad.stand(), { wie: wie('school', 'Els') }, ctx))
  blad.play(setDoel(blad.stand(), doel, ctx))
  blad.play(addActie(blad.stand(), actie, ctx))
}

describe('besproken, derived from the entries', () => {
  it('all four written in this overleg, with the regie only asked', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    expect(bespreking(blad.stand(), 'o1')).toEqual({
      ondersteuningsvraag: true,
      regie: true,
      doel: true,
      stap: true,
      besproken: true,
    })
    expect(bespreking(blad.stand(), 'o2').besproken).toBe(false)
  })

  it('written outside an overleg counts for none', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg())
    expect(Object.values(bespreking(blad.stand(), 'o1'))).toEqual([false, false, false, false, false])
  })

  it('"Blijft zo" counts for the overleg in which it was said', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    for (const wat of ['ondersteuningsvraag', 'regie', 'doel'] as const) {
      blad.play(confirmBlijftZo(blad.stand(), wat, inOverleg('o2')))
    }
    expect(bespreking(blad.stand(), 'o2')).toMatchObject({
      regie: true,
      doel: true,
      stap: false,
      besproken: false,
    })
    blad.play(confirmBlijftZo(blad.stand(), 'stap', inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2').besproken).toBe(true)
  })

  it('a doel counts with its date only, an answer of child and parents counts for it', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), { ...doel, datum: null }, inOverleg('o1')))
    expect(bespreking(blad.stand(), 'o1').doel).toBe(false)
    blad.play(setDoel(blad.stand(), doel, inOverleg()))
    const antwoord = { antwoord: 'ja', want: '', wie: redact(''), wanneer: null, hoe: '' } as const
    blad.play(answerDoel(blad.stand(), antwoord, inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2').doel).toBe(true)
  })

  it('a doel whose date had gone by on the day needs a new date or a successor, whoever said what of it', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, inOverleg()))
    const antwoord = { antwoord: 'nee', want: 'te snel', wie: redact(''), wanneer: null, hoe: '' } as const
    blad.play(answerDoel(blad.stand(), antwoord, inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2', doel.datum).doel).toBe(true)
    expect(bespreking(blad.stand(), 'o2', '2026-12-22').doel).toBe(false)
    const late = { ...inOverleg('o2'), vandaag: '2026-12-22' }
    expect(confirmBlijftZo(blad.stand(), 'doel', late)).toMatchObject({ error: { reden: 'datum-voorbij' } })
    blad.play(setDoel(blad.stand(), { ...doel, datum: '2027-01-11' }, late))
    expect(bespreking(blad.stand(), 'o2', '2026-12-22').doel).toBe(true)
  })

  it('an eerste stap and a voorlopige regie whose date had gone by count once they have a new date', () => {
    const blad = openBlad()
    const voorNu = { wie: wie('school', 'Els'), vraagtAan: wie('jeugdhulp', 'Mo'), vraagtVoor: '2026-12-01' }
    blad.play(addActie(blad.stand(), { ...actie, wanneer: '2026-12-01' }, inOverleg('o2')))
    blad.play(takeVoorlopigeRegie(blad.stand(), voorNu, inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2', '2026-12-01')).toMatchObject({ regie: true, stap: true })
    expect(bespreking(blad.stand(), 'o2', '2026-12-02')).toMatchObject({ regie: false, stap: false })
    const [first] = blad.stand().acties
    const late = { ...inOverleg('o3'), vandaag: '2026-12-02' }
    expect(confirmBlijftZo(blad.stand(), 'stap', late)).toMatchObject({ error: { reden: 'datum-voorbij' } })
    blad.play(changeActie(blad.stand(), first?.id ?? '', { wanneer: '2026-12-09' }, late))
    blad.play(takeVoorlopigeRegie(blad.stand(), { ...voorNu, vraagtVoor: '2026-12-09' }, late))
    expect(bespreking(blad.stand(), 'o3', '2026-12-02')).toMatchObject({ regie: true, stap: true })
  })

  it('a step that is agreed in this overleg counts, also behind one of before whose date had gone by', () => {
    const blad = openBlad()
    blad.play(addActie(blad.stand(), { ...actie, wanneer: '2026-12-01' }, inOverleg('o1')))
    blad.play(addActie(blad.stand(), { ...actie, wanneer: '2026-12-09' }, inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2', '2026-12-02').stap).toBe(true)
    expect(bespreking(blad.stand(), 'o3', '2026-12-02').stap).toBe(false)
  })

  it('a step that makes the school stronger is not the eerste stap of the child', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    blad.play(addActie(blad.stand(), { ...actie, voor: 'school' }, inOverleg('o2')))
    expect(bespreking(blad.stand(), 'o2').stap).toBe(false)
    const [first] = blad.stand().acties
    blad.play(finishActie(blad.stand(), first?.id ?? '', { hoe: 'gedaan', want: '' }, inOverleg('o2')))
    expect(confirmBlijftZo(blad.stand(), 'stap', inOverleg('o2'))).toMatchObject({
      error: { reden: 'niets-te-bevestigen' },
    })
  })

  it('what was taken back or finished again does not stand', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    blad.play(releaseRegie(blad.stand(), { want: 'toch niet' }, inOverleg('o1')))
    const [first] = blad.stand().acties
    blad.play(finishActie(blad.stand(), first?.id ?? '', { hoe: 'gedaan', want: '' }, inOverleg('o1')))
    expect(bespreking(blad.stand(), 'o1')).toMatchObject({ regie: false, stap: false })
    blad.play(addActie(blad.stand(), actie, inOverleg('o1')))
    expect(bespreking(blad.stand(), 'o1').stap).toBe(true)
  })

  it('another field of the child does not count as what it needs', () => {
    const blad = openBlad()
    blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', inOverleg()))
    blad.play(setVolgende(blad.stand(), '2026-12-14', inOverleg('o1')))
    expect(bespreking(blad.stand(), 'o1').ondersteuningsvraag).toBe(false)
  })

  it('a child of which one thing was said is spoken of in part', () => {
    const blad = openBlad()
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(false)
    blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', inOverleg('o1')))
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
    expect(isBesprokenDeel(blad.stand(), 'o2')).toBe(false)
  })

  it.each<readonly [string, (blad: Blad, at: ActContext) => unknown]>([
    [
      'a note for the team',
      (blad, at) =>
        blad.play(addNotitie(blad.stand(), { tekst: 'Fietst', publiek: 'team', van: 'school' }, at)),
    ],
    ['a focus', (blad, at) => blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Rust' }, at))],
    [
      'a duty looked at',
      (blad, at) => blad.play(setPlicht(blad.stand(), { soort: 'ouders', staat: 'gedaan', want: '' }, at)),
    ],
    [
      'a role given',
      (blad, at) => blad.play(assignRol(blad.stand(), { rol: 'procesregie', wie: wie('school', 'Els') }, at)),
    ],
    [
      'what was tried',
      (blad, at) => {
        const tried = { trede: 1, geprobeerd: 'Gebeld', besprokenMetLeerplicht: false } as const
        blad.play(addTrede(blad.stand(), tried, at))
      },
    ],
    ['the next date', (blad, at) => blad.play(setVolgende(blad.stand(), '2026-12-14', at))],
    [
      'whether the parents know',
      (blad, at) => blad.play(setOudersWeten(blad.stand(), { antwoord: 'nog-niet', want: 'druk' }, at)),
    ],
  ])('%s alone is something said of a child', (_, say) => {
    const blad = openBlad()
    say(blad, inOverleg('o1'))
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
    expect(isBesprokenDeel(blad.stand(), 'o2')).toBe(false)
  })

  it('a note that only one partij may read tells nobody else that something was said', () => {
    const blad = openBlad()
    const note = { tekst: 'Fietst', publiek: 'partij', van: 'school' } as const
    blad.play(addNotitie(blad.stand(), note, inOverleg('o1')))
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(false)
  })

  it('what a next overleg went on with was said in this one all the same', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    const next = inOverleg('o2')
    blad.play(setOndersteuningsvraag(blad.stand(), 'Een vaste plek', next))
    blad.play(releaseRegie(blad.stand(), { want: 'toch niet' }, next))
    blad.play(startNieuwDoel(blad.stand(), { ...doel, tekst: 'Twee ochtenden' }, next))
    const [first] = blad.stand().acties
    blad.play(finishActie(blad.stand(), first?.id ?? '', { hoe: 'gedaan', want: '' }, next))
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
  })

  it('a child is taken up in the overleg in which that was said, until it is let go', () => {
    const blad = openBlad()
    blad.play(markOpgepakt(blad.stand(), true, inOverleg('o1')))
    expect(isOpgepaktIn(blad.stand(), 'o1')).toBe(true)
    expect(isOpgepaktIn(blad.stand(), 'o2')).toBe(false)
    blad.play(markOpgepakt(blad.stand(), false, inOverleg('o1')))
    expect(isOpgepaktIn(blad.stand(), 'o1')).toBe(false)
  })
})

describe('answered in this overleg, beside the four', () => {
  const niets = { terugblik: false, focus: false, instemming: false, volgende: false }
  const ja = { antwoord: 'ja', want: '', wie: redact(''), wanneer: null, hoe: '' } as const

  it.each<readonly [deel: keyof typeof niets, say: (blad: Blad, at: ActContext) => unknown]>([
    [
      'terugblik',
      (blad, at) => {
        const [first] = blad.stand().acties
        blad.play(finishActie(blad.stand(), first?.id ?? '', { hoe: 'deels', want: '' }, at))
      },
    ],
    ['focus', (blad, at) => blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'Rust' }, at))],
    ['instemming', (blad, at) => blad.play(answerDoel(blad.stand(), { ...ja, namens: 'beide' }, at))],
    ['volgende', (blad, at) => blad.play(setVolgende(blad.stand(), '2026-12-14', at))],
  ])('%s', (deel, say) => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    expect(beantwoord(blad.stand(), 'o2', vandaag)).toEqual(niets)
    say(blad, inOverleg('o2'))
    expect(beantwoord(blad.stand(), 'o2', vandaag)).toEqual({ ...niets, [deel]: true })
    expect(beantwoord(blad.stand(), 'o3', vandaag)).toEqual(niets)
  })

  it('the terugblik only when of all acties of before was told how it went', () => {
    const blad = openBlad()
    blad.play(addActie(blad.stand(), actie, inOverleg('o1')))
    blad.play(addActie(blad.stand(), { ...actie, wat: 'Rooster' }, inOverleg('o1')))
    blad.play(addActie(blad.stand(), { ...actie, wat: 'Nieuw' }, inOverleg('o2')))
    const [first, second] = blad.stand().acties
    blad.play(finishActie(blad.stand(), first?.id ?? '', { hoe: 'gedaan', want: '' }, inOverleg('o2')))
    expect(beantwoord(blad.stand(), 'o2', vandaag).terugblik).toBe(false)
    blad.play(finishActie(blad.stand(), second?.id ?? '', { hoe: 'niet', want: '' }, inOverleg('o2')))
    expect(beantwoord(blad.stand(), 'o2', vandaag).terugblik).toBe(true)
  })

  it('not by a yes of which nobody said whose it is', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    blad.play(answerDoel(blad.stand(), ja, inOverleg('o2')))
    expect(beantwoord(blad.stand(), 'o2', vandaag).instemming).toBe(false)
  })

  it('not by a yes to a doel that reads otherwise now', () => {
    const blad = openBlad()
    writeAll(blad, inOverleg('o1'))
    blad.play(answerDoel(blad.stand(), { ...ja, namens: 'beide' }, inOverleg('o2')))
    blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Iets heel anders' }, inOverleg('o2')))
    expect(beantwoord(blad.stand(), 'o2', vandaag).instemming).toBe(false)
  })

  it('a next time of the day itself is none', () => {
    const blad = openBlad()
    blad.play(setVolgende(blad.stand(), vandaag, inOverleg('o1')))
    expect(beantwoord(blad.stand(), 'o1', vandaag).volgende).toBe(false)
  })
})
