import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { listTeams, removeTeam } from '../../../src/data/teams.ts'
import { renameTeam } from '../../../src/domain/team/afspraken.ts'
import { changeLid } from '../../../src/domain/team/leden.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { TeamPage } from '../../../src/features/team/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { createPin } from '../../../src/vault/pin.ts'
import { deps, must, openNewTeam, show, wachtwoord } from '../../support/screens.tsx'

const teamOf = (open: Register) => readTeam(open.records('team') ?? {})
let register: Register

beforeEach(async () => {
  register = await openNewTeam()
})

afterEach(async () => {
  await register.close()
  await removeTeam(register.teamId)
})

describe('Mensen en afspraken', () => {
  it('takes in a member with partij and work phone, and who knows the wachtwoord', async () => {
    const { user } = show(register, <TeamPage />)
    expect(screen.getByText(/Er is nog niemand van een andere partij/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Zet iemand erbij' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Zet iemand erbij' }))
    await user.type(dialog.getByLabelText('Naam'), 'Yassine Moussaoui')
    await user.selectOptions(dialog.getByLabelText('Namens wie?'), 'Leerplicht')
    await user.type(dialog.getByLabelText('Telefoon van het werk (mag leeg)'), '0340 00 00 00')
    await user.click(dialog.getByRole('checkbox', { name: 'Kent het wachtwoord' }))
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const lid = teamOf(register).leden.at(-1)
    expect([lid?.naam.reveal(), lid?.partij, lid?.telefoon, lid?.kentWachtwoord]).toEqual([
      'Yassine Moussaoui',
      'leerplicht',
      '0340 00 00 00',
      true,
    ])
    expect(screen.getByText('Leerplicht, 0340 00 00 00')).toBeInTheDocument()
    expect(screen.queryByText(/Er is nog niemand van een andere partij/)).not.toBeInTheDocument()
  })

  it('shows both when two people changed the same, until someone chooses', async () => {
    const seen = teamOf(register)
    for (const naam of ['Team Waalkant', 'Team Linge']) {
      must(await register.record(must(renameTeam(seen, naam, { vandaag: today() }))))
    }
    const { user } = show(register, <TeamPage />)
    const versies = within(await screen.findByRole('region', { name: 'Twee versies' }))
    await user.click(versies.getByRole('button', { name: /^Kies deze van .*: Team Waalkant$/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Twee versies' })).toBeNull())
    expect(teamOf(register).naam).toBe('Team Waalkant')
  })

  it('changes of a member only what was typed, so that the phone of someone else stays', async () => {
    const { user } = show(register, <TeamPage />)
    await user.click(screen.getByRole('button', { name: 'Wijzig Karin Duinker' }))
    const karin = teamOf(register).leden[0]?.id ?? ''
    must(
      await register.record(
        must(changeLid(teamOf(register), karin, { telefoon: '0340 22 22 22' }, { vandaag: today() })),
      ),
    )
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText(/^Functie/), 'Mentor')
    await user.click(dialog.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(teamOf(register).leden[0]?.functie).toBe('Mentor'))
    expect(teamOf(register).leden[0]?.telefoon).toBe('0340 22 22 22')
  })

  it('refuses a name that is empty', async () => {
    const { user } = show(register, <TeamPage />)
    await user.click(screen.getByRole('button', { name: 'Zet iemand erbij' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Vul een naam in.')).toBeInTheDocument()
    expect(teamOf(register).leden).toHaveLength(1)
  })

  it('takes someone out of the team after asking', async () => {
    const { user } = show(register, <TeamPage />)
    await user.click(screen.getByRole('button', { name: 'Wijzig Karin Duinker' }))
    await user.click(screen.getByRole('button', { name: 'Haal uit het team' }))
    const ask = within(screen.getByRole('dialog', { name: 'Karin Duinker uit het team halen?' }))
    await user.click(ask.getByRole('button', { name: 'Haal uit het team' }))
    await waitFor(() => expect(teamOf(register).leden).toEqual([]))
  })

  it('keeps an agreement on privacy when one leaves the field, and says when', async () => {
    const { user } = show(register, <TeamPage />)
    await user.type(
      screen.getByLabelText('Wie is de contactpersoon voor privacy?'),
      'Bureau Privacy, 0340 11 11 11',
    )
    await user.tab()
    expect(teamOf(register).privacy.fg).toBe('')
    await user.tab()
    await waitFor(() => expect(teamOf(register).privacy.fg).toBe('Bureau Privacy, 0340 11 11 11'))
    expect(await screen.findByText(/Bewaard om \d\d\.\d\d/)).toBeInTheDocument()
  })

  it('does not keep what looks like a burgerservicenummer', async () => {
    const { user } = show(register, <TeamPage />)
    await user.type(screen.getByLabelText('Welke afspraak (convenant) geldt?'), 'nummer 111222333')
    expect(await screen.findByText(/Dit lijkt op een burgerservicenummer/)).toBeInTheDocument()
    await user.click(screen.getByLabelText('Wie vraagt u dan voor de regie?'))
    expect(teamOf(register).privacy.convenant).toBe('')
  })

  it('lets the team choose who is asked for the regie when nobody takes it', async () => {
    const { user } = show(register, <TeamPage />)
    await user.selectOptions(screen.getByLabelText('Wie vraagt u dan voor de regie?'), 'Leerplicht')
    await user.tab()
    await waitFor(() => expect(teamOf(register).vangnet).toBe('leerplicht'))
  })
})

describe('Apparaat en veiligheid', () => {
  it('is gone to by its own address, after the shell showed the top of the screen', async () => {
    const shown: unknown[] = []
    const { scrollIntoView } = Element.prototype
    Element.prototype.scrollIntoView = function () {
      shown.push(this.textContent)
    }
    try {
      show(register, <TeamPage deel="apparaat" deps={deps} />)
      expect(shown).toEqual([])
      await waitFor(() => expect(shown).toEqual(['Apparaat en veiligheid']))
    } finally {
      Element.prototype.scrollIntoView = scrollIntoView
    }
  })

  it('says when the team locks, whether all can be read, and which version this is', () => {
    show(register, <TeamPage />)
    expect(screen.getByText(/Na vijf minuten zonder aanraken gaat het team op slot/)).toBeInTheDocument()
    expect(screen.getByText('Ja. De app kan alles lezen.')).toBeInTheDocument()
    expect(screen.getByText(/^Versie .+ van de app$/)).toBeInTheDocument()
  })

  it('tells of the pauze once there is a pincode, and refuses a common one at the first typing', async () => {
    const pin = createPin()
    const { user } = show(register, <TeamPage pauze={{ ...pin, begin: () => undefined }} />)
    const typ = async (digits: string) => {
      for (const digit of digits) await user.click(screen.getByRole('button', { name: digit }))
    }
    await user.click(screen.getByRole('button', { name: 'Kies een pincode' }))
    await typ('123456')
    expect(screen.getByText(/Deze cijfers probeert iedereen/)).toBeInTheDocument()
    await typ('284913')
    await typ('284913')
    expect(screen.getByText(/gaat dit venster eerst op pauze/, { selector: 'p' })).toBeInTheDocument()
    expect(screen.queryByText(/Na vijf minuten zonder aanraken gaat het team/)).not.toBeInTheDocument()
  })

  it('says so when the team filled in no term, and with how many months the app counts', () => {
    show(register, <TeamPage />)
    expect(
      screen.getByText('Uw team vulde geen termijn in. De app rekent met 3 maanden.'),
    ).toBeInTheDocument()
  })

  it('leads to Wis helemaal, but not in practice, which is put back as a whole', () => {
    const { unmount } = show(register, <TeamPage />)
    expect(screen.getByRole('link', { name: 'Wis helemaal' })).toHaveAttribute('href', '#/bewaren/helemaal')
    unmount()
    show({ ...register, oefen: true }, <TeamPage />)
    expect(screen.getByRole('link', { name: 'Bekijk wat weg mag' })).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Wis helemaal' })).toBeNull()
  })

  it('lists the teams on this device by label', async () => {
    const other = await openNewTeam('Team van de donderdag')
    await other.close()
    show(register, <TeamPage />)
    expect(await screen.findByText('Team van de donderdag')).toBeInTheDocument()
    expect(screen.getByText('Kantelteam Waalkant (dit team)')).toBeInTheDocument()
    await removeTeam(other.teamId)
  })

  it('asks the browser to keep everything, and says so when it refuses', async () => {
    const storage = { persist: () => Promise.resolve(false), persisted: () => Promise.resolve(false) }
    Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
    const { user } = show(register, <TeamPage />)
    expect(
      await screen.findByText('De browser mag gegevens wissen als de schijf vol raakt.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Vraag om te bewaren' }))
    expect(await screen.findByText(/De browser zei nee/)).toBeInTheDocument()
    Reflect.deleteProperty(navigator, 'storage')
  })
})

async function copyGroups(user: UserEvent) {
  const groups = within(screen.getByRole('list', { name: 'Uw herstelcode' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.slice(-4))
  for (const veld of screen.getAllByRole('textbox', { name: /^Groep/ })) {
    await user.click(veld)
    await user.paste(groups.join('-'))
  }
}

describe('a herstelcode made later', () => {
  it('is made after two groups and the wachtwoord were typed', async () => {
    const { user } = show(register, <TeamPage deel="herstelcode" deps={deps} />)
    await copyGroups(user)
    await user.type(screen.getByLabelText('Wachtwoord (vijf woorden)'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Bewaar herstelcode' }))
    expect(await screen.findByText(/De herstelcode is gemaakt/)).toBeInTheDocument()
    const own = must(await listTeams()).find(({ id }) => id === register.teamId)
    expect(own?.hasRecovery).toBe(true)
  })

  it('is not made with a wrong wachtwoord', async () => {
    const { user } = show(register, <TeamPage deel="herstelcode" deps={deps} />)
    await copyGroups(user)
    await user.type(screen.getByLabelText('Wachtwoord (vijf woorden)'), 'vijf heel andere woorden hier')
    await user.click(screen.getByRole('button', { name: 'Bewaar herstelcode' }))
    expect(await screen.findByText(/Het wachtwoord van nu klopt niet/)).toBeInTheDocument()
    const own = must(await listTeams()).find(({ id }) => id === register.teamId)
    expect(own?.hasRecovery).toBe(false)
  })
})
