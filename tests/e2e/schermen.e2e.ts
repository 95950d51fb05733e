import type { Page } from '@playwright/test'
import { expectFreeOfBars, expectGoodForPeople, inViews, views } from './support/forPeople.ts'
import { pasteRows } from './support/namenlijst.ts'
import { addKaart, card, goToKamer } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, lockTeam, openTeam } from './support/team.ts'

const tests = new Set(['tablet lying', 'tablet lying, dark', 'tablet lying, text 200 %', 'phone'])
/** For a screen whose parts are looked at in every view elsewhere. */
const enough = views.filter(({ name }) => tests.has(name))

const look = (page: Page, screen: string) => expectGoodForPeople(page, screen, enough)
const lookEverywhere = (page: Page, screen: string) => expectGoodForPeople(page, screen)

async function startDroogzwemmen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Droogzwemmen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
  await expect(page.getByText('U oefent met verzonnen kinderen.')).toBeVisible()
}

async function openDossier(page: Page, naam: string): Promise<void> {
  await goToScreen(page, 'Namenlijst')
  await page.getByRole('link', { name: naam }).click()
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible()
}

const main = (page: Page) => page.getByRole('main')

story.describe('for people: no axe violation, targets of 44 px, no sideways scroll, in every view', () => {
  story.describe.configure({ mode: 'parallel' })
  story.setTimeout(300_000)

  story('beginning a team, opening it again, and who types', async ({ app }) => {
    const page = await app.open()
    const label = 'Team Lindewaard'
    const next = () => page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('button', { name: 'Droogzwemmen' })).toBeVisible()
    await lookEverywhere(page, 'opening page')

    await page.getByRole('link', { name: 'Nieuw kantelteam' }).click()
    const team = page.getByRole('form', { name: 'Uw team' })
    await expect(team).toBeVisible()
    await next()
    await expect(page.getByText('Vul uw naam in.')).toBeVisible()
    await lookEverywhere(page, 'new team, with mistakes')
    await team.getByLabel('Naam van het team').fill('Kantelteam Lindewaard')
    await team.getByLabel('Naam op de beginpagina').fill(label)
    await team.getByLabel('Uw naam').fill('Hanna Vonk')
    await team.getByRole('radio', { name: 'Leerplicht', exact: true }).check()
    await next()

    const words = page.getByRole('list', { name: 'Uw vijf woorden' }).getByRole('listitem')
    await expect(words).toHaveCount(5)
    await look(page, 'wachtwoord, five words')
    await page.getByText('Zelf bedenken').click()
    await page.getByLabel('Uw eigen wachtwoord').fill('korte zin')
    await look(page, 'wachtwoord, an own one')
    await page.getByText('Deze vijf woorden').click()
    const texts = await words.allTextContents()
    const wachtwoord = texts.map((text) => /Woord \d: (\S+)/.exec(text)?.[1] ?? '').join(' ')
    await page.getByLabel('Typ de vijf woorden over').fill(wachtwoord)
    await next()

    await expect(page.getByRole('list', { name: 'Uw herstelcode' })).toBeVisible()
    await look(page, 'herstelcode')
    await page.getByRole('button', { name: 'Doe dit later' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
    await look(page, 'Vandaag of a new team')
    await goToScreen(page, 'Namenlijst')
    await look(page, 'Namenlijst without children')
    await goToScreen(page, 'Overleg')
    await look(page, 'Overleg without overleg')
    await goToScreen(page, 'Team')
    await main(page).getByRole('link', { name: 'Maak herstelcode' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Herstelcode' })).toBeVisible()
    await look(page, 'herstelcode, made later')

    await lockTeam(page)
    await look(page, 'opening page with a team')
    await page.getByRole('button', { name: `Open team ${label}` }).click()
    await look(page, 'unlocking')
    await page.getByLabel('Wachtwoord (vijf woorden)').fill('dit is het niet')
    await page.getByRole('button', { name: 'Open team' }).click()
    await expect(page.getByText('Dit wachtwoord klopt niet.')).toBeVisible()
    await look(page, 'wrong wachtwoord')
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await openTeam(page, label, wachtwoord)
    await look(page, 'Wie typt?')
    await chooseWieTypt(page, 'Hanna Vonk')
  })

  story('the screens of a team', async ({ app }) => {
    const page = await app.open()
    await startDroogzwemmen(page)
    await lookEverywhere(page, 'Vandaag, with the practice strip')
    await page.getByRole('button', { name: /^Wie typt/ }).click()
    await expect(page.getByRole('dialog', { name: 'Wie typt?' })).toBeVisible()
    await look(page, 'Wie typt?, in a dialog')
    await page.keyboard.press('Escape')

    await goToScreen(page, 'Team')
    await lookEverywhere(page, 'Team')
    await page.getByRole('button', { name: 'Zet iemand erbij' }).click()
    await expect(page.getByRole('dialog', { name: 'Zet iemand erbij' })).toBeVisible()
    await look(page, 'Team, a new member')
    await page.keyboard.press('Escape')

    await page.getByRole('link', { name: 'Hulp' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp bij Team' })).toBeVisible()
    await look(page, 'Hulp, one page')
    await page.getByRole('link', { name: 'Alle onderwerpen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp', exact: true })).toBeVisible()
    await look(page, 'Hulp')
  })

  story('the list of names', async ({ app }) => {
    const page = await app.open()
    await startDroogzwemmen(page)
    await goToScreen(page, 'Namenlijst')
    await expect(main(page).getByRole('link').first()).toBeVisible()
    await lookEverywhere(page, 'Namenlijst')
    await page.getByRole('switch', { name: 'Alleen nummers' }).click()
    await expect(
      main(page)
        .getByRole('button', { name: /^Toon naam/ })
        .first(),
    ).toBeVisible()
    await look(page, 'Namenlijst, numbers only')
    await page.getByRole('switch', { name: 'Alleen nummers' }).click()

    await page.getByRole('button', { name: 'Voeg kinderen toe' }).click()
    const entry = page.getByRole('form', { name: 'Kinderen op de lijst zetten' })
    await entry.getByText('Meer invullen').click()
    await entry.getByLabel('Geboren').fill('mei 2912')
    await entry.getByRole('button', { name: 'Zet op de lijst' }).click()
    await expect(entry.getByText('Vul een roepnaam in.')).toBeVisible()
    await lookEverywhere(page, 'quick entry, with mistakes')

    await pasteRows(page, 'Jip;Zilver;mei 2012;De Bron;thuis\nPim;Goud;april 2013;De Bron;dreigt\n')
    await expect(page.getByText('Wat staat er in elke kolom?')).toBeVisible()
    await look(page, 'pasted rows without a header')
    const rows = page.getByLabel('Geplakte rijen')
    await rows.fill(
      'Roepnaam;Achternaam;Geboren;School\nJip;Zilver;mei 2012;De Bron\nPim;Goud;31-31-2013;De Bron\n',
    )
    await expect(page.getByText('1 nieuw')).toBeVisible()
    await look(page, 'the preview of pasted rows')
  })

  story('the dossier of a child', async ({ app }) => {
    const page = await app.open()
    await startDroogzwemmen(page)
    await openDossier(page, 'Amina Warsame')
    await look(page, 'dossier, nothing agreed yet')
    await page.getByText('Meer', { exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Gegevens van het kind' })).toBeVisible()
    await page.getByRole('button', { name: 'Schrijf notitie' }).click()
    await page.getByRole('button', { name: 'Wijzig gegevens' }).click()
    await page.getByText('Geschiedenis', { exact: true }).click()
    await page.getByText('Schrijf op wat is geprobeerd').click()
    await page.getByRole('button', { name: 'Kies wie: Procesregie' }).click()
    await page.getByRole('button', { name: 'Nog niet', exact: true }).first().click()
    await lookEverywhere(page, 'dossier, Meer open')
    await openDossier(page, 'Chi Nguyen')
    await look(page, 'dossier, with an agreement')
    await openDossier(page, 'Daniël Mensah')
    await look(page, 'dossier, with regie')
  })

  story('the rooms of an overleg', async ({ app }) => {
    const page = await app.open()
    await startDroogzwemmen(page)
    await goToScreen(page, 'Overleg')
    await page.getByRole('button', { name: 'Plan overleg' }).click()
    await look(page, 'Overleg, planning one')
    await page.getByRole('button', { name: 'Terug', exact: true }).click()
    await goToScreen(page, 'Vandaag')
    await page.getByRole('link', { name: /^(?:Vandaag is er overleg|Het overleg van)/ }).click()
    await expect(page.getByRole('heading', { name: 'Over welke kinderen praat u?' })).toBeVisible()
    await lookEverywhere(page, 'prepare')
    await goToScreen(page, 'Vandaag')
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(page.getByText('Loopt nu')).toBeVisible()
    await addKaart(page, 'Wat werkt?', 'Elke maandag bellen wij elkaar.')
    await lookEverywhere(page, 'vraag 1')
    await goToKamer(page, 'Wat kunnen wij doen?')
    await page.getByText('1. Tellen').click()
    await look(page, 'vraag 2')
    await goToKamer(page, 'Hoe pakken wij het aan?')
    await look(page, 'vraag 3')
    await card(page, 'De kinderen op de agenda').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'Wat heeft dit kind nodig?' })).toBeVisible()
    await look(page, 'vraag 3, one child')
    await page.getByRole('link', { name: 'Lees voor' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Lees voor' })).toBeVisible()
    await lookEverywhere(page, 'Lees voor')
    await page.getByRole('link', { name: 'Nog niet' }).click()
    await expect(page.getByRole('heading', { name: 'Wat heeft dit kind nodig?' })).toBeVisible()
    await goToKamer(page, 'Afronden')
    await look(page, 'afronden')

    await page.getByRole('link', { name: 'Verslag tot nu toe' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Verslag', exact: true })).toBeVisible()
    await look(page, 'verslag by number')
    await page.getByRole('button', { name: 'Maak met namen' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Ja, met namen' }).click()
    await look(page, 'verslag, the choice of names')
    await dialog.getByLabel('Wie gaat dit lezen?').fill('het kantelteam')
    await dialog.getByRole('button', { name: 'Ja, met namen' }).click()
    await look(page, 'verslag with names')

    await page.getByRole('link', { name: 'Terug naar het overleg' }).click()
    await goToKamer(page, 'Afronden')
    await page.getByRole('button', { name: 'Sluit overleg' }).click()
    await expect(page.getByText('Dit overleg is afgesloten')).toBeVisible()
    await look(page, 'closed')
    await goToScreen(page, 'Overleg')
    await look(page, 'Overleg, what was and what comes')
  })
})

story.describe('after an act', () => {
  story('the bar that takes it back lies over nothing that can be pressed', async ({ app }) => {
    story.setTimeout(120_000)
    const page = await app.open()
    await startDroogzwemmen(page)
    const barStands = async (screen: string) => {
      await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toBeVisible()
      await expectFreeOfBars(page, screen)
    }
    const write = async (text: string) => {
      await main(page).getByRole('textbox').first().fill(text)
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'Begin overleg' }).click()
    await expect(page.getByText('Loopt nu')).toBeVisible()
    const overleg = new URL(page.url()).hash.split('/')[2] ?? ''
    const goTo = async (path: string) => await page.evaluate((to) => (location.hash = to), path)
    const sizes = views.filter(({ name }) => name === 'phone' || name === 'tablet lying')
    await inViews(
      page,
      async ({ name }) => {
        await goTo(`#/overleg/${overleg}/vraag1`)
        await addKaart(page, 'Wat werkt?', `Wij bellen elkaar (${name}).`)
        await barStands(`vraag 1, ${name}`)
        await goToKamer(page, 'Afronden')
        await barStands(`afronden, ${name}`)
        await goToKamer(page, 'Hoe pakken wij het aan?')
        await card(page, 'De kinderen op de agenda').getByRole('link').first().click()
        await expect(page.getByRole('heading', { name: 'Wat heeft dit kind nodig?' })).toBeVisible()
        await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toBeHidden()
        await write(`Een rustige plek (${name})`)
        await barStands(`vraag 3, ${name}`)
        await goToScreen(page, 'Namenlijst')
        await page.getByRole('switch', { name: 'Alleen nummers' }).click()
        await barStands(`Namenlijst, ${name}`)
      },
      sizes,
    )
  })
})
