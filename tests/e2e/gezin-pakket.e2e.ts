import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { App } from './support/App.ts'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import {
  addFirstKind,
  agree,
  aKind,
  aTeam,
  chooseOuder,
  contact,
  label,
  openAgain,
  ouder,
  sendWords,
} from './support/gezin.ts'
import type { Host } from './support/Host.ts'
import { naamVan } from './support/namenlijst.ts'
import { card } from './support/overleg.ts'
import { searchFiles } from './support/search.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story as base } from './support/story.ts'
import { goToScreen, lockTeam, readPieces } from './support/team.ts'

/** A second device, and a folder for what goes from the one to the other. */
const story = base.extend<{ readonly thuis: App; readonly folder: string }>({
  thuis: async ({ host }: { host: Host }, use) => {
    const thuis = await App.start(host)
    await use(thuis)
    expect(await thuis.end(), 'what went wrong at home').toEqual([])
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kanteltafel-meegegeven-'))
    await use(folder)
    await rm(folder, { recursive: true, force: true })
  },
})
story.setTimeout(240_000)

const dagMs = 86_400_000
const enough = views.filter(({ name }) => name === 'tablet lying' || name === 'phone, dark')
const look = async (page: Page, screen: string) => await expectGoodForPeople(page, screen, enough)

async function saveAs(page: Page, knop: string, folder: string): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: knop, exact: true }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe(knop.replace('Bewaar ', ''))
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return path
}

/** A child of a team, and the file with its words for a parent. The team stays open. */
async function given(app: App, folder: string) {
  const { page, wachtwoord } = await aTeam(app)
  const kind = aKind()
  const nummer = await addFirstKind(page, kind)
  const doel = sentinel()
  await agree(page, 'Rust in de ochtend', doel)
  await chooseOuder(page)
  await expect(page.getByText('Het bestand kunt u niet terughalen.')).toBeVisible()
  await expect(page.getByText(/Staat die terug, dan gaat het bestand ook later open/)).toBeVisible()
  await page.getByRole('button', { name: 'Maak het bestand' }).click()
  const pieces = await readPieces(page, 'De vijf woorden', 'Woord')
  expect(pieces).toHaveLength(5)
  const path = await saveAs(page, 'Bewaar gezin.txt', folder)
  await page.getByRole('button', { name: 'Toon als QR-code' }).click()
  await expect(page.getByRole('img', { name: 'QR-code voor de eigen tablet' })).toBeVisible()
  await look(page, 'the words and the QR code')
  await page.getByRole('button', { name: 'De woorden zijn gezegd' }).click()
  await expect(page.getByRole('list', { name: 'De vijf woorden' })).toHaveCount(0)
  return { page, wachtwoord, kind, nummer, doel, path, woorden: pieces.join(' ') }
}

/** The same file as the address that its QR code holds. */
async function padOf(path: string, soort: 'gezin' | 'antwoord'): Promise<string> {
  const [, ...regels] = (await readFile(path, 'utf8')).trim().split('\n')
  return `#/${soort}/${['1', ...regels].join('.')}`
}

