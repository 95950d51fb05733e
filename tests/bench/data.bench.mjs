/** The data storey by itself, on a page built as the app is built, beside what the bare machine can do. */
import { join } from 'node:path'
import { root } from '../../tools/ensure.mjs'
import { withBrowser, withProfile } from './chromium.mjs'
import { ms, quantile, spread, told } from './numbers.mjs'
import { onPage, servePage } from './page.mjs'

/** @param {import('../../tools/bench.mjs').Bench} bench */
export async function measure({ browser, counts, runs, row }) {
  const server = await servePage(
    join(root, 'tests', 'bench', 'vite.config.ts'),
    join(root, '.cache', 'bench'),
  )
  await withProfile(async (profile) => {
    await withBrowser(browser, profile, async (context) => {
      const page = await context.newPage()
      /** @type {import('./page.mjs').Tab<import('./page/main.ts').BenchPage>} */
      const { fresh, call: inPage } = onPage(page, server.url)
      await fresh()

      /** @param {string} how */
      const tellEdits = async (how) => {
        const { closed, opened, put } = await inPage(async (bench, times) => await bench.edits(times), 100)
        row({
          what: `durable edit of a closed dossier, ${how}`,
          value: spread(closed),
          beside: ratios(closed, put),
        })
        row({
          what: '  of the same dossier when it is open',
          value: spread(opened),
          beside: ratios(opened, put),
        })
        row({ what: '  beside it: bare strict put', value: spread(put) })
      }

      for (const count of counts) {
        row({
          what: `seal and keep ${count} dossiers`,
          value: ms(await inPage(async (bench, n) => await bench.fill(n), count)),
        })
        /** @type {Record<'memory' | 'screen' | 'limit', number[]>} */
        const moments = { memory: [], screen: [], limit: [] }
        for (let turn = 0; turn < runs; turn += 1) {
          await fresh()
          moments.memory.push(await inPage(async (bench, n) => await bench.keyToList(n), count))
          moments.limit.push(
            await inPage(async (bench, n) => await bench.readAndOpen(n, 40_000), Math.ceil(count / 100)),
          )
          await fresh()
          moments.screen.push(await inPage(async (bench, n) => await bench.keyToScreen(n), count))
        }
        row({ what: `key in hand → list of ${count} on screen`, value: told(moments.screen) })
        row({ what: '  of which until it stands sorted in memory', value: told(moments.memory) })
        row({ what: '  beside it: read and open as many bytes, nothing else', value: told(moments.limit) })
        const frames = await inPage(async (bench, duration) => await bench.scroll(duration), 3000)
        row({
          what: `scroll the list of ${count} for 3 s`,
          value: `${spread(frames)}, longest ${ms(Math.max(...frames))}`,
          beside: `${frames.filter((frame) => frame > 50).length} frames over 50 ms`,
        })
        await tellEdits('with the list on screen')
        await fresh()
        await inPage(async (bench, n) => await bench.keyToList(n), count)
        await tellEdits('alone')
        const questions = await inPage(async (bench) => bench.questions(), 0)
        row({
          what: `search, filter and sort ${count}`,
          value: `${spread(questions)}, slowest ${ms(Math.max(...questions))}`,
        })
        await inPage(async (bench) => await bench.close(), 0)
        await fresh()
        const kopie = await inPage(async (bench, n) => await bench.kopie(n), count)
        row({
          what: `reservekopie of ${count}: make, look through, put back as a team`,
          value: [kopie.maken, kopie.controleren, kopie.terugzetten].map(ms).join(', '),
          beside: `file ${(kopie.bestand / 1e6).toFixed(1)} MB, heap +${(kopie.heap / 1e6).toFixed(0)} MB at most`,
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
