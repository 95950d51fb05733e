import type { Locator, Page } from '@playwright/test'
import type { App } from './support/App.ts'
import {
  aChild,
  addFirstKind,
  agree,
  aKind,
  aTeam,
  chooseOuder,
  expectTerug,
  giveBack,
  giveTablet,
  nodig,
  openAgain,
  openOwnPlace,
  ouder,
  sendWords,
} from './support/gezin.ts'
import { heapOf } from './support/heap.ts'
import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { card, planOverleg } from './support/overleg.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'
import { wordsOf } from './support/windows.ts'

story.setTimeout(240_000)

const verhaal = (page: Page) => page.getByLabel('Uw antwoord')

async function atTheFamily(app: App) {
  const child = await aChild(app)
  await chooseOuder(child.page)
  await giveTablet(child.page)
  return child
}

/** How far the first letter stands from the right side of what it stands in, in px. */
const toTheEnd = async (found: Locator): Promise<number> =>
  await found.evaluate((element) => {
    const letter = document.createRange()
    const [text = element] = element.childNodes
    letter.setStart(text, 0)
    letter.setEnd(text, 1)
    return element.getBoundingClientRect().right - letter.getBoundingClientRect().right
  })

/** To the line about what is needed. */
async function openRegel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Klopt dit?' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible()
  const regel = card(page, 'Wat is er nodig?')
  for (let nummer = 1; ; nummer += 1) {
    await expect(page.getByText(new RegExp(String.raw`^${nummer}\svan\s`))).toBeVisible()
    if (await regel.isVisible()) break
    await page.getByRole('button', { name: 'Volgende' }).click()
  }
  await expect(regel.getByText(nodig)).toBeVisible()
}

story(
  'what does not klopt stands in the dossier, on the agenda and on Vandaag; what was half typed comes back',
  async ({ app }) => {
    const { page, wachtwoord, kind, nummer } = await atTheFamily(app)
    const woorden = 'Niet de ochtend,\nmaar juist de middag is zwaar. «Écht waar»'
    await openRegel(page)
    await page.getByRole('button', { name: 'Klopt niet', exact: true }).click()
    await expect(page.getByText(/^Verstuurd om/), 'the choice is sent before there are words').toBeVisible()
    await expect(page.getByLabel('Wat klopt er niet?')).toBeVisible()
    await sendWords(page, woorden)
    await page.goBack()
    await openOwnPlace(page)
    await verhaal(page).fill('Wij zouden graag')
    await expect(page.getByText('Het team leest dit nog niet.')).toBeVisible()
    await page.getByRole('button', { name: 'Klaar, geef de tablet terug' }).click()
    await expect(page.getByText('U schreef iets en verstuurde het niet.')).toBeVisible()
    await expect(page.getByRole('dialog'), 'as large as the page').toHaveCSS('font-size', '20px')
    await page.keyboard.press('Escape')
    await giveBack(page)
    await expectTerug(page, [kind.roepnaam, woorden, 'Wij zouden graag'])

    await openAgain(page, wachtwoord)
    await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
    await expect(page.getByText(/was nog aan het schrijven\./)).toBeVisible()
    const wacht = card(page, 'Het gezin wacht op antwoord')
    await expect(wacht).toContainText(nodig)
    await expect(wacht).toContainText(woorden.replace('\n', ' '))
    await expect(wacht).toContainText(`${ouder} (ouder 1)`)
    await expect(page.getByText('Wij zouden graag')).toHaveCount(0)

    await goToScreen(page, 'Vandaag')
    await expect(page.getByText('Het gezin zegt dat iets niet klopt: 1 kind')).toBeVisible()
    await planOverleg(page, '14:00')
    const vanAgenda = page.getByRole('button', { name: `Haal ${naamVan(kind)} van de agenda` })
    await expect(vanAgenda, 'it stands on the agenda by itself').toBeVisible()
    await expect(page.getByText('Gezin: klopt niet').first()).toBeVisible()

    await goToScreen(page, 'Namenlijst')
    await page.getByRole('link', { name: naamVan(kind) }).click()
    const antwoord = 'Dat hoorden wij niet. Wij kijken naar de middag.'
    await wacht.getByRole('button', { name: 'Geef antwoord aan ouder 1' }).click()
    await wacht.getByLabel('Wat antwoordt het team?').fill(antwoord)
    await wacht.getByRole('button', { name: 'Bewaar antwoord' }).click()
    await expect(wacht).toHaveCount(0)
    await chooseOuder(page)
    await giveTablet(page)
    await expect(page.getByText(antwoord), 'folded on the first screen').toHaveCount(0)
    await page.getByText('Antwoord van het team (1)').click()
    await expect(page.getByText(antwoord)).toBeVisible()
    await openRegel(page)
    await expect(page.getByText(antwoord)).toBeVisible()
    await page.goBack()
    await openOwnPlace(page)
    await expect(verhaal(page)).toHaveValue('Wij zouden graag')
    await sendWords(page, 'Wij zouden graag samen praten')
    await giveBack(page)
    await openAgain(page, wachtwoord)
    await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
    await page.getByText('Meer', { exact: true }).first().click()
    await expect(page.getByText('Wij zouden graag samen praten')).toBeVisible()
    await goToScreen(page, 'Vandaag')
    await expect(page.getByText('Het gezin zegt dat iets niet klopt')).toHaveCount(0)
  },
)

