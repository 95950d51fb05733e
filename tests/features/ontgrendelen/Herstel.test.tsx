import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { openTeamDb, withTeams } from '../../../src/data/db.ts'
import { readLockEpoch } from '../../../src/data/metaRows.ts'
import type { Register } from '../../../src/data/Register.ts'
import { addPasskey, checkHerstelcode } from '../../../src/data/slotActs.ts'
import { listTeams, openTeam, removeTeam } from '../../../src/data/teams.ts'
import { isVernieuwd, OpeningPage } from '../../../src/features/ontgrendelen/index.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { err } from '../../../src/lib/result.ts'
import { makePasskey } from '../../../src/vault/passkey.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { readPieces, typeAskedGroups } from '../../support/codes.ts'
import { aDeviceWithPasskeys } from '../../support/passkeys.ts'
import { deps, must, openNewTeam, wachtwoord } from '../../support/screens.tsx'

const code = generateRecoveryCode()
/** A row that must not be there: with it the team does not open. */
const foreign = { chunk: 'dossier-9', upto: 0, summaryVersion: 1, box: new Uint8Array(4), extra: 1 }
let teamId = ''
let mend: () => void = () => undefined

function open() {
  const opened: Register[] = []
  const user = userEvent.setup()
  render(
    <OpeningPage
      onOpened={(register) => opened.push(register)}
      startDroogzwemmen={() => Promise.resolve(err({ reden: 'onbekend' }))}
      banner={<p>Open het team met het wachtwoord.</p>}
      deps={deps}
    />,
  )
  return { user, opened }
}

async function giveCode(user: UserEvent, typed: string) {
  await user.click(await screen.findByRole('button', { name: 'Open team Team Linge' }))
  await user.click(await screen.findByRole('button', { name: /Gebruik de herstelcode/ }))
  await user.type(screen.getByLabelText('Herstelcode'), typed)
  await user.click(screen.getByRole('button', { name: 'Controleer herstelcode' }))
}

/** Takes the five words on offer; gives them back. */
async function takeWords(user: UserEvent): Promise<string> {
  await screen.findByRole('form', { name: 'Nieuw wachtwoord' })
  const words = readPieces('Uw vijf woorden').join(' ')
  await user.type(screen.getByLabelText('Typ de vijf woorden over'), words)
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  return words
}

const opensWith = async (words: string): Promise<boolean> => {
  const team = await openTeam(teamId, redact(words), deps)
  if (team.ok) team.value.db.close()
  return team.ok
}

beforeEach(async () => {
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
  const register = await openNewTeam('Team Linge', code)
  teamId = register.teamId
  await register.close()
})

afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

