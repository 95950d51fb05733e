import { afterEach, describe, expect, it } from 'vitest'
import { breakDisk } from '../support/brokenDisk.ts'
import {
  aDisk,
  aKind,
  aWindow,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'
import { createRegister } from '../../src/data/createRegister.ts'
import { packLeftovers, unpackLeftovers } from '../../src/data/leftovers.ts'
import { headsOf } from '../../src/domain/handeling/records.ts'
import { createProcessLocks, type Locks } from '../../src/data/locks.ts'
import { createQueue } from '../../src/data/queue.ts'
import type { DraftStore } from '../../src/data/drafts.ts'
import type { Storing } from '../../src/data/Register.ts'
import type { Json } from '../../src/lib/json.ts'
import { err, ok, type Result } from '../../src/lib/result.ts'
import { redact } from '../../src/lib/redacted.ts'
import { valueOf } from '../support/valueOf.ts'

/** The locks of a window that may be killed: what it holds comes free then. */
function mayDie(locks: Locks) {
  let die: () => void = () => undefined
  const dead = new Promise<undefined>((resolve) => {
    die = () => resolve(undefined)
  })
  const mortal: Locks = {
    ...locks,
    aloneIfFree: async (name, work) =>
      await locks.aloneIfFree(name, async () => await Promise.race([work(), dead])),
  }
  return { mortal, die }
}

let mend: () => void = () => undefined
afterEach(() => mend())

describe('a full disk', () => {
  it('refuses the act, keeps it as not yet saved, and saves it once there is room', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    mend = breakDisk('QuotaExceededError', ['log'])
    expect(mustFail(await register.record(kind.handeling))).toEqual({ reden: 'schijf-vol' })
    expect(register.unsaved()).toMatchObject([
      { handeling: kind.handeling, storing: { reden: 'schijf-vol' } },
    ])
    expect(register.dossiers()).toEqual([])
    mend()
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    expect(register.dossiers()).toHaveLength(1)
    await register.close()
  })

  it('leaves what was not saved in the queue for the next window, with who did it', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const register = await aWindow(disk)
    mend = breakDisk('QuotaExceededError', ['log'])
    await register.record(kind.handeling)
    expect(register.unsaved()).toHaveLength(1)
    await register.close()
    mend()
    const next = must(await createRegister(await openDisk(disk)))
    next.setWieTypt(redact({ naam: 'Bo Jansen', partij: 'leerplicht' }))
    await next.retryUnsaved()
    expect(next.unsaved()).toEqual([])
    const [line] = must(await next.history(kind.stream))
    expect(line?.door.naam).toBe('Noor Veldman')
    await next.close()
    const last = await aWindow(disk)
    expect(last.unsaved()).toEqual([])
    expect(last.dossiers()).toHaveLength(1)
    await last.close()
  })

  it('gives up its ballast so that the queue and what is being typed still fit', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const db = await rawDb(disk)
    let room = false
    mend = breakDisk('QuotaExceededError', ['log', 'draft', 'meta'], (verb) => {
      if (verb === 'delete') room = true
      return verb === 'add' || (verb === 'put' && !room)
    })
    must(await register.drafts.save('k', 'Half getypt'))
    expect(await db.meta.get('ballast')).toBeUndefined()
    await register.record(aKind('Sem').handeling)
    expect(await db.draft.where('key').startsWith('wachtrij').count()).toBe(1)
    expect(register.leftovers()).toEqual([])
    expect(await register.drafts.keys()).toEqual(['k'])
    mend()
    await register.retryUnsaved()
    await register.tidy()
    expect(await db.meta.get('ballast')).toBeDefined()
    expect(await db.draft.where('key').startsWith('wachtrij').count()).toBe(0)
    await register.close()
    db.close()
  })

  it('keeps the queues of two windows apart, and a third takes over both once they are gone', async () => {
    const disk = await aDisk()
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    mend = breakDisk('QuotaExceededError', ['log'])
    await left.record(aKind('Sem', 101).handeling)
    await right.record(aKind('Lot', 103).handeling)
    const early = await aWindow(disk)
    expect(early.unsaved()).toEqual([])
    await Promise.all([left.close(), right.close()])
    const third = await aWindow(disk)
    expect(third.unsaved()).toHaveLength(2)
    mend()
    await Promise.all([third.retryUnsaved(), early.retryUnsaved()])
    expect([third, early].map((window) => window.unsaved().length)).toEqual([0, 0])
    const after = await aWindow(disk)
    expect([after.unsaved().length, after.dossiers().length]).toEqual([0, 2])
    const [sem, lot] = after.dossiers()
    for (const dossier of [sem, lot]) {
      expect(must(await after.history(`dossier-${dossier?.id ?? ''}`))).toHaveLength(1)
    }
    await Promise.all([early, third, after].map(async (window) => await window.close()))
  })

  it('says so when even a draft does not fit', async () => {
    const register = await aWindow(await aDisk())
    mend = breakDisk('QuotaExceededError', ['draft'])
    expect(mustFail(await register.drafts.save('k', 'Half getypt'))).toEqual({ reden: 'schijf-vol' })
    mend()
    await register.close()
  })

  it('says so when what waits does not fit either', async () => {
    const register = await aWindow(await aDisk())
    expect(register.leftovers()).toEqual([])
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await register.record(aKind('Sem').handeling)
    expect(register.leftovers()).toHaveLength(1)
    mend()
    await register.retryUnsaved()
    expect(register.leftovers()).toEqual([])
    await register.close()
  })

  it('lets a person throw a waiting act away', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    mend = breakDisk('QuotaExceededError', ['log'])
    await register.record(kind.handeling)
    mend()
    await register.dropUnsaved(kind.handeling.id)
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('never writes an act twice that was on disk although its window said it was not', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    mend = breakDisk('QuotaExceededError', ['log'])
    await left.record(kind.handeling)
    mend()
    must(await right.record(kind.handeling))
    await left.retryUnsaved()
    expect(left.unsaved()).toEqual([])
    expect(must(await left.history(kind.stream))).toHaveLength(1)
    await Promise.all([left.close(), right.close()])
  })
})

