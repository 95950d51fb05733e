import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { toPad } from '../../../src/data/pakket/pakketbestand.ts'
import { createPakketlezer, type GeopendPakket } from '../../../src/data/pakket/readPakket.ts'
import type { Register } from '../../../src/data/Register.ts'
import { openBestanden } from '../../../src/features/bewaren/parts/openBestanden.ts'
import { AntwoordPage, OverdrachtPage } from '../../../src/features/overdracht/index.ts'
import { addressOf } from '../../../src/lib/adres.ts'
import { addWeeks, formatDatum, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { qrPath } from '../../../src/uitvoer/qr.ts'
import { aTafel, aUitsnede, saidOn } from '../../support/aanTafel.ts'
import { useArgonWorker } from '../../support/argonWorker.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, must, openDisk } from '../../support/dataBuilders.ts'
import { dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { makePakket, openThuis, told } from '../../support/pakket.ts'
import { watchSavedFiles } from '../../support/savedFiles.ts'

useArgonWorker()
let over: AbortController
beforeEach(() => {
  over = new AbortController()
})
afterEach(async () => {
  over.abort()
  location.hash = ''
  await withTeams(async (team) => await team.clear())
})

const druk = (name: string | RegExp) => screen.getByRole('button', { name })

/** The page of a child on the tablet of the team, where the child itself was chosen to read. */
async function atThePage(register: Register, dossier: string) {
  const shown = openScreen(
    register,
    <OverdrachtPage
      dossierId={dossier}
      handOver={() => {
        throw new Error('the tablet of the team is not given here')
      }}
    />,
  )
  await shown.user.click(await screen.findByRole('radio', { name: 'Kind tot 12 jaar' }))
  return { ...shown, saved: watchSavedFiles(over.signal) }
}

const words = () =>
  within(screen.getByRole('list', { name: 'De vijf woorden' }))
    .getAllByRole('listitem')
    .map((item) => /Woord \d: (\S+)$/.exec(item.textContent)?.[1] ?? '')

describe('a file for the tablet of the family', () => {
  it('is given with five words that are said once; what it cannot do is told before', async () => {
    const { register, sem } = await aTafel()
    const { user, saved } = await atThePage(register, sem)
    for (const zin of [
      /Het bestand kunt u niet terughalen/,
      /Staat die terug, dan gaat het bestand ook later open/,
    ])
      expect(screen.getByText(zin)).toBeVisible()
    expect(screen.getByText(/Wist u het kind of doet u Wis helemaal\? Dan kan dat niet meer/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: /^4 weken/ }))
    await user.click(druk('Maak het bestand'))
    const tot = addWeeks(today(), 4)
    expect(await screen.findByText(`Het bestand gaat open tot en met ${formatDatum(tot)}.`)).toBeVisible()
    const woorden = words()
    expect(woorden).toHaveLength(5)
    expect(
      screen.getByText(/^Op de telefoon van het gezin: open deze app op http:\/\/localhost/),
    ).toBeVisible()
    expect(screen.getByText(/Die mag ze op papier schrijven\./)).toBeVisible()
    await user.click(druk('De woorden zijn gezegd'))
    expect(screen.getByText(/Bewaar eerst het bestand of toon de QR-code/)).toBeVisible()
    await user.click(druk('Bewaar gezin.txt'))
    expect(await screen.findByText(/Het bestand gezin\.txt is gemaakt/)).toBeVisible()
    const [file] = saved.files
    expect(file?.name).toBe('gezin.txt')
    const bestand = (await file?.text()) ?? ''
    for (const woord of [...woorden, 'Sem']) expect(bestand).not.toContain(woord)
    const thuis = must(await createPakketlezer().open(bestand, redact(woorden.join(' '))))
    expect([thuis.uitsnede.velden.roepnaam, thuis.uitsnede.lezer, thuis.tot]).toEqual(['Sem', 'kind', tot])
    await user.click(druk('De woorden zijn gezegd'))
    expect(screen.queryByRole('list', { name: 'De vijf woorden' })).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(woorden[0] ?? 'none')
    expect(screen.getByText(`Gedaan. De lezer leest dit tot en met ${formatDatum(tot)}.`)).toBeVisible()
    expect(screen.getByText(/^Bestand voor Sem, gemaakt op/)).toHaveTextContent(formatDatum(tot))
    expect(screen.getByText('Verandert u iets? Maak dan een nieuw bestand.')).toBeVisible()
    expect((await dossierIn(register, sem)).overdrachten).toMatchObject([{ lezer: 'kind', tot }])
    // Who erases this child is told so as long as it opens.
    const { records } = await dossierIn(register, sem)
    expect(openBestanden(records, tot)).toEqual([tot])
    expect(openBestanden(records, addWeeks(tot, 1))).toEqual([])
    await register.close()
  })

  it('is a QR code of this app when it is short, which counts as given', async () => {
    const { register, sem } = await aTafel()
    const { user, saved } = await atThePage(register, sem)
    await user.click(druk('Maak het bestand'))
    await screen.findByRole('list', { name: 'De vijf woorden' })
    await user.click(druk('Bewaar gezin.txt'))
    await waitFor(() => expect(saved.files).toHaveLength(1))
    await user.click(druk('Toon als QR-code'))
    const code = screen.getByRole('img', { name: 'QR-code voor de eigen tablet' })
    expect(screen.getByText(/Kan dat apparaat geen code lezen\? Geef dan het bestand/)).toBeVisible()
    const adres = addressOf(toPad('gezin', (await saved.files[0]?.text()) ?? ''))
    expect(adres).toMatch(/^http:\/\/localhost[^#]*#\/gezin\/1\.[\w-]+$/)
    expect(code.querySelector('path')).toHaveAttribute('d', must(qrPath(adres)).path)
    await user.click(druk('De woorden zijn gezegd'))
    expect(druk('Maak het bestand')).toBeVisible()
    await register.close()
  })

  it('leaves nothing filled in for the next reader, who is another one until a person says not', async () => {
    const { register, sem } = await aTafel()
    const { user } = await atThePage(register, sem)
    const fill = async (naam: string) => {
      await user.click(await screen.findByRole('radio', { name: 'Ouder met gezag' }))
      await user.click(screen.getByRole('radio', { name: /^Ouder 1/ }))
      await user.type(screen.getByRole('textbox', { name: /^Naam/ }), naam)
      for (const [vraag, antwoord] of [
        [/16 jaar/, 'Nee'],
        [/gezag/, 'Ja'],
      ] as const)
        await user.click(
          within(await screen.findByRole('group', { name: vraag })).getByRole('radio', { name: antwoord }),
        )
    }
    const zelfde = () => screen.getByRole('checkbox', { name: /dezelfde/ })
    await fill('Fatma')
    await user.click(druk('Maak het bestand'))
    await screen.findByRole('list', { name: 'De vijf woorden' })
    await user.click(druk('Bewaar gezin.txt'))
    expect(await screen.findByText(/Het bestand gezin\.txt is gemaakt/)).toBeVisible()
    await user.click(druk('De woorden zijn gezegd'))
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Ouder met gezag' })).not.toBeChecked())
    await fill('Karim')
    await user.click(zelfde())
    await user.type(screen.getByRole('textbox', { name: /^Naam/ }), 'a')
    await waitFor(() => expect(zelfde()).not.toBeChecked())
    await user.click(druk('Maak het bestand'))
    expect(await screen.findAllByText(/^Kijk na of dit dezelfde persoon is\./)).not.toHaveLength(0)
    expect((await dossierIn(register, sem)).overdrachten).toHaveLength(1)
    await register.close()
  })

  it('that the disk does not take is not given, and the worksheet does not say that it was', async () => {
    const { register, sem } = await aTafel()
    const { user } = await atThePage(register, sem)
    const mend = breakDisk('QuotaExceededError', ['meta'])
    await user.click(druk('Maak het bestand'))
    expect(await screen.findByText(/Er is niets gegeven\./)).toBeVisible()
    mend()
    expect(screen.queryByRole('list', { name: 'De vijf woorden' })).not.toBeInTheDocument()
    await waitFor(async () => expect((await dossierIn(register, sem)).overdrachten).toEqual([]))
    await register.close()
  })

  it('is not made in Droogzwemmen, and it says why', async () => {
    const practice = must(await createRegister({ ...(await openDisk(await aDisk())), oefen: true }))
    const { dossier } = await putKind(practice, 'Noor')
    await atThePage(practice, dossier)
    expect(screen.getByText(/Hier maakt u geen bestand: de kinderen zijn verzonnen/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak het bestand' })).not.toBeInTheDocument()
  })
})

/** Sem's mother answered from home. */
async function answered(zinnen: readonly string[]) {
  const tafel = await aTafel()
  const thuis: GeopendPakket = await openThuis(must(await makePakket(tafel.register, aUitsnede(tafel.sem))))
  return { ...tafel, bestand: must(await thuis.antwoord(zinnen.map((zin) => told(zin)))) }
}

const fileOf = (tekst: string) => new File([tekst], 'antwoord.txt', { type: 'text/plain' })
const chooser = (page: HTMLElement) => page.querySelector('input[type="file"]') as HTMLInputElement

describe('an answer that comes back', () => {
  it('is read in from its file, with the way to the worksheet; twice gives nothing twice', async () => {
    const { register, sem, bestand } = await answered(['Thuis gaat het beter.', 'En morgen ook.'])
    const { user, container } = openScreen(register, <AntwoordPage />)
    for (let keer = 0; keer < 2; keer += 1) {
      await user.upload(chooser(container), fileOf(bestand))
      expect(await screen.findByText(/Het gezin van 101 schreef 2 dingen/)).toBeVisible()
    }
    expect(screen.getByRole('link', { name: 'Bekijk' })).toHaveAttribute('href', `#/dossier/${sem}`)
    expect(await saidOn(register, sem)).toEqual(['ouder1: Thuis gaat het beter.', 'ouder1: En morgen ook.'])
    await register.close()
  })

  it('is read in from a QR code after one press, and then stands in the address no more', async () => {
    const { register, sem, bestand } = await answered(['Thuis gaat het beter.'])
    location.hash = `#${toPad('antwoord', bestand)}`
    const deel = location.hash.slice('#/antwoord/'.length)
    const { user } = openScreen(register, <AntwoordPage deel={deel} />)
    expect(screen.getByText(/Het antwoord is nog niet ingelezen/)).toBeVisible()
    expect(await saidOn(register, sem)).toEqual([])
    await user.click(druk('Lees dit antwoord in'))
    expect(await screen.findByText(/Het gezin van 101 schreef 1 ding\./)).toBeVisible()
    expect(await saidOn(register, sem)).toEqual(['ouder1: Thuis gaat het beter.'])
    await waitFor(() => expect(location.hash).toBe('#/antwoord'))
    await register.close()
  })

  it('of a child that was erased is not kept, and is told as such', async () => {
    const { register, sem, bestand } = await answered(['Thuis gaat het beter.'])
    must(await (await register.beheer()).wissen.eraseDossier(sem))
    const { user, container } = openScreen(register, <AntwoordPage />)
    await user.upload(chooser(container), fileOf(bestand))
    expect(await screen.findByText(/1 deel is niet te lezen\..*of het kind is gewist\./)).toBeVisible()
    await register.close()
  })

  it.each([
    ['a letter', 'Beste team', /Dit is geen antwoord van een gezin/],
    ['damaged', 'KANTELTAFEL-ANTWOORD-1\n<b>', /Dit antwoord is niet heel/],
    ['of later', 'KANTELTAFEL-ANTWOORD-9\nAQID', /gemaakt met een nieuwere versie/],
  ])('that is %s is refused, with what to do', async (_wat, tekst, uitleg) => {
    const { register } = await aTafel()
    const { user, container } = openScreen(register, <AntwoordPage />)
    await user.upload(chooser(container), fileOf(tekst))
    expect(await screen.findByText(uitleg)).toBeVisible()
    await register.close()
  })

  it('that the disk does not take can be read in again', async () => {
    const { register, sem, bestand } = await answered(['Thuis gaat het beter.'])
    const { user, container } = openScreen(register, <AntwoordPage />)
    const mend = breakDisk('QuotaExceededError', ['log'])
    await user.upload(chooser(container), fileOf(bestand))
    expect(
      await screen.findByText(/Nog niet alles is bewaard\. Kies het bestand straks nog een keer/),
    ).toBeVisible()
    mend()
    await user.upload(chooser(container), fileOf(bestand))
    expect(await screen.findByText(/Het gezin van 101 schreef 1 ding\./)).toBeVisible()
    expect(await saidOn(register, sem)).toEqual(['ouder1: Thuis gaat het beter.'])
    await register.close()
  })
})
