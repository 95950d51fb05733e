import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { pasteRows } from './support/namenlijst.ts'
import { card, goToKamer, planOverleg } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { goToScreen, makeTeam } from './support/team.ts'
import { secondsOfWork } from './support/work.ts'

const enough = views.filter(({ name }) => ['tablet lying', 'phone'].includes(name))
/** In seconds; more, and a screen stands still under the finger. */
const most = 1

/** A team with so many children on its list; a planned overleg is on the screen. */
async function withKinderen(app: App, n: number): Promise<Page> {
  const page = await app.open()
  await makeTeam(page, { naam: 'Groot team', label: 'Groot team', uwNaam: 'Anna Proef', partij: 'School' })
  await goToScreen(page, 'Namenlijst')
  const rows = Array.from({ length: n }, (_, i) => `Kind${i + 1}\tVan Voorbeeld\tmei 2014\t1-9-2025`)
  await pasteRows(page, ['Roepnaam\tAchternaam\tGeboren\tNiet op school sinds', ...rows].join('\n'))
  await page.getByRole('button', { name: new RegExp(`^Zet ${n} kind(?:eren)? op de lijst$`) }).click()
  await expect(page.getByText(new RegExp(`^${n}\\skind(?:eren)? sta(?:at|an) op de lijst`))).toBeVisible()
  await planOverleg(page, '14:00')
  return page
}

/** An act whose end is seen on the screen, within the work that one does not feel. */
async function quick(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  expect(await secondsOfWork(page, act), what).toBeLessThan(most)
}

story.describe('a large overleg', () => {
  story.setTimeout(300_000)

  story('sixty children on the agenda: ordered, walked through, closed', async ({ app }) => {
    const page = await withKinderen(app, 60)
    const rows = page.getByRole('list', { name: 'Over welke kinderen praat u?' }).locator(':scope > li')
    await quick(page, 'all on the agenda', async () => {
      await page.getByRole('button', { name: 'Zet alle 60 op de agenda' }).click()
      await expect(rows).toHaveCount(60)
    })
    await expect(page.getByText(/^60\skinderen .* te veel\.$/)).toBeVisible()
    const last = (await rows.last().innerText()).match(/Kind\d+ Van Voorbeeld/)?.[0] ?? ''
    await quick(page, 'the last becomes the first', async () => {
      await page.getByRole('button', { name: `Tijd, plek en gezin van ${last}` }).click()
      await page.getByLabel('Verplaats naar plek').fill('1')
      await page.getByLabel('Verplaats naar plek').press('Enter')
      await expect(rows.first()).toContainText(last)
    })
    await quick(page, 'and one down', async () => {
      await page.getByRole('button', { name: `Omlaag: ${last}` }).click()
      await expect(rows.nth(1)).toContainText(last)
    })
    await page.getByRole('button', { name: `Tijd, plek en gezin van ${last}` }).click()
    await expectGoodForPeople(page, 'sixty on the agenda', enough)

    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(page.getByText('Loopt nu')).toBeVisible()
    await quick(page, 'vraag 3', async () => {
      await goToKamer(page, 'Hoe pakken wij het aan?')
      await expect(card(page, 'De kinderen op de agenda').getByRole('link')).toHaveCount(60)
      await expect(page.getByText('Nog niet besproken')).toHaveCount(60)
    })
    await quick(page, 'afronden', async () => {
      await goToKamer(page, 'Afronden')
      await expect(card(page, 'Niet besproken').getByRole('link')).toHaveCount(60)
    })
    await expectGoodForPeople(page, 'afronden of sixty', enough)
    await card(page, 'Wanneer is het volgende overleg?').getByRole('button', { name: 'over 2 weken' }).click()
    await quick(page, 'closing', async () => {
      await page.getByRole('button', { name: 'Sluit overleg' }).click()
      await expect(page.getByText('Dit overleg is afgesloten')).toBeVisible()
    })
    await expect(card(page, 'Volgend overleg').getByText(/60\skinderen/)).toBeVisible()
  })

  story('three hundred cards in one room: the line for the next stays in reach', async ({ app }) => {
    const page = await withKinderen(app, 1)
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    const piles = ['Wat werkt?', 'Wat werkt niet?', 'Wat kan beter?'] as const
    for (const vraag of piles) {
      const field = page.getByRole('textbox', { name: vraag, exact: true })
      for (let i = 1; i <= 100; i++) {
        await field.fill(`${vraag} Kaart ${i}`)
        await field.press('Enter')
        await expect(field).toHaveValue('')
      }
      await expect(page.getByText(`${vraag} Kaart 100`, { exact: true })).toBeVisible()
    }
    const one = page.getByRole('textbox', { name: 'Wat werkt?', exact: true })
    await quick(page, 'one more', async () => {
      await one.fill('De driehonderdeerste')
      await one.press('Enter')
      await expect(page.getByText('De driehonderdeerste', { exact: true })).toBeVisible()
    })
    await expect(page.getByText('Wat werkt? Kaart 1', { exact: true })).toHaveCount(0)
    await quick(page, 'all of one pile', async () => {
      await page.getByRole('button', { name: 'Toon ook de eerste 81' }).click()
      await expect(page.getByText('Wat werkt? Kaart 1', { exact: true })).toBeVisible()
    })
    await page.getByText('Wat werkt? Kaart 1', { exact: true }).scrollIntoViewIfNeeded()
    await expect(page.getByText('Wat werkt? Kaart 1', { exact: true })).toBeInViewport()
    await one.scrollIntoViewIfNeeded()
    await expect(one).toBeInViewport()
    await expectGoodForPeople(page, 'three hundred cards', enough)
  })
})