describe('what waits in a window that is still there', () => {
  /** Two windows and a child whose new school waits in the first. */
  async function waitingSchool() {
    const disk = await aDisk()
    const locks = createProcessLocks()
    const { mortal, die } = mayDie(locks)
    const left = await aWindow(disk, { locks: mortal })
    const kind = aKind('Sem')
    must(await left.record(kind.handeling))
    const right = await aWindow(disk, { locks })
    mend = breakDisk('QuotaExceededError', ['log'])
    const wrong = changeSchool(kind.stream, 'De Sluis')
    await left.record(wrong)
    const { wissen } = await right.beheer()
    const wis = async () =>
      await wissen.eraseTekst(kind.stream.slice('dossier-'.length), {
        tabel: 'kind',
        id: 'kind',
        veld: 'school',
      })
    return { disk, locks, left, right, kind, wrong, wis, die }
  }

  it('is not written by another window after it was thrown away', async () => {
    const { left, right, kind, wrong, wis } = await waitingSchool()
    expect(mustFail(await wis())).toEqual({ reden: 'nog-niet-bewaard' })
    expect(right.unsaved()).toEqual([])
    await left.dropUnsaved(wrong.id)
    mend()
    await left.close()
    await right.retryUnsaved()
    expect(valueOf(must(await right.load(kind.stream)), 'kind', 'kind', 'school')).toBe('De Brug')
    await right.close()
  })

  it('is not lost when that window dies after another one looked, nor is an act it did later', async () => {
    const { disk, locks, left, right, kind, wis, die } = await waitingSchool()
    await wis()
    await left.record(changeSchool(kind.stream, 'De Wilg'))
    mend()
    await right.retryUnsaved()
    die()
    const next = await aWindow(disk, { locks })
    await next.retryUnsaved()
    const told = JSON.stringify(must(await next.history(kind.stream)))
    expect([told.includes('De Sluis'), told.includes('De Wilg'), next.unsaved()]).toEqual([true, true, []])
    await Promise.all([right, next, left].map(async (window) => await window.close()))
  })

  it('of a child that was erased is forgotten by whoever takes it over', async () => {
    const { disk, locks, left, right, kind, die } = await waitingSchool()
    await left.record(aKind('Lot', 103).handeling)
    die()
    mend()
    must(await (await right.beheer()).wissen.eraseDossier(kind.stream.slice('dossier-'.length)))
    const next = await aWindow(disk, { locks })
    await Promise.all([next.retryUnsaved(), right.retryUnsaved()])
    expect([next.unsaved(), right.unsaved()]).toEqual([[], []])
    const last = await aWindow(disk, { locks })
    expect(last.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Lot'])
    await Promise.all([right, next, left, last].map(async (window) => await window.close()))
  })
})

describe('the draft of an act that waits', () => {
  it('goes when the queue of a later window writes the act: it is not done twice', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.drafts.save('actie', 'Bel de moeder'))
    const kind = aKind('Sem')
    mend = breakDisk('QuotaExceededError', ['log'])
    await register.record(kind.handeling)
    await register.tieDraft(kind.handeling.id, 'actie')
    await register.close()
    mend()
    const next = await aWindow(disk)
    await next.retryUnsaved()
    expect(next.unsaved()).toEqual([])
    expect(next.dossiers()).toHaveLength(1)
    expect(await next.drafts.load('actie')).toBeUndefined()
    await next.close()
  })

  it('stays when something was typed after it', async () => {
    let now = Date.now()
    const register = await aWindow(await aDisk(), { now: () => now })
    must(await register.drafts.save('actie', 'Bel de moeder'))
    const kind = aKind('Sem')
    mend = breakDisk('QuotaExceededError', ['log'])
    await register.record(kind.handeling)
    await register.tieDraft(kind.handeling.id, 'actie')
    now += 1_000
    must(await register.drafts.save('actie', 'Bel de moeder en de school'))
    mend()
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    expect(await register.drafts.load('actie')).toBe('Bel de moeder en de school')
    await register.close()
  })

  it('stays when the act is thrown away', async () => {
    const register = await aWindow(await aDisk())
    must(await register.drafts.save('actie', 'Bel de moeder'))
    const kind = aKind('Sem')
    mend = breakDisk('QuotaExceededError', ['log'])
    await register.record(kind.handeling)
    await register.tieDraft(kind.handeling.id, 'actie')
    mend()
    await register.dropUnsaved(kind.handeling.id)
    expect(await register.drafts.load('actie')).toBe('Bel de moeder')
    await register.close()
  })
})

