import { dist } from '../../tools/ensure.mjs'
import type { App } from './support/App.ts'
import {
  addFirstKind,
  agree,
  aKind,
  anna,
  aTeam,
  chooseOuder,
  expectTerug,
  giveTablet,
  label,
  openAgain,
} from './support/gezin.ts'
import { Host } from './support/Host.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, openTeam } from './support/team.ts'

story.setTimeout(240_000)

/** A team whose tablet can be given: the worksheet of its one child stands there. */
async function aChild(app: App) {
  const { page, wachtwoord } = await aTeam(app)
  const kind = aKind()
  const doel = sentinel()
  await addFirstKind(page, kind)
  await agree(page, 'Rust in de ochtend', doel)
  const { roepnaam, achternaam, school } = kind
  return { page, wachtwoord, kind, names: [...guisesOf([roepnaam, achternaam, school]), doel] }
}

story('reload asks the tablet back; only the right wachtwoord opens, at the same place', async ({ app }) => {
  const { page, wachtwoord, kind, names } = await aChild(app)
  const place = page.url()
  await chooseOuder(page)
  await giveTablet(page)
  await page.reload()
  await expectTerug(page, names)
  for (let i = 0; i < 5; i += 1) {
    await page.getByLabel('Wachtwoord (vijf woorden)').fill(`een twee drie vier zes ${i}`)
    await page.getByRole('button', { name: 'Open team' }).click()
    await expect(page.getByRole('alert')).toContainText('Dit wachtwoord klopt niet.')
    await expectTerug(page, names)
  }
  await page.reload()
  await expectTerug(page, names)
  await openAgain(page, wachtwoord)
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(kind.roepnaam) })).toBeVisible()
  await expect(page).toHaveURL(place)
  await page.reload()
  await expect(page.getByRole('button', { name: `Open team ${label}` })).toBeVisible()
})

story('a second tab and a browser that died ask the tablet back', async ({ app }) => {
  const { page, wachtwoord, names } = await aChild(app)
  await chooseOuder(page)
  await giveTablet(page)
  const klaar = page.getByRole('button', { name: 'Klaar, geef de tablet terug' })
  const tab = await app.newTab('#/namenlijst')
  await expectTerug(tab, names)
  await expect(klaar, 'the family reads on').toBeVisible()
  await app.killBrowser()

  await app.openBrowser()
  const again = await app.open()
  await expectTerug(again, names)
  expect(await app.searchProfile(names)).toEqual([])
  await openAgain(again, wachtwoord)
  await expect(again.getByRole('button', { name: 'Vergrendel' })).toBeVisible()

  await chooseOuder(again)
  await giveTablet(again)
  const other = await app.newTab()
  await expectTerug(other, names)
  await openAgain(other, wachtwoord)
  await expect(again.getByText('Het team opende Kanteltafel in een ander venster.')).toBeVisible()
  await expect(again.getByRole('button', { name: 'Klaar, geef de tablet terug' })).toHaveCount(0)
})

story.describe('in a browser that brings pages back', () => {
  story.use({ pagesComeBack: true })

  story('Back, Forward and a typed address ask the tablet back', async ({ app }) => {
    const elsewhere = await Host.start(dist)
    app.watch.allow(/^a request to a foreign place/)
    const away = elsewhere.url('icons/icoon.svg')
    const mark = async (): Promise<unknown> => await app.page.evaluate(() => Reflect.get(globalThis, 'mark'))

    const { page, wachtwoord, names } = await aChild(app)
    const place = page.url()
    await page.evaluate(() => Object.assign(globalThis, { mark: 'left' }))
    await page.goto(away)
    await page.evaluate(() => Object.assign(globalThis, { mark: 'away' }))
    await page.goto(app.host.url())
    await page.goBack({ waitUntil: 'commit' })
    expect(await mark(), 'Back brings a page to life here').toBe('away')

    await page.goto(app.host.url())
    await openTeam(page, label, wachtwoord)
    await chooseWieTypt(page, anna)
    await page.goto(place)
    await chooseOuder(page)
    await giveTablet(page)
    await page.evaluate(() => Object.assign(globalThis, { mark: 'family' }))
    for (const step of ['back', 'back', 'forward', 'back', 'back', 'back', 'back', 'back'] as const) {
      if (step === 'back') await page.goBack({ waitUntil: 'commit' })
      else await page.goForward({ waitUntil: 'commit' })
      if (!page.url().startsWith(app.host.origin)) continue
      await expectTerug(page, names)
      expect(await mark()).toBeUndefined()
    }
    for (const rest of ['#/namenlijst', '#/nieuw', '#/terugzetten', '#/hulp', '?gezin=abc', '?begin#/nieuw']) {
      await app.open(rest)
      await expectTerug(page, names)
    }
    await page.goto('about:blank')
    await elsewhere.stop()
  })
})
