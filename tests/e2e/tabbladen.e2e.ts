import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { card } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, lockTeam, makeTeam, openTeam } from './support/team.ts'

const label = 'Team met twee vensters'
const anna = 'Anna Proef'
const kind = { roepnaam: 'Sofie', achternaam: 'Voorbeeld', geboren: 'mei 2012' }

/** A team with one child, open in two tabs that both show the child's worksheet. */
async function twoTabs(app: App): Promise<readonly [Page, Page]> {
  const one = await app.open()
  const { wachtwoord } = await makeTeam(one, { naam: label, label, uwNaam: anna, partij: 'School' })
  await goToScreen(one, 'Namenlijst')
  await openQuickEntry(one)
  await typeKind(one, kind)
  const two = await app.newTab()
  await openTeam(two, label, wachtwoord)
  await chooseWieTypt(two, anna)
  await goToScreen(two, 'Namenlijst')
  return [one, two]
}

async function openWorksheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: naamVan(kind) }).click()
  await expect(vraag(page)).toBeVisible()
}

const vraag = (page: Page) => card(page, 'Wat heeft dit kind nodig?').getByRole('textbox')

/** Goes on to another field, as a person does: what was typed is kept then. */
async function leaveField(page: Page): Promise<void> {
  await card(page, 'Doel en datum').getByLabel('Doel voor de komende weken').focus()
  await expect(card(page, 'Wat heeft dit kind nodig?').getByText(/Bewaard om/)).toBeVisible()
}

story.describe('one team in two tabs', () => {
  story('what is written in one stands in the other, without a reload', async ({ app }) => {
    const [one, two] = await twoTabs(app)
    await openQuickEntry(one)
    await typeKind(one, { roepnaam: 'Bram', achternaam: 'Verzonnen' })
    await expect(two.getByRole('link', { name: 'Bram Verzonnen' })).toBeVisible()

    await openWorksheet(one)
    await openWorksheet(two)
    await vraag(two).fill('Rust in de ochtend')
    await leaveField(two)
    await expect(vraag(one)).toHaveValue('Rust in de ochtend')
    const doel = card(one, 'Doel en datum')
    await doel.getByLabel('Doel voor de komende weken').fill('Elke dag een uur naar school')
    await doel.getByRole('button', { name: 'over 2 weken' }).click()
    await doel.getByRole('button', { name: 'Bewaar doel' }).click()
    await expect(card(two, 'Doel en datum').getByLabel('Doel voor de komende weken')).toHaveValue(
      'Elke dag een uur naar school',
    )
  })

  story('two edits of one field give twee versies, and a person settles them', async ({ app }) => {
    const [one, two] = await twoTabs(app)
    await openWorksheet(one)
    await openWorksheet(two)
    await vraag(one).pressSequentially('Hulp met reizen')
    await vraag(two).pressSequentially('Een maatje op school')
    await leaveField(one)
    await expect(vraag(two)).toHaveValue('Een maatje op school')
    await leaveField(two)

    const told = 'Van 1 onderdeel zijn er twee versies.'
    for (const page of [one, two]) await expect(page.getByText(told)).toBeVisible()
    await goToScreen(one, 'Vandaag')
    await expect(one.getByText('Bij 1 kind staan twee versies van hetzelfde')).toBeVisible()
    await two.getByRole('button', { name: 'Bekijk de versies' }).click()
    const versies = two.getByRole('region', { name: 'Twee versies' })
    for (const tekst of ['Hulp met reizen', 'Een maatje op school'])
      await expect(versies.getByRole('button', { name: `Kies deze van ${anna}: ${tekst}` })).toBeVisible()
    await versies.getByRole('button', { name: `Kies deze van ${anna}: Hulp met reizen` }).click()

    await expect(two.getByText(told)).toHaveCount(0)
    await expect(vraag(two)).toHaveValue('Hulp met reizen')
    await expect(one.getByText('Bij 1 kind staan twee versies van hetzelfde')).toHaveCount(0)
    await goToScreen(one, 'Namenlijst')
    await one.getByRole('link', { name: naamVan(kind) }).click()
    await expect(card(one, 'Wat heeft dit kind nodig?')).toContainText('Hulp met reizen')
  })

  story('locking one locks the other', async ({ app }) => {
    const [one, two] = await twoTabs(app)
    const before = await two.evaluate(() => performance.timeOrigin)
    await expect(two.getByText(naamVan(kind))).toBeVisible()
    await lockTeam(one)
    await expect(two.getByRole('heading', { level: 1, name: 'Welkom bij Kanteltafel' })).toBeVisible()
    await expect(two.getByText(naamVan(kind))).toHaveCount(0)
    expect(await two.evaluate(() => performance.timeOrigin)).not.toBe(before)
    expect(new URL(two.url()).hash).toBe('')
  })
})
