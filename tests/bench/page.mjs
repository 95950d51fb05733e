/** A page of the bench: built as the app is built, served with the app's headers, called through `window.bench`. */
import { run, tool } from '../../tools/ensure.mjs'
import { serve } from '../../tools/serve.mjs'
import { Trouble } from '../../tools/trouble.mjs'

/**
 * Builds a page and serves it.
 * @param {string} config its vite.config.ts
 * @param {string} dir where that builds
 */
export async function servePage(config, dir) {
  const built = await run(process.execPath, [
    tool('vite/bin/vite.js'),
    'build',
    '--logLevel=warn',
    '--config',
    config,
  ])
  if (built.code !== 0) throw new Trouble('The page of the bench could not be built. See the lines above.')
  return await serve({ dir })
}

/**
 * A page of the bench in one tab of the browser: loads it anew, or runs a function in it.
 * @template Bench
 * @typedef {object} Tab
 * @property {() => Promise<void>} fresh
 * @property {<T, I>(work: (bench: Bench, input: I) => T | Promise<T>, input: I) => Promise<T>} call
 */

/**
 * @template Bench
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @returns {Tab<Bench>}
 */
export function onPage(page, url) {
  /** What breaks in the page ends the measurement; nothing would ever come of it. @type {Promise<never>} */
  const broken = new Promise((_, refuse) => page.on('pageerror', refuse))
  broken.catch(() => undefined)
  return {
    async fresh() {
      await page.goto(url)
      await Promise.race([page.waitForFunction(() => 'bench' in window), broken])
    },
    async call(work, input) {
      const called = page.evaluate(`(${String(work)})(window.bench, ${JSON.stringify(input)})`)
      return await Promise.race([called, broken])
    },
  }
}
