import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import {
  addFirstKind,
  agree,
  aKind,
  aTeam,
  chooseOuder,
  expectTerug,
  giveBack,
  giveTablet,
  openAgain,
  ouder,
} from './support/gezin.ts'
import { naamVan } from './support/namenlijst.ts'
import { card, planOverleg, putOnAgenda } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { goToScreen } from './support/team.ts'

story.setTimeout(240_000)

const nodig = 'Rust in de ochtend'
const verhaal = (page: Page) => page.getByLabel('Uw antwoord')

async function atTheFamily(app: App) {
  const { page, wachtwoord } = await aTeam(app)
  const kind = aKind()
  const nummer = await addFirstKind(page, kind)
  await agree(page, nodig, 'Twee ochtenden naar school')
  await chooseOuder(page)
  await giveTablet(page)
  return { page, wachtwoord, kind, nummer }
}

async function openOwnPlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await page.getByRole('button', { name: /^In mijn eigen woorden/ }).click()
}

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
    await page.getByLabel('Wat klopt er niet?').fill(woorden)
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByText(/^Verstuurd om/)).toBeVisible()
    await page.goBack()
    await openOwnPlace(page)
    await verhaal(page).fill('Wij zouden graag')
    await expect(page.getByText('Nog niet verstuurd.')).toBeVisible()
    await page.getByRole('button', { name: 'Klaar, geef de tablet terug' }).click()
    await expect(page.getByText('U schreef iets en verstuurde het niet.')).toBeVisible()
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
    await putOnAgenda(page, naamVan(kind))
    await expect(page.getByText('Gezin: klopt niet').first()).toBeVisible()

    await goToScreen(page, 'Namenlijst')
    await page.getByRole('link', { name: naamVan(kind) }).click()
    await chooseOuder(page)
    await giveTablet(page)
    await openOwnPlace(page)
    await expect(verhaal(page)).toHaveValue('Wij zouden graag')
    await verhaal(page).fill('Wij zouden graag samen praten')
    await page.getByRole('button', { name: 'Verstuur' }).click()
    await expect(page.getByText(/^Verstuurd om/)).toBeVisible()
    await giveBack(page)
    await openAgain(page, wachtwoord)
    await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
    await page.getByText('Meer', { exact: true }).first().click()
    await expect(page.getByText('Wij zouden graag samen praten')).toBeVisible()
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
  await verhaal(page).fill(emoji)
  await page.getByRole('button', { name: 'Verstuur' }).click()
  await expect(page.getByText(/^Verstuurd om/)).toBeVisible()
  await giveBack(page)
  await openAgain(page, wachtwoord)
  await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
  await page.getByText('Meer', { exact: true }).first().click()
  const times = async () =>
    await page.evaluate((text) => document.body.textContent.split(text).length - 1, emoji)
  await expect.poll(times).toBe(1)
  await expect(page.getByText(/123456782/)).toHaveCount(0)
})
