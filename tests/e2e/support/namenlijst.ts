import type { Page } from '@playwright/test'
import { expect } from './story.ts'

/** A child as it is typed; dates as a person would write them. */
export interface Kind {
  readonly roepnaam: string
  readonly achternaam: string
  readonly geboren?: string
  readonly school?: string
  readonly sinds?: string
}

export const naamVan = ({ roepnaam, achternaam }: Kind): string => `${roepnaam} ${achternaam}`.trim()

const quickEntry = (page: Page) => page.getByRole('form', { name: 'Kinderen op de lijst zetten' })

/** Types one row of the quick entry by keyboard alone; Enter saves it and begins the next. Gives the rugnummer. */
export async function typeKind(page: Page, kind: Kind): Promise<number> {
  const form = quickEntry(page)
  await expect(form.getByLabel('Roepnaam')).toBeFocused()
  const { keyboard } = page
  await keyboard.type(kind.roepnaam)
  await keyboard.press('Tab')
  await keyboard.type(kind.achternaam)
  await keyboard.press('Tab')
  await keyboard.type(kind.geboren ?? '')
  await keyboard.press('Tab')
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type(kind.school ?? '')
  await keyboard.press('Tab')
  await keyboard.type(kind.sinds ?? '')
  await keyboard.press('Enter')
  const told = page.getByText(`${naamVan(kind)} staat op de lijst met nummer`)
  await expect(told).toBeVisible()
  return Number(/nummer (\d+)/.exec(await told.innerText())?.[1])
}

/** Opens the quick entry and stands in its first field. */
export async function openQuickEntry(page: Page): Promise<void> {
  const form = quickEntry(page)
  if (!(await form.isVisible())) await page.getByRole('button', { name: 'Voeg kinderen toe' }).click()
  await form.getByLabel('Roepnaam').focus()
}

/** Puts text in the paste field as the clipboard would: at once, tabs and newlines and all. */
export async function pasteRows(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Plak rijen' }).click()
  await page.getByLabel('Geplakte rijen').focus()
  await page.keyboard.insertText(text)
}

/** The row of the pasted list that holds this text, as the preview tells it. */
export const previewRow = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Wat er uit de rijen komt' }).getByRole('listitem').filter({ hasText: text })
