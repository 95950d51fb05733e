import type { Page } from '@playwright/test'
import { expect } from './story.ts'

/** What a team is made of on its screens; `partij` as it is written there. */
export interface TeamInvoer {
  readonly naam: string
  readonly label: string
  readonly uwNaam: string
  readonly partij: string
}

export interface Geheimen {
  readonly wachtwoord: string
  readonly herstelcode: string
}

/** From the opening page through the screens of **Nieuw kantelteam**: words and groups read there and typed over. */
export async function makeTeam(page: Page, invoer: TeamInvoer): Promise<Geheimen> {
  await page.getByRole('link', { name: 'Nieuw kantelteam' }).click()
  const team = page.getByRole('form', { name: 'Uw team' })
  await team.getByLabel('Naam van het team').fill(invoer.naam)
  await team.getByLabel('Naam op de beginpagina').fill(invoer.label)
  await team.getByLabel('Uw naam').pressSequentially(invoer.uwNaam)
  await team.getByRole('radio', { name: invoer.partij, exact: true }).check()
  await team.getByRole('button', { name: 'Verder' }).click()

  const words = await readPieces(page, 'Uw vijf woorden', 'Woord')
  expect(words).toHaveLength(5)
  const wachtwoord = words.join(' ')
  await page.getByLabel('Typ de vijf woorden over').pressSequentially(wachtwoord)
  await page.getByRole('button', { name: 'Verder' }).click()

  const herstelcode = await typeHerstelcode(page, 'Herstelcode')
  await page.getByRole('button', { name: 'Begin met dit team' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  return { wachtwoord, herstelcode }
}

/** Reads the herstelcode that is shown in this form and types the two groups that are asked; gives the code. */
export async function typeHerstelcode(page: Page, form: string): Promise<string> {
  const groups = await readPieces(page, 'Uw herstelcode', 'Groep')
  expect(groups).toHaveLength(8)
  await typeAsked(page, form, groups, 'Groep')
  return groups.join('-')
}

/** Types the two of these pieces that the form asks, as they would be typed from paper. */
export async function typeAsked(
  page: Page,
  form: string,
  pieces: readonly string[],
  piece: string,
): Promise<void> {
  const asked = page.getByRole('form', { name: form }).getByRole('textbox', { name: new RegExp(`^${piece}`) })
  await expect(asked).toHaveCount(2)
  for (const field of await asked.all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '')
    await field.pressSequentially(pieces[Number(label.replace(`${piece} `, '')) - 1] ?? '')
  }
}

/** The pieces of a code as they stand on the screen, in order. */
export async function readPieces(page: Page, list: string, piece: string): Promise<string[]> {
  const items = page.getByRole('list', { name: list }).getByRole('listitem')
  await expect(items.first()).toBeVisible()
  const texts = await items.allTextContents()
  return texts.map((text) => new RegExp(`${piece} \\d: (\\S+)`).exec(text)?.[1] ?? '')
}

/** From the opening page: **Open team** with the wachtwoord; then **Wie typt?** is asked. */
export async function openTeam(page: Page, label: string, wachtwoord: string): Promise<void> {
  await page.getByRole('button', { name: `Open team ${label}` }).click()
  await page.getByLabel('Wachtwoord (vijf woorden)').fill(wachtwoord)
  await page.getByRole('button', { name: 'Open team' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wie typt?' })).toBeVisible()
}

/** One tap on the question **Wie typt?** that stands before everything else. */
export async function chooseWieTypt(page: Page, naam: string): Promise<void> {
  await page
    .getByRole('group', { name: 'Mensen in dit team' })
    .getByRole('button', { name: new RegExp(`^${naam},`) })
    .click()
  await expect(page.getByRole('link', { name: 'Vandaag' })).toBeVisible()
}

/** Puts someone in the team on the screen Team. */
export async function addLid(page: Page, naam: string, partij: string, telefoon = ''): Promise<void> {
  await goToScreen(page, 'Team')
  await page.getByRole('button', { name: 'Zet iemand erbij' }).click()
  const form = page.getByRole('form', { name: 'Zet iemand erbij' })
  await form.getByLabel('Naam').fill(naam)
  await form.getByLabel('Namens wie?').selectOption({ label: partij })
  await form.getByLabel('Telefoon van het werk').fill(telefoon)
  await form.getByRole('button', { name: 'Bewaar' }).click()
  await expect(page.getByRole('button', { name: `Wijzig ${naam}` })).toBeVisible()
}

/** Goes to a screen by the navigation that always stands there. */
export async function goToScreen(
  page: Page,
  name: 'Vandaag' | 'Namenlijst' | 'Overleg' | 'Team',
): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()
}

/** **Vergrendel**: a fresh document with the opening page. */
export async function lockTeam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vergrendel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Kanteltafel' })).toBeVisible()
}

/** Waits until so many milliseconds have gone by since a moment of this process. */
export async function passed(milliseconds: number, since: number): Promise<void> {
  await expect
    .poll(() => Date.now() - since, { timeout: milliseconds + 5_000, intervals: [100] })
    .toBeGreaterThanOrEqual(milliseconds)
}
