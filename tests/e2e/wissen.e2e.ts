import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { piecesOf, tablesFound } from './support/bytes.ts'
import { expectGoodForPeople } from './support/forPeople.ts'
import { naamVan, openQuickEntry, pasteRows } from './support/namenlijst.ts'
import { card } from './support/overleg.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, lockTeam, makeTeam, openTeam, typeHerstelcode } from './support/team.ts'

const label = 'Team dat wist'
const ik = 'Anna Proef'
const sofie = { roepnaam: sentinel('name'), achternaam: sentinel('name') }
const bram = { roepnaam: 'Bram', achternaam: 'Verzonnen' }
const anderen = 505

const vraag = (page: Page) => card(page, 'Wat heeft dit kind nodig?').getByRole('textbox')

/** A team with so many children at once that each has its base and segment; the worksheet of one is on screen. */
async function aTeam(app: App) {
  const page = await app.open()
  const geheimen = await makeTeam(page, { naam: label, label, uwNaam: ik, partij: 'School' })
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  const rows = Array.from({ length: anderen }, (_, at) => `Kind${at};Bedacht;De Wilg;thuis`)
  const first = [sofie, bram].map((kind) => `${kind.roepnaam};${kind.achternaam};De Wilg;thuis`)
  await pasteRows(page, ['Roepnaam;Achternaam;School;Situatie', ...first, ...rows].join('\n'))
  await page.getByRole('button', { name: `Zet ${anderen + 2} kinderen op de lijst` }).click()
  await page.getByLabel('Zoek op naam, nummer of school').fill(naamVan(sofie))
  await page.getByRole('link', { name: naamVan(sofie) }).click()
  await vraag(page).fill('Rust in de ochtend')
  await card(page, 'Doel en datum').getByLabel('Doel voor de komende weken').focus()
  await expect(card(page, 'Wat heeft dit kind nodig?').getByText(/Bewaard om/)).toBeVisible()
  const dossier = /#\/dossier\/([\w-]+)/.exec(page.url())?.[1] ?? ''
  return { page, dossier, ...geheimen }
}

/** The list with only this child in it. */
async function find(page: Page, kind: typeof sofie): Promise<void> {
  await goToScreen(page, 'Namenlijst')
  await page.getByLabel('Zoek op naam, nummer of school').fill(naamVan(kind))
}

async function reopen(page: Page, wachtwoord: string): Promise<void> {
  await openTeam(page, label, wachtwoord)
  await chooseWieTypt(page, ik)
}

const bucketCount = async (page: Page): Promise<number> =>
  await page.evaluate(async () => {
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets?: { keys(): Promise<string[]> }
    }
    return ((await storageBuckets?.keys()) ?? []).length
  })

