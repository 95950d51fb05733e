import { test as base, expect } from '@playwright/test'
import { dist } from '../../../tools/ensure.mjs'
import { App } from './App.ts'
import { Host } from './Host.ts'

export interface StoryOptions {
  /** Where on the host the app stands. */
  readonly place: string
  /** What the browser is started with, above the usual. */
  readonly browserArgs: readonly string[]
  /** See `AppOptions`. */
  readonly pagesComeBack: boolean
  /** See `AppOptions`. */
  readonly tabsSleep: boolean
}

/**
 * A story in a real Chromium against the production build, with the real headers. It fails on any policy violation,
 * request to a foreign place, error in the page or console line, whatever else it checks.
 */
export const story = base.extend<StoryOptions & { readonly host: Host; readonly app: App }>({
  place: ['/', { option: true }],
  browserArgs: [[], { option: true }],
  pagesComeBack: [false, { option: true }],
  tabsSleep: [false, { option: true }],

  host: async ({ place }, use) => {
    const host = await Host.start(dist, place)
    await use(host)
    await host.stop()
  },

  app: async (
    { host, viewport, colorScheme, hasTouch, browserArgs: args, pagesComeBack, tabsSleep },
    use,
    testInfo,
  ) => {
    const app = await App.start(host, { viewport, colorScheme, hasTouch, args, pagesComeBack, tabsSleep })
    await use(app)
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo
        .attach('where it stood', { body: await app.page.screenshot(), contentType: 'image/png' })
        .catch(() => undefined)
    expect(await app.end(), 'what went wrong during the story').toEqual([])
  },
})

export { expect }
