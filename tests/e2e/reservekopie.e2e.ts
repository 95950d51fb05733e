import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { App } from './support/App.ts'
import { expectGoodForPeople, views } from './support/forPeople.ts'
import { type Kind, naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { addKaart, goToKamer, planOverleg, putOnAgenda } from './support/overleg.ts'
import { searchFiles } from './support/search.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import {
  chooseWieTypt,
  goToScreen,
  makeTeam,
  passed,
  readPieces,
  typeAsked,
  typeHerstelcode,
} from './support/team.ts'
import { dag } from './support/uur.ts'

const label = 'Team aan tafel'
const enough = views.filter(({ name }) => name === 'tablet lying' || name === 'phone')
const look = async (page: Page, screen: string) => await expectGoodForPeople(page, screen, enough)
const name = () => sentinel('name')

/** From Team: the first reservekopie with its five words, or a later one in one tap. */
async function makeKopie(page: Page, folder: string): Promise<{ path: string; woorden: string }> {
  await goToScreen(page, 'Team')
  await page.getByRole('main').getByRole('link', { name: 'Naar de reservekopie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reservekopie' })).toBeVisible()
  await look(page, 'Reservekopie')
  await page.getByRole('button', { name: 'Maak reservekopie' }).click()
  const pieces = await readPieces(page, 'Vijf woorden van de reservekopie', 'Woord')
  expect(pieces).toHaveLength(5)
  await look(page, 'Reservekopie, its five words')
  const saving = page.waitForEvent('download')
  await typeAsked(page, 'De vijf woorden van de reservekopie', pieces, 'Woord')
  await page.getByRole('button', { name: 'Maak reservekopie', exact: true }).click()
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/^kanteltafel-reservekopie-\d{4}-\d{2}-\d{2}\.age$/)
  await expect(page.getByText('Erin: 2 kinderen en 1 overleg.')).toBeVisible()
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return { path, woorden: pieces.join(' ') }
}

async function chooseKopie(page: Page, path: string, woorden: string): Promise<void> {
  await page.getByLabel(/^Kies een (ander )?bestand$/).setInputFiles(path)
  await page.getByLabel('Vijf woorden van de reservekopie').fill(woorden)
}

