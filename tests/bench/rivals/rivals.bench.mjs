/**
 * Ourselves beside others on the same work: the same seeded dossiers, sealed at rest, in the same browser, in the same
 * run; and beside the floor: reading and opening the same bytes with nothing else, and a bare strict put.
 */
import { join } from 'node:path'
import { ensureModules, root } from '../../../tools/ensure.mjs'
import { withBrowser, withProfile } from '../chromium.mjs'
import { ms, spread, told } from '../numbers.mjs'
import { onPage, servePage } from '../page.mjs'
import { growthTable, rivalsTable } from './tables.mjs'

const folder = join(root, 'tests', 'bench', 'rivals')

/** @type {readonly { kind: import('./page/main.ts').Which['kind'], name: string }[]} */
const rivals = [
  { kind: 'pouch', name: 'PouchDB' },
  { kind: 'pouch-apart', name: 'PouchDB, list apart' },
  { kind: 'rx', name: 'RxDB' },
  { kind: 'rows', name: 'Dexie rows' },
]

const editTimes = 100
const renameTimes = 20

/** @param {import('../../../tools/bench.mjs').Bench} bench */
export async function measure({ browser, counts, runs, row, write }) {
  await ensureModules(folder)
  const own = await servePage(join(root, 'tests', 'bench', 'vite.config.ts'), join(root, '.cache', 'bench'))
  const theirs = await servePage(join(folder, 'vite.config.ts'), join(root, '.cache', 'rivals'))
  const main = counts.includes(10_000) ? 10_000 : Math.max(...counts)
  await withProfile(async (profile) => {
    await withBrowser(browser, profile, async (context) => {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      /** @type {import('../page.mjs').Tab<import('../page/main.ts').BenchPage>} */
      const ours = onPage(page, own.url)
      /** @type {import('../page.mjs').Tab<import('./page/main.ts').RivalsPage>} */
      const other = onPage(page, theirs.url)

      /** @param {() => Promise<number>} asked bytes of the page, when all that is let go is collected */
      const collected = async (asked) => {
        await session.send('HeapProfiler.collectGarbage')
        return await asked()
      }

      /**
       * Milliseconds of each time the list is shown, and the bytes it takes above the same page with nothing open.
       * @param {{ fresh: () => Promise<void>, show: () => Promise<number>, bytes: () => Promise<number> }} on
       */
      const shown = async ({ fresh, show, bytes }) => {
        /** @type {number[]} */
        const screen = []
        for (let turn = 0; turn < runs; turn += 1) {
          await fresh()
          screen.push(await show())
        }
        await fresh()
        const before = await collected(bytes)
        await show()
        return { screen, memory: (await collected(bytes)) - before }
      }

      /** @param {string} name @param {import('./tables.mjs').Measured} measured */
      const tell = (name, measured) => {
        row({ what: `${name}: key in hand → list on screen`, value: told(measured.screen) })
        row({ what: '  acknowledged edit', value: spread(measured.edits) })
        row({ what: '  edit until the list has it', value: spread(measured.renames) })
        row({ what: '  question', value: spread(measured.questions) })
        row({ what: '  memory above the empty page', value: `${(measured.memory / 1e6).toFixed(1)} MB` })
      }

      /** @param {number} count */
      const measureOurs = async (count) => {
        await ours.fresh()
        const filled = await ours.call(async (bench, n) => await bench.fill(n), count)
        row({ what: `Kanteltafel: seal and keep ${count} dossiers`, value: ms(filled) })
        const { screen, memory } = await shown({
          fresh: ours.fresh,
          show: async () => await ours.call(async (bench, n) => await bench.keyToScreen(n), count),
          bytes: async () => await ours.call(async (bench) => await bench.memory(), 0),
        })
        await ours.fresh()
        await ours.call(async (bench, n) => await bench.keyToList(n), count)
        const { closed, put } = await ours.call(async (bench, n) => await bench.edits(n), editTimes)
        const renames = await ours.call(async (bench, n) => await bench.renames(n), renameTimes)
        const questions = await ours.call(async (bench) => await bench.questions(), 0)
        const { rows, size } = await ours.call(async (bench, n) => await bench.indexSize(n), count)
        await ours.call(async (bench) => await bench.close(), 0)
        const floor = []
        for (let turn = 0; turn < runs; turn += 1)
          floor.push(
            await ours.call(async (bench, of) => await bench.readAndOpen(of.rows, of.size), { rows, size }),
          )
        const measured = { filled, screen, memory, edits: closed, put, renames, questions, floor }
        tell('Kanteltafel', measured)
        return measured
      }

      /** @param {typeof rivals[number]} rival */
      const measureRival = async ({ kind, name }) => {
        const which = { kind, count: main }
        await other.fresh()
        const filled = await other.call(async (bench, of) => await bench.fill(of), which)
        row({ what: `${name}: seal and keep ${main} dossiers`, value: ms(filled) })
        const { screen, memory } = await shown({
          fresh: other.fresh,
          show: async () => await other.call(async (bench, of) => await bench.keyToScreen(of), which),
          bytes: async () => await other.call(async (bench) => await bench.memory(), 0),
        })
        await other.fresh()
        await other.call(async (bench, of) => await bench.keyToList(of), which)
        const { edits, put } = await other.call(async (bench, n) => await bench.edits(n), editTimes)
        const renames = await other.call(async (bench, n) => await bench.renames(n), renameTimes)
        const questions = await other.call(async (bench) => await bench.questions(), 0)
        await other.call(async (bench) => await bench.close(), 0)
        const measured = { filled, screen, memory, edits, put, renames, questions, floor: [] }
        tell(name, measured)
        return { name, ...measured }
      }

      /** @type {Map<number, import('./tables.mjs').Measured>} */
      const growth = new Map()
      for (const count of counts) growth.set(count, await measureOurs(count))
      const others = []
      for (const rival of rivals) others.push(await measureRival(rival))
      await other.fresh()
      const size = await other.call((bench, n) => bench.documentSize(n), main)
      const documents = []
      for (let turn = 0; turn < runs; turn += 1)
        documents.push(
          await other.call(async (bench, of) => await bench.readAndOpen(of.count, of.size), {
            count: main,
            size,
          }),
        )
      const we = growth.get(main)
      if (we === undefined) throw new Error('no size was measured')
      await write(
        'rivals.md',
        `${rivalsTable(main, we, others, { documents, size })}\n${growthTable(growth)}`,
      )
    })
  })
  await own.close()
  await theirs.close()
}
