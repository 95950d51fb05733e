import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type Kind, naamVan, openQuickEntry, pasteRows, previewRow, typeKind } from './support/namenlijst.ts'
import { addKaart, card, discussKind, goToKamer, planOverleg, putOnAgenda } from './support/overleg.ts'
import { type Place, places, plant } from './support/plant.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { addLid, chooseWieTypt, goToScreen, makeTeam, openTeam, passed } from './support/team.ts'
import {
  type Agenda,
  dag,
  expectedVerslag,
  makePeople,
  namesOf,
  type People,
  spreadsheet,
} from './support/uur.ts'

const label = 'Team aan tafel'
const half = (kind: Kind): string => `Hulp bij de stap naar ${kind.roepnaam}`
const nodig = (page: Page) => card(page, 'Wat heeft dit kind nodig?').getByRole('textbox')
const heading = (page: Page, kind: Kind) => page.getByRole('heading', { name: naamVan(kind) })

/** Six children typed, twenty pasted; gives the numbers of those that were typed. */
async function fillNamenlijst(page: Page, { getypt, geplakt, school }: People): Promise<Map<Kind, number>> {
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  const nummers = new Map<Kind, number>()
  for (const kind of getypt) nummers.set(kind, await typeKind(page, kind))
  await pasteRows(page, spreadsheet(geplakt))
  await expect(page.getByText('20 nieuw', { exact: true })).toBeVisible()
  for (const [i, kind] of geplakt.entries()) {
    const where = i === 0 ? `${school} locatie Oost` : school
    await expect(previewRow(page, naamVan(kind))).toContainText(where)
  }
  const situatie = page.getByRole('group', { name: /^Bij 10\skinderen staat geen situatie\./ })
  await situatie.getByRole('button', { name: 'Zit thuis' }).click()
  await page.getByRole('button', { name: 'Zet 20 kinderen op de lijst' }).click()
  await expect(page.getByText('20 kinderen staan op de lijst.')).toBeVisible()
  await expect(page.getByText('26 kinderen op de lijst')).toBeVisible()
  return nummers
}

/** Vraag 1, vraag 2 and the goal of the team. */
async function tellTheTable(page: Page, first: Kind, second: Kind): Promise<void> {
  await addKaart(page, 'Wat werkt?', 'Elke maandag bellen wij elkaar')
  await addKaart(page, 'Wat werkt niet?', 'Wij horen het te laat')
  await addKaart(page, 'Wat kan beter?', `Sneller praten met ${naamVan(second)}`)
  await addKaart(page, 'Compliment', 'De school belde binnen een dag')
  await page.getByRole('textbox', { name: 'Onze conclusie' }).fill('Wij bellen op dag een.')

  await goToKamer(page, 'Wat kunnen wij doen?')
  for (const kind of [first, second]) {
    await page.getByRole('button', { name: `Pak op: ${naamVan(kind)}` }).click()
    await expect(page.getByRole('button', { name: `Opgepakt: ${naamVan(kind)}` })).toBeVisible()
  }
  await page.getByText('4. Tempo maken').click()
  await addKaart(page, 'Idee', 'Vandaag nog bellen')

  await goToKamer(page, 'Hoe pakken wij het aan?')
  const teamdoel = card(page, 'Ons doel voor de komende weken')
  await teamdoel.getByLabel('Wat willen wij bereiken?').fill('Elk kind heeft iemand met de regie')
  await teamdoel.getByRole('button', { name: 'over 6 weken' }).click()
}

/** Who of child and parents said so, and how. */
async function tellWhoSpoke(page: Page, wie: string): Promise<void> {
  const gezin = card(page, 'Kind en ouders')
  await gezin.getByRole('button', { name: 'Ouders', exact: true }).click()
  await gezin.getByRole('button', { name: 'Telefonisch' }).click()
  await gezin.getByText('Naam of andere dag').click()
  await gezin.getByLabel('Wie precies?').fill(wie)
  await gezin.getByRole('button', { name: 'Bewaar' }).click()
  await expect(gezin.getByText(`${wie}, ${dag(0)}, telefonisch`)).toBeVisible()
  await expect(gezin.getByText('Het kind is nog niet gevraagd.')).toBeVisible()
}

async function saveMarkdown(page: Page): Promise<{ name: string; text: string }> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als Markdown' }).click()
  const file = await saving
  await expect(page.getByText('Dit bestand staat nu onbeveiligd in Downloads.')).toBeVisible()
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

