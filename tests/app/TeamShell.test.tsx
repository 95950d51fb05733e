import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { removeOefening } from '../../src/data/oefening.ts'
import { startDroogzwemmen } from '../../src/features/droogzwemmen/index.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aWindow, changeSchool, must, mustFail, openDisk, rawDb } from '../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../support/openScreen.tsx'
import { putOverleg } from '../support/overlegScreen.tsx'
import { openShell, watchLeaving } from '../support/shell.tsx'

let mend: () => void = () => undefined
afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

const ready = async () => await screen.findByRole('heading', { name: 'Vandaag', level: 1 })

describe('the frame around every screen', () => {
  it.each([
    ['', 'Vandaag', 'Vandaag'],
    ['#/namenlijst', 'Namenlijst', 'Namenlijst'],
    ['#/overleg', 'Overleg', 'Overleg'],
    ['#/overleg/weg', 'Overleg', 'Overleg'],
    ['#/verslag/weg', 'Verslag', 'Overleg'],
    ['#/team', 'Team', 'Team'],
    ['#/team/herstelcode', '[Hh]erstelcode', 'Team'],
    ['#/reservekopie', 'Reservekopie', 'Team'],
    ['#/inzage', 'Inzage', 'Team'],
    ['#/bewaren', 'Bewaren en wissen', 'Team'],
    ['#/bewaren/kind/weg', 'Bewaren en wissen', 'Namenlijst'],
    ['#/hulp/overleg', 'Hulp', undefined],
    ['#/weg', 'Deze pagina is er niet', undefined],
  ])('the address %j shows %s, with %s as the place in the menu', async (hash, titel, plek) => {
    location.hash = hash
    openShell(await aTeamWindow())
    expect(await screen.findByRole('heading', { level: 1, name: new RegExp(titel) })).toBeInTheDocument()
    const menu = within(screen.getByRole('navigation', { name: 'Hoofdmenu' }))
    expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Vandaag',
      'Namenlijst',
      'Overleg',
      'Team',
    ])
    expect(menu.queryByRole('link', { current: 'page' })?.textContent).toBe(plek)
    expect(screen.getByRole('button', { name: 'Vergrendel' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Hulp' })).toBeInTheDocument()
  })

  it.each([
    ['', '#/hulp/vandaag'],
    ['#/dossier/weg', '#/hulp/dossier'],
    ['#/team', '#/hulp/team'],
    ['#/team/iemand-gaat-weg', '#/hulp/slot'],
    ['#/inzage', '#/hulp/slot'],
    ['#/bewaren/helemaal', '#/hulp/wissen'],
    ['#/reservekopie', '#/hulp/reservekopie'],
    ['#/hulp/team', '#/hulp/'],
  ])('the address %j has its help at %s', async (hash, hulp) => {
    location.hash = hash
    openShell(await aTeamWindow())
    expect(await screen.findByRole('link', { name: 'Hulp' })).toHaveAttribute('href', hulp)
  })

  it('shows nothing of the team before someone says who types', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy')
    location.hash = '#/namenlijst'
    openShell({ ...register, wieTypt: () => null })
    expect(await screen.findByRole('heading', { name: 'Wie typt?' })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Aksoy')
    expect(screen.getByRole('button', { name: 'Vergrendel' })).toBeInTheDocument()
  })
})

describe('the undo bar', () => {
  it('says what was done and takes it back', async () => {
    const register = await aTeamWindow()
    const { user } = openShell(register)
    await ready()
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument()
    await putKind(register, 'Noor', 'Aksoy')
    expect(await screen.findByText('Kind op de lijst gezet')).toBeInTheDocument()
    expect(screen.getByText(/Noor Aksoy/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText('Teruggezet.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument()
  })

  it('does not take back what someone changed since, and says so', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const { dossier } = await putKind(register, 'Noor')
    const stream = `dossier-${dossier}` as const
    const { user } = openShell(register)
    await ready()
    must(await register.record(changeSchool(stream, 'De Brug')))
    await screen.findByRole('button', { name: 'Maak ongedaan' })
    const other = await aWindow(disk)
    const school = must(await other.load(stream))['kind']?.['kind']?.['school']
    must(
      await other.record(
        changeSchool(
          stream,
          'De Sluis',
          school?.koppen.map(({ stamp }) => stamp),
        ),
      ),
    )
    await waitFor(async () => expect((await dossierIn(register, dossier)).school).toBe('De Sluis'))
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText(/Dit kan niet meer terug/)).toBeInTheDocument()
    await other.close()
  })

  it('can be closed', async () => {
    const register = await aTeamWindow()
    const { user } = openShell(register)
    await ready()
    await putKind(register, 'Noor')
    await user.click(await screen.findByRole('button', { name: 'Sluit deze melding' }))
    expect(screen.queryByText('Kind op de lijst gezet')).not.toBeInTheDocument()
    expect(register.dossiers()).toHaveLength(1)
  })
})

describe('what must be known on any screen', () => {
  it('what is not on disk stands in sight, until it is', async () => {
    const register = await aTeamWindow()
    const { user } = openShell(register)
    await ready()
    mend = breakDisk('QuotaExceededError', ['log'])
    await expect(putKind(register, 'Noor')).rejects.toThrow()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('1 wijziging is nog niet bewaard')
    expect(alert).toHaveTextContent('De schijf van dit apparaat is vol')
    await user.click(within(alert).getByRole('button', { name: 'Probeer nu' }))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    mend()
    await user.click(screen.getByRole('button', { name: 'Probeer nu' }))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    expect(register.dossiers()).toHaveLength(1)
  })

  it('a draft that the disk refuses writes no line on the console, also where the app is made', async () => {
    const trace = vi.fn()
    const createTask = () => ({ run: (work: () => unknown) => work() })
    vi.stubGlobal('console', Object.assign(Object.create(console), { createTask, trace }))
    const register = await aTeamWindow()
    mend = breakDisk('QuotaExceededError', ['draft'])
    mustFail(await register.drafts.save('doel', 'Twee ochtenden'))
    expect(trace).not.toHaveBeenCalled()
  })

  it('what can never be saved says why, and goes when a person throws it away', async () => {
    const disk = await aDisk()
    const register = await aTeamWindow(disk)
    const stream = `dossier-${(await putKind(register, 'Noor')).dossier}` as const
    const { user } = openShell(register)
    await ready()
    mend = breakDisk('QuotaExceededError', ['log'])
    mustFail(await register.record(changeSchool(stream, 'De Brug')))
    mend()
    // Meanwhile a newer version of the app wrote in this worksheet: it can be read, not written.
    const { db, vault } = await openDisk(disk)
    const key = await db.keys.get(stream)
    const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    await db.log.add({ stream, box: await sealer.seal(`1|log|${stream}`, 9, new Uint8Array(9)) })
    db.close()
    await user.click(await screen.findByRole('button', { name: 'Probeer nu' }))
    expect(await screen.findByText('1 wijziging kan niet bewaard worden')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('Werk de app bij. Er is niets veranderd.')
    await user.click(screen.getByRole('button', { name: 'Gooi dit weg' }))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  })

  it('a clock that runs days behind is asked about before anything is written', async () => {
    const disk = await aDisk()
    await (await aTeamWindow(disk)).close()
    const register = await aWindow(disk, { now: () => Date.now() - 49 * 3_600_000 })
    const { user } = openShell(register)
    await ready()
    await expect(putKind(register, 'Noor')).rejects.toThrow('klok')
    expect(await screen.findByText(/De klok staat 2 dagen terug/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'De klok klopt, ga door' }))
    expect(screen.queryByText(/De klok staat/)).not.toBeInTheDocument()
    await putKind(register, 'Noor')
    expect(register.dossiers()).toHaveLength(1)
  })

  it('a line that cannot be read is counted, and the rest works', async () => {
    const disk = await aDisk()
    const before = await aTeamWindow(disk)
    await putKind(before, 'Noor', 'Aksoy')
    const { dossier } = await putKind(before, 'Sem')
    await before.close()
    const db = await rawDb(disk)
    const row = await db.log.where('stream').equals(`dossier-${dossier}`).first()
    if (row === undefined) throw new Error('the child is in the log')
    await db.log.put({ ...row, box: row.box.map((byte, at) => (at < row.box.length - 1 ? byte : byte ^ 1)) })
    await db.index.clear()
    db.close()
    location.hash = '#/namenlijst'
    openShell(await aWindow(disk))
    expect(await screen.findByText('1 regel is niet leesbaar')).toBeInTheDocument()
    expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
  })

  it('a newer version that takes over the data covers the screen, and the keys are forgotten', async () => {
    const { register, takeOver } = await aReplacedWindow()
    const gone = watchLeaving()
    const { user } = openShell(register)
    await ready()
    await act(takeOver)
    expect(await screen.findByText('Er is een nieuwe versie')).toBeInTheDocument()
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
    expect(screen.queryByRole('button', { name: 'Bewaar als versleuteld bestand' })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Vandaag' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Laad de pagina opnieuw' }))
    expect(gone).toEqual(['/kanteltafel/'])
  })

  it('a newer version does not say that all is kept when something is left over', async () => {
    const { register, takeOver } = await aReplacedWindow()
    openShell(register)
    await ready()
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await expect(putKind(register, 'Sem')).rejects.toThrow()
    await act(takeOver)
    expect(await screen.findByText(/Nog niet alles staat op de schijf/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Bewaar als versleuteld bestand' })).toBeInTheDocument()
  })
})

/** A window that can be told that a newer version takes over. */
async function aReplacedWindow() {
  const register = await aTeamWindow()
  let told: () => void | Promise<void> = () => undefined
  const onReplaced: Register['onReplaced'] = (listener) => {
    told = listener
    return () => undefined
  }
  return { register: { ...register, onReplaced }, takeOver: async () => await told() }
}

describe('practising', () => {
  it('is always marked, starts over by one button, and leads to the own team', async () => {
    const gone = watchLeaving()
    const register = must(await startDroogzwemmen())
    const { user, replaced } = openShell(register)
    await ready()
    expect(screen.getByText('U oefent met verzonnen kinderen.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Zet oefening terug' }))
    await waitFor(() => expect(replaced).toHaveLength(1), { timeout: 20_000 })
    const fresh = replaced[0]!
    expect(fresh.dossiers().length).toBeGreaterThan(9)
    openShell(fresh)
    await user.click((await screen.findAllByRole('button', { name: 'Begin met uw eigen team' })).at(-1)!)
    await waitFor(() => expect(gone).toEqual(['#/', '/kanteltafel/?begin#/nieuw']))
    await removeOefening()
  })
})

describe('a running overleg', () => {
  it('keeps the screen on, until it is over or locked', async () => {
    const release = vi.fn(() => Promise.resolve())
    const request = vi.fn(() => Promise.resolve({ release }))
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    const register = await aTeamWindow()
    const { unmount } = openShell(register)
    await ready()
    expect(request).not.toHaveBeenCalled()
    await putOverleg(register, [], { begonnen: true })
    await waitFor(() => expect(request).toHaveBeenCalledWith('screen'))
    unmount()
    await waitFor(() => expect(release).toHaveBeenCalled())
    Reflect.deleteProperty(navigator, 'wakeLock')
  })
})
