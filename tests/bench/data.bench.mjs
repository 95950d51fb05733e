/** The data storey by itself, on a page built as the app is built, beside what the bare machine can do. */
import { join } from 'node:path'
import { root, run, tool } from '../../tools/ensure.mjs'
import { serve } from '../../tools/serve.mjs'
import { Trouble } from '../../tools/trouble.mjs'
import { withBrowser, withProfile } from './chromium.mjs'
import { ms, quantile, spread, told } from './numbers.mjs'

/** @param {import('../../tools/bench.mjs').Bench} bench */
export async function measure({ browser, counts, runs, row }) {
  const built = await run(process.execPath, [
    tool('vite/bin/vite.js'),
    'build',
    '--logLevel=warn',
    '--config',
    join(root, 'tests', 'bench', 'vite.config.ts'),
  ])
  if (built.code !== 0) throw new Trouble('The page of the bench could not be built. See the lines above.')
  const server = await serve({ dir: join(root, '.cache', 'bench') })
  await withProfile(async (profile) => {
    await withBrowser(browser, profile, async (context) => {
      const page = await context.newPage()
      await page.goto(server.url)
      await page.waitForFunction(() => 'bench' in window)
      /**
       * @template T
       * @param {(bench: import('./page/main.ts').BenchPage, input: number) => T | Promise<T>} work
       * @param {number} input
       * @returns {Promise<T>}
       */
      const inPage = async (work, input) => await page.evaluate(`(${String(work)})(window.bench, ${input})`)

      for (const count of counts) {
        row({
          what: `make and seal ${count} dossiers`,
          value: ms(await inPage(async (bench, n) => await bench.fill(n), count)),
        })
        /** @type {number[]} */
        const moments = []
        /** @type {number[]} */
        const limit = []
        for (let turn = 0; turn < runs; turn += 1) {
          await page.reload()
          await page.waitForFunction(() => 'bench' in window)
          moments.push(await inPage(async (bench, n) => await bench.keyToList(n), count))
          limit.push(
            await inPage(
              async (bench, rows) => await bench.readAndOpen(rows, 40_000),
              Math.ceil(count / 100),
            ),
          )
        }
        row({ what: `key in hand → list of ${count}, sorted`, value: told(moments) })
        row({ what: '  beside it: read and open as many bytes, nothing else', value: told(limit) })
        const {
          closed,
          opened: open,
          put,
        } = await inPage(async (bench, times) => await bench.edits(times), 100)
        row({
          what: `durable edit of a closed dossier, among ${count}`,
          value: spread(closed),
          beside: ratios(closed, put),
        })
        row({ what: '  of the same dossier when it is open', value: spread(open), beside: ratios(open, put) })
        row({ what: '  beside it: bare strict put', value: spread(put) })
        const questions = await inPage(async (bench) => bench.questions(), 0)
        row({
          what: `search, filter and sort ${count}`,
          value: `${spread(questions)}, slowest ${ms(Math.max(...questions))}`,
        })
        await inPage(async (bench) => await bench.close(), 0)
      }
    })
  })
  await server.close()
}

/** @param {readonly number[]} ours @param {readonly number[]} bare */
const ratios = (ours, bare) =>
  [0.5, 0.95].map((part) => `${(quantile(ours, part) / quantile(bare, part)).toFixed(1)}×`).join(' and ')
