import { describe, expect, it, vi } from 'vitest'
import { createInzageBoek } from '../../../src/data/inzage/inzageBoek.ts'
import type { Storing } from '../../../src/data/Register.ts'
import { inzageMaand } from '../../../src/domain/inzage/inzage.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { err, ok } from '../../../src/lib/result.ts'
import type { Door, Handeling } from '../../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, changeSchool, must, mustFail, rawDb } from '../../support/dataBuilders.ts'

const noor = redact<Door>({ naam: 'Noor Veldman', partij: 'school' })
const eva = redact<Door>({ naam: 'Eva Storm', partij: 'leerplicht' })

/** A book whose writes are kept in a list. */
function aBook(outcome: () => Storing | undefined = () => undefined) {
  let time = new Date('2026-11-22T14:00:00').getTime()
  let door = noor
  const written: { act: Handeling; by: string }[] = []
  const kept: { act: Handeling; storing: Storing }[] = []
  const book = createInzageBoek({
    now: () => time,
    door: () => door,
    rugnummersOf: (dossiers) => dossiers.map((id) => Number(id)),
    write: async (act, by) => {
      const storing = outcome()
      if (storing !== undefined) return await Promise.resolve(err(storing))
      written.push({ act, by: by.reveal().naam })
      return ok(undefined)
    },
    keep: async (act, _by, storing) => {
      kept.push({ act, storing })
      return await Promise.resolve()
    },
  })
  const lines = () =>
    written.flatMap(({ act, by }) =>
      act.delen.flatMap(({ wijzigingen }) =>
        wijzigingen.map(({ waarde }) => ({ by, ...(waarde as object) })),
      ),
    )
  return {
    book,
    written,
    kept,
    lines,
    later: (minutes: number) => {
      time += minutes * 60_000
    },
    types: (who: typeof noor) => {
      door = who
    },
  }
}

describe('the book of the access log', () => {
  it('notes to whom of a family the tablet was given', async () => {
    const { book, lines } = aBook()
    book.handedOver('147', 'Ouder 1')
    await book.flush()
    expect(lines()).toMatchObject([
      { by: 'Noor Veldman', soort: 'overgedragen', rugnummers: [147], aan: 'Ouder 1' },
    ])
  })

  it('notes who looked at which child, once in a quarter of an hour', async () => {
    const { book, lines, later } = aBook()
    book.opened('147')
    later(5)
    book.opened('147')
    book.opened('203')
    later(11)
    book.opened('147')
    await book.flush()
    expect(lines().map((line) => ('rugnummers' in line ? line.rugnummers : []))).toEqual([
      [147],
      [203],
      [147],
    ])
  })

  it('keeps two people apart, also when they took turns before anything was written', async () => {
    const { book, written, types } = aBook()
    book.opened('147')
    types(eva)
    book.opened('147')
    types(noor)
    book.changed(['dossier-203', 'team'])
    await book.flush()
    expect(written.map(({ by, act }) => [by, act.delen[0]?.wijzigingen.length])).toEqual([
      ['Noor Veldman', 2],
      ['Eva Storm', 1],
    ])
  })

  it('notes each time something leaves the app, with to whom', async () => {
    const { book, lines } = aBook()
    book.handedOut(['147', '203'], 'verslag op papier')
    book.handedOut(['147', '203'], 'verslag op papier')
    await book.flush()
    expect(lines()).toMatchObject([
      { soort: 'uitgevoerd', rugnummers: [147, 203], aan: 'verslag op papier', by: 'Noor Veldman' },
      { soort: 'uitgevoerd', rugnummers: [147, 203], aan: 'verslag op papier' },
    ])
  })

  it('keeps by number what was erased', async () => {
    const { book, lines } = aBook()
    book.erased([147])
    await book.flush()
    expect(lines()).toMatchObject([{ soort: 'gewist', rugnummers: [147] }])
  })

  it('hands on what the disk does not take, so that it is not lost', async () => {
    const { book, kept, written } = aBook(() => ({ reden: 'schijf-vol' }))
    book.opened('147')
    await book.flush()
    expect(written).toEqual([])
    expect(kept).toMatchObject([{ storing: { reden: 'schijf-vol' }, act: { soort: 'inzage-genoteerd' } }])
  })

  it('writes by itself after a few seconds', async () => {
    vi.useFakeTimers()
    try {
      const { book, written } = aBook()
      book.opened('147')
      expect(written).toEqual([])
      await vi.advanceTimersByTimeAsync(3_000)
      expect(written).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a team', () => {
  it('knows later who opened, changed and handed out what, and says so by number only', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem', 147)
    const register = await aWindow(disk)
    must(await register.record(kind.handeling))
    register.noteOpened(kind.stream.slice('dossier-'.length))
    await register.close()

    const next = await aWindow(disk)
    must(await next.record(changeSchool(kind.stream, 'De Kade')))
    next.noteHandedOut([kind.stream.slice('dossier-'.length)], 'verslag als bestand')
    const { inzage } = await next.beheer()
    const maand = inzageMaand(Date.now())
    expect(must(await inzage.months())).toEqual([maand])
    const lines = must(await inzage.read(maand))
    expect(lines.map(({ soort }) => soort).sort()).toEqual([
      'geopend',
      'gewijzigd',
      'gewijzigd',
      'uitgevoerd',
    ])
    expect(new Set(lines.flatMap(({ rugnummers }) => rugnummers))).toEqual(new Set([147]))
    expect(JSON.stringify(lines)).not.toContain('Sem')
    expect(must(await inzage.handedOut([147])).regels).toMatchObject([{ aan: 'verslag als bestand' }])
    expect(must(await inzage.handedOut([203])).regels).toEqual([])
    await next.close()
  })

  it('notes a change that had to wait for the disk, once it is kept', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem', 147)
    const register = await aWindow(disk)
    must(await register.record(kind.handeling))
    const mend = breakDisk('QuotaExceededError', ['log'])
    mustFail(await register.record(changeSchool(kind.stream, 'De Kade')))
    await register.close()
    mend()
    const next = await aWindow(disk, { now: () => Date.now() + 3_600_000 })
    await next.retryUnsaved()
    const { inzage } = await next.beheer()
    const [maand = ''] = must(await inzage.months())
    const notes = must(await inzage.read(maand)).filter(({ soort }) => soort === 'gewijzigd')
    expect(notes.length).toBeGreaterThan(0)
    expect(notes[0]?.op).toBeGreaterThan(Date.now() + 3_500_000)
    await next.close()
  })

  it('does not read the log of months when it is opened', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(aKind('Sem').handeling))
    await register.close()
    const db = await rawDb(disk)
    expect(await db.keys.where('stream').startsWith('inzage-').count()).toBe(1)
    db.close()
    const next = await aWindow(disk)
    expect(next.records(`inzage-${inzageMaand(Date.now())}`)).toBeUndefined()
    await next.close()
  })
})