describe('a forgotten wachtwoord', () => {
  it('is replaced after the herstelcode, which is renewed; then the team opens', async () => {
    const { user, opened } = open()
    expect(screen.getByText('Open het team met het wachtwoord.')).toBeVisible()
    await giveCode(user, code.reveal().toLowerCase())
    expect(await screen.findByText(/De herstelcode klopt/)).toBeVisible()
    // What the opening page had to say is not about this road.
    expect(screen.queryByText('Open het team met het wachtwoord.')).toBeNull()
    expect(opened).toEqual([])
    const words = await takeWords(user)
    await screen.findByRole('form', { name: 'Nieuwe herstelcode' })
    expect(
      screen.getByText(/Gaat het team open, dan gelden het nieuwe wachtwoord en deze code\./),
    ).toBeVisible()
    const next = redact(readPieces('Uw herstelcode').join('-'))
    await typeAskedGroups(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    expect(opened.map(isVernieuwd)).toEqual([true])
    await opened[0]?.close()
    expect([await opensWith(wachtwoord), await opensWith(words)]).toEqual([false, true])
    expect((await checkHerstelcode(teamId, code, deps)).ok).toBe(false)
    expect((await checkHerstelcode(teamId, next, deps)).ok).toBe(true)
  })

  it('locks the team in every other window', async () => {
    const other = must(await createRegister(must(await openTeam(teamId, redact(wachtwoord), deps))))
    const locked = vi.fn()
    other.onLockedElsewhere(locked)
    const { user, opened } = open()
    await giveCode(user, code.reveal())
    await takeWords(user)
    await typeAskedGroups(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await waitFor(() => expect(locked).toHaveBeenCalled())
    await Promise.all([other.close(), opened[0]?.close()])
  })

  it('stays as it is when one stops half-way, or writes the new code down wrongly', async () => {
    const { user, opened } = open()
    await giveCode(user, code.reveal())
    await takeWords(user)
    for (const field of screen.getAllByRole('textbox', { name: /^Groep/ })) await user.type(field, 'XXXX')
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    expect(screen.getAllByText(/klopt nog niet. Typ over wat hierboven/)).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(await screen.findByRole('heading', { name: 'Welkom bij Kanteltafel' })).toHaveFocus()
    expect(opened).toEqual([])
    expect(await opensWith(wachtwoord)).toBe(true)
  })

  it('stays as it is when the disk refuses, and what was written down can be saved again', async () => {
    const { user, opened } = open()
    await giveCode(user, code.reveal())
    const words = await takeWords(user)
    await typeAskedGroups(user)
    mend = breakDisk('QuotaExceededError', ['team'])
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Het nieuwe wachtwoord is niet bewaard. De oude herstelcode werkt nog.*De schijf/,
    )
    mend()
    expect(await opensWith(wachtwoord)).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await opened[0]?.close()
    expect(await opensWith(words)).toBe(true)
  })

  it('that was replaced although the team did not open locks every other window all the same', async () => {
    const other = must(await createRegister(must(await openTeam(teamId, redact(wachtwoord), deps))))
    const locked = vi.fn()
    other.onLockedElsewhere(locked)
    const row = await withTeams(async (team) => await team.get(teamId))
    const db = await openTeamDb({ id: teamId, bucket: row?.bucket ?? '' })
    const before = await readLockEpoch(db)
    await db.index.put(foreign)
    const { user, opened } = open()
    await giveCode(user, code.reveal())
    await takeWords(user)
    await typeAskedGroups(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Het team opende nog niet/)
    await waitFor(() => expect(locked).toHaveBeenCalled())
    expect([opened, await readLockEpoch(db)]).toEqual([[], before + 1])
    db.close()
    await other.close()
  })

  it('that was replaced although the team did not open says that the new one counts, and shows the way', async () => {
    const row = await withTeams(async (team) => await team.get(teamId))
    const db = await openTeamDb({ id: teamId, bucket: row?.bucket ?? '' })
    await db.index.put(foreign)
    db.close()
    const { user, opened } = open()
    await giveCode(user, code.reveal())
    const words = await takeWords(user)
    await typeAskedGroups(user)
    await user.click(screen.getByRole('button', { name: 'Bewaar en open het team' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(
      /Het nieuwe wachtwoord en de nieuwe herstelcode gelden. Het team opende nog niet/,
    )
    expect(alert).not.toHaveTextContent(/oude herstelcode werkt nog/)
    expect(screen.queryByRole('button', { name: 'Bewaar en open het team' })).not.toBeInTheDocument()
    expect([opened, (await checkHerstelcode(teamId, code, deps)).ok]).toEqual([[], false])
    expect([await opensWith(wachtwoord), await opensWith(words)]).toEqual([false, true])
    await user.click(screen.getByRole('button', { name: 'Ga naar de beginpagina' }))
    expect(await screen.findByRole('heading', { name: 'Welkom bij Kanteltafel' })).toHaveFocus()
  })

  it('is not asked anew with a wrong herstelcode, which counts as a try', async () => {
    const { user } = open()
    await giveCode(user, generateRecoveryCode().reveal())
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze herstelcode klopt niet.')
    expect(screen.queryByText(/De herstelcode klopt\./)).not.toBeInTheDocument()
  })
})

describe('a passkey', () => {
  it('opens the team with one touch, where the team has one', async () => {
    const { person } = aDeviceWithPasskeys()
    must(await addPasskey(teamId, redact(wachtwoord), must(await makePasskey()), deps))
    const { user, opened } = open()
    await user.click(await screen.findByRole('button', { name: 'Open team Team Linge' }))
    person.refuses = true
    await user.click(await screen.findByRole('button', { name: 'Open met passkey' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Openen met de passkey is gestopt.')
    person.refuses = false
    await user.click(screen.getByRole('button', { name: 'Open met passkey' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await opened[0]?.close()
  })

  it('is not spoken of where the team has none', async () => {
    aDeviceWithPasskeys()
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Open team Team Linge' }))
    const page = within(await screen.findByRole('main'))
    expect(page.queryByRole('button', { name: /passkey/ })).not.toBeInTheDocument()
  })
})
