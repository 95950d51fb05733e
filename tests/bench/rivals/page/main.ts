/** Puts what is measured of the rivals on `window.bench`, for rivals.bench.mjs to call. */
import { newId } from '../../../../src/lib/id.ts'
import { drawList } from '../../page/draw.tsx'
import * as limits from '../../page/limits.ts'
import { memory, spreadIds, timeEdits, timeQuestions, timeRenames } from '../../page/moments.ts'
import { makeDocuments, vandaag } from './documents.ts'
import { listRegister } from './listRegister.ts'
import { createPouch } from './pouch.ts'
import type { Lijst, Rival } from './Rival.ts'
import { createRows } from './rows.ts'
import { createRx } from './rx.ts'

const rivals = {
  pouch: () => createPouch({ apart: false }),
  'pouch-apart': () => createPouch({ apart: true }),
  rx: createRx,
  rows: createRows,
}

export interface Which {
  readonly kind: keyof typeof rivals
  readonly count: number
}

let open: { readonly rival: Rival; readonly lijst: Lijst } | undefined

function openNow() {
  if (open === undefined) throw new Error('no rival is open')
  return open
}

async function openRival({ kind, count }: Which): Promise<Rival> {
  const rival = rivals[kind]()
  await rival.open(`${kind}-${count}`)
  return rival
}

async function readList(which: Which): Promise<Lijst> {
  const rival = await openRival(which)
  const lijst = await rival.list()
  if (lijst.length !== which.count) throw new Error(`${lijst.length} dossiers instead of ${which.count}`)
  open = { rival, lijst }
  return lijst
}

const bench = {
  ...limits,
  memory,

  /** Fills a store with so many dossiers; milliseconds it took, without making them up. */
  async fill(which: Which): Promise<number> {
    const documents = makeDocuments(which.count)
    const begun = performance.now()
    const rival = await openRival(which)
    await rival.fill(documents)
    await rival.close()
    return performance.now() - begun
  },

  /** Bytes of one dossier as a document, on average. */
  documentSize(count: number): number {
    const size = (of: unknown): number => new TextEncoder().encode(JSON.stringify(of)).length
    return Math.ceil(makeDocuments(count).reduce((sum, one) => sum + size(one), 0) / count)
  },

  /** Milliseconds from key in hand until the first rows of the list are on the screen. */
  async keyToScreen(which: Which): Promise<number> {
    const keyAt = performance.now()
    return (await drawList(listRegister(await readList(which)))) - keyAt
  },

  /** Opens the store and reads the list, without a screen. */
  async keyToList(which: Which): Promise<number> {
    const keyAt = performance.now()
    await readList(which)
    return performance.now() - keyAt
  },

  async edits(times: number) {
    const { rival, lijst } = openNow()
    const tekst = 'Een regel van deze meting.'.padEnd(200, '.')
    return await timeEdits(
      spreadIds(lijst, times).map(
        (id) => async () =>
          await rival.addNotitie(id, {
            id: newId(),
            tekst,
            lezers: { publiek: 'team', lezers: [] },
            van: 'school',
            op: vandaag,
          }),
      ),
    )
  },

  async renames(times: number): Promise<number[]> {
    const { rival, lijst } = openNow()
    return await timeRenames(
      spreadIds(lijst, times),
      async (id, achternaam) => await rival.rename(id, achternaam),
      async (listener) => await rival.watch(listener),
    )
  },

  /** Milliseconds of a question that is asked of the store itself. */
  async questions(): Promise<number[]> {
    const { rival } = openNow()
    return await timeQuestions(async () => await rival.list(), true)
  },

  async close(): Promise<void> {
    await open?.rival.close()
    open = undefined
  },
}

export type RivalsPage = typeof bench

Object.assign(window, { bench })