/** From the opening page of an empty device: file, words, what is in it, a new wachtwoord, a new herstelcode. */
async function restoreTeam(page: Page, path: string, woorden: string, teamnaam: string): Promise<string> {
  await page.getByRole('link', { name: 'Zet een reservekopie terug' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Zet een reservekopie terug' })).toBeVisible()
  await look(page, 'putting back, the file')
  await chooseKopie(page, path, 'appel peer vaas stoel wolk')
  await page.getByRole('button', { name: 'Kijk wat erin zit' }).click()
  await expect(page.getByText('De vijf woorden kloppen niet.')).toBeVisible()
  await chooseKopie(page, path, woorden)
  await page.getByRole('button', { name: 'Kijk wat erin zit' }).click()
  await expect(page.getByText(teamnaam)).toBeVisible()
  await look(page, 'putting back, what is in it')
  await page.getByRole('button', { name: 'Verder met dit bestand' }).click()
  const wachtwoord = (await readPieces(page, 'Uw vijf woorden', 'Woord')).join(' ')
  await page.getByLabel('Naam op de beginpagina').fill(label)
  await page.getByLabel('Typ de vijf woorden over').fill(wachtwoord)
  await page.getByRole('button', { name: 'Verder', exact: true }).click()
  await typeHerstelcode(page, 'Nieuwe herstelcode')
  await page.getByRole('button', { name: 'Zet terug en open het team' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wie typt?' })).toBeVisible()
  return wachtwoord
}

story(
  'tablet kwijt: the reservekopie opens on a fresh device and the overleg goes on',
  async ({ app, host }) => {
    story.setTimeout(300_000)
    const folder = await mkdtemp(join(tmpdir(), 'kanteltafel-downloads-'))
    const kinderen: readonly Kind[] = [
      { roepnaam: name(), achternaam: name(), geboren: 'mei 2012' },
      { roepnaam: name(), achternaam: name(), geboren: '3-4-12' },
    ]
    const [first, second] = kinderen as readonly [Kind, Kind]
    const invoer = { naam: name(), label, uwNaam: name(), partij: 'Leerplicht' }
    const kaart = `Bellen met ${name()}`

    const page = await app.open()
    const { wachtwoord } = await makeTeam(page, invoer)
    await goToScreen(page, 'Namenlijst')
    await openQuickEntry(page)
    const nummers = [await typeKind(page, first), await typeKind(page, second)]
    await planOverleg(page, '14:00')
    for (const kind of kinderen) await putOnAgenda(page, naamVan(kind))
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await addKaart(page, 'Wat werkt?', kaart)
    const kopie = await makeKopie(page, folder)
    await goToScreen(page, 'Vandaag')
    await expect(page.getByText(`Laatste reservekopie: ${dag(0)}.`)).toBeVisible()
    await app.killBrowser()

    const other = await App.start(host)
    const fresh = await other.open()
    await fresh.getByRole('link', { name: 'Tablet kwijt? Lees wat u doet' }).click()
    await expect(fresh.getByRole('heading', { name: 'Binnen 72 uur' })).toBeVisible()
    await look(fresh, 'Tablet kwijt')
    await other.open()
    const nieuw = await restoreTeam(fresh, kopie.path, kopie.woorden, invoer.naam)
    const restored = Date.now()
    await chooseWieTypt(fresh, invoer.uwNaam)
    await goToScreen(fresh, 'Namenlijst')
    for (const [at, kind] of kinderen.entries())
      await expect(fresh.getByRole('link', { name: naamVan(kind) })).toContainText(String(nummers[at]))
    await goToScreen(fresh, 'Vandaag')
    await expect(fresh.getByText(`Laatste reservekopie: ${dag(0)}.`)).toBeVisible()
    await fresh.getByRole('link', { name: 'Ga verder' }).click()
    await goToKamer(fresh, 'Wat doen wij al?')
    await expect(fresh.getByText(kaart, { exact: true })).toBeVisible()
    await addKaart(fresh, 'Wat werkt?', 'Wij gaan hier verder')

    await goToScreen(fresh, 'Team')
    await fresh.getByRole('main').getByRole('link', { name: 'Naar de reservekopie' }).click()
    await fresh.getByRole('link', { name: /^Controleer reservekopie/ }).click()
    await chooseKopie(fresh, kopie.path, kopie.woorden)
    await fresh.getByRole('button', { name: 'Controleer' }).click()
    await expect(fresh.getByText('Deze reservekopie is heel en gaat open.')).toBeVisible()
    await fresh.goBack()
    await fresh.getByRole('link', { name: /^Zet een reservekopie terug/ }).click()
    await chooseKopie(fresh, kopie.path, kopie.woorden)
    await fresh.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }).click()
    await expect(fresh.getByText('Alles uit dit bestand staat hier al.')).toBeVisible()
    await look(fresh, 'putting back into the team, the preview')

    const names = [invoer.naam, invoer.uwNaam, kaart.replace('Bellen met ', '')]
    const children = kinderen.flatMap(({ roepnaam, achternaam }) => [roepnaam, achternaam])
    const secrets = [...guisesOf([...names, ...children]), kopie.woorden, wachtwoord, nieuw]
    await passed(15_000, restored)
    await other.killBrowser()
    expect(await other.searchProfile(secrets), 'on the fresh device').toEqual([])
    expect(await app.searchProfile(secrets), 'on the tablet that was lost').toEqual([])
    expect(await searchFiles(folder, secrets), 'in the file itself').toEqual([])
    await mkdir(join(folder, 'geplant'))
    await writeFile(join(folder, 'geplant', 'tekst'), `{"e":"${secrets[0] ?? ''}"}`)
    expect(await searchFiles(folder, secrets), 'the search itself').toHaveLength(1)

    await rm(folder, { recursive: true, force: true })
    expect(await other.end(), 'what went wrong on the fresh device').toEqual([])
  },
)
