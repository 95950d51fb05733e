import type { Locator, Page } from '@playwright/test'
import type { App } from './App.ts'
import { expect } from './story.ts'

/** Leads the app by touch alone: taps, and the keyboard on the screen, that only types. */
export class Fingers {
  readonly #app: App

  constructor(app: App) {
    this.#app = app
  }

  /** The page as it is now: another one after a kill. */
  get page(): Page {
    return this.#app.page
  }

  async press(target: Locator): Promise<void> {
    await target.tap()
  }

  /** Taps a field and types, over what stood in it. */
  async type(target: Locator, text: string): Promise<void> {
    await target.tap()
    await expect(target).toBeFocused()
    await target.selectText()
    await this.page.keyboard.insertText(text)
    await expect(target).toHaveValue(text)
  }

  /** Types a line and taps the button that keeps it; the line is empty again. */
  async line(target: Locator, text: string, button: Locator): Promise<void> {
    await this.type(target, text)
    await this.press(button)
    await expect(target).toHaveValue('')
  }

  /** From the opening page into the team, with who types. */
  async openTeam(label: string, wachtwoord: string, wie: string): Promise<void> {
    await this.press(this.page.getByRole('button', { name: `Open team ${label}` }))
    await this.type(this.page.getByLabel('Wachtwoord (vijf woorden)'), wachtwoord)
    await this.press(this.page.getByRole('button', { name: 'Open team' }))
    await this.press(this.page.getByRole('button', { name: new RegExp(`^${wie},`) }))
  }
}
