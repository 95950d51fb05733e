import type { Page } from '@playwright/test'
import { expectGoodForPeople } from './support/forPeople.ts'
import { expect, story } from './support/story.ts'

/** Goes to a place in the open team, without a load of the page: that would be a lock. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#${path}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Even geduld')).toHaveCount(0)
}

/** The first address on this screen that begins so. */
async function firstLink(page: Page, begin: string): Promise<string> {
  const link = page.locator(`a[href^="#${begin}"]`).first()
  await expect(link).toBeVisible()
  return ((await link.getAttribute('href')) ?? '').slice(1)
}

story.describe('for people: no axe violation, targets of 44 px, no sideways scroll, in every view', () => {
  story.setTimeout(300_000)

  story('before a team is open', async ({ app }) => {
    const page = await app.open()
    await expectGoodForPeople(page, 'opening page')
    await app.open('#/nieuw')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectGoodForPeople(page, 'new team')
    await app.open('#/hulp')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectGoodForPeople(page, 'help')
  })

  story('in an open team', async ({ app }) => {
    const page = await app.open()
    await page.getByRole('button', { name: 'Droogzwemmen' }).click()
    await expect(page.getByRole('link', { name: 'Begin overleg' })).toBeVisible()
    await expectGoodForPeople(page, 'Vandaag')
    for (const path of ['/namenlijst', '/overleg', '/team', '/hulp/overleg']) {
      await goTo(page, path)
      await expectGoodForPeople(page, path)
    }
    await goTo(page, '/namenlijst')
    await goTo(page, await firstLink(page, '/dossier/'))
    await expectGoodForPeople(page, 'dossier')
  })

  story('in the rooms of an overleg', async ({ app }) => {
    const page = await app.open()
    await page.getByRole('button', { name: 'Droogzwemmen' }).click()
    await page.getByRole('link', { name: 'Begin overleg' }).click()
    await expect(page.getByRole('button', { name: 'Begin overleg' })).toBeVisible()
    await expectGoodForPeople(page, 'prepare')
    const overleg = new URL(page.url()).hash.slice(1)
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(page.getByText('Loopt nu')).toBeVisible()
    for (const room of ['vraag1', 'vraag2', 'vraag3', 'afronden']) {
      await goTo(page, `${overleg}/${room}`)
      await expectGoodForPeople(page, room)
    }
    await goTo(page, `${overleg}/vraag3`)
    await goTo(page, await firstLink(page, `${overleg}/vraag3/`))
    await expectGoodForPeople(page, 'one child')
    await goTo(page, overleg.replace('/overleg/', '/verslag/'))
    await expectGoodForPeople(page, 'verslag')
  })
})