story('a number of a person is not kept; five thousand emoji are', async ({ app }) => {
  const { page, wachtwoord, nummer } = await atTheFamily(app)
  await openOwnPlace(page)
  await verhaal(page).fill('Mijn nummer is 123456782')
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByRole('alert')).toContainText('Dit lijkt op een burgerservicenummer.')
  await expect(page.getByText(/^Verstuurd om/)).toHaveCount(0)
  await expect(verhaal(page), 'what was typed stays').toHaveValue('Mijn nummer is 123456782')
  expect(await app.searchProfile(['123456782'])).toEqual([])

  const emoji = '🙂'.repeat(5_000)
  await sendWords(page, emoji)
  await giveBack(page)
  await openAgain(page, wachtwoord)
  await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
  await page.getByText('Meer', { exact: true }).first().click()
  const times = async () =>
    await page.evaluate((text) => document.body.textContent.split(text).length - 1, emoji)
  await expect.poll(times).toBe(1)
  await expect(page.getByText(/123456782/)).toHaveCount(0)
})

story('one parent reads nothing of the other, and at one child nothing of the brother', async ({ app }) => {
  const { page, wachtwoord } = await aTeam(app)
  const [broer, zus] = [aKind(), aKind()]
  const bijBroer = await addFirstKind(page, broer)
  await agree(page, nodig, 'Samen naar school fietsen')
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  await typeKind(page, zus)
  const toWorksheet = async (kind: typeof zus) => {
    await goToScreen(page, 'Namenlijst')
    await page.getByRole('link', { name: naamVan(kind) }).click()
    await expect(card(page, 'Doel en datum')).toBeVisible()
  }
  await toWorksheet(zus)
  const bijZus = Number(/\d+/.exec(await page.getByRole('main').innerText())?.[0])
  await agree(page, nodig, 'Samen naar school lopen')

  const geheim = sentinel()
  const arabisch = `أحب المدرسة في الصباح، ${geheim} (2).`
  await chooseOuder(page)
  await giveTablet(page)
  await openOwnPlace(page)
  await verhaal(page).fill(arabisch)
  await expect(verhaal(page)).toHaveCSS('direction', 'rtl')
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await sendWords(page, arabisch)
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await page.getByRole('button', { name: /^Waar is uw kind goed in\?/ }).click()
  await page.getByRole('radio', { name: /^Iedereen aan tafel/ }).check()
  await sendWords(page, 'Zij tekent graag')
  await giveBack(page)
  await openAgain(page, wachtwoord)
  await expect(page.getByText(`Het gezin van ${bijZus} schreef 2 dingen.`)).toBeVisible()
  await page.getByText('Meer', { exact: true }).first().click()
  expect(await toTheEnd(page.getByText(arabisch)), 'it begins at the right').toBeLessThan(24)

  await toWorksheet(broer)
  await chooseOuder(page)
  await giveTablet(page)
  await page.getByRole('button', { name: 'Meer weten' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Meer weten' })).toBeVisible()
  const met = async (gezegd: readonly string[]) => {
    const [words, heap] = [await wordsOf(page), await heapOf(page)]
    return gezegd.filter((one) => words.includes(one) || heap.includes(one))
  }
  const ofZus = guisesOf([zus.roepnaam, zus.achternaam, zus.school])
  expect(await met([...ofZus, geheim, 'Zij tekent graag'])).toEqual([])
  await page.goBack()
  await openOwnPlace(page)
  await sendWords(page, 'Hij fietst graag')
  await giveBack(page)
  await openAgain(page, wachtwoord)
  await expect(page.getByText(`Het gezin van ${bijBroer} schreef 1 ding.`)).toBeVisible()
  await page.getByText('Meer', { exact: true }).first().click()
  await expect(page.getByText('Hij fietst graag')).toBeVisible()

  await toWorksheet(zus)
  await page.getByText('Meer', { exact: true }).first().click()
  await expect(page.getByText('Zij tekent graag').first()).toBeVisible()
  await expect(page.getByText('Hij fietst graag')).toHaveCount(0)
  await chooseOuder(page, 2)
  const voorbeeld = card(page, 'Dit ziet deze lezer')
  await expect(voorbeeld).toContainText('Zij tekent graag')
  await expect(voorbeeld).not.toContainText(geheim)
  await giveTablet(page)
  await page.getByRole('button', { name: 'Meer weten' }).click()
  await expect(page.getByText('Zij tekent graag')).toBeVisible()
  expect(await met([geheim, 'Hij fietst graag'])).toEqual([])
})
