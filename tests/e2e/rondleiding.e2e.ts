import type { Page } from '@playwright/test'
import { expectGoodForPeople } from './support/forPeople.ts'
import { addKaart, discussKind } from './support/overleg.ts'
import { expect, story } from './support/story.ts'

/** The guide says by itself that this step is next. */
const step = async (page: Page, nummer: number): Promise<void> =>
  await expect(page.getByText(new RegExp(`^Rondleiding, stap ${nummer} van 8`))).toBeVisible()

/** Where the guide leads to, and the heading of the screen has the focus. */
async function follow(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Breng mij erheen' }).click()
  await expect(page.locator('h1')).toBeFocused()
}

story('a newcomer is led through a whole overleg in Droogzwemmen', async ({ app }) => {
  const page = await app.open()
  await page.getByRole('button', { name: 'Droogzwemmen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeFocused()
  await step(page, 1)
  await expectGoodForPeople(page, 'Vandaag, with the guide')
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  await page.getByText(/^Wie is er\?/).click()
  const marit = page.getByRole('group', { name: 'Is Marit Hoekwater er?' })
  await marit.getByRole('button', { name: 'Is er', exact: true }).click()

  await step(page, 2)
  await addKaart(page, 'Wat werkt?', 'Wij bellen dezelfde dag terug')
  await expect(page.getByRole('textbox', { name: 'Wat werkt?', exact: true })).toBeFocused()

  await step(page, 3)
  await follow(page)
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
  await page.getByRole('button', { name: 'Klopt', exact: true }).click()

  await step(page, 6)
  await page.getByRole('button', { name: 'Alle stappen' }).click()
  await expect(page.getByRole('list', { name: 'Alle stappen' }).getByText('(klaar)')).toHaveCount(5)
  await expectGoodForPeople(page, 'the steps of the guide')
  await page.getByRole('button', { name: 'Alle stappen' }).click()
  await page.getByRole('link', { name: 'Breng mij erheen' }).click()
  await page.getByRole('button', { name: 'Sluit overleg' }).click()

  await step(page, 7)
  await follow(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Verslag' })).toBeVisible()

  await step(page, 8)
  const guide = page.getByRole('main').getByRole('button', { name: 'Begin met uw eigen team' })
  await guide.click()
  await expect(page.getByRole('form', { name: 'Uw team' })).toBeVisible()
})
