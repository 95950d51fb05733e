import type { Locator, Page } from '@playwright/test'
import type { App } from './App.ts'
import { type Kind, openQuickEntry } from './namenlijst.ts'
import { card } from './overleg.ts'
import { guisesOf, sentinel } from './sentinel.ts'
import { expect } from './story.ts'
import { addLid, chooseWieTypt, goToScreen, makeTeam } from './team.ts'
import { wordsOf } from './windows.ts'

export const label = 'Team aan de waal'
export const anna = 'Anna Proef'
export const contact = { naam: 'Samira Bos', telefoon: '06 12 34 56 78' }
export const ouder = 'Fenna Voorbeeld'
/** What a child of a story needs. */
export const nodig = 'Rust in de ochtend'

/** A child of nine whose names and school stand nowhere by chance. */
export const aKind = () => ({
  roepnaam: sentinel('name'),
  achternaam: sentinel('name'),
  school: sentinel('name'),
  geboren: `mei ${new Date().getFullYear() - 9}`,
})

/** A team with someone whom a family can call, on a device that has the whole app. Gives the wachtwoord. */
export async function aTeam(app: App): Promise<{ readonly page: Page; readonly wachtwoord: string }> {
  const page = await app.open()
  await app.readyOffline()
  const { wachtwoord } = await makeTeam(page, { naam: label, label, uwNaam: anna, partij: 'School' })
  await addLid(page, contact.naam, 'Jeugdhulp', contact.telefoon)
  return { page, wachtwoord }
}

/** Types by the keyboard: a text that is given to a script could stay in the memory of the page by that. */
export async function typeIn(field: Locator, text: string): Promise<void> {
  await field.focus()
  await field.page().keyboard.insertText(text)
}

/** Puts the first child on the list and goes to its worksheet, without looking for its name. Gives the rugnummer. */
export async function addFirstKind(page: Page, kind: Kind): Promise<number> {
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  const { keyboard } = page
  for (const text of [kind.roepnaam, kind.achternaam, kind.geboren ?? '', kind.school ?? '']) {
    await keyboard.insertText(text)
    await keyboard.press('Tab')
  }
  await keyboard.press('Enter')
  const told = page.getByText(/staat op de lijst met nummer\s\d+/)
  await expect(told).toBeVisible()
  const nummer = Number(/nummer\s(\d+)/.exec(await told.innerText())?.[1])
  await page.getByRole('main').locator('a[href^="#/dossier/"]').first().click()
  await expect(card(page, 'Wat heeft dit kind nodig?')).toBeVisible()
  return nummer
}

/** What this child needs and its doel, kept. */
export async function agree(page: Page, wat: string, doel: string): Promise<void> {
  await typeIn(card(page, 'Wat heeft dit kind nodig?').getByRole('textbox'), wat)
  await typeIn(card(page, 'Doel en datum').getByLabel('Doel voor de komende weken'), doel)
  await card(page, 'Doel en datum').getByRole('button', { name: 'over 4 weken' }).click()
  await expect(card(page, 'Wat heeft dit kind nodig?').getByText(/Bewaard om/)).toBeVisible()
  await expect(card(page, 'Doel en datum').getByText(/Bewaard om/)).toBeVisible()
}

/** A team whose tablet can be given: the worksheet of its one child stands there. */
export async function aChild(app: App) {
  const { page, wachtwoord } = await aTeam(app)
  const kind = aKind()
  const doel = sentinel()
  const nummer = await addFirstKind(page, kind)
  await agree(page, nodig, doel)
  const { roepnaam, achternaam, school } = kind
  return { page, wachtwoord, kind, nummer, names: [...guisesOf([roepnaam, achternaam, school]), doel] }
}

/** From the worksheet to the page where the tablet is given, and chooses a parent there. */
export async function chooseOuder(page: Page, een: 1 | 2 = 1): Promise<void> {
  await page.getByRole('link', { name: 'Geef de tablet aan het gezin' }).click()
  await page.getByRole('radio', { name: 'Ouder met gezag', exact: true }).check()
  await page.getByRole('radio', { name: new RegExp(`^Ouder ${een}`) }).check()
  await page.getByLabel('Naam van wie leest').fill(ouder)
  await page.getByRole('radio', { name: 'Ja', exact: true }).check()
  const wie = `${contact.naam}, Jeugdhulp, ${contact.telefoon}`
  await page.getByLabel('Wie kan het gezin bellen?').selectOption({ label: wie })
}

/** Gives the tablet; the family's page stands there, in another document. */
export async function giveTablet(page: Page): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('button', { name: `Geef de tablet aan ${ouder}` }).click()
  await expect(page.getByRole('button', { name: 'Klaar, geef de tablet terug' })).toBeVisible()
  expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(before)
}

/** On the page of a family: to the place where one writes what one likes. */
export async function openOwnPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await page.getByRole('button', { name: /^In mijn eigen woorden/ }).click()
}

/**
 * Writes these words in the field that stands there and sends them (at home: sets them ready for the answer). They stand
 * as sent when the field is gone: what only has its choice sent, is still asked for its words.
 */
export async function sendWords(page: Page, tekst: string, knop = 'Verstuur'): Promise<void> {
  const main = page.getByRole('main')
  await main.getByRole('textbox').fill(tekst)
  await main.getByRole('button', { name: knop }).click()
  await expect(main.getByRole('textbox')).toHaveCount(0)
  await expect(main.getByText(tekst).first()).toBeVisible()
  await expect(main.getByRole('status').filter({ hasText: /Verstuurd om|Klaargezet om/ })).toBeVisible()
}

/** **Klaar, geef de tablet terug**, after its question. */
export async function giveBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klaar, geef de tablet terug' }).click()
  const vraag = page.getByRole('dialog', { name: 'Bent u klaar?' })
  // in another language the Dutch stands under it
  await vraag.getByRole('button', { name: /Geef de tablet terug$/ }).click()
}

/** The page asks the tablet back: it leads nowhere, and none of these words stands in it. */
export async function expectTerug(page: Page, names: readonly string[]): Promise<void> {
  await expect(
    page.getByRole('heading', { level: 1, name: 'Geef de tablet terug aan het team' }),
  ).toBeVisible()
  await expect(page.getByLabel('Wachtwoord (vijf woorden)')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Droogzwemmen' })).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const words = await wordsOf(page)
  expect(names.filter((name) => words.includes(name))).toEqual([])
}

/** The right wachtwoord, and who types. */
export async function openAgain(page: Page, wachtwoord: string): Promise<void> {
  await page.getByLabel('Wachtwoord (vijf woorden)').fill(wachtwoord)
  await page.getByRole('button', { name: 'Open team' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wie typt?' })).toBeVisible()
  await chooseWieTypt(page, anna)
}
