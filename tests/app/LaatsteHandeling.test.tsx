import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LaatsteHandeling } from '../../src/app/LaatsteHandeling.tsx'
import type { Register } from '../../src/data/Register.ts'
import { addActie } from '../../src/domain/actie/handelingen.ts'
import { actieUitSnelregel, noteSnelregel } from '../../src/domain/overleg/plaatsing.ts'
import { redact } from '../../src/lib/redacted.ts'
import { ok } from '../../src/lib/result.ts'
import { setOndersteuningsvraag } from '../../src/domain/dossier/werkblad.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { setAlleenNummers } from '../../src/domain/team/afspraken.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import { useAgeWorker } from '../support/ageWorker.ts'
import { aKind, must } from '../support/dataBuilders.ts'
import { makeKopieOf, woorden } from '../support/kopieBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../support/openScreen.tsx'
import { ctx, overlegIn, play, putOverleg } from '../support/overlegScreen.tsx'

useAgeWorker()

const bar = () => screen.getByRole('status')
const knop = () => screen.queryByRole('button', { name: 'Maak ongedaan' })

function openAt(register: Register, path: string) {
  location.hash = `#${path}`
  return openScreen(register, <LaatsteHandeling register={register} />)
}

/** Follows a link within the app, as the browser tells it. */
async function go(path: string): Promise<void> {
  await act(async () => {
    location.hash = `#${path}`
    await new Promise((done) => addEventListener('hashchange', done, { once: true }))
  })
}

const writeVraag = async (register: Register, dossier: string): Promise<void> =>
  await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Een rustige plek', ctx))

