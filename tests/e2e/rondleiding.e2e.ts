import type { Locator, Page } from '@playwright/test'
import { expectFreeOfBars, expectGoodForPeople } from './support/forPeople.ts'
import { addKaart, discussKind } from './support/overleg.ts'
import { expect, story } from './support/story.ts'

const guide = (page: Page) => page.getByRole('region', { name: 'Rondleiding' })

/** The guide says by itself that this step is next, in sight and low. */
const step = async (page: Page, nummer: number): Promise<void> => {
  await expect(guide(page).getByText(`Stap ${nummer} van 8`)).toBeInViewport({ ratio: 1 })
}

/** Where the guide leads to, and the heading of the screen has the focus. */
async function follow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await expect(page.locator('h1')).toBeFocused()
}

/** What the step is about is marked, and stands in sight. */
const pointedOut = async (thing: Locator): Promise<void> => {
  await expect(thing).toHaveAttribute('data-pointed-out')
  await expect(thing).toBeInViewport({ ratio: 1 })
}

story('a newcomer is led through a whole overleg in Droogzwemmen', async ({ app }) => {
  const page = await app.open()
  await page.getByRole('button', { name: 'Droogzwemmen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeFocused()
  await step(page, 1)
  await expectGoodForPeople(page, 'Vandaag, with the guide')
  await expectFreeOfBars(page, 'Vandaag, with the guide')
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  await expect(page.getByText('Loopt nu')).toBeVisible()
  await page.getByRole('button', { name: 'Laat zien' }).click()
  const iedereen = page.getByRole('button', { name: 'Iedereen is er' })
  await pointedOut(iedereen)
  await iedereen.click()

  await step(page, 2)
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await pointedOut(page.getByRole('textbox', { name: 'Wat werkt?', exact: true }))
  await addKaart(page, 'Wat werkt?', 'Wij bellen dezelfde dag terug')
  await expect(page.getByRole('textbox', { name: 'Wat werkt?', exact: true })).toBeFocused()

  await step(page, 3)
  await follow(page)
  await pointedOut(page.getByRole('button', { name: /^Pak op: / }).first())
  await page.getByRole('button', { name: 'Pak op: Amina Warsame' }).click()

  await step(page, 4)
  await follow(page)
  await expect(page.getByRole('heading', { name: 'Amina Warsame' })).toBeVisible()
  await discussKind(page, {
    nodig: 'Een plek om rustig te beginnen',
    regie: 'Joke Terpstra (Samenwerkingsverband)',
    doel: 'Twee ochtenden op school',
    wanneer: 'over 4 weken',
    actie: 'Met haar moeder bellen',
    wie: 'Joke Terpstra (Samenwerkingsverband)',
  })

  await step(page, 5)
  await follow(page)
  await pointedOut(page.getByRole('button', { name: 'Klopt', exact: true }))
  await page.getByRole('button', { name: 'Klopt', exact: true }).click()

  await step(page, 6)
  await follow(page)
  await pointedOut(page.getByRole('button', { name: 'Sluit overleg' }))
  await page.getByRole('button', { name: 'Sluit overleg' }).click()

  await step(page, 7)
  await follow(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Verslag' })).toBeVisible()

  await step(page, 8)
  await guide(page).getByRole('button', { name: 'Begin met uw eigen team' }).click()
  await expect(page.getByRole('form', { name: 'Uw team' })).toBeVisible()
})
