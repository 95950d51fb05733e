import type { Page } from '@playwright/test'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'

const enough = views.filter(({ name }) => ['tablet lying, dark', 'phone'].includes(name))
const look = (page: Page, screen: string) => expectGoodForPeople(page, screen, enough)

const rows = (page: Page) =>
  page.getByRole('list', { name: 'Over welke kinderen praat u?' }).locator(':scope > li')
const order = async (page: Page): Promise<readonly string[]> =>
  (await rows(page).allTextContents()).map((text) => /^\D*(\d{3})/.exec(text)?.[1] ?? '')

/** The middle of the grip of a row, and a place just above the lower edge of another row. */
async function fromTo(page: Page, from: number, to: number) {
  // Away from the edges, where the page goes along.
  await rows(page)
    .nth(to)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }))
  const grip = await rows(page)
    .nth(from)
    .getByRole('button', { name: /^Versleep/ })
    .boundingBox()
  const end = await rows(page).nth(to).boundingBox()
  if (grip === null || end === null) throw new Error('no such row')
  return { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2, end: end.y + end.height - 3 }
}

story(
  'the agenda is put in order with mouse and finger, gets its time and an invitation',
  async ({ app }) => {
    story.setTimeout(180_000)
    const page = await app.open()
    await page.getByRole('button', { name: 'Droogzwemmen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
    await goToScreen(page, 'Overleg')
    await page.getByRole('button', { name: 'Plan overleg' }).click()
    await page.getByRole('radio', { name: /Overleg over één kind/ }).check()
    await look(page, 'plan of an overleg about one child')
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: /14\.00/ })
      .first()
      .click()

    await expect(rows(page)).toHaveCount(5)
    const [first = '', second = '', third = '', ...rest] = await order(page)
    const mouse = await fromTo(page, 0, 1)
    await page.mouse.move(mouse.x, mouse.y)
    await page.mouse.down()
    await page.mouse.move(mouse.x, mouse.end, { steps: 6 })
    await page.mouse.up()
    await expect.poll(() => order(page)).toEqual([second, first, third, ...rest])

    const finger = await fromTo(page, 0, 1)
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: finger.x, y }] })
    await touch('touchStart', finger.y)
    for (let i = 1; i <= 6; i += 1) await touch('touchMove', finger.y + ((finger.end - finger.y) * i) / 6)
    await touch('touchEnd')
    await expect.poll(() => order(page)).toEqual([first, second, third, ...rest])

    const held = await fromTo(page, 0, 1)
    await page.mouse.move(held.x, held.y)
    await page.mouse.down()
    await page.mouse.move(held.x, held.end, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await order(page)).toEqual([first, second, third, ...rest])

    await rows(page)
      .nth(0)
      .getByRole('button', { name: /^Tijd, plek en gezin/ })
      .click()
    await page.getByLabel('Minuten voor dit kind').fill('60')
    await page.getByLabel('Wie komt er?').click()
    await expect(page.getByText(/van 40\sminuten: \d+\sminuten te veel\./)).toBeVisible()
    await look(page, 'preparing, one line of the agenda open')
    await page.getByRole('link', { name: 'Maak uitnodiging voor dit gezin' }).click()
    await expect(
      page.getByRole('heading', { name: 'Uitnodiging voor een gesprek over uw kind' }),
    ).toBeVisible()
    await look(page, 'invitation for a family')
    await page.getByRole('link', { name: 'Terug naar het overleg' }).click()
    await page.getByRole('link', { name: 'Maak uitnodiging' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Zet in een agenda (.ics)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^overleg-\d{4}-\d\d-\d\d\.ics$/)
  },
)
