import type { Locator, Page } from '@playwright/test'
import { expect, story } from './support/story.ts'

/** Where the focus is: what it says, whether it shows, and whether nothing lies over it. */
async function focusNow(page: Page): Promise<{ said: string; shown: boolean; free: boolean }> {
  return await page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { said: 'nothing', shown: false, free: false }
    const around = [element, element.parentElement, element.parentElement?.parentElement]
    const shown = around.some((one) => {
      if (one === null || one === undefined) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const above = document.elementFromPoint(
      (left + right) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    )
    const free = above !== null && (element.contains(above) || above.contains(element))
    const said = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 60)
    return { said: `${element.tagName.toLowerCase()} "${said}"`, shown, free }
  })
}

/** Goes on with Tab (or back with Shift+Tab) until this has the focus; at every stop the focus is to be seen. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key)
    const { said, shown, free } = await focusNow(page)
    expect({ said, shown, free }).toEqual({ said, shown: true, free: true })
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('the focus never came there')
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

story.describe('by keyboard alone', () => {
  for (const [device, viewport] of [
    ['tablet', { width: 1180, height: 820 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    story.describe(`on a ${device}`, () => {
      story.use({ viewport })

      story('from the opening page to what a child needs, typed and saved', async ({ app }) => {
        const page = await app.open()
        const { keyboard } = page
        await tabTo(page, page.getByRole('button', { name: 'Droogzwemmen' }))
        await keyboard.press('Enter')
        await expect(heading(page, 'Vandaag')).toBeFocused()

        await tabTo(page, page.getByRole('link', { name: 'Namenlijst' }), 'Shift+Tab')
        await keyboard.press('Enter')
        await expect(heading(page, 'Namenlijst')).toBeFocused()
        expect(await page.title()).toBe('Namenlijst - Kanteltafel')

        await tabTo(page, page.getByRole('link', { name: 'Amina Warsame' }))
        await keyboard.press('Enter')
        await expect(heading(page, 'Amina Warsame')).toBeFocused()
        expect(await page.evaluate(() => scrollY)).toBe(0)
        expect(await page.title()).toBe('Namenlijst - Kanteltafel')

        const vraag = page.getByRole('region', { name: 'Wat heeft dit kind nodig?' })
        await tabTo(page, vraag.getByRole('textbox'))
        await keyboard.type('Een vaste plek met rust.')
        await keyboard.press('Tab')
        await expect(vraag.getByText(/Bewaard om \d\d\.\d\d/)).toBeVisible()
      })

      story('the way past the menu, and a dialog that gives the focus back', async ({ app }) => {
        const page = await app.open()
        const { keyboard } = page
        await page.getByRole('button', { name: 'Droogzwemmen' }).press('Enter')
        await expect(heading(page, 'Vandaag')).toBeFocused()
        const skip = page.getByRole('button', { name: 'Ga naar de inhoud' })
        await tabTo(page, skip, 'Shift+Tab')
        await keyboard.press('Enter')
        await expect(page.getByRole('main')).toBeFocused()
        await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Begin overleg' }))

        const wieTypt = page.getByRole('button', { name: /^Wie typt/ })
        await tabTo(page, wieTypt, 'Shift+Tab')
        await keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name: 'Wie typt?' })
        await tabTo(page, dialog.getByRole('button', { name: /^Samir Benhaddou/ }))
        await keyboard.press('Enter')
        await expect(dialog).toBeHidden()
        await expect(wieTypt).toBeFocused()
      })
    })
  }
})
