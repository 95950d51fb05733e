import { naamVan, openQuickEntry, typeKind } from './support/namenlijst.ts'
import { expect, story } from './support/story.ts'
import { chooseWieTypt, goToScreen, makeTeam, openTeam } from './support/team.ts'
import { tearLogs } from './support/tearLogs.ts'

const label = 'Team zonder stroom'
const anna = 'Anna Proef'
const eerder = { roepnaam: 'Sofie', achternaam: 'Voorbeeld' }
const daarna = { roepnaam: 'Bram', achternaam: 'Verzonnen' }

story(
  'the power fails in the middle of a write: what is written after it stands there too, start after start',
  async ({ app }) => {
    const page = await app.open()
    const { wachtwoord } = await makeTeam(page, { naam: label, label, uwNaam: anna, partij: 'School' })
    await goToScreen(page, 'Namenlijst')
    await openQuickEntry(page)
    await typeKind(page, eerder)

    const startAgain = async () => {
      await app.openBrowser()
      const again = await app.open()
      await openTeam(again, label, wachtwoord)
      await chooseWieTypt(again, anna)
      await goToScreen(again, 'Namenlijst')
      await expect(again.getByRole('link', { name: naamVan(eerder) })).toBeVisible()
      return again
    }

    await app.killBrowser()
    expect(await tearLogs(app.profile), 'the list of teams and the team have a log each').toBe(2)
    const next = await startAgain()
    await openQuickEntry(next)
    await typeKind(next, daarna)
    await app.killBrowser()

    for (const start of ['second', 'third']) {
      const later = await startAgain()
      await expect(later.getByRole('link', { name: naamVan(daarna) }), `at the ${start} start`).toBeVisible()
      await app.killBrowser()
    }
    await app.openBrowser()
  },
)
