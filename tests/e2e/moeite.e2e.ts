import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { naamVan, openQuickEntry, pasteRows, previewRow, typeKind } from './support/namenlijst.ts'
import { nextBuild } from './support/nextBuild.ts'
import { card } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import {
  addLid,
  chooseWieTypt,
  type Geheimen,
  goToScreen,
  lockTeam,
  makeTeam,
  openTeam,
} from './support/team.ts'

const label = 'Team in de problemen'
const ik = 'Anna Proef'
const kind = { roepnaam: 'Sofie', achternaam: 'Voorbeeld', geboren: 'mei 2012' }
/** Passes the elfproef; belongs to nobody. */
const likeBsn = '111222333'

async function ownTeam(app: App): Promise<Geheimen> {
  return await makeTeam(await app.open(), { naam: label, label, uwNaam: ik, partij: 'School' })
}

async function reopen(page: Page, { wachtwoord }: Geheimen): Promise<void> {
  await openTeam(page, label, wachtwoord)
  await chooseWieTypt(page, ik)
}

/** The quick entry of an own team, with the first field in focus. */
async function quickEntry(page: Page) {
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  return page.getByRole('form', { name: 'Kinderen op de lijst zetten' })
}

story.describe('a wrong wachtwoord', () => {
  story('is told, and after five times one waits, also after a reload', async ({ app }) => {
    const { page } = app
    const { wachtwoord, herstelcode } = await ownTeam(app)
    await lockTeam(page)
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    const field = page.getByLabel('Wachtwoord (vijf woorden)')
    const open = page.getByRole('button', { name: 'Open team' })
    const waiting = page.getByText(/klopte te vaak niet\. Wacht \d+\sseconden? en probeer het dan opnieuw\./)
    for (let attempt = 1; attempt <= 6; attempt++) {
      await field.fill(`niet dit wachtwoord ${attempt}`)
      await open.click()
      await expect(page.getByText('Dit wachtwoord klopt niet. Kijk na wat u typte.')).toBeVisible()
      if (attempt < 5) await expect(waiting).toHaveCount(0)
      if (attempt === 6) await expect(waiting).toBeVisible()
      await expect(open).toBeEnabled()
    }

    await app.open()
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await field.fill('weer niet dit wachtwoord')
    await open.click()
    await expect(waiting).toBeVisible()
    await expect(open).toBeDisabled()
    await expect(open).toBeEnabled()

    await page.getByRole('button', { name: 'Wachtwoord vergeten? Gebruik de herstelcode' }).click()
    await page.getByLabel('Herstelcode').fill(herstelcode.toLowerCase())
    await page.getByRole('button', { name: 'Controleer herstelcode' }).click()
    await expect(page.getByText('De herstelcode klopt.')).toBeVisible()
    await page.getByRole('button', { name: 'Stop' }).click()
    await openTeam(page, label, wachtwoord)
  })
})

story.describe('what is typed or pasted wrong', () => {
  story(
    'a number that looks like a BSN is refused and kept nowhere; a phone number passes',
    async ({ app }) => {
      const { page } = app
      const geheimen = await ownTeam(app)
      const form = await quickEntry(page)
      const roepnaam = form.getByLabel('Roepnaam')
      await roepnaam.fill('Sofie')
      await roepnaam.fill(`Sofie ${likeBsn}`)
      await expect(form.getByText('Dit lijkt op een burgerservicenummer.')).toBeVisible()
      await roepnaam.press('Enter')
      await expect(form.getByText('Dit lijkt op een burgerservicenummer.')).toBeVisible()
      await expect(roepnaam).toHaveValue(`Sofie ${likeBsn}`)
      await lockTeam(page)
      expect(await app.searchProfile([likeBsn])).toEqual([])

      await reopen(page, geheimen)
      await goToScreen(page, 'Namenlijst')
      await expect(page.getByText('Niet-bewaarde tekst teruggezet.')).toBeVisible()
      await expect(roepnaam).toHaveValue('Sofie')
      await expect(page.getByText('Nog geen kinderen op de lijst')).toBeVisible()

      await addLid(page, 'Bram Verzonnen', 'Jeugdhulp', `+31 ${likeBsn}`)
      await expect(page.getByText(`+31 ${likeBsn}`)).toBeVisible()
    },
  )

  story('a name of 10,000 characters is refused and stays on the screen', async ({ app }) => {
    const { page } = app
    await ownTeam(app)
    const form = await quickEntry(page)
    const long = 'ab'.repeat(5_000)
    await form.getByLabel('Roepnaam').focus()
    await page.keyboard.insertText(long)
    await page.keyboard.press('Enter')
    await expect(form.getByText('Dit mag 80 tekens zijn. Maak het korter.')).toBeVisible()
    await expect(form.getByLabel('Roepnaam')).toHaveValue(long)
    await expect(page.getByText('Nog geen kinderen op de lijst')).toBeVisible()
  })

  story('a month of birth in the future is asked, and taken when it is right', async ({ app }) => {
    const { page } = app
    await ownTeam(app)
    const form = await quickEntry(page)
    await page.keyboard.type('Noor')
    await form.getByLabel('Geboren').fill(`mei ${new Date().getFullYear() + 2}`)
    await page.keyboard.press('Enter')
    await expect(form.getByText('De geboortemaand ligt in de toekomst. Klopt dat?')).toBeVisible()
    await expect(page.getByText('Nog geen kinderen op de lijst')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Noor staat op de lijst met nummer \d+/)).toBeVisible()
  })

  story('pasted rows with wrong dates are told row by row; the others go on the list', async ({ app }) => {
    const { page } = app
    await ownTeam(app)
    await goToScreen(page, 'Namenlijst')
    const rows = [
      'Roepnaam;Achternaam;Geboren;Niet op school sinds',
      'Aron;Een;3-4-12;1-9-25',
      'Beer;Twee;5-25-2012;',
      'Cas;Drie;31-2-2012;',
      'Dirk;Vier;mei 2012;2-30-2025',
      'Evi;Vijf;201205;',
      `Fien ${likeBsn};Zes;mei 2012;`,
    ]
    await pasteRows(page, rows.join('\n'))
    await expect(page.getByText('1 nieuw, 5 geweigerd', { exact: true })).toBeVisible()
    await expect(previewRow(page, 'Aron')).toContainText('april 2012')
    await expect(previewRow(page, 'Aron')).toContainText('sinds 1 september 2025')
    await expect(previewRow(page, 'Beer')).toContainText('“5-25-2012”: Typ eerst de dag en dan de maand')
    await expect(previewRow(page, 'Cas')).toContainText('“31-2-2012”: Deze dag bestaat niet.')
    await expect(previewRow(page, 'Dirk')).toContainText('“2-30-2025”: Typ eerst de dag en dan de maand')
    await expect(previewRow(page, 'Evi')).toContainText('“201205”: dit kan twee dingen betekenen')
    await expect(previewRow(page, 'rij 6')).toContainText('dat op een burgerservicenummer lijkt')
    await page.getByRole('button', { name: 'Zet 1 kind op de lijst' }).click()
    await expect(page.getByRole('link', { name: 'Aron Een' })).toBeVisible()
    await expect(page.getByText('5 geweigerd', { exact: true })).toBeVisible()
    await expect(previewRow(page, 'Beer')).toContainText('“5-25-2012”: Typ eerst de dag en dan de maand')
  })
})

