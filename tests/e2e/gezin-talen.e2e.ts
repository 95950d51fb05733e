import type { Page } from '@playwright/test'
import { type Taal, talen } from '../../src/domain/taal/Taal.ts'
import { expectGoodForPeople, expectNoAxeViolations, views } from './support/forPeople.ts'
import {
  addFirstKind,
  agree,
  aKind,
  aTeam,
  chooseOuder,
  contact,
  giveBack,
  giveTablet,
  openAgain,
  sendWords,
  typeIn,
} from './support/gezin.ts'
import { card } from './support/overleg.ts'
import { expect, story } from './support/story.ts'

/** Colours are of no language: in one they are looked at in the dark too. */
const ends = new Set(['tablet lying, dark', 'tablet standing', 'phone, text 200 %'])
const hard = views.filter(({ name }) => ends.has(name))

/** By which language a device writes its dates, and the letters that the app brings for it. */
const talenHier: Readonly<Record<Taal, { readonly locale: string; readonly letters: string | null }>> = {
  nl: { locale: 'nl', letters: null },
  en: { locale: 'en-GB', letters: null },
  ar: { locale: 'ar-EG-u-nu-latn', letters: 'Noto Sans Arabic' },
  tr: { locale: 'tr', letters: null },
  pl: { locale: 'pl', letters: null },
  uk: { locale: 'uk', letters: 'Noto Sans' },
  bg: { locale: 'bg', letters: 'Noto Sans' },
  ti: { locale: 'ti-ER', letters: 'Noto Sans Ethiopic' },
}

/** The day of the doel as this language says it: the day, the month in words, the year. */
function dagIn(locale: string): RegExp {
  const dag = new Date()
  dag.setDate(dag.getDate() + 28)
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  }).formatToParts(dag)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((een) => een.type === type)?.value ?? '?'
  return new RegExp(String.raw`(?<!\d)${part('day')}\s[^\d]*${part('month')}\s${part('year')}`, 'u')
}

const atkinson = 'Atkinson Hyperlegible Next'

