import { act, cleanup, fireEvent, render, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { Meldingen } from '../../src/app/Meldingen.tsx'
import { returnToPlek } from '../../src/app/plek.ts'
import { askGezinsbrief } from '../../src/app/startDocument.ts'
import { useTeamLock } from '../../src/app/useTeamLock.ts'
import { createRegister } from '../../src/data/createRegister.ts'
import type { Register } from '../../src/data/Register.ts'
import { lockWindows } from '../../src/data/lockEpoch.ts'
import { listTeams, openTeam, removeTeam } from '../../src/data/teams.ts'
import { newId } from '../../src/lib/id.ts'
import { redact } from '../../src/lib/redacted.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { serveByCourier } from '../support/courier.ts'
import { mustFail } from '../support/dataBuilders.ts'
import { mayReplace } from '../support/mayReplace.ts'
import { putKind } from '../support/openScreen.tsx'
import { uitsnede } from '../support/oudermodus.ts'
import { deps, must, openNewTeam, show, wachtwoord } from '../support/screens.tsx'
import { openShell, watchLeaving } from '../support/shell.tsx'

const minute = 60_000
const overdracht = newId()
const opWeg = `/kanteltafel/?gezin=${overdracht}`

let gone: readonly string[]
let endCourier: () => void
let register: Register
let kind: { readonly dossier: string; readonly rugnummer: number }

/** Gives the tablet from the team's document; what it refused, or null. */
async function give() {
  const { result } = renderHook(() => useTeamLock(register))
  return await act(
    async () =>
      await result.current.handOver(
        async () =>
          await (await register.beheer()).overdracht.handOver({
            ...uitsnede,
            overdracht,
            dossier: kind.dossier,
          }),
      ),
  )
}

/** The document that takes the place of the team's one, with the key that waits for it. */
function openFamily() {
  const user = userEvent.setup()
  const shown = render(<App brief={askGezinsbrief(`?gezin=${overdracht}`)} />, {
    onCaughtError: () => undefined,
  })
  return { user, ...shown }
}

async function giveAndOpen() {
  expect(await give()).toBeNull()
  await waitFor(() => expect(gone).toEqual([opWeg]))
  // The document of the team is gone, and what it listened to.
  cleanup()
  const shown = openFamily()
  expect(await screen.findByText('Twee ochtenden naar school')).toBeVisible()
  // Drawn, and listening: a new version is held back from then on.
  await waitFor(async () => expect(await mayReplace()).toBe(false))
  return shown
}

const leftTo = async (address: string) => await waitFor(() => expect(gone).toEqual([opWeg, address]))

/** What any page says that is loaded now. */
async function expectAskedBack() {
  render(<App />)
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Geef de tablet terug aan het team' }),
  ).toBeVisible()
}

/** The team, opened with its wachtwoord. */
const aBack = async () =>
  must(await createRegister(must(await openTeam(register.teamId, redact(wachtwoord), deps))))

const aside = (name: 'pagehide' | 'pageshow') =>
  fireEvent(window, Object.assign(new Event(name), { persisted: true }))

beforeEach(async () => {
  // Only the clock: the disk and the browser keep their own time.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
  endCourier = serveByCourier()
  register = await openNewTeam()
  kind = await putKind(register, 'Noor', 'Aksoy')
  gone = watchLeaving()
})

