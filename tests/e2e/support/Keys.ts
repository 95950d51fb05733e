import type { Locator, Page } from '@playwright/test'
import type { App } from './App.ts'
import { expect } from './story.ts'

/** So many stops from one place to another is further than anyone goes. */
const most = 150

/** Leads the app by keyboard alone: Tab to a place, there a key. No finger, no mouse, no focus set from outside. */
export class Keys {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** The page as it is now: another one after a kill. */
  get page(): Page {
    return this.#app.page
  }

  /** Goes on with Tab, or back with Shift+Tab, until this has the focus and nothing lies over it. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    let there = await target.elementHandle()
    for (let stops = 0; stops < most; stops++) {
      const where = await there?.evaluate((element) => {
        if (!element.isConnected) return 'gone'
        const { activeElement } = document
        if (activeElement === element) return 'here'
        const before = activeElement?.compareDocumentPosition(element) ?? 0
        return (before & Node.DOCUMENT_POSITION_PRECEDING) > 0 ? 'before' : 'after'
      })
      if (where === 'here') return await this.#expectFree(target)
      if (where === 'gone') there = await target.elementHandle()
      else await this.page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`the focus never came to ${String(target)}`)
  }

  async #expectFree(target: Locator): Promise<void> {
    const free = async (): Promise<boolean> =>
      await target.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
        const above = document.elementFromPoint((left + right) / 2, middle)
        return above !== null && (element.contains(above) || above.contains(element))
      })
    await expect.poll(free, { message: `something lies over ${String(target)}` }).toBe(true)
  }

  /** Goes there and presses: Enter unless said otherwise. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.to(target)
    await this.page.keyboard.press(key)
  }

  /** Goes there and types, over what stood in it. */
  async type(target: Locator, text: string): Promise<void> {
    await this.to(target)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.type(text)
  }

  /** Types a line and keeps it with Enter; the line is empty again. */
  async line(target: Locator, text: string): Promise<void> {
    await this.type(target, text)
    await this.page.keyboard.press('Enter')
    await expect(target).toHaveValue('')
  }

  /** From the opening page into the team, with who types. */
  async openTeam(label: string, wachtwoord: string, wie: string): Promise<void> {
    await this.press(this.page.getByRole('button', { name: `Open team ${label}` }))
    await this.type(this.page.getByLabel('Wachtwoord (vijf woorden)'), wachtwoord)
    await this.page.keyboard.press('Enter')
    await this.press(this.page.getByRole('button', { name: new RegExp(`^${wie},`) }))
    await expect(this.page.getByRole('heading', { level: 1 })).toBeFocused()
  }
}
