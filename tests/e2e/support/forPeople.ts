import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** One way of looking at a screen. */
export interface View {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  /** Size of text, in percent of the usual. */
  readonly text?: number
}

export const views: readonly View[] = [
  { name: 'tablet lying', width: 1180, height: 820 },
  { name: 'tablet lying, dark', width: 1180, height: 820, dark: true },
  { name: 'tablet lying, text 200 %', width: 1180, height: 820, text: 200 },
  { name: 'tablet standing', width: 820, height: 1180 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'phone, dark', width: 390, height: 844, dark: true },
  { name: 'phone, text 200 %', width: 390, height: 844, text: 200 },
]

interface Axe {
  readonly run: (options: RunOptions) => Promise<AxeResults>
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Walks through the views and leaves the page as it was. */
export async function inViews(
  page: Page,
  look: (view: View) => Promise<void>,
  chosen = views,
): Promise<void> {
  const before = page.viewportSize()
  for (const view of chosen) {
    await page.setViewportSize({ width: view.width, height: view.height })
    await page.emulateMedia({ colorScheme: view.dark === true ? 'dark' : 'light', reducedMotion: 'reduce' })
    await page.evaluate((text) => {
      document.documentElement.style.fontSize = text === undefined ? '' : `${text}%`
    }, view.text)
    await look(view)
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  if (before !== null) await page.setViewportSize(before)
}

/**
 * axe finds nothing (WCAG 2.2 AA and best practice) on the page as it stands now. It runs in the page itself, which has no
 * frames: AxeBuilder opens a blank page beside it for each run, and that takes four times as long.
 */
export async function expectNoAxeViolations(page: Page, name = page.url()): Promise<void> {
  expect(page.frames(), 'frames, in which axe would not look').toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // A colour half-way from one state to the next is no colour of the page.
  await expect.poll(async () => await page.evaluate(fadingNow), { intervals: [20] }).toBe(0)
  const told = await page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: Axe }).axe
    const { violations } = await run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    )
  }, rules)
  expect(told, `axe, ${name}`).toEqual([])
}

/** How many changes of colour or place are on their way; what turns for ever (a spinner) is not on its way anywhere. */
const fadingNow = (): number =>
  document
    .getAnimations()
    .filter(
      (one) =>
        one.playState === 'running' &&
        one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY,
    ).length

/** Everything one can tap is 44 px or more both ways; links in running text are let off, as WCAG does. */
export async function expectTargets44(page: Page, name = page.url()): Promise<void> {
  const small = await page.evaluate(() => {
    const wanted =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=switch], [role=option], [role=checkbox], [role=radio], [role=menuitem], [role=spinbutton]'
    const isSmall = ({ width, height }: DOMRect): boolean => width < 43.5 || height < 43.5
    // a checkbox is tapped by its label
    const tapped = (element: Element): DOMRect => {
      const box = element.getBoundingClientRect()
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element.closest('label')
      return isSmall(box) ? (label?.getBoundingClientRect() ?? box) : box
    }
    return [...document.querySelectorAll(wanted)]
      .filter((element) => {
        const { display } = getComputedStyle(element)
        const inText =
          element.matches('a') && display === 'inline' && element.closest('p, li, dd, td') !== null
        // the parts of one date field are tapped as one
        const partOfGroup = element.matches('[role=spinbutton]') && element.closest('[role=group]') !== null
        // react-aria keeps a native input that nobody sees or taps
        const unseen = element.closest('[aria-hidden=true]') !== null
        const box = element.getBoundingClientRect()
        const offScreen = box.right <= 0 || box.bottom <= 0 || box.width <= 1 || box.height <= 1
        return (
          element.checkVisibility({ visibilityProperty: true }) &&
          !inText &&
          !partOfGroup &&
          !unseen &&
          !offScreen
        )
      })
      .filter((element) => isSmall(tapped(element)))
      .map((element) => {
        const { width, height } = tapped(element)
        const kind = [
          element.tagName.toLowerCase(),
          element.getAttribute('type'),
          element.getAttribute('name'),
        ]
        const said = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
        return `${kind.filter(Boolean).join(' ')} "${said}": ${Math.round(width)} × ${Math.round(height)}`
      })
  })
  expect(small, `targets under 44 px, ${name}`).toEqual([])
}

/** Nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page, name = page.url()): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over, `px wider than the screen, ${name}`).toBeLessThanOrEqual(0)
}

/** Whatever can take focus on the page comes, when scrolled to, to stand free of the bars at the top and bottom. */
export async function expectFreeOfBars(page: Page, name = page.url()): Promise<void> {
  const under = await page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(`main :is(${wanted})`)]
      .filter((element) => {
        const unseen = element.closest('[aria-hidden=true], .ui-visually-hidden') !== null
        const { width, height } = element.getBoundingClientRect()
        return element.checkVisibility({ visibilityProperty: true }) && !unseen && width > 1 && height > 1
      })
      .filter((element) => {
        element.scrollIntoView({ block: 'nearest' })
        const { x, y, width, height } = element.getBoundingClientRect()
        const there = document.elementFromPoint(x + width / 2, y + height / 2)
        return there !== null && there.closest('.ui-frame__header, .ui-frame__dock') !== null
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40))
  })
  expect(under, `under a bar, ${name}`).toEqual([])
}

/** Makes the window so tall that no bar lies over anything: a person would scroll it from under the bar. */
async function showAll(page: Page, { width, height }: View): Promise<void> {
  const whole = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, whole + 300) })
}

/** The bars for people, on this screen, in every view: axe, targets, no sideways scroll. */
export async function expectGoodForPeople(page: Page, screen: string, chosen = views): Promise<void> {
  await inViews(
    page,
    async (view) => {
      const name = `${screen}, ${view.name}`
      await showAll(page, view)
      await expectNoAxeViolations(page, name)
      await expectTargets44(page, name)
      await expectNoSidewaysScroll(page, name)
    },
    chosen,
  )
}
