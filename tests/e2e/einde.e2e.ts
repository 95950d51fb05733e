import type { Page } from '@playwright/test'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { card, goToKamer } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'

const tests = new Set(['tablet lying', 'tablet lying, dark', 'tablet standing', 'phone, text 200 %'])
const enough = views.filter(({ name }) => tests.has(name))
const look = (page: Page, screen: string) => expectGoodForPeople(page, screen, enough)
const meer = (page: Page) => page.getByText('Meer', { exact: true }).click()

story.describe('a good end: promises, the check-out, back at school, what partijen expect', () => {
  story.setTimeout(300_000)

  story('is told in taps, by finger, and good for people in every view', async ({ app }) => {
    const page = await app.open()
    await page.getByRole('button', { name: 'Droogzwemmen' }).click()
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(page.getByText('Loopt nu')).toBeVisible()
    await goToKamer(page, 'Hoe pakken wij het aan?')
    await card(page, 'De kinderen op de agenda').getByRole('link').first().click()
    const acties = card(page, 'Eerste stap en acties')
    await acties.getByLabel('Wat gaat er gebeuren?').fill('Belt de mentor')
    await acties.getByRole('button', { name: 'morgen', exact: true }).click()
    await acties.getByRole('button', { name: 'Voeg actie toe' }).click()
    await expect(acties.getByText('Belt de mentor').first()).toBeVisible()

    await meer(page)
    await page.getByText('Is dit kind weer op school?').click()
    await page.getByLabel('Wie of wat hielp?').fill('De mentor en de buurvrouw')
    await expect(page.getByText(/kent de app niet alle schoolvakanties/)).toBeVisible()
    await page.getByRole('radio', { name: 'Midden' }).check({ force: true })
    await look(page, 'weer op school, the form')
    await page.getByRole('button', { name: 'Zet op: weer op school' }).click()
    const terug = card(page, 'Weer op school')
    await expect(terug).toBeVisible()
    await terug.getByLabel('Wie verdient een compliment?').fill('De buurvrouw')
    await terug.getByRole('button', { name: 'Geef compliment' }).click()
    await expect(terug.getByLabel('Wie verdient een compliment?')).toHaveValue('')
    await terug.getByText('Werkblad afsluiten').click()
    await terug.getByText('Voeg check toe').click()
    await terug
      .getByRole('button', { name: /^Verzet de check/ })
      .first()
      .click()
    await look(page, 'a child that is back')

    await goToKamer(page, 'Afronden')
    await expect(card(page, 'Wie beloofde wat?').getByText(/Belt de mentor/)).toBeVisible()
    for (const vraag of [/Hoeveel energie/, /Hoeveel vertrouwen/]) {
      await page.getByRole('group', { name: vraag }).getByRole('button', { name: '4' }).click()
    }
    await expect(page.getByText(/Bewaard\. Er is 1\santwoord/)).toBeVisible()
    await look(page, 'afronden, with promises and the check-out')
    await page.getByRole('link', { name: 'Maak een lijst per persoon' }).click()
    await expect(page.getByRole('article').getByText('Belt de mentor')).toBeVisible()
    await look(page, 'the list of promises')

    await goToScreen(page, 'Team')
    await page.getByRole('link', { name: 'Bekijk de verwachtingen' }).click()
    await page.getByLabel('Wie verwacht iets?').selectOption('School')
    await page.getByLabel('Van wie?').selectOption('Leerplicht')
    await page.getByLabel('Wat mag deze partij verwachten?').fill('Belt binnen een week terug')
    await page.getByRole('button', { name: 'Voeg verwachting toe' }).click()
    const kaart = card(page, 'School en Leerplicht')
    await kaart.getByRole('button', { name: 'Deels' }).click()
    await expect(kaart.getByText(/^Deels, op/)).toBeVisible()
    await look(page, 'what partijen expect of each other')
  })
})
