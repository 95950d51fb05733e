import type { Page } from '@playwright/test'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { addKaart, card, goToKamer } from './support/overleg.ts'
import { expect, story } from './support/story.ts'

const tests = new Set(['tablet lying', 'phone', 'phone, dark', 'tablet lying, text 200 %'])
const enough = views.filter(({ name }) => tests.has(name))
const look = (page: Page, screen: string) => expectGoodForPeople(page, screen, enough)

/** The overleg of Droogzwemmen, begun. */
async function beginOefening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Droogzwemmen' }).click()
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  await expect(page.getByText('Loopt nu')).toBeVisible()
}

/** The worksheet of the first child on the agenda; its name. */
async function openFirstKind(page: Page): Promise<void> {
  await goToKamer(page, 'Hoe pakken wij het aan?')
  await card(page, 'De kinderen op de agenda').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Wat heeft dit kind nodig?' })).toBeVisible()
}

story.describe('at the table: no axe violation, targets of 44 px, no sideways scroll', () => {
  story.describe.configure({ mode: 'parallel' })
  story.setTimeout(300_000)

  story('checking in, a story, the quick line and what is still to be placed', async ({ app }) => {
    const page = await app.open()
    await beginOefening(page)
    await page.getByText(/^Wie is er\?/).click()
    await look(page, 'checking in')
    await page.getByText('Een verhaal, en de eerste reactie').click()
    await page
      .getByRole('group', { name: 'Over welk kind gaat het verhaal?' })
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('button', { name: 'Ja, schrijf op' }).click()
    await page.getByRole('radio', { name: 'Ouder 1', exact: true }).check({ force: true })
    await look(page, 'a story, in own words')

    await addKaart(page, 'Wat kan beter?', 'Eén gezicht voor elk gezin')
    await page.getByRole('button', { name: 'Zet op de werkagenda: Eén gezicht voor elk gezin' }).click()
    await expect(page.getByRole('link', { name: 'Staat op de werkagenda' })).toBeVisible()
    const regel = page.getByRole('textbox', { name: 'Snelregel' })
    await regel.fill('morgen de fietsenwinkel bellen')
    await look(page, 'the quick line with its chips')
    await regel.press('Enter')
    await expect(regel).toHaveValue('')
    await page
      .getByRole('link', { name: /nog te plaatsen/i })
      .first()
      .click()
    await page.getByRole('button', { name: /^Maak actie/ }).click()
    await look(page, 'what is still to be placed')
    await page.evaluate(() => location.assign('#/aanpak/werkagenda'))
    await expect(page.getByText('Eén gezicht voor elk gezin')).toBeVisible()
    await look(page, 'werkagenda')
  })

  story('a family beside the table, and the big screen', async ({ app }) => {
    const page = await app.open()
    await beginOefening(page)
    const opened = app.context.waitForEvent('page')
    await page.getByRole('button', { name: 'Groot scherm' }).click()
    const groot = await opened
    await expect(groot.getByRole('heading', { level: 1, name: 'Wat doen wij al?' })).toBeVisible()
    await look(groot, 'big screen, vraag 1')
    await page.bringToFront()
    await openFirstKind(page)
    await groot.bringToFront()
    await expect(groot.getByRole('heading', { level: 1, name: /^\d+$/ })).toBeVisible()
    await look(groot, 'big screen, one child')
    await page.bringToFront()
    await page.getByRole('button', { name: 'Gezin erbij' }).click()
    const dialog = page.getByRole('dialog')
    const asked = dialog.or(page.getByRole('heading', { level: 1, name: 'Gezin erbij' }))
    await expect(asked.first()).toBeVisible()
    if (await dialog.isVisible()) {
      await look(page, 'Gezin erbij, what is asked first')
      await dialog.getByRole('button', { name: 'De jongere vindt het goed' }).click()
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Gezin erbij' })).toBeVisible()
    await look(page, 'Gezin erbij')
    await groot.bringToFront()
    await expect(groot.getByText('Dit grote scherm is leeg.')).toBeVisible()
    await look(groot, 'big screen, empty')
    await page.bringToFront()
    await page.getByRole('button', { name: 'Gezin gaat weg' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Even wachten' })).toBeVisible()
    await look(page, 'Even wachten')
  })
})

story(
  'a tap on the page while one is in the quick line does its work, at the end of the page too',
  async ({ app }) => {
    const page = await app.open()
    await page.setViewportSize({ width: 820, height: 1180 })
    await beginOefening(page)
    await openFirstKind(page)
    const regel = page.getByRole('textbox', { name: 'Snelregel' })
    await regel.fill('morgen de fietsenwinkel bellen')
    await regel.press('Enter')
    await expect(regel).toHaveValue('')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(regel).toBeFocused()
    const morgen = page.getByRole('region', { name: 'Snelregel' }).getByRole('button', { name: 'morgen' })
    await expect(morgen).toBeVisible()
    // A finger aims once: whatever moves after it is down is missed.
    const doel = await page.getByText('Lees voor', { exact: true }).boundingBox()
    await page.mouse.click(doel!.x + doel!.width / 2, doel!.y + doel!.height / 2)
    await expect(page).toHaveURL(/leesvoor/)
    await expect(morgen).toBeHidden()
  },
)
