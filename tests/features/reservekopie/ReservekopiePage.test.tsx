import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { timeOf } from '../../../src/data/stamp.ts'
import {
  keepReservekopieWoorden,
  readReservekopie,
  renewReservekopieWoorden,
} from '../../../src/domain/team/reservekopie.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { ReservekopiePage } from '../../../src/features/reservekopie/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { aDisk, aKind, aWindow, must, rawDb } from '../../support/dataBuilders.ts'
import { ageFile, beginTeam, linesOf, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'
import { anEntry } from '../../support/entryBuilders.ts'

useAgeWorker()

const browserUrl = { make: URL.createObjectURL, drop: URL.revokeObjectURL }
let offered: Blob[] = []
beforeEach(() => {
  offered = []
  URL.createObjectURL = (blob) => {
    offered.push(blob as Blob)
    return 'blob:kopie'
  }
  URL.revokeObjectURL = () => undefined
})
afterEach(() => {
  URL.createObjectURL = browserUrl.make
  URL.revokeObjectURL = browserUrl.drop
})

const teamNow = (register: Register) => readReservekopie(register.records('team') ?? {})

type User = ReturnType<typeof openScreen>['user']

/** Types the two words that are asked, as they stand on the screen. */
async function typeAsked(user: User): Promise<void> {
  const list = await screen.findByRole('list', { name: 'Vijf woorden van de reservekopie' })
  const words = within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent?.split(': ')[1] ?? '')
  for (const field of screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Woord/ })) {
    const number = Number(field.labels?.[0]?.textContent?.replace('Woord ', ''))
    await user.type(field, words[number - 1] ?? '')
  }
}

async function choose(user: User, file: Blob, typed: string) {
  const input = screen.getByLabelText(/Kies een (ander )?bestand/, { selector: 'input' })
  await user.upload(input, new File([await file.arrayBuffer()], 'kopie.age'))
  const field = screen.getByLabelText('Vijf woorden van de reservekopie')
  await user.clear(field)
  await user.click(field)
  await user.paste(typed)
}

/** A file of this team with one entry from elsewhere. */
async function fileOf(register: Register, entry: ReturnType<typeof anEntry>): Promise<Blob> {
  const team = register.records('team')?.['team']?.['team']?.['naam']?.koppen[0]?.handeling ?? ''
  const first = anEntry({ at: 1, stream: 'team', handeling: team, o: [] })
  const kop = { kanteltafel: 1, sv: 1, team, op: Date.now() }
  return await ageFile(linesOf(kop, { e: first }, { e: entry }, { einde: true, regels: 3 }))
}

