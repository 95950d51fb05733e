import type { Page } from '@playwright/test'
import { guisesOf } from './sentinel.ts'

/** A child as it may be met in a window. */
export interface Bekend {
  readonly roepnaam: string
  readonly achternaam: string
  readonly nummer: number
}

/**
 * Everything that a window holds: words, also hidden ones; names and states for those who listen; what stands in fields;
 * its title and address, and those of every step of its history.
 */
export async function wordsOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  const said = await page.locator('body').ariaSnapshot()
  const held = await page.evaluate(() => {
    // sizes and drawings are numbers of nobody
    const size = /^(?:class|style|d|viewBox|width|height|rows|maxlength|aria-value(?:now|min|max))$/
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => !size.test(name)).map(({ value }) => value),
    )
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (texts.nextNode()) words.push(texts.currentNode.nodeValue ?? '')
    const kept = [history.state as unknown, Object.entries(sessionStorage), Object.entries(localStorage)]
    const own = [document.title, location.href, window.name, document.cookie, JSON.stringify(kept)]
    return [...own, ...attributes, ...fields.map(({ value }) => value), ...words].join('\n')
  })
  return [held, said, JSON.stringify(entries)].join('\n')
}

/** Which of these children can be met in this window, by name or number. */
export async function metIn(page: Page, kinderen: readonly Bekend[]): Promise<readonly string[]> {
  const words = await wordsOf(page)
  return kinderen.flatMap(({ roepnaam, achternaam, nummer }) => [
    ...guisesOf([roepnaam, achternaam]).filter((name) => words.includes(name)),
    ...(new RegExp(String.raw`(?<![\w-])${nummer}(?![\w-])`).test(words) ? [String(nummer)] : []),
  ])
}
