import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import type { Register } from '../../../src/data/Register.ts'
import { addPasskey, checkHerstelcode } from '../../../src/data/slotActs.ts'
import { listTeams, openTeam, removeTeam } from '../../../src/data/teams.ts'
import { addLid } from '../../../src/domain/team/leden.ts'
import { keepReservekopieWoorden, readReservekopie } from '../../../src/domain/team/reservekopie.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { TeamPage } from '../../../src/features/team/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { noAttempts } from '../../../src/vault/attempts.ts'
import type { Kdf } from '../../../src/vault/kdf.ts'
import { makePasskey } from '../../../src/vault/passkey.ts'
import { createPin } from '../../../src/vault/pin.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { readPieces, typeAskedGroups } from '../../support/codes.ts'
import { nodeKdf } from '../../support/nodeKdf.ts'
import { aDeviceWithPasskeys } from '../../support/passkeys.ts'
import { deps, must, openNewTeam, show, wachtwoord } from '../../support/screens.tsx'

const code = generateRecoveryCode()
const other = 'vijf heel andere woorden hier'
let register: Register
let mend: () => void = () => undefined

const teamOf = () => readTeam(register.records('team') ?? {})
const labelOf = async () => must(await listTeams()).find(({ id }) => id === register.teamId)
const opensWith = async (words: string): Promise<boolean> => {
  const team = await openTeam(register.teamId, redact(words), deps)
  if (team.ok) team.value.db.close()
  return team.ok
}

const triesOf = async () => {
  const row = await withTeams(async (team) => await team.get(register.teamId))
  return row?.tries ?? noAttempts
}

/** A device that hashes only when it is told to. */
function hashWhenTold() {
  let hash = () => undefined as void
  let begun = () => undefined as void
  const told = new Promise<void>((resolve) => {
    hash = resolve
  })
  const asked = new Promise<void>((resolve) => {
    begun = resolve
  })
  const kdf: Kdf = async (...what) => {
    begun()
    await told
    return await nodeKdf(...what)
  }
  return { deps: { ...deps, kdf }, asked, hash: () => hash() }
}

/** Types the five words on offer over; gives them back. */
async function takeWords(user: UserEvent): Promise<string> {
  const field = await screen.findByLabelText('Typ de vijf woorden over')
  const words = readPieces('Uw vijf woorden').join(' ')
  await user.type(field, words)
  return words
}
const typeHuidig = async (user: UserEvent, typed = wachtwoord) => {
  await user.clear(screen.getByLabelText('Wachtwoord van nu'))
  await user.type(screen.getByLabelText('Wachtwoord van nu'), typed)
}

beforeEach(async () => {
  register = await openNewTeam('Kantelteam Waalkant', code)
  const yassine = { naam: 'Yassine Moussaoui', partij: 'leerplicht', kentWachtwoord: true } as const
  must(await register.record(must(addLid(teamOf(), yassine, { vandaag: today() })).handeling))
})

afterEach(async () => {
  mend()
  vi.unstubAllGlobals()
  await register.close()
  await removeTeam(register.teamId)
})

describe('another wachtwoord', () => {
  it('takes the place of the present one, and locks the other windows', async () => {
    const window = must(await createRegister(must(await openTeam(register.teamId, redact(wachtwoord), deps))))
    const locked = vi.fn()
    window.onLockedElsewhere(locked)
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    const words = await takeWords(user)
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByText(/Het nieuwe wachtwoord geldt vanaf nu/)).not.toHaveTextContent(
      'reservekopie',
    )
    await waitFor(() => expect(locked).toHaveBeenCalled())
    await window.close()
    expect([await opensWith(wachtwoord), await opensWith(words)]).toEqual([false, true])
    expect((await checkHerstelcode(register.teamId, code, deps)).ok).toBe(true)
  })

  it('leaves the words of the reservekopie as they are, and says so before and after', async () => {
    const first = redact('vijf woorden van de kopie')
    must(await register.record(must(keepReservekopieWoorden(teamOf(), first, { vandaag: today() }))))
    const blijft = /De vijf woorden van de reservekopie veranderen niet. Bewaar dat papier./
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    await takeWords(user)
    expect(screen.getByText(blijft)).toBeInTheDocument()
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByText(/Het nieuwe wachtwoord geldt vanaf nu/)).toHaveTextContent(blijft)
    expect(readReservekopie(teamOf().records).woorden?.reveal()).toBe(first.reveal())
  })

  it('is not set without the present one, nor with a wrong one', async () => {
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Typ het wachtwoord van nu.')
    await typeHuidig(user, other)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByText(/Het wachtwoord van nu klopt niet/)).toBeInTheDocument()
    expect(await opensWith(wachtwoord)).toBe(true)
  })

  it('cannot be stopped by half: while it is being set there is no Stop, and who leaves sets nothing', async () => {
    const slow = hashWhenTold()
    const { user, unmount } = show(register, <TeamPage deel="wachtwoord" deps={slow.deps} />)
    const words = await takeWords(user)
    await typeHuidig(user)
    expect(screen.getByRole('link', { name: 'Stop' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    await slow.asked
    expect(screen.queryByRole('link', { name: 'Stop' })).not.toBeInTheDocument()
    unmount()
    slow.hash()
    await waitFor(async () => expect((await triesOf()).failures).toBe(0))
    expect([await opensWith(wachtwoord), await opensWith(words)]).toEqual([true, false])
  })

  it('is not the present one again', async () => {
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    await user.click(await screen.findByRole('button', { name: 'Zelf bedenken' }))
    await user.type(screen.getByLabelText('Uw eigen wachtwoord'), wachtwoord)
    await user.type(screen.getByLabelText('Typ het wachtwoord nog een keer'), wachtwoord)
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit is het wachtwoord van nu. Kies een ander.',
    )
  })

  it('that was typed as the present one too is called wrong when the present one is another', async () => {
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    const words = await takeWords(user)
    await typeHuidig(user, words)
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Het wachtwoord van nu klopt niet/)
    expect(await opensWith(wachtwoord)).toBe(true)
  })

  it('that the disk refuses changes nothing, and says so', async () => {
    const { user } = show(register, <TeamPage deel="wachtwoord" deps={deps} />)
    await takeWords(user)
    await typeHuidig(user)
    mend = breakDisk('QuotaExceededError', ['team'])
    await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Het wachtwoord is niet veranderd.*De schijf van dit apparaat is vol/,
    )
    mend()
    expect(await opensWith(wachtwoord)).toBe(true)
  })
})

