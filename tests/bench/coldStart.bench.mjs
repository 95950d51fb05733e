/** Cold start of the real app: browser just started, server gone, processor four times slower, until a tap is answered. */
import { serve } from '../../tools/serve.mjs'
import { withBrowser, withProfile } from './chromium.mjs'
import { told } from './numbers.mjs'

/** @param {import('../../tools/bench.mjs').Bench} bench */
export async function measure({ dist, browser, runs, row }) {
  await withProfile(async (profile) => {
    const server = await serve({ dir: dist })
    await withBrowser(browser, profile, async (context) => {
      const page = await context.newPage()
      await page.goto(server.url)
      await page.evaluate(() => navigator.serviceWorker.ready)
      // once more, so that the code is in the browser's own code cache, as on every later day
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
    })
    await server.close()
    /** @type {number[]} */
    const taps = []
    for (let run = 0; run < runs; run += 1)
      taps.push(
        await withBrowser(browser, profile, async (context) => await tapAfterStart(context, server.url)),
      )
    row({ what: 'cold start offline, 4× slower → tap answered', value: told(taps) })
  })
}

/** @param {import('@playwright/test').BrowserContext} context @param {string} url */
async function tapAfterStart(context, url) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(() => {
    // presses the heading as soon as it stands there; the answer is the frame after the press was handled
    const look = () => {
      const heading = document.querySelector('h1')
      if (heading === null) return requestAnimationFrame(look)
      heading.addEventListener('click', () => requestAnimationFrame(() => performance.mark('answered')), {
        once: true,
      })
      heading.click()
      return 0
    }
    requestAnimationFrame(look)
  })
  await page.goto(url)
  const moment = await page.waitForFunction(() => performance.getEntriesByName('answered')[0]?.startTime)
  return Number(await moment.jsonValue())
}
