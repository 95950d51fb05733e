import type { Page } from '@playwright/test'
import { dist } from '../../tools/ensure.mjs'
import { aChild, anna, chooseOuder, expectTerug, giveTablet, label } from './support/gezin.ts'
import { Host } from './support/Host.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, openTeam } from './support/team.ts'

story.use({ pagesComeBack: true })
story.setTimeout(240_000)

/** How many steps the history of this tab has, and on which of them it stands. */
async function historyOf(page: Page): Promise<{ readonly steps: number; readonly here: number }> {
  const session = await page.context().newCDPSession(page)
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return { steps: entries.length, here: currentIndex }
}

story('Back, Forward and a typed address bring no page of the team to life', async ({ app }) => {
  const elsewhere = await Host.start(dist)
  app.watch.allow(/^a request to a foreign place|favicon\.ico/)
  const away = elsewhere.url('icons/icoon.svg')
  const mark = async (): Promise<unknown> => await app.page.evaluate(() => Reflect.get(globalThis, 'mark'))

  await app.open()
  await app.page.evaluate(() => Object.assign(globalThis, { mark: 'open' }))
  await app.page.goto(away)
  await app.page.goBack({ waitUntil: 'commit' })
  expect(await mark(), 'a page of the app comes to life, when nothing stops it').toBe('open')

  const { page, wachtwoord, names } = await aChild(app)
  const place = page.url()
  await page.evaluate(() => Object.assign(globalThis, { mark: 'left' }))
  await page.goto(away)
  await page.evaluate(() => Object.assign(globalThis, { mark: 'away' }))
  await page.goto(app.host.url())
  await page.goBack({ waitUntil: 'commit' })
  expect(await mark(), 'what is not of the app comes to life').toBe('away')

  await page.goto(app.host.url())
  await openTeam(page, label, wachtwoord)
  await chooseWieTypt(page, anna)
  await page.goto(place)
  await chooseOuder(page)
  await giveTablet(page)
  await page.evaluate(() => Object.assign(globalThis, { mark: 'family' }))
  const { steps, here } = await historyOf(page)
  expect(here, 'the steps of three documents of the team lie behind it').toBeGreaterThan(5)
  const roads = [
    ...Array.from({ length: here }, () => 'back'),
    ...Array.from({ length: steps - 1 }, () => 'forward'),
  ]
  let met = 0
  for (const road of roads) {
    if (road === 'back') await page.goBack({ waitUntil: 'commit' })
    else await page.goForward({ waitUntil: 'commit' })
    // what comes to life out of the history is the page of this tab a moment later
    await expect(page.locator(':root')).toBeAttached()
    if (!page.url().startsWith(app.host.origin)) continue
    await expectTerug(page, names)
    expect(await mark()).toBeUndefined()
    met += 1
  }
  expect(met).toBeGreaterThan(here)
  for (const rest of ['#/namenlijst', '#/nieuw', '#/terugzetten', '#/hulp', '?gezin=abc', '?begin#/nieuw']) {
    await app.open(rest)
    await expectTerug(page, names)
  }
  await page.goto('about:blank')
  await elsewhere.stop()
})