describe('a new herstelcode', () => {
  it('takes the place of the one on the lost paper', async () => {
    const { user } = show(register, <TeamPage deel="nieuwe-herstelcode" deps={deps} />)
    const next = redact(readPieces('Uw herstelcode').join('-'))
    await typeAskedGroups(user)
    await user.type(screen.getByLabelText('Wachtwoord (vijf woorden)'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Bewaar herstelcode' }))
    expect(await screen.findByText(/De herstelcode is gemaakt/)).toBeInTheDocument()
    expect(screen.queryByText(/U ziet de code alleen nu/)).not.toBeInTheDocument()
    expect((await checkHerstelcode(register.teamId, code, deps)).ok).toBe(false)
    expect((await checkHerstelcode(register.teamId, next, deps)).ok).toBe(true)
  })
})

describe('someone leaves', () => {
  it('gets a new wachtwoord and herstelcode, no passkey, and the name goes from the list', async () => {
    aDeviceWithPasskeys()
    must(await addPasskey(register.teamId, redact(wachtwoord), must(await makePasskey()), deps))
    const { user } = show(register, <TeamPage deel="iemand-gaat-weg" deps={deps} />)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    expect(screen.getByText('Kies eerst wie weggaat.')).toBeInTheDocument()
    await user.selectOptions(screen.getByLabelText('Wie gaat weg?'), 'Karin Duinker, School')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const words = await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await screen.findByRole('form', { name: 'Nieuwe herstelcode' })
    expect(await opensWith(wachtwoord), 'nothing has changed yet').toBe(true)
    const next = redact(readPieces('Uw herstelcode').join('-'))
    await typeAskedGroups(user)
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Maak het oude wachtwoord ongeldig' }))
    expect(await screen.findByText('Dit is veranderd')).toBeInTheDocument()
    expect(screen.getByText(/Vertel het nieuwe wachtwoord zelf aan Yassine Moussaoui/)).toBeInTheDocument()
    expect(
      screen.queryByText(/De vijf woorden van de reservekopie/),
      'there are none',
    ).not.toBeInTheDocument()
    expect(teamOf().leden.map(({ naam }) => naam.reveal())).toEqual(['Yassine Moussaoui'])
    expect([await opensWith(wachtwoord), await opensWith(words)]).toEqual([false, true])
    expect((await checkHerstelcode(register.teamId, code, deps)).ok).toBe(false)
    expect((await checkHerstelcode(register.teamId, next, deps)).ok).toBe(true)
    expect((await labelOf())?.passkey).toBe(null)
  })

  it('who stands not in the list, too; a wrong wachtwoord changes nothing; the pincode goes with the wachtwoord', async () => {
    const pin = createPin()
    must(pin.choose('284913'))
    const pauze = { ...pin, begin: vi.fn() }
    const { user } = show(register, <TeamPage deel="iemand-gaat-weg" deps={deps} pauze={pauze} />)
    await user.selectOptions(screen.getByLabelText('Wie gaat weg?'), 'Iemand die niet in de lijst staat')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    const words = await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await screen.findByRole('form', { name: 'Nieuwe herstelcode' })
    await typeAskedGroups(user)
    await typeHuidig(user, other)
    await user.click(screen.getByRole('button', { name: 'Maak het oude wachtwoord ongeldig' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Het wachtwoord van nu klopt niet/)
    expect(await opensWith(words)).toBe(false)
    expect(pin.isSet(), 'nothing has changed yet').toBe(true)
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Maak het oude wachtwoord ongeldig' }))
    expect(await screen.findByText('Dit is veranderd')).toBeInTheDocument()
    expect(teamOf().leden).toHaveLength(2)
    expect(await opensWith(words)).toBe(true)
    expect(pin.isSet()).toBe(false)
    expect(screen.getByText(/De pincode van dit venster is ook weg/)).toBeInTheDocument()
  })

  it('can get other words for the reservekopie too, when there are words', async () => {
    const woorden = () => readReservekopie(teamOf().records).woorden?.reveal()
    const first = redact('vijf woorden van de kopie')
    must(await register.record(must(keepReservekopieWoorden(teamOf(), first, { vandaag: today() }))))
    const { user } = show(register, <TeamPage deel="iemand-gaat-weg" deps={deps} />)
    await user.selectOptions(screen.getByLabelText('Wie gaat weg?'), 'Iemand die niet in de lijst staat')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await screen.findByRole('form', { name: 'Nieuwe herstelcode' })
    await typeAskedGroups(user)
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Maak het oude wachtwoord ongeldig' }))
    const blijft = /De vijf woorden van de reservekopie veranderen niet/
    expect(await screen.findByText(blijft)).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Maak nieuwe woorden' }))
    expect(await screen.findByText(/Er zijn nieuwe woorden/)).toBeInTheDocument()
    expect(screen.queryByText(blijft)).not.toBeInTheDocument()
    expect(woorden()?.split(' ')).toHaveLength(5)
    expect(woorden()).not.toBe(first.reveal())
  })

  it('and the name that could not be taken off yet is told, while the old wachtwoord opens nothing', async () => {
    const { user } = show(register, <TeamPage deel="iemand-gaat-weg" deps={deps} />)
    await user.selectOptions(screen.getByLabelText('Wie gaat weg?'), 'Karin Duinker, School')
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await screen.findByRole('form', { name: 'Nieuwe herstelcode' })
    await typeAskedGroups(user)
    await typeHuidig(user)
    mend = breakDisk('QuotaExceededError', ['log'])
    await user.click(screen.getByRole('button', { name: 'Maak het oude wachtwoord ongeldig' }))
    expect(await screen.findByText(/De naam staat nog in de lijst/)).toBeInTheDocument()
    expect(await opensWith(wachtwoord)).toBe(false)
  })
})

describe('a passkey', () => {
  const status = (zin: RegExp) => screen.findByText(zin)

  it('is offered only where the device can', async () => {
    show(register, <TeamPage deps={deps} />)
    expect(await screen.findByRole('link', { name: 'Wijzig wachtwoord' })).toBeInTheDocument()
    expect(screen.queryByText('Openen met een passkey')).not.toBeInTheDocument()
  })

  it('is made, tied to the team with the wachtwoord, and taken away again', async () => {
    const { forgotten } = aDeviceWithPasskeys()
    const { user } = show(register, <TeamPage deps={deps} />)
    await user.click(await screen.findByRole('button', { name: 'Maak passkey' }))
    expect(await screen.findByRole('dialog', { name: 'Koppel de passkey aan dit team' })).toBeInTheDocument()
    await typeHuidig(user, other)
    await user.click(screen.getByRole('button', { name: 'Koppel passkey' }))
    expect(await screen.findByText(/Het wachtwoord van nu klopt niet/)).toBeInTheDocument()
    await typeHuidig(user)
    await user.click(screen.getByRole('button', { name: 'Koppel passkey' }))
    expect(await status(/Er is een passkey op dit apparaat/)).toBeInTheDocument()
    expect((await labelOf())?.passkey).not.toBe(null)
    await user.click(screen.getByRole('button', { name: 'Haal passkey weg' }))
    expect(await status(/Er is geen passkey/)).toBeInTheDocument()
    expect((await labelOf())?.passkey).toBe(null)
    expect(forgotten).toHaveLength(1)
  })

  it('of a device that gives no secret is refused with the reason', async () => {
    aDeviceWithPasskeys({ prf: false })
    const { user } = show(register, <TeamPage deps={deps} />)
    await user.click(await screen.findByRole('button', { name: 'Maak passkey' }))
    expect(await status(/De passkeys van dit apparaat kunnen dit team niet openen/)).toBeInTheDocument()
  })

  it('that is made but not tied is let go', async () => {
    const { forgotten } = aDeviceWithPasskeys()
    const { user } = show(register, <TeamPage deps={deps} />)
    await user.click(await screen.findByRole('button', { name: 'Maak passkey' }))
    await screen.findByRole('dialog')
    await user.click(screen.getByRole('button', { name: 'Sluit dit venster' }))
    await waitFor(() => expect(forgotten).toHaveLength(1))
    expect((await labelOf())?.passkey).toBe(null)
  })
})