afterEach(async () => {
  await register.close()
  endCourier()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('giving the tablet to a family', () => {
  it('closes the team, and opens one child in a document of its own', async () => {
    await giveAndOpen()
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
    expect(screen.getByText('Kantelteam Waalkant')).toBeVisible()
    expect(screen.queryByRole('navigation', { name: 'Hoofdmenu' })).toBeNull()
  })

  it('goes by one press on its own page, and ends where one came from', async () => {
    window.location.hash = `#/dossier/${kind.dossier}`
    const { user, unmount } = openShell(register)
    await user.click(await screen.findByRole('link', { name: 'Geef de tablet aan het gezin' }))
    await user.click(await screen.findByRole('radio', { name: 'Kind tot 12 jaar' }))
    await user.click(await screen.findByRole('button', { name: 'Geef de tablet aan Noor' }))
    await waitFor(() => expect(gone).toEqual([expect.stringMatching(/^\/kanteltafel\/\?gezin=./)]))
    expect(document.body).not.toHaveTextContent('Noor')
    unmount()
    window.location.hash = ''
    render(<App brief={askGezinsbrief(gone[0]?.split('/').at(-1) ?? '')} />)
    expect(await screen.findByRole('heading', { name: /Noor/ })).toBeVisible()
    const back = await aBack()
    await returnToPlek(back)
    expect(gone.at(-1)).toBe(`#/dossier/${kind.dossier}`)
    await back.close()
  })

  it('is refused without the part of the app that brings the key, and the team stays open', async () => {
    endCourier()
    expect(await give()).toEqual({ reden: 'geen-bode' })
    expect(gone).toEqual([])
    must(await register.load('team'))
  })

  it('is refused when the worker answers nothing: then nowhere stands that the tablet was given', async () => {
    endCourier()
    const controller = {
      postMessage() {
        throw new DOMException('the worker was replaced', 'InvalidStateError')
      },
    }
    Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: { controller } })
    endCourier = () => void Reflect.deleteProperty(navigator, 'serviceWorker')
    const { result } = renderHook(() => useTeamLock(register))
    let begun = 0
    const refused = await result.current.handOver(async () => {
      begun += 1
      return await (await register.beheer()).overdracht.handOver({ ...uitsnede, dossier: kind.dossier })
    })
    expect(refused).toEqual({ reden: 'geen-bode' })
    expect(begun).toBe(0)
    expect(gone).toEqual([])
    must(await register.load('team'))
  })

  it('asks the tablet back when the key did not reach the worker', async () => {
    const { result } = renderHook(() => useTeamLock(register))
    await act(async () => {
      await result.current.handOver(async () => {
        const begun = await (await register.beheer()).overdracht.handOver({
          ...uitsnede,
          dossier: kind.dossier,
        })
        endCourier()
        return begun
      })
    })
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?niet-gegeven']))
    history.replaceState(null, '', '/?niet-gegeven')
    await expectAskedBack()
    expect(screen.getByText('De bladzijde voor het gezin ging niet open')).toBeVisible()
  })
})