describe('a lost connection', () => {
  it('is opened again and the act is kept, once', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    let times = 0
    mend = breakDisk('InvalidStateError', ['log'], () => (times += 1) === 1)
    must(await register.record(changeSchool(kind.stream, 'De Sluis')))
    expect(times).toBeGreaterThan(1)
    mend()
    expect(must(await register.history(kind.stream))).toHaveLength(2)
    await register.close()
  })

  it('that stays lost puts the act in the queue', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    mend = breakDisk('InvalidStateError', ['log'])
    expect(mustFail(await register.record(kind.handeling))).toEqual({ reden: 'verbinding-weg' })
    mend()
    await register.retryUnsaved()
    expect(valueOf(register.records(kind.stream) ?? {}, 'kind', 'kind', 'roepnaam')).toBe('Sem')
    await register.close()
  })

  it('keeps what no disk would take sealed after closing, and a later window takes it back from a file', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kind = aKind('Wilhelmina')
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await register.record(kind.handeling)
    await register.drafts.save('k', 'Half getypt')
    await register.close()
    expect(register.unsaved()).toEqual([])
    const file = packLeftovers(register.leftovers())
    for (const { box } of register.leftovers())
      expect(Buffer.from(box).toString('latin1')).not.toMatch(/Wilhelmina|Half getypt/)
    expect(await register.retryLeftovers()).toBe(false)
    mend()
    const stranger = await aWindow(await aDisk())
    expect(mustFail(await stranger.putBack(unpackLeftovers(file) ?? []))).toMatchObject({
      reden: 'onleesbaar',
    })
    await stranger.close()
    const next = await aWindow(disk)
    must(await next.putBack(unpackLeftovers(file) ?? []))
    expect(next.dossiers()).toHaveLength(1)
    expect(await next.drafts.load('k')).toBe('Half getypt')
    await next.close()
  })

  it('is not written again from a file after it was written, changed and compacted', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    const seen = () => headsOf(register.records(kind.stream) ?? {}, 'kind', 'kind', 'school')
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await register.record(changeSchool(kind.stream, 'De Sluis', seen()))
    const file = packLeftovers(register.leftovers())
    mend()
    await register.retryUnsaved()
    must(await register.record(changeSchool(kind.stream, 'De Kade', seen())))
    await register.close()
    const next = await aWindow(disk, { compactFrom: 0 })
    await next.tidy()
    must(await next.putBack(unpackLeftovers(file) ?? []))
    expect(next.unsaved()).toEqual([])
    expect(must(await next.history(kind.stream))).toHaveLength(3)
    expect(next.dossiers()[0]?.school).toBe('De Kade')
    await next.close()
  })

  it('does not push a later draft aside, and does replace an earlier one', async () => {
    const disk = await aDisk()
    let now = Date.now()
    const register = await aWindow(disk, { now: () => now })
    must(await register.drafts.save('a', 'Begin'))
    now += 1_000
    mend = breakDisk('QuotaExceededError', ['draft'])
    await register.drafts.save('a', 'Begin en meer')
    await register.drafts.save('b', 'Half getypt')
    await register.close()
    const file = packLeftovers(register.leftovers())
    mend()
    now += 1_000
    const next = await aWindow(disk, { now: () => now })
    must(await next.drafts.save('b', 'Heel getypt'))
    must(await next.putBack(unpackLeftovers(file) ?? []))
    expect(await next.drafts.load('a')).toBe('Begin en meer')
    expect(await next.drafts.load('b')).toBe('Heel getypt')
    await next.close()
  })
})

