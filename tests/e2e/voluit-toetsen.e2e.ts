import { Keys } from './support/Keys.ts'
import { type Kind, naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { sentinel } from './support/sentinel.ts'
import { expect, story } from './support/story.ts'
import { addLid, goToScreen, makeTeam } from './support/team.ts'
import { GeleidUur } from './support/GeleidUur.ts'
import { dag } from './support/uur.ts'

const label = 'Team met toetsen'
const naam = (): string => sentinel('name')

const kinderen: readonly Kind[] = Array.from({ length: 6 }, (_, i) => ({
  roepnaam: naam(),
  achternaam: naam(),
  geboren: 'mei 2014',
  school: 'De Voorbeeldschool',
  sinds: `1-${i + 1}-2026`,
}))
const [lid, collega, hulp] = [naam(), naam(), naam()]
const namen = kinderen.map(naamVan)

story('a whole hour by keyboard alone, offline, with a kill in every room', async ({ app }) => {
  story.setTimeout(300_000)
  const first = await app.open()
  await app.readyOffline()
  await app.stopServer()
  await app.goOffline()
  const { wachtwoord } = await makeTeam(first, { naam: naam(), label, uwNaam: lid, partij: 'Leerplicht' })
  await addLid(first, collega, 'School')
  await addLid(first, hulp, 'Jeugdhulp')
  await goToScreen(first, 'Namenlijst')
  await openQuickEntry(first)
  const nummers: number[] = []
  for (const kind of kinderen) nummers.push(await typeKind(first, kind))

  const k = new Keys(app)
  const uur = new GeleidUur(k, async () => {
    await app.killBrowser()
    await app.openBrowser()
    await app.goOffline()
    await app.open()
    await k.openTeam(label, wachtwoord, lid)
  })
  const [een = '', twee = '', drie = '', vier = '', vijf = '', zes = ''] = namen

  await story.step('preparing: order, minutes, one family', async () => {
    await k.press(uur.link('Overleg'))
    await k.press(uur.button('Plan overleg'))
    await k.type(uur.page.getByLabel('Hoe laat?'), '14:00')
    await k.press(uur.button('Maak overleg'))
    await k.press(uur.button('Zet alle 6 op de agenda'))
    await uur.expectAgenda([een, twee, drie, vier, vijf, zes])
    await k.press(uur.button(new RegExp(`^Versleep ${zes}`)), 'ArrowUp')
    await uur.expectAgenda([een, twee, drie, vier, zes, vijf])
    await uur.page.keyboard.press('ArrowUp')
    await uur.expectAgenda([een, twee, drie, zes, vier, vijf])
    await k.press(uur.button(`Omlaag: ${een}`))
    await uur.expectAgenda([twee, een, drie, zes, vier, vijf])
    await k.press(uur.button(`Omhoog: ${vijf}`))
    await uur.expectAgenda([twee, een, drie, zes, vijf, vier])
    await k.press(uur.button(`Tijd, plek en gezin van ${drie}`))
    await k.type(uur.field('Verplaats naar plek'), '1')
    await uur.page.keyboard.press('Enter')
    await uur.expectAgenda([drie, twee, een, zes, vijf, vier])
    await k.type(uur.field('Minuten voor dit kind'), '12')
    await k.type(uur.field('Hoe laat komt het gezin?'), '14.20')
    await k.type(uur.field('Wie komt er?'), 'mevrouw Voorbeeld')
    await k.press(uur.page.getByLabel('Er komt een tolk'), 'Space')
    await k.type(uur.field('Welke taal?'), 'Turks')
    await k.to(uur.link('Maak uitnodiging voor dit gezin'))
    await expect(uur.page.getByText(/Bewaard om/).first()).toBeVisible()
    await k.type(uur.field('Zonder ouders, want'), 'de moeder belde af')

    const place = uur.page.url()
    await uur.kill()
    await k.press(uur.link('Overleg'))
    await k.press(uur.card('Gepland').getByRole('link'))
    await expect(uur.page).toHaveURL(place.replace(/\/voorbereiden$/, ''))
    await uur.expectAgenda([drie, twee, een, zes, vijf, vier])
    await expect(uur.page.getByText('Gezin komt om 14.20')).toBeVisible()
    await expect(uur.page.getByText('Tolk', { exact: true })).toBeVisible()
    await expect(uur.page.getByText(/12\sminuten, rond 14\.20/)).toBeVisible()
    await expect(uur.field('Zonder ouders, want')).toHaveValue('de moeder belde af')
  })
  const order = [drie, twee, een, zes, vijf, vier]
  const nummer = (kind: string): number => nummers[namen.indexOf(kind)] ?? 0

  await story.step('vraag 1: checking in, a story with its piles, cards, a compliment', async () => {
    await k.press(uur.button('Begin overleg'))
    await k.press(uur.summary('Wie is er? 3 verwacht'))
    await k.press(
      uur.page
        .getByRole('group', { name: `Is ${hulp} er?` })
        .getByRole('button', { name: 'Komt later', exact: true }),
    )
    await k.press(
      uur.page
        .getByRole('group', { name: `Is ${collega} er?` })
        .getByRole('button', { name: 'Is er niet', exact: true }),
    )
    await expect(uur.summary('Wie is er? 2 verwacht, 1 afwezig')).toBeVisible()
    await k.press(uur.button('De anderen zijn er'))
    await expect(uur.summary('Wie is er? 1 aanwezig, 1 verwacht, 1 afwezig')).toBeVisible()
    await k.press(
      uur.page
        .getByRole('group', { name: `Is ${collega} er?` })
        .getByRole('button', { name: 'Is er', exact: true }),
    )
    await expect(uur.summary('Wie is er? 2 aanwezig, 1 verwacht')).toBeVisible()

    await k.press(uur.summary('Een verhaal, en de eerste reactie'))
    await k.press(uur.button(`${nummer(drie)} ${drie}`))
    await k.press(uur.button('Ja, schrijf op'))
    await k.press(uur.page.getByRole('radio', { name: 'Het kind' }), 'Space')
    await k.type(uur.field('In eigen woorden'), 'De gang is te vol')
    await k.press(uur.button('Bewaar eigen woorden'))
    await k.line(uur.field('Wat wilt u weten?'), 'Welke gang?')
    await k.line(uur.field('Wat ging goed?'), 'Dat je dit vertelt')
    await k.line(uur.field('Wat raakt u?'), 'Dat niemand het zag')

    await k.line(uur.field('Wat werkt?'), 'Elke maandag bellen')
    await k.line(uur.field('Wat werkt niet?'), 'Wij horen het laat')
    await k.line(uur.field('Wat kan beter?'), 'Op dag een bellen')
    await k.press(uur.button('Zet op de werkagenda: Op dag een bellen'))
    await expect(uur.link('Staat op de werkagenda')).toBeVisible()
    await k.line(uur.field('Compliment'), 'De conciërge lachte')
    await k.type(uur.field('Onze conclusie'), 'Wij bellen op dag een.')
    await k.type(uur.field('Wat werkt niet?'), 'Half getypt')
    await uur.killAndResume()
    await expect(uur.field('Wat werkt niet?')).toHaveValue('Half getypt')
    await expect(uur.field('Onze conclusie')).toHaveValue('Wij bellen op dag een.')
    for (const kaart of ['Elke maandag bellen', 'Wij horen het laat', 'De conciërge lachte'])
      await expect(uur.page.getByText(kaart, { exact: true })).toBeVisible()
    await expect(uur.link('Staat op de werkagenda')).toBeVisible()
    await expect(uur.summary('Wie is er? 2 aanwezig, 1 verwacht')).toBeVisible()
    await k.press(uur.summary('Een verhaal, en de eerste reactie'))
    await k.press(uur.button(`${nummer(drie)} ${drie}`))
    // What the child said for the team alone begins closed on this shared screen.
    await k.press(uur.summary('Toon ook wat niet voor iedereen is (1)'))
    for (const tekst of ['De gang is te vol', 'Welke gang?', 'Dat je dit vertelt', 'Dat niemand het zag'])
      await expect(uur.page.getByText(tekst, { exact: true })).toBeVisible()
    await k.press(uur.field('Wat werkt niet?'))
    await expect(uur.field('Wat werkt niet?')).toHaveValue('')
  })

  await story.step('vraag 2: who is taken up, an idea, a quick line', async () => {
    await k.press(uur.link('Verder naar vraag 2'))
    for (const kind of [drie, twee]) {
      await k.press(uur.button(`Pak op: ${kind}`))
      await expect(uur.button(`Opgepakt: ${kind}. Tik om los te laten`)).toBeFocused()
    }
    await k.press(uur.button(/^4\. Tempo maken/))
    await k.line(uur.field('Idee'), 'Vandaag nog bellen')
    await k.line(uur.field('Snelregel'), `#${nummer(een)} @${collega} regelt vervoer morgen`)
    await expect(uur.page.getByText(`Actie bewaard bij #${nummer(een)}`)).toBeVisible()
    await k.line(uur.field('Snelregel'), `#${nummer(een)} @${collega} mentor bellen`)
    await expect(uur.link('Nog te plaatsen 1')).toBeVisible()
    await k.type(uur.field('Idee'), 'Half idee')
    await uur.killAndResume()
    for (const kind of [drie, twee])
      await expect(uur.button(`Opgepakt: ${kind}. Tik om los te laten`)).toBeVisible()
    await expect(uur.link('Nog te plaatsen 1')).toBeVisible()
    await k.press(uur.button(/^4\. Tempo maken/))
    await expect(uur.page.getByText('Vandaag nog bellen', { exact: true })).toBeVisible()
    await expect(uur.field('Idee')).toHaveValue('Half idee')
  })

  await story.step('vraag 3: the goal of the team', async () => {
    await k.press(uur.link('Verder naar vraag 3'))
    await expect(uur.card('Ons doel voor de komende weken')).toContainText(String(nummer(twee)))
    await k.type(uur.field('Wat willen wij bereiken?'), 'Elk kind heeft iemand met de regie')
    await k.press(uur.button('over 6 weken', 'Ons doel voor de komende weken'))
    await uur.killAndResume()
    await expect(uur.field('Wat willen wij bereiken?')).toHaveValue('Elk kind heeft iemand met de regie')
    await expect(uur.button('over 6 weken')).toHaveAttribute('aria-pressed', 'true')
  })

  await story.step('two children in the fixed order, read aloud', async () => {
    await k.press(uur.page.getByRole('link', { name: drie }))
    const terugblik = 'Er is nog niets afgesproken.'
    const afspraak = {
      terugblik,
      nodig: 'Een rustige route naar de klas',
      regie: `${collega} (School)`,
      doel: 'Twee ochtenden naar school',
      stap: 'De mentor belt met thuis',
    }
    await uur.discuss(afspraak)
    await uur.killAndResume()
    await expect(uur.page.getByRole('heading', { name: drie })).toBeVisible()
    await expect(uur.card('Eerste stap en acties').getByLabel('Wat gaat er gebeuren?')).toHaveValue(
      afspraak.stap,
    )
    await expect(uur.card('Doel en datum')).toContainText(afspraak.doel)
    await expect(uur.card('Kind en ouders')).toContainText('De ouders zeggen: ja, zo.')
    await uur.promise(afspraak.stap, `${lid} (Leerplicht)`)

    await k.press(uur.link('Lees voor'))
    await expect(uur.page.getByRole('heading', { level: 1, name: 'Lees voor' })).toBeFocused()
    await uur.killAndResume()
    await expect(uur.page.getByText(afspraak.doel)).toBeVisible()
    await k.press(uur.summary('Wie zegt dat het klopt? Dit mag leeg blijven.'))
    await k.press(uur.button(`School (${collega})`))
    await k.press(uur.button('Klopt'))
    await expect(uur.page.getByRole('heading', { name: twee })).toBeVisible()

    await uur.discuss({
      terugblik,
      nodig: 'Iemand die meeloopt',
      regie: `${lid} (Leerplicht)`,
      doel: 'Elke dag een uur in de bibliotheek',
      stap: 'Wij vragen een plek',
    })
    await uur.promise('Wij vragen een plek', 'Ouder')
    await k.press(uur.link('Lees voor'))
    await k.press(uur.button('Klopt'))
    await expect(uur.page.getByRole('heading', { name: een })).toBeVisible()
    await k.press(uur.link('Alle kinderen'))
    await expect(uur.page.getByText('Voorgelezen: klopt')).toHaveCount(2)
    await expect(uur.page.getByText('Besproken', { exact: true })).toHaveCount(2)
  })

  await story.step('afronden: promises, check-out, next date, close, verslag', async () => {
    await k.press(uur.link('Verder naar afronden'))
    await expect(uur.card('Wie beloofde wat?')).toContainText('De mentor belt met thuis')
    await k.press(
      uur.page.getByRole('group', { name: /^Hoeveel energie/ }).getByRole('button', { name: '4' }),
    )
    await k.press(
      uur.page.getByRole('group', { name: /^Hoeveel vertrouwen/ }).getByRole('button', { name: '5' }),
    )
    await expect(uur.page.getByText(/^Bewaard\. Er is 1\santwoord\./)).toBeVisible()
    await k.press(uur.button('over 2 weken', 'Wanneer is het volgende overleg?'))
    await uur.killAndResume()
    await expect(uur.page.getByText('Er is 1 antwoord.')).toBeVisible()
    await expect(uur.button('over 2 weken')).toHaveAttribute('aria-pressed', 'true')
    // the third got an actie from the quick line: that one was begun
    await expect(uur.card('Niet besproken').getByRole('link')).toContainText(order.slice(3))
    await k.press(uur.link('Geef een plek'))
    await k.press(uur.button(`Maak actie: ${collega} mentor bellen`))
    await expect(uur.field('Wat gaat er gebeuren?')).toHaveValue('mentor bellen')
    await k.press(uur.button('Maak actie'))
    await expect(uur.page.getByText('Alles heeft een plek.')).toBeVisible()
    await k.press(uur.link('Terug naar het overleg'))
    for (const wat of ['mentor bellen', 'regelt vervoer'])
      await expect(uur.card('Wie beloofde wat?')).toContainText(wat)
    await expect(uur.page).toHaveURL(/afronden$/)
    await k.press(uur.button('Sluit overleg'))
    await expect(uur.page.getByText('Dit overleg is afgesloten')).toBeVisible()
    await k.press(uur.link('Bekijk verslag'))
    const verslag = uur.page.getByRole('article')
    for (const tekst of [
      'Wij bellen op dag een.',
      'Twee ochtenden naar school',
      'Elke dag een uur in de bibliotheek',
    ])
      await expect(verslag).toContainText(tekst)
    await expect(verslag).toContainText(`Op ${dag(14)}.`)
    for (const kind of namen) await expect(verslag).not.toContainText(kind)
  })
})