/** **Wis helemaal** from the list of what may go, up to the opening page of a fresh document. */
async function wisHelemaal(page: Page, wachtwoord: string): Promise<string> {
  await page.goto(`${page.url().split('#')[0] ?? ''}#/bewaren/helemaal`)
  await page.getByRole('button', { name: 'Verder' }).click()
  const code = await typeHerstelcode(page, 'Stap 1: uw nieuwe herstelcode')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord)
  const before = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('button', { name: 'Wis helemaal' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Kanteltafel' })).toBeVisible()
  expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(before)
  return code
}

story(
  'an erased child is gone from another window at once, and after Wis helemaal from the disk',
  async ({ app }) => {
    const { page, dossier, wachtwoord } = await aTeam(app)
    const other = await app.newTab()
    await reopen(other, wachtwoord)
    await find(other, sofie)
    await other.getByRole('link', { name: naamVan(sofie) }).click()
    await expect(other.getByText('Rust in de ochtend').first()).toBeVisible()

    const all = ['base', 'keys', 'log', 'segment']
    const pieces = await piecesOf(page, `dossier-${dossier}`)
    expect(new Set(pieces.map(({ table }) => table))).toEqual(new Set(all))
    await expect.poll(async () => await tablesFound(app.profile, pieces)).toEqual(all)

    await page.getByText('Meer', { exact: true }).first().click()
    await page.getByRole('link', { name: 'Kies een datum of wis' }).click()
    await expect(page.getByText('Hier kan de app niet bij')).toBeVisible()
    const nummer = page.getByLabel(/^Typ \d+\som te wissen$/)
    const vraagt = await page.getByText(/^Typ \d+\som te wissen$/).innerText()
    await nummer.fill(vraagt.replaceAll(/\D/g, ''))
    await page.getByRole('button', { name: 'Wis voorgoed' }).click()
    await expect(page.getByText('Het werkblad is gewist.')).toBeVisible()

    await expect(other.getByText('Dit werkblad is gewist.')).toBeVisible()
    await expect(other.getByText(naamVan(sofie))).toHaveCount(0)
    await find(other, bram)
    await expect(other.getByRole('link', { name: naamVan(bram) })).toBeVisible()
    await find(other, sofie)
    await expect(other.getByRole('link', { name: naamVan(sofie) })).toHaveCount(0)
    expect(await piecesOf(page, `dossier-${dossier}`)).toEqual([])

    await wisHelemaal(page, wachtwoord)
    await expect(other.getByRole('heading', { level: 1, name: 'Welkom bij Kanteltafel' })).toBeVisible()
    expect(await bucketCount(page)).toBe(1)
    await expect.poll(async () => await tablesFound(app.profile, pieces)).toEqual([])
    await app.restartBrowser()
    expect(await tablesFound(app.profile, pieces)).toEqual([])
    expect(await app.searchProfile(guisesOf(Object.values(sofie)))).toEqual([])

    const again = await app.open()
    await reopen(again, wachtwoord)
    await goToScreen(again, 'Namenlijst')
    await expect(again.getByText(`${anderen + 1} kinderen op de lijst`)).toBeVisible()
    await find(again, bram)
    await again.getByRole('link', { name: naamVan(bram) }).click()
    await vraag(again).fill('Een vaste plek')
    await card(again, 'Doel en datum').getByLabel('Doel voor de komende weken').focus()
    await expect(card(again, 'Wat heeft dit kind nodig?').getByText(/Bewaard om/)).toBeVisible()
  },
)

story(
  'a browser that dies while Wis helemaal runs opens on everything, with one storage',
  async ({ app }) => {
    const { page, wachtwoord } = await aTeam(app)
    await page.goto(`${page.url().split('#')[0] ?? ''}#/bewaren/helemaal`)
    await page.getByRole('button', { name: 'Verder' }).click()
    await typeHerstelcode(page, 'Stap 1: uw nieuwe herstelcode')
    await page.getByRole('button', { name: 'Ga verder' }).click()
    await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord)
    await page.getByRole('button', { name: 'Wis helemaal' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await app.killBrowser()
    await app.openBrowser()
    const after = await app.open()
    await reopen(after, wachtwoord)
    expect(await bucketCount(after)).toBe(1)
    await goToScreen(after, 'Namenlijst')
    await expect(after.getByText(`${anderen + 2} kinderen op de lijst`)).toBeVisible()
    await lockTeam(after)
  },
)

story('one text is erased: it stands in no window and not in the history', async ({ app }) => {
  const { page, dossier } = await aTeam(app)
  await page.goto(`${page.url().split('#')[0] ?? ''}#/bewaren/tekst/${dossier}`)
  await page.getByRole('button', { name: 'Wis Wat heeft dit kind nodig? Rust in de ochtend' }).click()
  await page.getByRole('button', { name: 'Wis voorgoed' }).click()
  await expect(page.getByText('Gewist: Wat heeft dit kind nodig?')).toBeVisible()
  await page.goto(`${page.url().split('#')[0] ?? ''}#/dossier/${dossier}`)
  await expect(vraag(page)).toHaveValue('')
  await page.getByText('Meer', { exact: true }).first().click()
  await page.getByText('Geschiedenis').first().click()
  await expect(page.getByText('Een tekst gewist op verzoek')).toBeVisible()
  await expect(page.getByText('gewist op verzoek', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Rust in de ochtend')).toHaveCount(0)
})

story('for people: erasing has no axe violation, targets of 44 px, no sideways scroll', async ({ app }) => {
  story.setTimeout(300_000)
  const { page, dossier, wachtwoord } = await aTeam(app)
  const at = page.url().split('#')[0] ?? ''
  await page.goto(`${at}#/bewaren`)
  await expect(page.getByText('Er is nu niets dat weg mag.')).toBeVisible()
  await expectGoodForPeople(page, 'what may go')
  await page.goto(`${at}#/bewaren/kind/${dossier}`)
  await expect(page.getByText('Hier kan de app niet bij')).toBeVisible()
  await page.getByRole('button', { name: 'Wis voorgoed' }).click()
  await page.getByRole('button', { name: 'Bewaar datum' }).click()
  await expect(page.getByText('Kies een datum.')).toBeVisible()
  await expectGoodForPeople(page, 'erasing a child, with mistakes')
  await page.goto(`${at}#/bewaren/tekst/${dossier}`)
  await page.getByRole('button', { name: 'Wis School: De Wilg' }).click()
  await expectGoodForPeople(page, 'erasing one text')
  await page.getByRole('button', { name: 'Niet wissen' }).click()
  await page.goto(`${at}#/bewaren/helemaal`)
  await expect(page.getByText('Wat gebeurt er?')).toBeVisible()
  await expectGoodForPeople(page, 'Wis helemaal, what happens')
  await page.getByRole('button', { name: 'Verder' }).click()
  await typeHerstelcode(page, 'Stap 1: uw nieuwe herstelcode')
  await expectGoodForPeople(page, 'Wis helemaal, the code')
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Wis helemaal' }).click()
  await expect(page.getByText('Typ het wachtwoord.')).toBeVisible()
  await expectGoodForPeople(page, 'Wis helemaal, the wachtwoord')
  await page.goto(`${at}#/bewaren/apparaat`)
  await page.getByRole('button', { name: 'Haal het team van dit apparaat' }).click()
  await expect(page.getByText('Typ het wachtwoord.')).toBeVisible()
  await expectGoodForPeople(page, 'the team off this device')
  await page.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord)
  await page.getByRole('button', { name: 'Haal het team van dit apparaat' }).click()
  await expect(page.getByText('Het team is van dit apparaat gehaald')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Open team/ })).toHaveCount(0)
  await expectGoodForPeople(page, 'opening page, after a team was taken off')
})