describe('a file of what was left over', () => {
  /** A window whose first act waits on disk and whose second fits nowhere; the next one took over the first. */
  async function halfOnDisk() {
    const [disk, locks] = [await aDisk(), createProcessLocks()]
    const first = await aWindow(disk, { locks })
    const full = breakDisk('QuotaExceededError', ['log'])
    const [sem, lot] = [aKind('Sem', 101).handeling, aKind('Lot', 103).handeling]
    await first.record(sem)
    const fuller = breakDisk('QuotaExceededError', ['draft'])
    await first.record(lot)
    await first.close()
    fuller()
    mend = full
    return { disk, locks, sem, lot, file: first.leftovers(), next: await aWindow(disk, { locks }) }
  }

  it('brings back what a row that was taken over before does not hold', async () => {
    const { disk, locks, file, next } = await halfOnDisk()
    expect([file.length, next.unsaved().length]).toEqual([1, 1])
    must(await next.putBack(file))
    expect(next.unsaved()).toHaveLength(2)
    mend()
    await next.retryUnsaved()
    await next.close()
    const last = await aWindow(disk, { locks })
    expect(last.dossiers()).toHaveLength(2)
    await last.close()
  })

  it('put back in another window loses nothing of a row that this one took over before', async () => {
    const { disk, locks, file, next } = await halfOnDisk()
    const other = await aWindow(disk, { locks })
    must(await other.putBack(file))
    mend()
    await next.retryUnsaved()
    await Promise.all([next.close(), other.close()])
    const last = await aWindow(disk, { locks })
    await last.retryUnsaved()
    expect(last.dossiers()).toHaveLength(2)
    await last.close()
  })

  it('put back in another window is written by the one that had taken the row over, without being asked', async () => {
    const { disk, locks, file, next } = await halfOnDisk()
    const other = await aWindow(disk, { locks })
    must(await other.putBack(file))
    mend()
    const both = new Promise<void>((resolve) => {
      next.subscribe(() => {
        if (next.dossiers().length === 2 && next.unsaved().length === 0) resolve()
      })
    })
    await next.retryUnsaved()
    await both
    await Promise.all([next.close(), other.close()])
  })

  it('put back while what waits is being written loses nothing', async () => {
    const { disk, locks, file, next } = await halfOnDisk()
    mend()
    await Promise.all([next.retryUnsaved(), next.putBack(file)])
    await next.close()
    const last = await aWindow(disk, { locks })
    await last.retryUnsaved()
    expect(last.dossiers()).toHaveLength(2)
    await last.close()
  })

  it('does not bring back what was thrown away here since', async () => {
    const { sem, lot, file, next } = await halfOnDisk()
    const full = breakDisk('QuotaExceededError', ['draft'], (verb) => verb !== 'delete')
    await next.record(aKind('Kim', 107).handeling)
    await next.dropUnsaved(sem.id)
    full()
    must(await next.putBack(file))
    expect(next.unsaved().map(({ handeling }) => handeling.id)).toContain(lot.id)
    expect(next.unsaved().map(({ handeling }) => handeling.id)).not.toContain(sem.id)
    mend()
    await next.close()
  })
})

