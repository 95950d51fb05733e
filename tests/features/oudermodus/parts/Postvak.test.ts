import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findBsnLike } from '../../../../src/lib/bsn.ts'
import type { Onderwerp } from '../../../../src/features/oudermodus/parts/onderwerp.ts'
import { Postvak } from '../../../../src/features/oudermodus/parts/Postvak.ts'
import { Brievenbus, uitsnede } from '../../../support/oudermodus.ts'

const hoop: Onderwerp = { soort: 'kaart', kaart: 'hoop' }
const schaal: Onderwerp = { soort: 'kaart', kaart: 'schaal' }
const doel: Onderwerp = { soort: 'regel', over: 'doel', id: 'doel1', gelezen: 'Twee ochtenden' }

function open(deel: Partial<typeof uitsnede> = {}) {
  const bus = new Brievenbus()
  return { bus, postvak: new Postvak(bus, { ...uitsnede, ...deel }) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is typed', () => {
  it('is kept as klad half a second after the last key, one message with one id', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Dat' })
    await vi.advanceTimersByTimeAsync(300)
    postvak.schrijf(hoop, { tekst: 'Dat ze lacht' })
    expect(bus.alle).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(bus.alle).toMatchObject([
      {
        staat: 'klad',
        taal: 'nl',
        publiek: 'deze-ouder',
        inhoud: { soort: 'verhaal', kaart: 'hoop', tekst: 'Dat ze lacht' },
      },
    ])
    postvak.schrijf(hoop, { tekst: 'Dat ze weer lacht' })
    await vi.advanceTimersByTimeAsync(500)
    expect(bus.alle).toMatchObject([{ inhoud: { tekst: 'Dat ze weer lacht' } }])
    expect(postvak.lees(hoop).staat).toBe('klad')
  })

  it('is kept within a second also by who never pauses', async () => {
    const { bus, postvak } = open()
    for (let letters = 1; letters <= 10; letters += 1) {
      postvak.schrijf(hoop, { tekst: 'a'.repeat(letters) })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(bus.alle).toHaveLength(1)
  })

  it('is kept at once when the page is put away', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([{ staat: 'klad', inhoud: { tekst: 'Rust' } }])
    expect(postvak.holdsUnsaved()).toBe(false)
  })

  it('is taken away when all of it is wiped out', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.flush()
    postvak.schrijf(hoop, { tekst: '' })
    await postvak.flush()
    expect(bus.alle).toEqual([])
    expect(postvak.lees(hoop).staat).toBe('leeg')
  })

  it('stays when it cannot be kept, says why, and is tried again', async () => {
    const { bus, postvak } = open()
    bus.weigert = { reden: 'schijf-vol' }
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await vi.advanceTimersByTimeAsync(500)
    expect(postvak.lees(hoop)).toMatchObject({
      tekst: 'Rust',
      staat: 'schrijft',
      fout: { reden: 'schijf-vol' },
    })
    expect(postvak.holdsUnsaved()).toBe(true)
    bus.weigert = null
    await vi.advanceTimersByTimeAsync(5000)
    expect(bus.alle).toMatchObject([{ inhoud: { tekst: 'Rust' } }])
    expect(postvak.lees(hoop)).toMatchObject({ staat: 'klad', fout: null })
  })

  it('is sent when the disk takes it again, where a press to send it failed', async () => {
    const { bus, postvak } = open()
    bus.weigert = { reden: 'schijf-vol' }
    await postvak.kies(doel, 'klopt')
    expect(postvak.lees(doel)).toMatchObject({ staat: 'schrijft', fout: { reden: 'schijf-vol' } })
    bus.weigert = null
    await vi.advanceTimersByTimeAsync(5000)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { stem: 'klopt' } }])
    expect(postvak.lees(doel)).toMatchObject({ staat: 'gezegd', fout: null })
  })

  it('is not sent when it was changed after the press that failed, and is when the page is put away', async () => {
    const { bus, postvak } = open()
    bus.weigert = { reden: 'schijf-vol' }
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.verstuur(hoop)
    postvak.schrijf(hoop, { tekst: 'Rust, en' })
    await postvak.kies(doel, 'klopt')
    bus.weigert = null
    await postvak.flush()
    await vi.advanceTimersByTimeAsync(5000)
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(postvak.lees(hoop).staat, 'also when it reads again as it did at the press').toBe('klad')
    const [words, line] = [hoop, doel].map((onderwerp) => postvak.lees(onderwerp).staat)
    expect([words, line]).toEqual(['klad', 'gezegd'])
  })

  it('stays, and is tried again, also when the disk breaks in a way that nobody foresaw', async () => {
    const { bus } = open()
    let breaks = true
    const zeg: typeof bus.zeg = async (bericht) =>
      breaks ? await Promise.reject(new Error('broken')) : await bus.zeg(bericht)
    const postvak = new Postvak({ zeg, haalTerug: bus.haalTerug }, uitsnede)
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.flush()
    expect(postvak.lees(hoop)).toMatchObject({ staat: 'schrijft', fout: { reden: 'onbekend' } })
    breaks = false
    await vi.advanceTimersByTimeAsync(5000)
    expect(bus.alle).toMatchObject([{ inhoud: { tekst: 'Rust' } }])
  })

  it('never holds a number like a BSN: the rest is kept, and it is not sent', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Haar nummer is 111222333' })
    await postvak.flush()
    expect(await postvak.verstuur(hoop)).toBe(false)
    expect(postvak.lees(hoop)).toMatchObject({
      tekst: 'Haar nummer is 111222333',
      fout: { reden: 'bsn' },
    })
    expect(bus.alle).toMatchObject([{ staat: 'klad', inhoud: { tekst: 'Haar nummer is ' } }])
    expect(findBsnLike(JSON.stringify(bus.alle.map(({ inhoud }) => inhoud)))).toBeNull()
  })

  it('nor when marks that nobody sees stand in it, as in a number that was pasted', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Haar nummer is 1112\u202a22333' })
    await postvak.flush()
    expect(postvak.lees(hoop).fout).toEqual({ reden: 'bsn' })
    expect(bus.alle).toMatchObject([{ inhoud: { tekst: 'Haar nummer is ' } }])
  })

  it('is not put at all when it is such a number alone', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: '111222333' })
    await postvak.flush()
    expect(bus.keren).toBe(0)
  })

  it('nor are its first digits, kept while it was typed; what was sent before stands, and the screen shows it all', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: '11122233' })
    await postvak.flush()
    expect(bus.alle).toHaveLength(1)
    postvak.schrijf(hoop, { tekst: '111222333' })
    await postvak.flush()
    expect(bus.alle).toEqual([])
    expect(postvak.lees(hoop)).toMatchObject({
      tekst: '111222333',
      staat: 'schrijft',
      fout: { reden: 'bsn' },
    })
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.verstuur(hoop)
    postvak.schrijf(hoop, { tekst: '11122233' })
    await postvak.flush()
    postvak.schrijf(hoop, { tekst: '111222333' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { tekst: 'Rust' } }])
    expect(postvak.lees(hoop).tekst).toBe('111222333')
  })

  it('nor are they of an earlier time: an empty one comes in its place', async () => {
    const eerder = {
      id: 'klad1',
      staat: 'klad',
      taal: 'nl',
      publiek: 'deze-ouder',
      op: 1,
      inhoud: { soort: 'verhaal', kaart: 'hoop', tekst: '11122233' },
    } as const
    const { bus, postvak } = open({ klad: [eerder] })
    postvak.schrijf(hoop, { tekst: '111222333' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([{ id: 'klad1', staat: 'klad', inhoud: { tekst: '' } }])
  })

  it('keeps a story of 5,000 emoji, and refuses one that is longer than can be kept', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: '🙂'.repeat(5000) })
    expect(await postvak.verstuur(hoop)).toBe(true)
    expect(bus.alle).toHaveLength(1)
    postvak.schrijf(doel, { stem: 'aanvulling', tekst: 'a'.repeat(20_001) })
    expect(await postvak.verstuur(doel)).toBe(false)
    expect(postvak.lees(doel).fout).toEqual({ reden: 'te-lang' })
    expect(bus.alle).toHaveLength(1)
  })

  it('comes back from an earlier time under its own id, for an audience that may be chosen now', async () => {
    const eerder = {
      id: 'klad1',
      staat: 'klad',
      taal: 'nl',
      publiek: 'kind',
      op: 1,
      inhoud: { soort: 'verhaal', kaart: 'hoop', tekst: 'Dat' },
    } as const
    const { bus, postvak } = open({ klad: [eerder] })
    expect(postvak.lees(hoop)).toMatchObject({ tekst: 'Dat', staat: 'klad', publiek: 'deze-ouder' })
    expect(postvak.unsent()).toEqual([hoop])
    postvak.schrijf(hoop, { tekst: 'Dat ze lacht' })
    expect(await postvak.verstuur(hoop)).toBe(true)
    expect(bus.alle).toMatchObject([{ id: 'klad1', staat: 'gezegd', inhoud: { tekst: 'Dat ze lacht' } }])
    await postvak.haalWeg(hoop)
    expect(bus.alle).toMatchObject([{ id: 'klad1', staat: 'klad', inhoud: { tekst: '' } }])
    expect(open({ klad: bus.alle }).postvak.unsent()).toEqual([])
  })
})

