import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, expect, type BrowserContext, type Page } from '@playwright/test'

/** A browser as a person has it: a tab behind another one is hidden, and can be put to sleep. */
export interface OwnBrowser {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** Playwright's own launch makes every tab think that it is looked at, so that none ever sleeps. */
export async function openOwnBrowser(
  executablePath: string,
  profile: string,
  args: readonly string[],
): Promise<OwnBrowser> {
  const own = ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const child = spawn(executablePath, [...own, ...args, 'about:blank'], { stdio: 'ignore' })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const told = async (): Promise<string> =>
    await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
  await expect.poll(told, { intervals: [50], timeout: 20_000 }).toMatch(/^\d+\n/)
  const [port = ''] = (await told()).split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true })
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the browser has no window')
  return {
    context,
    async close() {
      await browser.close()
      child.kill()
      await ended
    },
  }
}

/** Puts a tab that is out of sight to sleep, as a browser does with one that nobody looks at: no script in it runs. */
export async function fallAsleep(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden')
  await page.evaluate(() => {
    document.addEventListener('freeze', () => Object.assign(globalThis, { slept: true }), { once: true })
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.detach()
  await expect.poll(async () => await page.evaluate(() => Reflect.get(globalThis, 'slept'))).toBe(true)
}

/** Someone looks at it again. */
export async function wakeUp(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await session.detach()
  await page.bringToFront()
}