async function fill(page: Page, path: string | null, woorden: string): Promise<void> {
  if (path !== null)
    await page.getByLabel(/^Kies (het bestand gezin\.txt|een ander bestand)$/).setInputFiles(path)
  await page.getByLabel('De vijf woorden').fill(woorden)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

async function sayAtHome(page: Page, tekst: string): Promise<void> {
  await page.getByRole('button', { name: 'Ik wil iets zeggen' }).click()
  await page.getByRole('button', { name: /^In mijn eigen woorden/ }).click()
  await expect(page.getByLabel('Uw antwoord')).toBeVisible()
  await sendWords(page, tekst, 'Zet klaar voor het antwoord')
}

async function makeAnswer(page: Page, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Klaar, maak het antwoord' }).click()
  await page
    .getByRole('dialog', { name: 'Bent u klaar?' })
    .getByRole('button', { name: 'Maak het antwoord' })
    .click()
  await expect(page.getByRole('dialog', { name: 'Het antwoord' })).toBeVisible()
  return await saveAs(page, 'Bewaar antwoord.txt', folder)
}

/** From the list to the page of this child where an answer is read in. */
async function goToOverdracht(page: Page, kind: Parameters<typeof naamVan>[0]): Promise<void> {
  await goToScreen(page, 'Namenlijst')
  await page.getByRole('link', { name: naamVan(kind) }).click()
  await page.getByRole('link', { name: 'Geef de tablet aan het gezin' }).click()
}

story(
  'at home five words open the file without a network; the answer comes into the dossier in their name, once',
  async ({ app, thuis, folder }) => {
    const { page, wachtwoord, kind, nummer, doel, path, woorden } = await given(app, folder)

    const home = await thuis.open()
    await thuis.readyOffline()
    await thuis.goOffline()
    await thuis.open()
    await home.getByRole('link', { name: 'Ik kreeg een bestand van het kantelteam' }).click()
    await expect(home.getByRole('heading', { level: 1, name: 'Lees wat u van het team kreeg' })).toBeVisible()
    await look(home, 'the file and the words')
    await fill(home, path, 'appel peer vaas stoel wolk')
    await expect(home.getByText('Deze woorden kloppen niet. Kijk na wat u typte.')).toBeVisible()
    await fill(home, null, woorden)
    await expect(home.getByRole('heading', { level: 1, name: kind.roepnaam })).toBeVisible()
    await expect(home.getByText(doel)).toBeVisible()
    await expect(home.getByText(contact.telefoon)).toBeVisible()

    const [nietZo, antwoord] = [sentinel(), sentinel()]
    await home.getByRole('button', { name: 'Klopt dit?' }).click()
    await home.getByRole('button', { name: 'Klopt niet', exact: true }).click()
    await expect(home.getByLabel('Wat klopt er niet?')).toBeVisible()
    await sendWords(home, nietZo, 'Zet klaar voor het antwoord')
    await home.goBack()
    await sayAtHome(home, antwoord)
    const terug = await makeAnswer(home, folder)
    await look(home, 'the answer')
    await home.getByRole('button', { name: 'Sluit alles' }).click()
    await expect(home.getByLabel('De vijf woorden')).toHaveValue('')
    const secrets = [
      ...guisesOf([kind.roepnaam, kind.achternaam, kind.school, doel, nietZo, antwoord]),
      woorden,
    ]
    expect(await thuis.searchProfile(secrets), 'nothing of it stays at home').toEqual([])
    expect(await searchFiles(folder, secrets), 'nothing of it stands in the files').toEqual([])

    for (let keer = 0; keer < 2; keer += 1) {
      await goToOverdracht(page, kind)
      await page.getByLabel('Kies antwoord.txt').setInputFiles(terug)
      await expect(page.getByText(`Het gezin van ${nummer} schreef 2 dingen.`)).toBeVisible()
      await page.getByRole('link', { name: 'Bekijk' }).click()
      const wacht = card(page, 'Het gezin wacht op antwoord')
      await expect(wacht.getByText(nietZo)).toHaveCount(1)
      await expect(wacht).toContainText(`${ouder} (ouder 1)`)
      await page.getByText('Meer', { exact: true }).first().click()
      await expect(page.getByText(antwoord)).toHaveCount(1)
    }
    await lockTeam(page)
    expect(await app.searchProfile([...secrets, wachtwoord]), 'on the tablet of the team').toEqual([])
  },
)

story(
  'past its last day it does not open, and with a clock that was put back it does, as it says',
  async ({ app, thuis, folder }) => {
    const { kind, path, woorden } = await given(app, folder)
    const home = await thuis.open()
    await thuis.readyOffline()
    await thuis.goOffline()
    await home.clock.setFixedTime(Date.now() + 15 * dagMs)
    await thuis.open('#/gezin')
    await expect(
      home.getByText(/Staat de klok terug\? Dan gaat het bestand ook na de laatste dag open\./),
    ).toBeVisible()
    await fill(home, path, woorden)
    await expect(home.getByText(/^Dit bestand ging open tot en met/)).toBeVisible()
    await expect(home.getByText(kind.roepnaam)).toHaveCount(0)
    await home.clock.setFixedTime(Date.now() + 13 * dagMs)
    await fill(home, null, woorden)
    await expect(home.getByRole('heading', { level: 1, name: kind.roepnaam })).toBeVisible()
  },
)

story(
  'the addresses of the QR codes do what the files do; of a child that was erased no answer comes in',
  async ({ app, thuis, folder }) => {
    const { page, wachtwoord, kind, nummer, path, woorden } = await given(app, folder)
    const home = await thuis.open()
    await thuis.readyOffline()
    await thuis.goOffline()
    const address = await padOf(path, 'gezin')
    expect(app.host.url(address).length).toBeLessThan(1_100)
    await thuis.open(address)
    await expect(home.getByRole('button', { name: 'Kies het bestand gezin.txt' })).toHaveCount(0)
    await fill(home, null, woorden)
    await expect(home.getByRole('heading', { level: 1, name: kind.roepnaam })).toBeVisible()
    const antwoord = sentinel()
    await sayAtHome(home, antwoord)
    const terug = await makeAnswer(home, folder)
    await home.getByRole('button', { name: 'Toon als QR-code' }).click()
    await expect(home.getByRole('img', { name: 'QR-code met het antwoord' })).toBeVisible()
    await look(home, 'the answer as a QR code')

    const back = await padOf(terug, 'antwoord')
    await lockTeam(page)
    await app.open(back)
    await expect(page.getByText('Open het team, dan leest u het antwoord in.')).toBeVisible()
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await openAgain(page, wachtwoord)
    await expect(page.getByRole('heading', { level: 1, name: 'Antwoord van een gezin' })).toBeVisible()
    await look(page, 'an answer that waits')
    await page.getByRole('button', { name: 'Lees dit antwoord in' }).click()
    await expect(page.getByText(`Het gezin van ${nummer} schreef 1 ding.`)).toBeVisible()
    expect(new URL(page.url()).hash).toBe('#/antwoord')
    await page.getByRole('link', { name: 'Bekijk' }).click()
    await page.getByText('Meer', { exact: true }).first().click()
    await expect(page.getByText(antwoord)).toHaveCount(1)

    await page.goto(page.url().replace('#/dossier/', '#/bewaren/kind/'))
    const vraagt = page.getByText(/^Typ \d+\som te wissen$/)
    await expect(page.getByText(/Gaf u het gezin een bestand voor de eigen tablet\?/)).toBeVisible()
    await page.getByLabel(/^Typ \d+\som te wissen$/).fill((await vraagt.innerText()).replaceAll(/\D/g, ''))
    await page.getByRole('button', { name: 'Wis voorgoed' }).click()
    await expect(page.getByText('Het werkblad is gewist.')).toBeVisible()
    await page.goto(app.host.url(back))
    await page.getByRole('button', { name: 'Lees dit antwoord in' }).click()
    await expect(page.getByText(/1 deel is niet te lezen\./)).toBeVisible()
    await expect(page.getByText(antwoord)).toHaveCount(0)
  },
)