describe('the last act', () => {
  it('names the child as the list does: by name, and by number while names are hidden', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Noor', 'Aksoy')
    openAt(register, `/dossier/${dossier}`)
    await writeVraag(register, dossier)
    await waitFor(() => expect(bar()).toHaveTextContent(/wat dit kind nodig heeft\s?Noor Aksoy/))
    const team = readTeam(must(await register.load('team')))
    await play(register, setAlleenNummers(team, true, ctx))
    await writeVraag(register, dossier)
    await waitFor(() => expect(bar()).toHaveTextContent(new RegExp(`nodig heeft\\s?nummer ${rugnummer}`)))
    expect(bar()).not.toHaveTextContent('Aksoy')
  })

  it('names the child by number where it is read aloud', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Noor', 'Aksoy')
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    openAt(register, `/overleg/${overleg}/leesvoor/${dossier}`)
    await writeVraag(register, dossier)
    await waitFor(() => expect(bar()).toHaveTextContent(`nummer ${rugnummer}`))
    expect(bar()).not.toHaveTextContent('Aksoy')
  })

  it('over more children says how many', async () => {
    const register = await aTeamWindow()
    openAt(register, '/namenlijst')
    const delen = [aKind('Sem', 101).deel, aKind('Lot', 103).deel]
    must(await register.record(newHandeling('kinderen-op-lijst-gezet', delen)))
    await waitFor(() => expect(bar()).toHaveTextContent(/overgenomen\s?2 kinderen/))
  })

  it('goes along within the screens of that child only', async () => {
    const register = await aTeamWindow()
    const [een, twee] = [await putKind(register, 'Noor'), await putKind(register, 'Sem')]
    const overleg = await putOverleg(register, [een.dossier, twee.dossier], { begonnen: true })
    openAt(register, `/overleg/${overleg}/vraag3/${een.dossier}`)
    await writeVraag(register, een.dossier)
    await waitFor(() => expect(knop()).toBeVisible())
    await go(`/dossier/${een.dossier}`)
    expect(knop()).toBeVisible()
    await go(`/overleg/${overleg}/vraag3/${twee.dossier}`)
    expect(bar()).toBeEmptyDOMElement()
    await go('/namenlijst')
    expect(bar()).toBeEmptyDOMElement()
    await go(`/overleg/${overleg}/vraag3/${een.dossier}`)
    expect(knop()).toBeVisible()
  })

  it('is not offered any more once the child is erased', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor')
    openAt(register, '/namenlijst')
    await go(`/dossier/${dossier}`)
    await writeVraag(register, dossier)
    await waitFor(() => expect(knop()).toBeVisible())
    const { wissen } = await register.beheer()
    await act(async () => {
      must(await wissen.eraseDossier(dossier))
    })
    await waitFor(() => expect(knop()).not.toBeInTheDocument())
  })

  it('does not come back with an erased child that is put back', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor')
    const { user } = openAt(register, `/dossier/${dossier}`)
    await writeVraag(register, dossier)
    await waitFor(() => expect(knop()).toBeVisible())
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }))
    const { bestand } = await makeKopieOf(register)
    const { reservekopie, wissen } = await register.beheer()
    await act(async () => {
      must(await wissen.eraseDossier(dossier))
      const voorbeeld = must(await reservekopie.preview(bestand, woorden))
      must(await reservekopie.putBack(voorbeeld, new Set([`dossier-${dossier}` as const])))
    })
    await waitFor(() => expect(register.dossiers()).toHaveLength(1))
    expect(knop()).not.toBeInTheDocument()
  })

  it('that was kept on the way out is not offered on the screen of another child', async () => {
    const register = await aTeamWindow()
    const [een, twee] = [await putKind(register, 'Noor'), await putKind(register, 'Sem')]
    openAt(register, `/dossier/${twee.dossier}`)
    await writeVraag(register, een.dossier)
    await act(async () => await new Promise((done) => setTimeout(done, 20)))
    expect(bar()).toBeEmptyDOMElement()
  })

  it('in an overleg goes along to its next rooms, not to one child', async () => {
    const register = await aTeamWindow()
    openAt(register, '/overleg')
    const overleg = await putOverleg(register)
    await go(`/overleg/${overleg}`)
    await waitFor(() => expect(knop()).toBeVisible())
    await go(`/overleg/${overleg}/vraag1`)
    expect(knop()).toBeVisible()
    await go(`/overleg/${overleg}/vraag3/kind`)
    expect(bar()).toBeEmptyDOMElement()
    await go('/team')
    expect(bar()).toBeEmptyDOMElement()
  })

  it('of the quick line is told by number where it was typed, also on the screen of another child', async () => {
    const register = await aTeamWindow()
    const [een, twee] = [await putKind(register, 'Noor', 'Aksoy'), await putKind(register, 'Sem')]
    const overleg = await putOverleg(register, [een.dossier, twee.dossier], { begonnen: true })
    openAt(register, `/overleg/${overleg}/vraag3/${twee.dossier}`)
    const actie = { wat: 'belt', partij: 'school', wie: redact('Piet'), wanneer: ctx.vandaag } as const
    const made = must(addActie(await dossierIn(register, een.dossier), actie, { ...ctx, overleg }))
    await play(register, ok({ ...made, soort: actieUitSnelregel }))
    await waitFor(() => expect(bar()).toHaveTextContent(`Actie bewaard bij #${een.rugnummer}`))
    expect(knop()).toBeVisible()
    expect(bar()).not.toHaveTextContent('Noor')
    await go(`/overleg/${overleg}/afronden`)
    expect(bar()).toBeEmptyDOMElement()
  })

  it('of a quick line that waits is told by number too, wherever it was typed', async () => {
    const register = await aTeamWindow()
    const [een, twee] = [await putKind(register, 'Noor', 'Aksoy'), await putKind(register, 'Sem')]
    const overleg = await putOverleg(register, [een.dossier, twee.dossier], { begonnen: true })
    openAt(register, `/overleg/${overleg}/vraag3/${twee.dossier}`)
    const regel = { tekst: 'belt', wat: 'belt', dossier: een.dossier, wie: null, wanneer: null }
    const noted = must(noteSnelregel(await overlegIn(register, overleg), regel))
    await play(register, ok(noted.handeling))
    await waitFor(() =>
      expect(bar()).toHaveTextContent(new RegExp(`^Snelregel opgeschreven\\s?nummer ${een.rugnummer}`)),
    )
    expect(bar()).not.toHaveTextContent('Noor')
  })
})
