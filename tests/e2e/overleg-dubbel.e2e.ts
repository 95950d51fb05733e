import { openQuickEntry, typeKind } from './support/namenlijst.ts'
import { addKaart, card, goToKamer, planOverleg } from './support/overleg.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, makeTeam, openTeam } from './support/team.ts'

const label = 'Team dat twee keer begint'
const anna = 'Anna Proef'

story('begun in two tabs at once it is one overleg, and both go on in it', async ({ app }) => {
  const one = await app.open()
  const { wachtwoord } = await makeTeam(one, { naam: label, label, uwNaam: anna, partij: 'School' })
  await goToScreen(one, 'Namenlijst')
  await openQuickEntry(one)
  await typeKind(one, { roepnaam: 'Sofie', achternaam: 'Voorbeeld' })
  await planOverleg(one, '14:00')
  const two = await app.newTab()
  await openTeam(two, label, wachtwoord)
  await chooseWieTypt(two, anna)

  const tabs = [one, two]
  const buttons = await Promise.all(
    tabs.map(async (tab) => await tab.getByRole('button', { name: 'Begin overleg' }).elementHandle()),
  )
  await Promise.all(
    buttons.map(async (button) => await button?.evaluate((one) => (one as HTMLElement).click())),
  )
  for (const tab of tabs) {
    await goToScreen(tab, 'Overleg')
    await expect(card(tab, 'Loopt nu').getByRole('link', { name: 'Ga verder' })).toHaveCount(1)
    await expect(card(tab, 'Gepland')).toHaveCount(0)
    await card(tab, 'Loopt nu').getByRole('link', { name: 'Ga verder' }).click()
    await goToKamer(tab, 'Wat doen wij al?')
  }
  await addKaart(one, 'Wat werkt?', 'Uit het eerste venster')
  await addKaart(two, 'Wat werkt?', 'Uit het tweede venster')
  for (const tab of tabs)
    for (const tekst of ['Uit het eerste venster', 'Uit het tweede venster'])
      await expect(tab.getByText(tekst, { exact: true })).toBeVisible()

  await goToKamer(one, 'Afronden')
  await one.getByRole('button', { name: 'Sluit overleg' }).click()
  for (const tab of tabs) await expect(tab.getByText('Dit overleg is afgesloten')).toBeVisible()
})
