import type { Locator, Page } from '@playwright/test'
import { expect } from './story.ts'
import { goToScreen } from './team.ts'

export type Kamer =
  | 'Voorbereiden'
  | 'Wat doen wij al?'
  | 'Wat kunnen wij doen?'
  | 'Hoe pakken wij het aan?'
  | 'Afronden'

/** A part of a screen under its own heading. */
export const card = (page: Page, heading: string | RegExp): Locator =>
  page.getByRole('region', { name: heading, exact: true })

/** Plans an overleg on the day that stands there (today) and goes to its preparation. */
export async function planOverleg(page: Page, tijd: string): Promise<void> {
  await goToScreen(page, 'Overleg')
  await page.getByRole('button', { name: 'Plan overleg' }).click()
  await page.getByLabel('Hoe laat?').fill(tijd)
  await page.getByRole('button', { name: 'Maak overleg' }).click()
  await expect(page.getByRole('heading', { name: 'Over welke kinderen praat u?' })).toBeVisible()
}

/** Finds a child by searching and puts it at the end of the agenda. */
export async function putOnAgenda(page: Page, naam: string): Promise<void> {
  await page.getByLabel('Zoek een kind').fill(naam)
  await page.getByRole('button', { name: `Zet ${naam} op de agenda` }).click()
  await expect(page.getByRole('button', { name: `Haal ${naam} van de agenda` })).toBeVisible()
}

export async function goToKamer(page: Page, kamer: Kamer): Promise<void> {
  const step = page
    .getByRole('list', { name: 'Onderdelen van het overleg' })
    .getByRole('link', { name: kamer })
  await step.click()
  await expect(step).toHaveAttribute('aria-current', 'step')
}

/** Types one card of vraag 1 and keeps it with Enter. */
export async function addKaart(page: Page, vraag: string, tekst: string): Promise<void> {
  const field = page.getByRole('textbox', { name: vraag, exact: true })
  await field.fill(tekst)
  await field.press('Enter')
  await expect(page.getByText(tekst, { exact: true })).toBeVisible()
  await expect(field).toHaveValue('')
}

export interface Afspraak {
  readonly nodig: string
  /** Who is asked for the regie, as the chip names them. */
  readonly regie: string
  readonly doel: string
  /** A chip under the date: "over 4 weken". */
  readonly wanneer: string
  readonly actie: string
  /** Who does the actie, as the chip names them. */
  readonly wie: string
}

/** One child in the order of the conversation: what it needs, regie asked and answered, doel, kind en ouders, actie. */
export async function discussKind(page: Page, afspraak: Afspraak): Promise<void> {
  const part = (heading: string) => card(page, heading)
  await part('Wat heeft dit kind nodig?').getByRole('textbox').fill(afspraak.nodig)

  const regie = part('Wie heeft de regie?')
  await regie.getByRole('button', { name: afspraak.regie, exact: true }).click()
  await expect(regie.getByText('Dit telt als zonder regie.')).toBeVisible()
  await regie.getByRole('button', { name: 'Zegt ja' }).click()
  await expect(regie.getByText(`${afspraak.regie} heeft de regie.`)).toBeVisible()
  await expect(part('Wat heeft dit kind nodig?').getByText(/Bewaard om \d\d\.\d\d/)).toBeVisible()

  const doel = part('Doel en datum')
  await doel.getByLabel('Doel voor de komende weken').fill(afspraak.doel)
  await doel.getByRole('button', { name: afspraak.wanneer }).click()
  await expect(doel.getByText(/Bewaard om \d\d\.\d\d/)).toBeVisible()
  await expect(doel.getByText('Voorlopig: kind en ouders zeiden nog geen ja')).toBeVisible()

  const gezin = part('Kind en ouders')
  await gezin.getByRole('button', { name: 'Ja, zo' }).click()
  await expect(gezin.getByText('Het antwoord is: ja, zo.')).toBeVisible()

  const acties = part('Eerste stap en acties')
  await acties.getByLabel('Wat gaat er gebeuren?').fill(afspraak.actie)
  await acties.getByRole('button', { name: afspraak.wie, exact: true }).click()
  await acties.getByRole('button', { name: 'morgen', exact: true }).click()
  await acties.getByRole('button', { name: 'Voeg actie toe' }).click()
  await expect(acties.getByRole('list', { name: 'Open acties' }).getByText(afspraak.actie)).toBeVisible()
}