story('the hour of a team: offline from nothing to goal, regie and date per child', async ({ app }) => {
  story.setTimeout(300_000)
  const people = makePeople()
  const { lid, collega, lezer, getypt, geplakt } = people
  const [first, second, third, fourth] = [getypt[0], getypt[1], geplakt[0], getypt[2]] as [
    Kind,
    Kind,
    Kind,
    Kind,
  ]
  const names = guisesOf(namesOf(people))

  const page = await app.open()
  await app.readyOffline()
  await app.stopServer()
  await app.goOffline()
  const invoer = { naam: people.team, label, uwNaam: lid, partij: 'Leerplicht' }
  const { wachtwoord, herstelcode } = await makeTeam(page, invoer)
  await expect(page.getByRole('button', { name: 'Wie typt?' })).toContainText(lid)
  await addLid(page, collega, 'School')
  const nummers = await fillNamenlijst(page, people)

  await planOverleg(page, '14:00')
  for (const kind of [first, second, fourth, third]) await putOnAgenda(page, naamVan(kind))
  await page.getByRole('button', { name: `Omhoog: ${naamVan(third)}` }).click()
  const onAgenda = page.getByRole('button', { name: /^Haal .* van de agenda$/ })
  await expect(onAgenda.nth(2)).toHaveAccessibleName(`Haal ${naamVan(third)} van de agenda`)
  const nummer = await card(page, 'Over welke kinderen praat u?')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: `Haal ${naamVan(third)} van de agenda` }) })
    .innerText()
  nummers.set(third, Number(/\d{3}/.exec(nummer)?.[0]))
  await card(page, 'Ouders').getByLabel('Zonder ouders, want').fill('de moeder belde af')
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  await tellTheTable(page, first, second)

  await page.getByRole('link', { name: naamVan(first) }).click()
  await discussKind(page, {
    nodig: `Rust in de ochtend voor ${first.roepnaam}`,
    regie: `${collega} (School)`,
    doel: 'Twee ochtenden per week naar school',
    wanneer: 'over 4 weken',
    actie: 'De mentor belt met thuis',
    wie: `${lid} (Leerplicht)`,
  })
  await tellWhoSpoke(page, people.moeder)
  await page.getByRole('link', { name: 'Volgend kind' }).first().click()
  await expect(heading(page, second)).toBeVisible()
  await discussKind(page, {
    nodig: 'Een rustige plek om te werken',
    regie: `${lid} (Leerplicht)`,
    doel: 'Elke dag een uur in de bibliotheek',
    wanneer: 'over 2 weken',
    actie: 'Wij vragen de bibliotheek om een plek',
    wie: 'Ouder',
  })
  await page.getByRole('link', { name: 'Volgend kind' }).first().click()
  await expect(heading(page, third)).toBeVisible()
  const place = page.url()
  await nodig(page).pressSequentially(half(third))
  const typed = Date.now()
  await passed(15_000, typed)
  await app.killBrowser()
  const secrets = [...names, wachtwoord, herstelcode, herstelcode.replaceAll('-', '')]
  expect(await app.searchProfile(secrets), 'after the browser was killed').toEqual([])

  await app.openBrowser()
  await app.goOffline()
  const later = await app.open()
  await openTeam(later, label, wachtwoord)
  await chooseWieTypt(later, collega)
  await later.getByRole('link', { name: 'Ga verder' }).click()
  await expect(heading(later, third)).toBeVisible()
  expect(later.url()).toBe(place)
  await expect(nodig(later)).toHaveValue(half(third))
  await later.getByRole('link', { name: 'Volgend kind' }).first().click()
  await expect(heading(later, fourth)).toBeVisible()

  await goToKamer(later, 'Afronden')
  await expect(card(later, 'Lees samen terug').getByText('Deels besproken.')).toHaveCount(1)
  await expect(card(later, 'Lees samen terug')).toContainText(naamVan(third))
  await expect(card(later, 'Niet besproken').getByRole('link')).toHaveText([new RegExp(naamVan(fourth))])
  const volgende = card(later, 'Wanneer is het volgende overleg?')
  await volgende.getByRole('button', { name: 'over 2 weken' }).click()
  await later.getByRole('button', { name: 'Sluit overleg' }).click()
  await expect(later.getByText('Dit overleg is afgesloten')).toBeVisible()

  await later.getByRole('link', { name: 'Bekijk verslag' }).click()
  const agenda: Agenda = [first, second, third, fourth].map((kind) => ({
    kind,
    nummer: nummers.get(kind) ?? 0,
  }))
  const byNumber = await saveMarkdown(later)
  expect(byNumber.text).toBe(expectedVerslag(people, agenda, null))
  for (const kind of [...getypt, ...geplakt])
    for (const name of [kind.roepnaam, kind.achternaam]) expect(byNumber.text).not.toContain(name)
  await later.getByRole('button', { name: 'Maak met namen' }).click()
  await later.getByLabel('Wie gaat dit lezen?').fill(lezer)
  const lastName = Date.now()
  await later.getByRole('button', { name: 'Ja, met namen' }).click()
  const byName = await saveMarkdown(later)
  expect(byName.text).toBe(expectedVerslag(people, agenda, lezer))
  expect(byName.name).toBe(byNumber.name)

  await goToScreen(later, 'Overleg')
  await card(later, 'Gepland').getByRole('link').click()
  const next = card(later, 'Over welke kinderen praat u?').getByRole('list').first().getByRole('listitem')
  await expect(next).toHaveText([new RegExp(naamVan(third)), new RegExp(naamVan(fourth))])
  await expect(next).toContainText(['Vorige keer deels besproken', 'Vorige keer niet besproken'])

  await passed(15_000, lastName)
  expect(await app.searchProfile(secrets), 'at the end of the hour').toEqual([])
  const control = Object.fromEntries(places.map((one) => [one, sentinel()])) as Record<Place, string>
  await plant(app, control)
  const finds = await app.searchProfile(Object.values(control))
  const missed = places.filter((one) => !finds.some(({ string }) => string === control[one]))
  expect(missed, 'planted, and not found').toEqual([])
})