describe('Reservekopie', () => {
  it('shows its five words the first time and gives a file; later it is one tap', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Fenna')
    const { user } = openScreen(register, <ReservekopiePage />)
    expect(screen.getByText(/Laatste reservekopie: nog geen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    const list = await screen.findByRole('list', { name: 'Vijf woorden van de reservekopie' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(5)
    expect(screen.getByText(/Het is niet het wachtwoord van het team/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    expect(screen.getAllByText(/^Woord \d klopt niet/)).toHaveLength(2)
    expect(offered).toEqual([])
    await typeAsked(user)
    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    expect(await screen.findByText(/Erin: 1 kind en 0 overleggen/)).toBeVisible()
    expect(offered).toHaveLength(1)
    await waitFor(() => expect(teamNow(register).op).not.toBeNull())
    const first = teamNow(register).woorden?.reveal()
    expect(first?.split(' ')).toHaveLength(5)

    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await waitFor(() => expect(offered).toHaveLength(2))
    expect(teamNow(register).woorden?.reveal()).toBe(first)
    await waitFor(() => expect(screen.getByText(/Erin: 1 kind/)).toBeVisible())

    // Renewed because someone left: shown before a file is made that opens with them only.
    const team = readTeam(register.records('team') ?? {})
    const renewed = renewReservekopieWoorden(team, woorden, { vandaag: today() })
    if (renewed.ok) await register.record(renewed.value)
    await user.click(await screen.findByRole('button', { name: 'Maak reservekopie' }))
    await typeAsked(user)
    expect(offered).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await waitFor(() => expect(offered).toHaveLength(3))
    await register.close()
  })

  it('tells what is in the file, and which child is not whole in it', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    await register.record(beginTeam())
    const { handeling, stream } = aKind('Fenna', 147)
    await register.record(handeling)
    const db = await rawDb(disk)
    await db.log
      .where('stream')
      .equals(stream)
      .modify({ box: new Uint8Array([1, 2, 3]) })
    db.close()
    const { user } = openScreen(register, <ReservekopiePage />)
    await user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await user.click(await screen.findByRole('button', { name: /overtypen doe ik later/ }))
    expect(await screen.findByText(/Erin: 0 kinderen en 0 overleggen/)).toBeVisible()
    expect(screen.getByText(/Niet volledig in het bestand: het kind met rugnummer 147/)).toBeVisible()
    await register.close()
  })

  it('keeps no words that nobody took, and shows those of the team again on a page of their own', async () => {
    const register = await aTeamWindow()
    const first = openScreen(register, <ReservekopiePage />)
    await first.user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await first.user.click(await screen.findByRole('button', { name: 'Terug' }))
    expect(screen.queryByRole('link', { name: 'Laat de vijf woorden zien' })).toBeNull()
    expect(teamNow(register).woorden).toBeNull()
    await first.user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await first.user.click(await screen.findByRole('button', { name: /overtypen doe ik later/ }))
    expect(await screen.findByRole('link', { name: 'Laat de vijf woorden zien' })).toHaveAttribute(
      'href',
      '#/reservekopie/woorden',
    )
    first.unmount()

    const { user } = openScreen(register, <ReservekopiePage deel="woorden" />)
    expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
    expect(screen.getByRole('list', { name: 'Vijf woorden van de reservekopie' })).toBeVisible()
    await typeAsked(user)
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(screen.getByText(/De woorden staan goed op papier/)).toBeVisible()
    await register.close()
  })

  it('tells what was typed and not saved, with the way to it', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Fenna')
    await register.drafts.save(`dossier/${dossier}/vraag`, { tekst: 'half' })
    await register.drafts.save('team-privacy', { tekst: 'half' })
    await register.drafts.save('plek/scherm', { pad: '/team' })
    openScreen(register, <ReservekopiePage />)
    expect(await screen.findByText(new RegExp(`bij rugnummer ${rugnummer} en Team\\.`))).toBeVisible()
    expect(screen.getByRole('link', { name: `Naar rugnummer ${rugnummer}` })).toHaveAttribute(
      'href',
      `#/dossier/${dossier}`,
    )
    expect(screen.getByRole('link', { name: 'Naar Team' })).toHaveAttribute('href', '#/team')
    await register.close()
  })

  it('moved to another device leaves the team here: it tells what to do with this one', async () => {
    const register = await aTeamWindow()
    openScreen(register, <ReservekopiePage deel="overzetten" />)
    expect(screen.getByText(/Het team blijft ook op het oude apparaat staan/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Haal dit team van dit apparaat' })).toHaveAttribute(
      'href',
      '#/bewaren/apparaat',
    )
    await register.close()
  })

  it('does not exist while practising', async () => {
    const register = await aWindow(await aDisk())
    openScreen({ ...register, oefen: true }, <ReservekopiePage />)
    expect(screen.getByText(/In de oefening is er geen reservekopie/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak reservekopie' })).toBeNull()
    await register.close()
  })

  it('is checked: what is in it is told, and why it is refused', async () => {
    const register = await aWindow(await aDisk())
    const { user } = openScreen(register, <ReservekopiePage deel="controleer" />)
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(screen.getByText('Kies eerst een bestand.')).toBeVisible()
    const team = anEntry({
      at: 1,
      stream: 'team',
      handeling: 'b',
      o: [['team', 'team', 'naam', 'Oever', []]],
    })
    const kop = { kanteltafel: 1, sv: 1, team: 'b', op: Date.now() }
    const file = await ageFile(linesOf(kop, { e: team }, { einde: true, regels: 2 }))
    await choose(user, file, 'andere woorden dan deze vijf')
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(await screen.findByText(/De vijf woorden kloppen niet/)).toBeVisible()
    await choose(user, file, woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(await screen.findByText('Deze reservekopie is heel en gaat open.')).toBeVisible()
    expect(screen.getByText('Oever')).toBeVisible()
    // Another file is not proven by what was read of the first.
    await choose(user, new Blob(['iets anders']), woorden.reveal())
    expect(screen.queryByText('Deze reservekopie is heel en gaat open.')).toBeNull()
    expect(screen.queryByText('Oever')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(await screen.findByText(/Dit is geen reservekopie van Kanteltafel/)).toBeVisible()
    await choose(user, new Blob([]), woorden.reveal())
    expect(screen.queryByText(/Dit is geen reservekopie/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Controleer' }))
    expect(await screen.findByText(/Dit bestand is leeg/)).toBeVisible()
    await register.close()
  })

  it('is laid beside the team before it is put back', async () => {
    const register = await aWindow(await aDisk())
    await register.record(beginTeam())
    const kind = anEntry({
      at: Date.now(),
      device: 'elders00',
      stream: 'dossier-ver',
      o: [
        ['kind', 'kind', 'roepnaam', 'Fenna', []],
        ['rugnummer', 'r1', 'nummer', 147, []],
      ],
    })
    const file = await fileOf(register, kind)
    const { user } = openScreen(register, <ReservekopiePage deel="terugzetten" />)
    await choose(user, file, woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }))
    expect(await screen.findByText('Nieuw: 1 kind.')).toBeVisible()
    expect(register.dossiers()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByText(/Klaar\. Er kwam 1 wijziging bij/)).toBeVisible()
    expect(register.dossiers().map(({ rugnummer }) => rugnummer)).toEqual([147])
    await register.close()
  })

  it('says of an erased child that is switched on that it comes back, and afterwards that it is back', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Fenna', 'Dijkgraaf')
    const { bestand } = await makeKopieOf(register)
    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(dossier))
    const { user } = openScreen(register, <ReservekopiePage deel="terugzetten" />)
    await choose(user, bestand, woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }))
    const kind = await screen.findByRole('switch', { name: new RegExp(`Rugnummer ${rugnummer}`) })
    expect(screen.queryByText(/komt terug op de lijst/)).toBeNull()
    await user.click(kind)
    expect(screen.getByText(`Rugnummer ${rugnummer} komt terug op de lijst.`)).toBeVisible()
    expect(screen.getByText('Al het andere uit dit bestand staat hier al.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByText(new RegExp(`Rugnummer ${rugnummer} is terug op de lijst`))).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar de Namenlijst' })).toHaveAttribute('href', '#/namenlijst')
    await register.close()
  })

  it('is made only after the words were shown, when they were kept but no file was, and renewed since', async () => {
    const register = await aTeamWindow()
    const team = () => readTeam(register.records('team') ?? {})
    const ctx = { vandaag: today() }
    must(await register.record(must(keepReservekopieWoorden(team(), woorden, ctx))))
    const other = redact('kade plank wolk steen trein')
    must(await register.record(must(renewReservekopieWoorden(team(), other, ctx))))
    const { user } = openScreen(register, <ReservekopiePage />)
    await user.click(await screen.findByRole('button', { name: 'Maak reservekopie' }))
    await user.click(await screen.findByRole('button', { name: /overtypen doe ik later/ }))
    await waitFor(() => expect(offered).toHaveLength(1))
    await register.close()
  })

  it('put back tells that other words came along, and asks them on paper before the next file', async () => {
    const register = await aTeamWindow()
    const first = openScreen(register, <ReservekopiePage />)
    await first.user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await first.user.click(await screen.findByRole('button', { name: /overtypen doe ik later/ }))
    await waitFor(() => expect(teamNow(register).op).not.toBeNull())
    await waitFor(() => expect(offered).toHaveLength(1))
    first.unmount()
    const before = register.records('team')?.['team']?.['team']?.['reservekopieWoorden']?.koppen[0]
    const stamp = before?.stamp ?? ''
    const elders = (at: number, soort: string, o: Parameters<typeof anEntry>[0]['o']) =>
      anEntry({ at, soort, device: 'elders00', stream: 'team', o })
    // Renewed elsewhere, before this device made its last file.
    const renewed = elders(timeOf(stamp) + 1, 'reservekopie-woorden-vernieuwd', [
      ['team', 'team', 'reservekopieWoorden', woorden.reveal(), [stamp]],
    ])
    const { user } = openScreen(register, <ReservekopiePage deel="terugzetten" />)
    await choose(user, await fileOf(register, renewed), woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }))
    expect(await screen.findByText(/nieuwe woorden voor de reservekopie gemaakt/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByText(/De vijf woorden van de reservekopie zijn nu anders/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Laat de vijf woorden zien' })).toBeVisible()
    expect(teamNow(register).woorden?.reveal()).toBe(woorden.reveal())
    cleanup()
    const next = openScreen(register, <ReservekopiePage />)
    await next.user.click(await screen.findByRole('button', { name: 'Maak reservekopie' }))
    await typeAsked(next.user)
    expect(offered).toHaveLength(1)
    await next.user.click(screen.getByRole('button', { name: 'Maak reservekopie' }))
    await waitFor(() => expect(offered).toHaveLength(2))
    await register.close()
  })

  it('put back shows the way to what stands in two versions', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    await register.record(beginTeam())
    const { handeling, stream } = aKind('Fenna', 147)
    await register.record(handeling)
    const elders = anEntry({
      at: Date.now(),
      device: 'elders00',
      stream,
      o: [['kind', 'kind', 'roepnaam', 'Femke', []]],
    })
    const { user } = openScreen(register, <ReservekopiePage deel="terugzetten" />)
    await choose(user, await fileOf(register, elders), woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }))
    await user.click(await screen.findByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByText('Op 1 plek staan nu twee versies. Kies samen welke klopt.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Naar rugnummer 147' })).toHaveAttribute(
      'href',
      `#/${stream.replace('-', '/')}`,
    )
    expect(screen.getByText(/Aangevuld: rugnummer 147\./)).toBeVisible()
    // The file that was read in is known from now on: who erases this child is told of it.
    const { wissen } = await register.beheer()
    const told = must(await wissen.count(stream.slice('dossier-'.length)))
    expect(told.reservekopieen).toHaveLength(1)
    await register.close()
  })

  it('tells on return that putting back stopped because one left', async () => {
    const register = await aWindow(await aDisk())
    await register.record(beginTeam())
    const { handeling, stream } = aKind('Fenna', 147)
    await register.record(handeling)
    const elders = anEntry({
      at: Date.now(),
      device: 'elders00',
      stream,
      o: [['kind', 'kind', 'school', 'De Wilg', []]],
    })
    const { user, unmount } = openScreen(register, <ReservekopiePage deel="terugzetten" />)
    await choose(user, await fileOf(register, elders), woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Zet terug' }))
    expect(await screen.findByText('De reservekopie wordt teruggezet')).toBeVisible()
    unmount()
    openScreen(register, <ReservekopiePage deel="terugzetten" />)
    expect(screen.getByRole('alert')).toHaveTextContent(/U ging weg van deze pagina.*gestopt/)
    await register.close()
  })
})