/** What the page is drawn with; a font of the device is told as such. */
async function fontsOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
  const drawn = await Promise.all(
    nodeIds.map(async (nodeId) => (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts),
  )
  await session.detach()
  const names = drawn
    .flat()
    .map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} of the device`))
  return [...new Set(names)].toSorted()
}

/** How wide each letter of a text is drawn; a letter that no font has is a box, each as wide as the other. */
const widths = async (page: Page, text: string): Promise<readonly number[]> =>
  await page.evaluate((letters) => {
    const context = document.createElement('canvas').getContext('2d')
    if (context === null) return []
    const { fontFamily } = getComputedStyle(document.body)
    context.font = `40px ${fontFamily}`
    return Array.from(letters).map((letter) => context.measureText(letter).width)
  }, text)

const centre = async (page: Page, name: string): Promise<number> => {
  const box = await page.getByRole('main').getByRole('button', { name }).boundingBox()
  return (box?.x ?? Number.NaN) + (box?.width ?? 0) / 2
}

/** What the page says in its own language without the Dutch under it. */
const alone = async (page: Page, taal: Taal): Promise<readonly string[]> =>
  await page.evaluate(
    (lang) =>
      [...document.body.querySelectorAll(`[lang="${lang}"]`)]
        .filter((one) => !one.closest('.ui-bilingual')?.querySelector('[lang="nl"]'))
        .map((one) => one.textContent),
    taal,
  )

/** A child with a doel, a first step, a next date, and someone to call. */
async function aWorksheet(page: Page): Promise<void> {
  await addFirstKind(page, aKind())
  await agree(page, 'Rust in de ochtend', 'Twee ochtenden naar school')
  const acties = card(page, 'Eerste stap en acties')
  await typeIn(acties.getByLabel('Wat gaat er gebeuren?'), 'Elke maandag bellen')
  await acties.getByRole('button', { name: new RegExp(contact.naam) }).click()
  await acties.getByRole('button', { name: 'Voeg actie toe' }).click()
  await expect(acties.getByRole('list', { name: 'Open acties' })).toContainText('Elke maandag bellen')
  await card(page, 'Wanneer kijken wij weer?')
    .getByRole('button', { name: /Op de dag van het doel/ })
    .click()
}

story('a family reads in each of the eight languages, beside the Dutch, and is heard', async ({ app }) => {
  story.setTimeout(300_000)
  const { page, wachtwoord } = await aTeam(app)
  await aWorksheet(page)
  const press = async (name: string) =>
    await page.getByRole('main').getByRole('button', { name }).first().click()
  for (const taal of talen)
    await story.step(taal, async () => {
      const { locale, letters } = talenHier[taal]
      await chooseOuder(page)
      await page.getByLabel('Taal van de bladzijde').selectOption(taal)
      await page.setViewportSize({ width: 1180, height: 820 })
      await giveTablet(page)

      const root = page.locator('html')
      await expect(root).toHaveAttribute('lang', taal)
      await expect(root).toHaveAttribute('dir', taal === 'ar' ? 'rtl' : 'ltr')
      await expect(page).toHaveTitle('Kanteltafel')
      const main = page.getByRole('main')
      await expect(main).toContainText(dagIn(locale))
      await expect(main).toContainText(/Uiterlijk\s\d/)
      for (const naam of ['Klopt dit?', 'Ik wil iets zeggen', 'Meer weten'])
        await expect(main.getByRole('button', { name: naam })).toBeInViewport({ ratio: 1 })
      const mirrored = (await centre(page, 'Klopt dit?')) > (await centre(page, 'Meer weten'))
      expect(mirrored, 'the first choice stands on the right').toBe(taal === 'ar')

      // every letter is drawn by a font that came with the app
      const fonts = letters === null ? [atkinson] : [atkinson, letters]
      await expect.poll(async () => await fontsOf(page)).toEqual(fonts)
      if (taal === 'ti') {
        const [none, ...real] = await widths(page, '\u{10FFFD}እዚቅኑዕ')
        expect(new Set(real).size).toBeGreaterThan(2)
        expect(real).not.toContain(none)
      }

      if (taal !== 'nl') expect(await alone(page, taal)).toEqual([])
      await expectNoAxeViolations(page, `${taal}, first screen`)
      if (taal === 'ar') await expectGoodForPeople(page, 'ar, first screen', hard)

      await press('Klopt dit?')
      await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible()
      if (taal === 'ar') {
        const arrow = page.getByRole('button', { name: 'Volgende' }).locator('svg')
        expect(await arrow.evaluate((icon) => getComputedStyle(icon).scale)).toBe('-1 1')
        await press('Klopt niet')
        await sendWords(page, 'ليس هذا صحيحًا')
        await expectNoAxeViolations(page, 'ar, a line')
      }
      await page.goBack()
      await press('Meer weten')
      await expect(page.getByRole('heading', { name: 'Uw rechten' })).toBeVisible()
      if (taal !== 'nl') expect(await alone(page, taal)).toEqual([])
      await expectNoAxeViolations(page, `${taal}, more`)

      await giveBack(page)
      await openAgain(page, wachtwoord)
      await expect(card(page, 'Wat heeft dit kind nodig?')).toBeVisible()
      if (taal === 'ar') {
        const stem = page.getByRole('main').getByText('ليس هذا صحيحًا').first()
        await expect(stem).toBeVisible()
        await expect(page.getByRole('main')).toContainText('gezegd in het Arabisch')
      }
    })
})

story(
  'a language that the tablet lost is told in Dutch, and the family still reads and speaks',
  async ({ app }) => {
    story.setTimeout(240_000)
    const { page } = await aTeam(app)
    await aWorksheet(page)
    await chooseOuder(page)
    await page.getByLabel('Taal van de bladzijde').selectOption('ar')
    const gone = await page.evaluate(async () => {
      const taken = await Promise.all(
        (await caches.keys()).map(async (name) => {
          const cache = await caches.open(name)
          const requests = (await cache.keys()).filter(({ url }) => /\/ar-[\w-]+\.js/.test(url))
          return await Promise.all(requests.map(async (request) => await cache.delete(request)))
        }),
      )
      return taken.flat().length
    })
    expect(gone).toBeGreaterThan(0)
    app.watch.allow(/ERR_FAILED|dynamically imported module|bad-precaching|non-precached/)
    const session = await page.context().newCDPSession(page)
    await session.send('Network.clearBrowserCache')
    await session.detach()
    await app.stopServer()
    await giveTablet(page)
    await expect(page.getByText('Uw taal laadt nu niet. Daarom staat hier Nederlands.')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
    await page.getByRole('button', { name: 'Klopt dit?', exact: true }).click()
    await page.getByRole('button', { name: 'Klopt', exact: true }).click()
    await expect(page.getByText(/^Verstuurd om/)).toBeVisible()
  },
)