describe('the document of a family', () => {
  it.each(['#/namenlijst', '#/dossier/x', '#/nieuw', '#/hulp'])(
    'goes nowhere by an address that is typed: %s',
    async (hash) => {
      await giveAndOpen()
      act(() => {
        window.location.hash = hash
        fireEvent(window, new Event('hashchange'))
      })
      expect(screen.getByText('Twee ochtenden naar school')).toBeVisible()
      expect(screen.queryByRole('heading', { name: /Namenlijst|Hulp|Nieuw kantelteam/ })).toBeNull()
    },
  )

  it('gives its key once: loaded again, it asks the tablet back', async () => {
    const { unmount } = await giveAndOpen()
    unmount()
    openFamily()
    await leftTo('/kanteltafel/?niet-gegeven')
    await expectAskedBack()
  })

  it('shows nothing of the team by an address that was made up', async () => {
    render(<App brief={askGezinsbrief('?gezin=verzonnen')} />)
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?niet-gegeven']))
    expect(screen.queryByRole('button', { name: 'Droogzwemmen' })).toBeNull()
  })

  it('ends on the page that asks the tablet back', async () => {
    const { user } = await giveAndOpen()
    await user.click(screen.getByRole('button', { name: 'Klaar, geef de tablet terug' }))
    await user.click(await screen.findByRole('button', { name: 'Geef de tablet terug' }))
    expect(screen.queryByText('Twee ochtenden naar school')).toBeNull()
    await leftTo('/kanteltafel/')
    await expectAskedBack()
  })

  it.each([
    [19, false],
    [20, true],
  ])('after %i minutes without a touch it is over: %s', async (minutes, over) => {
    await giveAndOpen()
    vi.setSystemTime(Date.now() + minutes * minute)
    fireEvent(window, new Event('pageshow'))
    if (over) await leftTo('/kanteltafel/')
    else expect(screen.getByText('Twee ochtenden naar school')).toBeVisible()
  })

  it('asks in the last minute whether one is still busy, and stays when one is', async () => {
    const { user } = await giveAndOpen()
    vi.setSystemTime(Date.now() + 19 * minute + 30_000)
    fireEvent(window, new Event('pageshow'))
    expect(await screen.findByRole('dialog', { name: /^Be(?:n je|nt u) klaar\?$/ })).toHaveTextContent(
      /Deze pagina gaat dicht\..*\(\d+\sseconden\)/,
    )
    // The cross goes on too, and says so in the language of the page.
    const [cross, goOn] = screen.getAllByRole('button', { name: 'Nog niet' })
    expect(cross).toBeVisible()
    await user.click(goOn as HTMLElement)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByText('Twee ochtenden naar school')).toBeVisible()
    expect(gone).toEqual([opWeg])
  })

  it('keeps the screen awake, for who talks does not touch it', async () => {
    const asked: string[] = []
    const release = async () => await Promise.resolve()
    const request = async (soort: string) => await Promise.resolve({ soort: asked.push(soort), release })
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
    await giveAndOpen()
    await waitFor(() => expect(asked).toEqual(['screen']))
    Reflect.deleteProperty(navigator, 'wakeLock')
  })

  it('stays, covered, while the disk does not take what was written, and goes when it does', async () => {
    const { user } = await giveAndOpen()
    const mend = breakDisk('QuotaExceededError', ['post'])
    await user.click(screen.getByRole('button', { name: 'Klopt dit?' }))
    await user.click((await screen.findAllByRole('button', { name: 'Klopt' }))[0] as HTMLElement)
    vi.setSystemTime(Date.now() + 20 * minute)
    fireEvent(window, new Event('pageshow'))
    expect(await screen.findByRole('alert')).toHaveTextContent('Nog niet alles is bewaard')
    expect(screen.queryByText('Twee ochtenden naar school')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByText('Het lukt nog niet.')).toBeVisible()
    expect(gone).toEqual([opWeg])
    mend()
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    await leftTo('/kanteltafel/')
    const back = await aBack()
    expect(back.ingekomen()).toMatchObject([{ gezegd: 1 }])
    await back.close()
  })

  describe('when the disk did not take what was written', () => {
    const closing = () => {
      const event = new Event('beforeunload', { cancelable: true })
      fireEvent(window, event)
      return event.defaultPrevented ? 'asks' : 'goes'
    }
    async function giveAndFill() {
      const shown = await giveAndOpen()
      expect(closing()).toBe('goes')
      const mend = breakDisk('QuotaExceededError', ['post'])
      await shown.user.click(screen.getByRole('button', { name: 'Klopt dit?' }))
      await shown.user.click((await screen.findAllByRole('button', { name: 'Klopt' }))[0] as HTMLElement)
      vi.setSystemTime(Date.now() + 20 * minute)
      fireEvent(window, new Event('pageshow'))
      expect(await screen.findByRole('alert')).toHaveTextContent('Nog niet alles is bewaard')
      return { ...shown, mend }
    }

    it('closing asks, and Back does not throw it away', async () => {
      const { user, mend } = await giveAndFill()
      expect(closing()).toBe('asks')
      aside('pagehide')
      aside('pageshow')
      expect(gone).toEqual([opWeg])
      mend()
      await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
      await leftTo('/kanteltafel/')
      expect(closing()).toBe('goes')
    })

    it('it goes only after one more question, and the next page does not say that all was kept', async () => {
      const { user, mend } = await giveAndFill()
      await user.click(screen.getByRole('button', { name: 'Gooi dit weg en ga naar het team' }))
      expect(screen.getByRole('dialog', { name: 'Gooit u dit weg?' })).toHaveTextContent(
        '1 ding dat u schreef, is dan weg.',
      )
      expect(gone).toEqual([opWeg])
      await user.click(screen.getByRole('button', { name: 'Nee, laat dit staan' }))
      expect(screen.queryByRole('dialog', { name: 'Gooit u dit weg?' })).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Gooi dit weg en ga naar het team' }))
      await user.click(screen.getByRole('button', { name: 'Ja, gooi dit weg' }))
      await leftTo('/kanteltafel/?weggegooid')
      expect(closing()).toBe('goes')
      mend()
      history.replaceState(null, '', '/?weggegooid')
      await expectAskedBack()
      expect(screen.getByText('Niet alles wat u schreef, is bewaard')).toBeVisible()
    })

    it('and the team opened elsewhere, it says that this tablet cannot keep it any more', async () => {
      const { user, mend } = await giveAndFill()
      const back = await aBack()
      mend()
      await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
      expect(await screen.findByText(/Deze tablet kan het niet meer bewaren/)).toBeVisible()
      expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull()
      expect(gone).toEqual([opWeg])
      expect(closing()).toBe('asks')
      await user.click(screen.getByRole('button', { name: 'Gooi dit weg en ga naar het team' }))
      await user.click(screen.getByRole('button', { name: 'Ja, gooi dit weg' }))
      await leftTo('/kanteltafel/?weggegooid')
      await back.close()
    })
  })

  it('is covered when it goes out of sight, and over after five minutes there', async () => {
    await giveAndOpen()
    const turn = (state: DocumentVisibilityState) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      fireEvent(document, new Event('visibilitychange'))
    }
    turn('hidden')
    expect(document.querySelector('.ui-veil')).not.toBeNull()
    vi.setSystemTime(Date.now() + 5 * minute + 1000)
    turn('visible')
    await leftTo('/kanteltafel/')
    expect(screen.queryByText('Twee ochtenden naar school')).toBeNull()
    Reflect.deleteProperty(document, 'visibilityState')
  })

  it('goes empty when the browser puts it aside, and does not stay when Back brings it to life', async () => {
    await giveAndOpen()
    aside('pagehide')
    expect(screen.queryByText('Twee ochtenden naar school')).toBeNull()
    aside('pageshow')
    await leftTo('/kanteltafel/')
  })

  it('is over when the team is opened in another window, and says so', async () => {
    await giveAndOpen()
    await act(async () => await lockWindows(register.teamId))
    await leftTo('/kanteltafel/?terug')
  })

  it('holds a new version back', async () => {
    await giveAndOpen()
    expect(await mayReplace()).toBe(false)
  })
})

describe('what the family wrote', () => {
  it('is told to the team when it has the tablet back, by number, until it is read', async () => {
    const { user, unmount } = await giveAndOpen()
    await user.click(screen.getByRole('button', { name: 'Klopt dit?' }))
    await user.click((await screen.findAllByRole('button', { name: 'Klopt' }))[0] as HTMLElement)
    await user.click(screen.getByRole('button', { name: 'Klaar, geef de tablet terug' }))
    await user.click(await screen.findByRole('button', { name: 'Geef de tablet terug' }))
    await leftTo('/kanteltafel/')
    unmount()
    const back = await aBack()
    const { user: team } = show(back, <Meldingen register={back} />)
    expect(await screen.findByText(/Het gezin van \d+ schreef 1 ding/)).toHaveTextContent(
      `Het gezin van ${kind.rugnummer} schreef 1 ding.`,
    )
    expect(screen.getByRole('link', { name: 'Bekijk' })).toHaveAttribute('href', `#/dossier/${kind.dossier}`)
    await team.click(screen.getByRole('button', { name: 'Sluit' }))
    expect(screen.queryByText(/Het gezin van/)).toBeNull()
    await back.close()
  })
})
