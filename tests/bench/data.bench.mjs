/** The data storey by itself, on a page built as the app is built, beside what the bare machine can do. */
import { join } from 'node:path'
import { root, run, tool } from '../../tools/ensure.mjs'
import { serve } from '../../tools/serve.mjs'
import { Trouble } from '../../tools/trouble.mjs'
import { withBrowser, withProfile } from './chromium.mjs'
import { spread, told } from './numbers.mjs'

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
       * @param {(bench: import('./page/main.ts').BenchPage, input: number) => Promise<T>} work
       * @param {number} input
       * @returns {Promise<T>}
       */
      const inPage = async (work, input) => await page.evaluate(`(${String(work)})(window.bench, ${input})`)

      const puts = await inPage(async (bench, times) => await bench.bareStrictPut(600, times), 100)
      row({ what: 'bare strict put of 600 bytes', value: spread(puts) })
      for (const count of counts) {
        /** @type {number[]} */
        const moments = []
        for (let turn = 0; turn < runs; turn += 1)
          moments.push(
            await inPage(
              async (bench, rows) => await bench.readAndOpen(rows, 40_000),
              Math.ceil(count / 100),
            ),
          )
        row({ what: `limit: read and open the index of ${count}`, value: told(moments) })
      }
    })
  })
  await server.close()
}
