import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  chromium,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import { findBrowser } from '../../../tools/browser.mjs'
import type { Host } from './Host.ts'
import { type OwnBrowser, openOwnBrowser } from './ownBrowser.ts'
import { searchFiles, searchStores, searchTab, searchTraces, type Find } from './search.ts'
import { Watch } from './Watch.ts'

/** Nothing of the browser's own may go out, and no foreign name may even resolve. */
export const chromiumArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
]

/** Found once: to find out whether it starts takes a start. */
let browser: ReturnType<typeof findBrowser> | undefined

export type AppOptions = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'hasTouch'> & {
  readonly args?: readonly string[]
  /** Back and Forward can bring a page to life as it was left, as in a browser of a person. */
  readonly pagesComeBack?: boolean
  /** A tab behind another one is hidden and can sleep (see `ownBrowser`); such a browser is not killed or opened again. */
  readonly tabsSleep?: boolean
}

/** The app in a real Chromium with a profile folder of its own, that can be killed and opened again. */
export class App {
  readonly host: Host
  readonly watch: Watch
  readonly profile: string
  readonly #options: AppOptions
  #context: BrowserContext | undefined
  #own: OwnBrowser | undefined
  #page: Page | undefined
  #pid = 0

  private constructor(host: Host, profile: string, options: AppOptions) {
    this.host = host
    this.profile = profile
    this.#options = options
    this.watch = new Watch(() => host.origin)
  }

  static async start(host: Host, options: AppOptions = {}): Promise<App> {
    const app = new App(host, await mkdtemp(join(tmpdir(), 'kanteltafel-profiel-')), options)
    await app.openBrowser()
    return app
  }

  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('the browser is not open')
    return this.#context
  }

  /** The tab that the story is told in. */
  get page(): Page {
    if (this.#page === undefined) throw new Error('the browser is not open')
    return this.#page
  }

  /** Opens the browser on the same profile. */
  async openBrowser(): Promise<void> {
    const { args = [], pagesComeBack = false, tabsSleep = false, ...options } = this.#options
    browser ??= findBrowser()
    const executablePath = await browser
    if (tabsSleep)
      this.#own = await openOwnBrowser(executablePath ?? chromium.executablePath(), this.profile, [
        ...chromiumArgs,
        ...args,
      ])
    this.#context =
      this.#own?.context ??
      (await chromium.launchPersistentContext(this.profile, {
        ...(executablePath === undefined ? {} : { executablePath }),
        args: [...chromiumArgs, ...args],
        ...(pagesComeBack ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        acceptDownloads: true,
        ...options,
      }))
    this.#context.setDefaultTimeout(20_000)
    await this.watch.follow(this.#context)
    this.#pid = await browserPid(this.#context)
    this.#page = this.#context.pages()[0] ?? (await this.#context.newPage())
  }

  /** Goes to a place in the app (`open('#/namenlijst')`) by a fresh load of the page. */
  async open(rest = ''): Promise<Page> {
    await this.page.goto('about:blank')
    await this.page.goto(this.host.url(rest))
    return this.page
  }

  async newTab(rest = ''): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(this.host.url(rest))
    return page
  }

  /** Waits until every file of the app is on the device. */
  async readyOffline(page = this.page): Promise<void> {
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      if (navigator.serviceWorker.controller === null)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
      const { port1, port2 } = new MessageChannel()
      const letters = new Promise((done) => port1.addEventListener('message', ({ data }) => done(data)))
      port1.start()
      navigator.serviceWorker.controller?.postMessage({ type: 'HAAL-LETTERS' }, [port2])
      if ((await letters) !== true) throw new Error('the letters are not on the device')
    })
  }

  async stopServer(): Promise<void> {
    this.watch.networkIsGone = true
    await this.host.stop()
  }

  async goOffline(): Promise<void> {
    this.watch.networkIsGone = true
    await this.context.setOffline(true)
  }

  async goOnline(): Promise<void> {
    await this.context.setOffline(false)
  }

  /**
   * Ends the whole browser at once, as an empty battery would: SIGKILL to all its processes. None of them is left after
   * it, so the next browser finds no file of the profile held.
   */
  async killBrowser(): Promise<void> {
    const gone = this.context.waitForEvent('close', { timeout: 30_000 })
    const processes = await browserPids(this.#context)
    try {
      process.kill(-this.#pid, 'SIGKILL')
    } catch {
      process.kill(this.#pid, 'SIGKILL')
    }
    await gone
    await expect.poll(() => processes.filter(({ id }) => isAlive(id)), { intervals: [10] }).toEqual([])
    this.#context = undefined
    this.#page = undefined
  }

  /** Closes the browser in the ordinary way and opens it again on the same profile. */
  async restartBrowser(): Promise<void> {
    await this.context.close()
    await this.openBrowser()
  }

  /**
   * Every place where one of these strings stands: the profile's files, every store of the browser (when it is open),
   * addresses, titles, console lines, requests and file names. Empty means: nowhere.
   */
  async searchProfile(strings: readonly string[]): Promise<readonly Find[]> {
    for (const page of this.#context?.pages() ?? []) await this.watch.look(page)
    const traces = searchTraces(this.watch.traces, strings)
    const files = await searchFiles(this.profile, strings)
    if (this.#context === undefined) return [...traces, ...files]
    const ours = this.#context.pages().filter((page) => page.url().startsWith(this.host.origin))
    const tabs = (await Promise.all(ours.map(async (page) => await searchTab(page, strings)))).flat()
    const here = ours[0] ?? (await this.newTab())
    const stores = await searchStores(here, strings)
    if (ours[0] === undefined) await here.close()
    return [...traces, ...files, ...tabs, ...stores]
  }

  /** Closes everything and throws the profile away; gives what went wrong on the way. */
  async end(): Promise<readonly string[]> {
    await (this.#own ?? this.#context)?.close()
    await this.host.stop()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    return this.watch.trouble
  }
}

/** The processes of this browser, as it tells them itself. */
async function browserPids(context: BrowserContext | undefined) {
  const session = await context?.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  await session?.detach()
  return processInfo
}

/** True while a process of this id runs, or was not yet cleared away. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function browserPid(context: BrowserContext): Promise<number> {
  const processInfo = await browserPids(context)
  const pid = processInfo.find((info) => info.type === 'browser')?.id
  if (pid === undefined) throw new Error('the process of the browser was not found')
  return pid
}