story.describe('locking', () => {
  story('gives a fresh page without a hash; everything stands there after unlocking', async ({ app }) => {
    const { page } = app
    const geheimen = await ownTeam(app)
    await quickEntry(page)
    await typeKind(page, kind)
    await page.getByRole('link', { name: naamVan(kind) }).click()
    await card(page, 'Wat heeft dit kind nodig?').getByRole('textbox').fill('Een rustige plek')
    const before = await page.evaluate(() => performance.timeOrigin)
    await lockTeam(page)
    expect(await page.evaluate(() => performance.timeOrigin)).not.toBe(before)
    expect(page.url()).toBe(app.host.url())
    expect(await page.content()).not.toContain(kind.roepnaam)

    await reopen(page, geheimen)
    await goToScreen(page, 'Namenlijst')
    await page.getByRole('link', { name: naamVan(kind) }).click()
    await expect(card(page, 'Wat heeft dit kind nodig?').getByText('Een rustige plek')).toBeVisible()
  })

  story('comes by itself after five minutes, and asks "Nog bezig?" a minute before', async ({ app }) => {
    const { page } = app
    await page.clock.install()
    await ownTeam(app)
    const asked = page.getByRole('dialog', { name: 'Nog bezig?' })
    await page.clock.fastForward('04:05')
    await expect(asked).toBeVisible()
    // By a key: a mouse on its way there is a sign of a person too, and the question goes before the press.
    await asked.getByRole('button', { name: 'Ga door' }).press('Enter')
    await expect(asked).toHaveCount(0)
    // The clock goes on by itself too, and a busy machine is slow: half a minute to spare.
    await page.clock.fastForward('03:30')
    await expect(asked).toHaveCount(0)
    await page.clock.fastForward('00:35')
    await expect(asked).toBeVisible()
    await page.clock.fastForward('01:00')
    await expect(page.getByRole('heading', { level: 1, name: 'Welkom bij Kanteltafel' })).toBeVisible()
  })
})

story('a new version that comes while one types loses nothing', async ({ app, host }) => {
  const next = await nextBuild()
  const page = await app.open()
  await app.readyOffline()
  const geheimen = await ownTeam(app)
  const form = await quickEntry(page)
  await page.keyboard.type('Sofie')
  await host.start(next.dir)
  await app.newTab()
  await form.getByLabel('Achternaam').fill('Voorbeeld')
  await page.getByRole('button', { name: 'Neem de nieuwe versie' }).click()
  await expect(page).toHaveTitle(/Kanteltafel 2$/)
  await reopen(page, geheimen)
  await goToScreen(page, 'Namenlijst')
  await expect(form.getByLabel('Roepnaam')).toHaveValue('Sofie')
  await expect(form.getByLabel('Achternaam')).toHaveValue('Voorbeeld')
  await next.remove()
})

story('Droogzwemmen opens in one tap, is marked, and begins anew at one button', async ({ app }) => {
  const page = await app.open()
  await page.getByRole('button', { name: 'Droogzwemmen' }).click()
  const mark = page.getByText('U oefent met verzonnen kinderen.')
  await expect(mark).toBeVisible()
  await goToScreen(page, 'Namenlijst')
  const count = page.getByText(/^\d+\skinderen op de lijst/)
  const before = await count.innerText()
  await openQuickEntry(page)
  await expect(page.getByText('Typ hier geen echte namen.')).toBeVisible()
  await typeKind(page, kind)
  await expect(count).not.toHaveText(before)
  await page.getByRole('button', { name: 'Zet oefening terug' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await goToScreen(page, 'Namenlijst')
  await expect(count).toHaveText(before)
  await expect(mark).toBeVisible()
  await page.getByRole('button', { name: 'Begin met uw eigen team' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nieuw kantelteam' })).toBeVisible()
  await expect(mark).toHaveCount(0)
})
