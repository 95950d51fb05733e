import type { Page } from '@playwright/test'
import {
  aChild,
  chooseOuder,
  expectTerug,
  giveTablet,
  label,
  openAgain,
  openOwnPlace,
  ouder,
} from './support/gezin.ts'
import { nextBuild } from './support/nextBuild.ts'
import { fallAsleep, wakeUp } from './support/ownBrowser.ts'
import { expect, story } from './support/story.ts'
import { wordsOf } from './support/windows.ts'

story.setTimeout(240_000)

const klaar = (page: Page) => page.getByRole('button', { name: 'Klaar, geef de tablet terug' })

story(
  'reload asks the tablet back, a new version waits; only the wachtwoord opens, at the same place',
  async ({ app, host }) => {
    const { page, wachtwoord, kind, names } = await aChild(app)
    const place = page.url()
    await chooseOuder(page)
    await giveTablet(page)
    const next = await nextBuild()
    await host.start(next.dir)
    const waits = async () =>
      await page.evaluate(async () => {
        const worker = await navigator.serviceWorker.ready
        if (worker.waiting === null && worker.installing === null) await worker.update()
        return worker.waiting?.state
      })
    await expect.poll(waits).toBe('installed')
    await expect(klaar(page), 'the family reads on').toBeVisible()
    await page.reload()
    const nieuw = page.getByRole('button', { name: 'Neem de nieuwe versie' })
    await expectTerug(page, names)
    for (let i = 0; i < 5; i += 1) {
      await page.getByLabel('Wachtwoord (vijf woorden)').fill(`een twee drie vier zes ${i}`)
      await page.getByRole('button', { name: 'Open team' }).click()
      await expect(page.getByRole('alert')).toContainText('Dit wachtwoord klopt niet.')
      await expectTerug(page, names)
    }
    // After five the next try waits a moment, also on a fresh page.
    await expect(page.getByRole('button', { name: 'Open team' })).toBeEnabled()
    await page.reload()
    await expectTerug(page, names)
    await expect(nieuw).toHaveCount(0)
    await openAgain(page, wachtwoord)
    await expect(nieuw).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(kind.roepnaam) })).toBeVisible()
    await expect(page).toHaveURL(place)
    await page.reload()
    await expect(page.getByRole('button', { name: `Open team ${label}` })).toBeVisible()
    await next.remove()
  },
)

/** The page of a family that went because the team was opened in another window; nothing of the child is left in it. */
async function expectGone(page: Page, names: readonly string[]): Promise<void> {
  await expect(page.getByText('Het team opende Kanteltafel in een ander venster.')).toBeVisible()
  await expect(klaar(page)).toHaveCount(0)
  const words = await wordsOf(page)
  expect(names.filter((name) => words.includes(name))).toEqual([])
}

/** Erases the child whose worksheet stands there. */
async function eraseKind(page: Page): Promise<void> {
  await page.getByText('Meer', { exact: true }).first().click()
  await page.getByRole('link', { name: 'Kies een datum of wis' }).click()
  const vraag = page.getByText(/^Typ \d+\som te wissen$/)
  await page.getByLabel(/^Typ \d+\som te wissen$/).fill((await vraag.innerText()).replaceAll(/\D/g, ''))
  await page.getByRole('button', { name: 'Wis voorgoed' }).click()
  await expect(page.getByText('Het werkblad is gewist.')).toBeVisible()
}

story(
  'a second tab and a browser that died ask the tablet back; an erased child is gone',
  async ({ app }) => {
    const { page, wachtwoord, nummer, names } = await aChild(app)
    await chooseOuder(page)
    await giveTablet(page)
    const tab = await app.newTab('#/namenlijst')
    await expectTerug(tab, names)
    await expect(klaar(page), 'the family reads on').toBeVisible()
    await openOwnPlace(page)
    await page.getByLabel('Uw antwoord').fill('Tot hier kwam ik')
    await expect(page.getByText(/^Bewaard op deze tablet\./)).toBeVisible()
    await app.killBrowser()

    await app.openBrowser()
    const again = await app.open()
    await expectTerug(again, [...names, 'Tot hier kwam ik'])
    expect(await app.searchProfile([...names, 'Tot hier kwam ik'])).toEqual([])
    await openAgain(again, wachtwoord)
    await expect(again.getByText(`Het gezin van ${nummer} was nog aan het schrijven.`)).toBeVisible()

    await chooseOuder(again)
    await giveTablet(again)
    const other = await app.newTab()
    await expectTerug(other, names)
    await openAgain(other, wachtwoord)
    await expectGone(again, names)
    await eraseKind(other)
    await again.goBack()
    await expect(again.getByRole('button', { name: `Open team ${label}` })).toBeVisible()
    expect(await app.searchProfile(names)).toEqual([])
  },
)

story.describe('in a browser whose tabs sleep', () => {
  story.use({ tabsSleep: true })

  story(
    'a tab that sleeps is told of before the tablet is given; the page of a family wakes up without the child',
    async ({ app }) => {
      const { page, wachtwoord, nummer, names } = await aChild(app)
      const slaapt = await app.newTab()
      await expect(slaapt.getByRole('button', { name: `Open team ${label}` })).toBeVisible()
      await page.bringToFront()
      await fallAsleep(slaapt)
      await chooseOuder(page)
      await page.getByRole('button', { name: `Geef de tablet aan ${ouder}` }).click()
      await expect(page.getByText(/Er is nog 1\sander venster van de app open\./)).toBeVisible()
      await slaapt.close()
      await giveTablet(page)
      await openOwnPlace(page)
      await page.getByLabel('Uw antwoord').fill('Tot hier kwam ik')
      await expect(page.getByText(/^Bewaard op deze tablet\./)).toBeVisible()

      const tab = await app.newTab()
      await tab.bringToFront()
      await fallAsleep(page)
      await expectTerug(tab, names)
      await openAgain(tab, wachtwoord)
      await expect(tab.getByText(`Het gezin van ${nummer} was nog aan het schrijven.`)).toBeVisible()
      await wakeUp(page)
      await expectGone(page, names)
    },
  )
})