describe('what is sent', () => {
  it('replaces its klad, and stands while it is changed, until it is sent anew', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Rust', publiek: 'iedereen' })
    await postvak.flush()
    await postvak.verstuur(hoop)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', publiek: 'iedereen' }])
    expect(postvak.unsent()).toEqual([])
    postvak.verander(hoop)
    postvak.schrijf(hoop, { tekst: 'Rust en tijd' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([
      { staat: 'gezegd', inhoud: { tekst: 'Rust' } },
      { staat: 'klad', inhoud: { tekst: 'Rust en tijd' } },
    ])
    expect(postvak.unsent()).toEqual([hoop])
    await postvak.verstuur(hoop)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { tekst: 'Rust en tijd' } }])
    await postvak.haalWeg(hoop)
    expect(bus.alle).toEqual([])
    expect(postvak.lees(hoop)).toMatchObject({ staat: 'leeg', tekst: '' })
  })

  it('of a line stands at one touch, klopt niet as much as klopt, and the last touch is the one that is sent', async () => {
    const { bus, postvak } = open()
    const both = [postvak.kies(doel, 'klopt'), postvak.kies(doel, 'klopt-niet')]
    await Promise.all(both)
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { stem: 'klopt-niet', tekst: '' } }])
    expect(postvak.lees(doel)).toMatchObject({ staat: 'gezegd', stem: 'klopt-niet' })
    expect(postvak.unsent()).toEqual([])
  })

  it('of a line does not take along words that were not sent: they wait for their own press', async () => {
    const { bus, postvak } = open()
    await postvak.kies(doel, 'aanvulling')
    postvak.schrijf(doel, { tekst: 'Dit weet mijn zoon niet' })
    for (const stem of ['klopt', 'klopt-niet'] as const) {
      await postvak.kies(doel, stem)
      await postvak.flush()
      expect(bus.alle).toMatchObject([{ staat: 'klad', inhoud: { stem } }])
      expect(postvak.unsent()).toEqual([doel])
    }
    await postvak.verstuur(doel)
    const said = { staat: 'gezegd', inhoud: { stem: 'klopt-niet', tekst: 'Dit weet mijn zoon niet' } }
    expect(bus.alle).toMatchObject([said])
    await postvak.kies(doel, 'klopt')
    expect(bus.alle).toMatchObject([{ staat: 'gezegd', inhoud: { stem: 'klopt' } }])
  })

  it('of a line is not taken back by another choice, and not by words that are not sent', async () => {
    const { bus, postvak } = open()
    await postvak.kies(doel, 'klopt-niet')
    await postvak.kies(doel, 'aanvulling')
    await postvak.flush()
    const said = { staat: 'gezegd', inhoud: { stem: 'klopt-niet' } }
    expect(bus.alle).toMatchObject([said])
    expect(postvak.lees(doel)).toMatchObject({ stem: 'aanvulling', verstuurd: { stem: 'klopt-niet' } })
    postvak.schrijf(doel, { tekst: 'Op dinsdag' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([said, { staat: 'klad', inhoud: { stem: 'aanvulling' } }])
    postvak.schrijf(doel, { tekst: '' })
    await postvak.flush()
    expect(bus.alle).toMatchObject([said])
    await postvak.kies(doel, 'klopt-niet')
    expect(bus.alle).toMatchObject([said])
    postvak.schrijf(doel, { tekst: 'Weg' })
    await postvak.flush()
    await postvak.haalWeg(doel)
    expect(bus.alle).toEqual([])
  })

  it('is all that was written, at one press; what cannot be sent yet stays', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Rust' })
    postvak.schrijf(schaal, { tekst: 'Gaat wel' })
    postvak.schrijf(doel, { stem: 'aanvulling', tekst: 'Op dinsdag' })
    await postvak.flush()
    await postvak.verstuurAlles()
    expect(bus.alle.map(({ staat }) => staat).toSorted()).toEqual(['gezegd', 'gezegd', 'klad'])
    expect(postvak.unsent()).toEqual([schaal])
  })

  it('needs words, but for klopt and klopt niet', async () => {
    const { bus, postvak } = open()
    expect(await postvak.verstuur(hoop)).toBe(false)
    expect(postvak.lees(hoop).fout).toEqual({ reden: 'leeg' })
    postvak.schrijf(doel, { stem: 'aanvulling' })
    expect(await postvak.verstuur(doel)).toBe(false)
    await postvak.flush()
    expect(postvak.lees(doel)).toMatchObject({ stem: 'aanvulling', staat: 'leeg', fout: { reden: 'leeg' } })
    expect(bus.keren).toBe(0)
    postvak.schrijf(doel, { stem: 'klopt-niet' })
    expect(await postvak.verstuur(doel)).toBe(true)
    expect(bus.alle).toMatchObject([
      { staat: 'gezegd', inhoud: { stem: 'klopt-niet', over: 'doel', id: 'doel1', tekst: '' } },
    ])
  })

  it('needs a number on the scale; the words typed before it are kept meanwhile', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(schaal, { tekst: 'Gaat wel' })
    expect(await postvak.verstuur(schaal)).toBe(false)
    await postvak.flush()
    expect(postvak.lees(schaal).fout).toEqual({ reden: 'geen-cijfer' })
    expect(bus.alle).toMatchObject([
      { staat: 'klad', inhoud: { soort: 'verhaal', kaart: 'schaal', tekst: 'Gaat wel' } },
    ])
    postvak.schrijf(schaal, { cijfer: 0 })
    await postvak.verstuur(schaal)
    expect(bus.alle).toMatchObject([
      { staat: 'gezegd', inhoud: { soort: 'schaal', cijfer: 0, tekst: 'Gaat wel' } },
    ])
  })

  it('stands as sent when it cannot be taken away', async () => {
    const { bus, postvak } = open()
    postvak.schrijf(hoop, { tekst: 'Rust' })
    await postvak.verstuur(hoop)
    bus.weigert = { reden: 'verbinding-weg' }
    await postvak.haalWeg(hoop)
    expect(postvak.lees(hoop)).toMatchObject({
      staat: 'gezegd',
      tekst: 'Rust',
      fout: { reden: 'verbinding-weg' },
    })
    expect(bus.alle).toMatchObject([{ staat: 'gezegd' }])
  })
})