describe('the rows of acts that wait', () => {
  const door = redact({ naam: 'Noor Veldman', partij: 'school' })
  const full: Storing = { reden: 'schijf-vol' }

  /** A queue on rows that answer when they are let. */
  function onRows() {
    const rows = new Map<string, Json>()
    const disk = { gate: Promise.resolve() }
    const drafts: Partial<DraftStore> = {
      queueKeys: async () => await Promise.resolve([...rows.keys()]),
      loadAny: async (key) => await Promise.resolve(rows.get(key)),
      loadRow: async (key) => {
        const waarde = await Promise.resolve(rows.get(key))
        return waarde === undefined ? undefined : { row: { key, box: new Uint8Array() }, waarde }
      },
      dropRow: async ({ key }) => {
        await disk.gate
        rows.delete(key)
        return true
      },
      saveAny: async (key, value) => {
        await disk.gate
        rows.set(key, value)
        return ok({ op: 1 })
      },
      drop: async (key) => {
        await disk.gate
        rows.delete(key)
      },
    }
    const queue = createQueue({
      drafts: drafts as DraftStore,
      locks: createProcessLocks(),
      erased: async () => await Promise.resolve(new Set()),
      onChange: () => undefined,
      onTakenOver: () => undefined,
    })
    return { rows, disk, queue, told: () => JSON.stringify([...rows.values()]) }
  }

  it('stay when a try that was under way ends after the team was locked', async () => {
    const { queue, told } = onRows()
    await queue.load()
    await queue.add(aKind('Sem', 101).handeling, door, full)
    await queue.add(aKind('Lot', 103).handeling, door, full)
    const answers: ((written: Result<void, Storing>) => void)[] = []
    const trying = queue.retry(
      async () =>
        await new Promise((resolve) => {
          if (answers.push(resolve) > 1) resolve(err({ reden: 'kluis-dicht' }))
        }),
    )
    queue.forget()
    answers[0]?.(ok(undefined))
    await trying
    expect(told()).toContain('Lot')
  })

  it('stay when they are taken over while our own is being written', async () => {
    const { rows, disk, queue, told } = onRows()
    await queue.load()
    const lot = aKind('Lot', 103).handeling as unknown as Json
    rows.set('wachtrij-weg', { acts: [{ handeling: lot, door: { naam: '', partij: '' } }] })
    let answer: () => void = () => undefined
    disk.gate = new Promise((resolve) => {
      answer = resolve
    })
    const adding = queue.add(aKind('Sem', 101).handeling, door, full)
    await queue.load()
    answer()
    await adding
    expect([told().includes('Sem'), told().includes('Lot'), queue.list().length]).toEqual([true, true, 2])
    await queue.add(aKind('Kim', 107).handeling, door, full)
    expect([rows.size, told().includes('Lot')]).toEqual([1, true])
  })
})

describe('what a window that died left', () => {
  it('is tried as soon as another one has read everything anew', async () => {
    const [disk, locks] = [await aDisk(), createProcessLocks()]
    const { mortal, die } = mayDie(locks)
    const left = await aWindow(disk, { locks: mortal })
    const [right, other] = [await aWindow(disk, { locks }), await aWindow(disk, { locks })]
    mend = breakDisk('QuotaExceededError', ['log'], (verb) => verb === 'add')
    await left.record(aKind('Sem').handeling)
    mend()
    die()
    const written = new Promise<void>((resolve) => {
      right.subscribe(() => {
        if (right.dossiers().length === 2) resolve()
      })
    })
    // As if another window compacted what this one had not read yet.
    const db = await rawDb(disk)
    await db.meta.put({ key: 'compactTo', value: 99 })
    db.close()
    must(await other.record(aKind('Kim', 107).handeling))
    await written
    expect(right.dossiers()).toHaveLength(2)
    await Promise.all([left, right, other].map(async (window) => await window.close()))
  })
})
