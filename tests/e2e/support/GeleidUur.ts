import type { Locator, Page } from '@playwright/test'
import { card } from './overleg.ts'
import { expect } from './story.ts'
import { passed } from './team.ts'

/** By what the hour is led: keys or fingers. */
export interface Hand {
  readonly page: Page
  press(target: Locator): Promise<void>
  /** Types over what stood there. */
  type(target: Locator, text: string): Promise<void>
}

export interface Afspraak {
  /** What stands of last time. */
  readonly terugblik: string
  readonly nodig: string
  readonly regie: string
  readonly doel: string
  readonly stap: string
}

/** The hour of a team, led by hand: what is on the page, and what is done with one child. */
export class GeleidUur {
  readonly #hand: Hand
  readonly #reopen: () => Promise<void>

  constructor(hand: Hand, reopen: () => Promise<void>) {
    this.#hand = hand
    this.#reopen = reopen
  }

  get page() {
    return this.#hand.page
  }

  card(heading: string | RegExp) {
    return card(this.page, heading)
  }

  button(name: string | RegExp, within = '') {
    const where = within === '' ? this.page : this.card(within)
    return where.getByRole('button', { name, exact: true })
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  link(name: string) {
    return this.page.getByRole('link', { name, exact: true }).first()
  }

  summary(text: string | RegExp) {
    return this.page.locator('summary').filter({ hasText: text })
  }

  /** The battery is empty a moment after the last key; then someone opens the team again. */
  async kill(): Promise<void> {
    await passed(1_500, Date.now())
    await this.#reopen()
  }

  /** The same while the overleg runs: who goes on stands at the same place. */
  async killAndResume(): Promise<void> {
    const place = this.page.url()
    await this.kill()
    await this.#hand.press(this.link('Ga verder'))
    await expect(this.page).toHaveURL(place)
  }

  async expectAgenda(order: readonly string[]): Promise<void> {
    const rows = this.page.getByRole('list', { name: 'Over welke kinderen praat u?' }).locator(':scope > li')
    await expect(rows).toContainText([...order])
  }

  async discuss({ terugblik, nodig, regie, doel, stap }: Afspraak): Promise<void> {
    const k = this.#hand
    await expect(this.card('Terugblik')).toContainText(terugblik)
    await k.type(this.card('Wat heeft dit kind nodig?').getByRole('textbox'), nodig)
    await k.type(
      this.card('Waar richt ieder zich op?').getByLabel('School', { exact: true }),
      'Een vast maatje',
    )
    await k.press(this.button(regie, 'Wie heeft de regie?'))
    await k.press(this.button('Zegt ja', 'Wie heeft de regie?'))
    await expect(this.card('Wie heeft de regie?')).toContainText(`${regie} heeft de regie.`)
    await k.type(this.field('Doel voor de komende weken'), doel)
    await k.press(this.button('over 4 weken', 'Doel en datum'))
    await expect(this.card('Doel en datum').getByText(/Bewaard om/)).toBeVisible()
    await k.type(this.field('Waaraan zien wij dat het lukt?'), 'De stoel is bezet')
    await k.press(this.button('Ja, zo', 'Kind en ouders'))
    await k.press(this.button('Ouders', 'Kind en ouders'))
    await expect(this.card('Kind en ouders')).toContainText('De ouders zeggen: ja, zo.')
    await k.type(this.card('Eerste stap en acties').getByLabel('Wat gaat er gebeuren?'), stap)
  }

  /** Who and when of the first step that was typed, and when the team looks again. */
  async promise(stap: string, wie: string): Promise<void> {
    const k = this.#hand
    await k.press(this.button(wie, 'Eerste stap en acties'))
    await k.press(this.button('morgen', 'Eerste stap en acties'))
    await k.press(this.button('Voeg actie toe', 'Eerste stap en acties'))
    const open = this.card('Eerste stap en acties').getByRole('list', { name: 'Open acties' })
    await expect(open).toContainText(stap)
    await k.press(this.button(/^Op de dag van het doel/, 'Wanneer kijken wij weer?'))
    await expect(this.card('Wanneer kijken wij weer?')).toContainText(/Bewaard om/)
    // Each of the four parts, and the child.
    await expect(this.page.getByText('Besproken', { exact: true })).toHaveCount(5)
  }
}
