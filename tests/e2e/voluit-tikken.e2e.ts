import type { Page } from '@playwright/test'
import type { App } from './support/App.ts'
import { Fingers } from './support/Fingers.ts'
import { GeleidUur } from './support/GeleidUur.ts'
import { type Kind, naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { card, goToKamer, planOverleg } from './support/overleg.ts'
import { guisesOf, sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { addLid, chooseWieTypt, goToScreen, makeTeam, openTeam } from './support/team.ts'
import { dag } from './support/uur.ts'
import { type Bekend, metIn } from './support/windows.ts'

const label = 'Team met vingers'
const naam = (): string => sentinel('name')
const [lid, collega] = [naam(), naam()]

const kinderen: readonly Kind[] = Array.from({ length: 4 }, (_, i) => ({
  roepnaam: naam(),
  achternaam: naam(),
  geboren: 'mei 2014',
  school: 'De Voorbeeldschool',
  sinds: `1-${i + 1}-2026`,
}))
const [een = '', twee = '', drie = '', vier = ''] = kinderen.map(naamVan)
const beloofd = ['De mentor belt', 'Wij zoeken een plek', 'Een brief aan thuis'] as const

/** A team with four children, that met before and promised something for three of them. */
async function metBefore(page: Page): Promise<{ wachtwoord: string; bekend: readonly Bekend[] }> {
  const { wachtwoord } = await makeTeam(page, { naam: naam(), label, uwNaam: lid, partij: 'Leerplicht' })
  await addLid(page, collega, 'School')
  await goToScreen(page, 'Namenlijst')
  await openQuickEntry(page)
  const bekend: Bekend[] = []
  for (const kind of kinderen) bekend.push({ ...kind, nummer: await typeKind(page, kind) })
  await planOverleg(page, '10:00')
  await page.getByRole('button', { name: 'Zet alle 4 op de agenda' }).click()
  await page.getByRole('button', { name: 'Begin overleg' }).click()
  for (const [i, wat] of beloofd.entries()) {
    await goToKamer(page, 'Hoe pakken wij het aan?')
    await page.getByRole('link', { name: naamVan(kinderen[i] ?? { roepnaam: '', achternaam: '' }) }).click()
    const acties = card(page, 'Eerste stap en acties')
    await acties.getByLabel('Wat gaat er gebeuren?').fill(wat)
    await acties.getByRole('button', { name: `${lid} (Leerplicht)`, exact: true }).click()
    await acties.getByRole('button', { name: 'morgen', exact: true }).click()
    await acties.getByRole('button', { name: 'Voeg actie toe' }).click()
    await expect(acties.getByRole('list', { name: 'Open acties' }).getByText(wat)).toBeVisible()
  }
  await goToKamer(page, 'Afronden')
  await page.getByRole('button', { name: 'Sluit overleg' }).click()
  await expect(page.getByText('Dit overleg is afgesloten')).toBeVisible()
  return { wachtwoord, bekend }
}

/** Another window of the team, on the list of all children; it stays beside the first. */
async function secondWindow(app: App, wachtwoord: string): Promise<Page> {
  const page = await app.newTab()
  await openTeam(page, label, wachtwoord)
  await chooseWieTypt(page, collega)
  await goToScreen(page, 'Namenlijst')
  return page
}

const titled = async (page: Page, title: string): Promise<void> =>
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()

/** How a child is met where it is shown with name and number. */
const wholeOf = ({ roepnaam, achternaam, nummer }: Bekend) => [roepnaam, achternaam, String(nummer)]

story.use({ hasTouch: true, viewport: { width: 820, height: 1180 } })

story(
  'a whole hour by touch, offline, with a kill in every room and a family that comes in and goes',
  async ({ app }) => {
    story.setTimeout(300_000)
    const first = await app.open()
    await app.readyOffline()
    await app.stopServer()
    await app.goOffline()
    const { wachtwoord, bekend } = await metBefore(first)
    const [eigen] = bekend.slice(2) as [Bekend]
    const anderen = bekend.filter((kind) => kind !== eigen)
    const alleNamen = anderen.flatMap(({ roepnaam, achternaam }) => guisesOf([roepnaam, achternaam]))
    const v = new Fingers(app)
    const uur = new GeleidUur(v, async () => {
      await app.killBrowser()
      await app.openBrowser()
      await app.goOffline()
      await app.open()
      await v.openTeam(label, wachtwoord, lid)
    })

    await story.step('preparing: order by Omhoog and Omlaag, a family that comes early', async () => {
      await v.press(uur.link('Overleg'))
      await v.press(uur.button('Plan overleg'))
      await v.type(uur.page.getByLabel('Hoe laat?'), '14.00')
      await v.press(uur.button('Maak overleg'))
      await uur.expectAgenda([een, twee, drie, vier])
      await v.press(uur.button(`Omhoog: ${twee}`))
      await uur.expectAgenda([twee, een, drie, vier])
      await v.press(uur.button(`Omlaag: ${een}`))
      await uur.expectAgenda([twee, drie, een, vier])
      await v.press(uur.button(`Omhoog: ${vier}`))
      await uur.expectAgenda([twee, drie, vier, een])
      await v.press(uur.button(`Tijd, plek en gezin van ${drie}`))
      await v.type(uur.field('Hoe laat komt het gezin?'), '14.05')
      await v.press(uur.field('Wie komt er?'))
      await v.press(uur.button(`Tijd, plek en gezin van ${drie}`))
      await expect(uur.page.getByText('Gezin komt om 14.05')).toBeVisible()
      await expect(uur.page.getByText(/^Het gezin van .* Dan wacht het \d+\sminuten\.$/)).toBeVisible()
      await v.press(uur.button('Begin overleg'))
    })

    await story.step('vraag 1 opens with what was promised; only new cards', async () => {
      const vraag = uur.card('Wat was er beloofd?')
      const hoe = (wat: string, antwoord: string) =>
        vraag.getByRole('group', { name: `Hoe ging: ${wat}` }).getByRole('button', { name: antwoord })
      await expect(vraag.getByRole('group')).toHaveCount(3)
      await v.press(hoe(beloofd[0], 'Gedaan'))
      await v.press(hoe(beloofd[1], 'Deels'))
      await v.type(vraag.getByLabel('Wat zat er in de weg?'), 'De plek was vol')
      await v.press(vraag.getByRole('button', { name: 'Bewaar' }))
      await expect(vraag).toContainText('in de weg: De plek was vol')
      await v.press(hoe(beloofd[2], 'Niet'))
      await expect(vraag).toContainText('Alles is nagevraagd.')
      await v.line(uur.field('Wat werkt?'), 'De mentor belt snel', uur.button('Zet erbij', 'Dit werkt'))
      await v.line(uur.field('Compliment'), 'Dank voor de koffie', uur.button('Zet erbij', 'Complimenten'))
      await v.type(uur.field('Onze conclusie'), 'Bellen helpt.')
      await uur.killAndResume()
      await expect(uur.page.getByText('De mentor belt snel', { exact: true })).toBeVisible()
      await expect(uur.card('Wat was er beloofd?')).toContainText('Alles is nagevraagd.')
      await expect(uur.field('Onze conclusie')).toHaveValue('Bellen helpt.')
    })

    const other = await secondWindow(app, wachtwoord)
    await story.step('a family comes early: every window goes to this one child', async () => {
      await app.page.bringToFront()
      const opened = app.context.waitForEvent('page')
      await v.press(uur.button('Groot scherm'))
      const groot = await opened
      await titled(groot, 'Wat doen wij al?')
      await goToScreen(other, 'Overleg')
      await other.getByRole('link', { name: 'Ga verder' }).first().tap()
      await other.getByRole('link', { name: 'Wat kunnen wij doen?' }).tap()
      await v.press(uur.page.getByRole('link', { name: 'Hoe pakken wij het aan?' }))
      await titled(groot, 'Hoe pakken wij het aan?')
      // before, the search finds every other child, in each window by what it shows there
      for (const kind of anderen) {
        expect(await metIn(uur.page, [kind])).toEqual(wholeOf(kind))
        expect(await metIn(other, [kind])).toEqual(wholeOf(kind))
        expect(await metIn(groot, [kind])).toEqual([String(kind.nummer)])
      }
      await v.press(uur.page.getByRole('link', { name: drie }))
      await titled(groot, String(eigen.nummer))
      await other.getByRole('button', { name: `Pak op: ${vier}` }).tap()
      await expect(other.getByRole('status').filter({ hasText: 'Maak ongedaan' })).toContainText(vier)

      await v.press(uur.button('Gezin erbij'))
      for (const page of [uur.page, other]) await titled(page, 'Gezin erbij')
      await expect(groot.getByText('Dit grote scherm is leeg.')).toBeVisible()
      const look = async (): Promise<void> => {
        for (const page of app.context.pages()) expect(await metIn(page, anderen)).toEqual([])
        for (const page of [uur.page, other]) expect(await metIn(page, [eigen])).toEqual(wholeOf(eigen))
        expect(await metIn(groot, [eigen])).toEqual([])
      }
      await look()

      await v.press(uur.button('Schrijf op wat het kind wil zeggen'))
      await v.press(uur.button('Ja, schrijf op'))
      await v.press(uur.page.getByRole('radio', { name: 'Het kind' }))
      await v.type(uur.field('In eigen woorden'), 'Ik wil naar de tuin')
      await v.press(uur.button('Bewaar eigen woorden'))
      await expect(uur.page.getByText(/^Opgeschreven\./)).toBeVisible()
      await look()
      for (const page of [uur.page, other]) await page.goBack()
      for (const page of [uur.page, other]) await titled(page, 'Gezin erbij')
      await look()
      await other.evaluate(() => location.assign('#/namenlijst'))
      await expect(other).toHaveURL(/namenlijst$/)
      await titled(other, 'Gezin erbij')
      await look()
      expect(await app.searchProfile(alleNamen), 'what is not sealed').toEqual([])
    })

    await story.step('a kill while the family is in, the empty page, and on', async () => {
      await uur.kill()
      await titled(uur.page, 'Gezin erbij')
      expect(await metIn(uur.page, anderen)).toEqual([])
      expect(await metIn(uur.page, [eigen])).toEqual(wholeOf(eigen))
      await v.press(uur.button('Gezin gaat weg').first())
      await titled(uur.page, 'Even wachten')
      expect(await metIn(uur.page, bekend)).toEqual([])
      await v.press(uur.button('Ga verder'))
      await v.press(uur.link('Ga verder'))
      await v.press(uur.page.getByRole('link', { name: 'Hoe pakken wij het aan?' }))
      await expect(uur.card('De kinderen op de agenda')).toContainText(vier)
      for (const kind of bekend) expect(await metIn(uur.page, [kind])).toEqual(wholeOf(kind))
    })

    await story.step('vraag 2 and 3', async () => {
      await v.press(uur.page.getByRole('link', { name: 'Wat kunnen wij doen?' }))
      await expect(uur.button(`Opgepakt: ${vier}. Tik om los te laten`)).toBeVisible()
      await v.press(uur.button(`Pak op: ${een}`))
      await v.press(uur.button(/^5\. Communiceren/))
      await v.line(uur.field('Idee'), 'Een ouder leest mee', uur.button('Zet idee erbij'))
      await uur.killAndResume()
      await expect(uur.button(/^5\. Communiceren/)).toContainText('1')
      await v.press(uur.link('Verder naar vraag 3'))
      await v.type(uur.field('Wat willen wij bereiken?'), 'Elk kind een eerste stap')
      await v.press(uur.button('over 2 weken', 'Ons doel voor de komende weken'))
      await uur.killAndResume()
      await expect(uur.field('Wat willen wij bereiken?')).toHaveValue('Elk kind een eerste stap')
      await v.press(uur.page.getByRole('link', { name: een }))
      await uur.discuss({
        terugblik: beloofd[0],
        nodig: 'Een korte dag',
        regie: `${collega} (School)`,
        doel: 'Elke ochtend naar school',
        stap: 'Wij maken een rooster',
      })
      await uur.killAndResume()
      await uur.promise('Wij maken een rooster', `${collega} (School)`)
      await v.press(uur.link('Lees voor'))
      await uur.killAndResume()
      await expect(uur.page.getByText('Elke ochtend naar school')).toBeVisible()
      await v.press(uur.button('Klopt'))
      await titled(uur.page, 'Overleg')
      await expect(uur.card('Lees samen terug')).toContainText('Elke ochtend naar school')
    })

    await story.step('afronden', async () => {
      await expect(uur.card('Wie beloofde wat?')).toContainText('Wij maken een rooster')
      for (const vraag of [/^Hoeveel energie/, /^Hoeveel vertrouwen/])
        await v.press(uur.page.getByRole('group', { name: vraag }).getByRole('button', { name: '3' }))
      await expect(uur.page.getByText(/^Bewaard\. Er is 1\santwoord\./)).toBeVisible()
      await v.press(uur.button('over 2 weken', 'Wanneer is het volgende overleg?'))
      await uur.killAndResume()
      await expect(uur.page.getByText('Er is 1 antwoord.')).toBeVisible()
      await expect(uur.button('over 2 weken')).toHaveAttribute('aria-pressed', 'true')
      await v.press(uur.button('Sluit overleg'))
      await expect(uur.page.getByText('Dit overleg is afgesloten')).toBeVisible()
      await v.press(uur.link('Bekijk verslag'))
      const verslag = uur.page.getByRole('article')
      await expect(verslag).toContainText('Elke ochtend naar school')
      await expect(verslag).toContainText(`Op ${dag(14)}.`)
      for (const { roepnaam, achternaam } of kinderen)
        for (const deel of [roepnaam, achternaam]) await expect(verslag).not.toContainText(deel)
    })
  },
)
