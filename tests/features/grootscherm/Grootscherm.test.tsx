import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { letGezinIn } from '../../../src/domain/overleg/gezinErbij.ts'
import { type Grootbeeld, leegBeeld } from '../../../src/domain/grootscherm/grootbeeld.ts'
import { readPlek } from '../../../src/features/grootscherm/useGrootbeeld.ts'
import { GrootschermPage } from '../../../src/features/grootscherm/index.ts'
import { bericht } from '../../../src/features/grootscherm/parts/berichten.ts'
import { createZender, zender as shared } from '../../../src/features/grootscherm/parts/zender.ts'
import { aTeamWindow, putKind } from '../../support/openScreen.tsx'
import { ctx, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { openShell } from '../../support/shell.tsx'

afterEach(() => {
  shared.sluit()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A window that opens nothing real, and keeps what is sent to it. */
function fakeWindow() {
  const ports: MessagePort[] = []
  const beelden: unknown[] = []
  const opened = {
    closed: false,
    close: () => {
      opened.closed = true
    },
    postMessage: (_: unknown, origin: string, [port]: readonly MessagePort[]) => {
      expect(origin).toBe(location.origin)
      if (port === undefined) return
      port.addEventListener('message', ({ data }) => beelden.push(data))
      port.start()
      ports.push(port)
    },
  }
  let address = ''
  vi.stubGlobal('open', (to: string) => {
    address = to
    return opened
  })
  const nonce = () => address.split('/').at(-1) ?? ''
  const say = (data: unknown, rest: Partial<MessageEventInit> = {}) =>
    act(() => {
      const init = { data, origin: location.origin, source: opened as unknown as Window, ...rest }
      window.dispatchEvent(new MessageEvent('message', init))
    })
  return { opened, ports, beelden, nonce, say, last: () => beelden.at(-1) }
}

const kamer: Grootbeeld = { soort: 'kamer', titel: 'Wat doen wij al?', regels: [], nummers: [] }

describe('the leading window', () => {
  it('hands a port only to the window it opened, with its nonce and of our own origin', async () => {
    const { ports, say, nonce, last } = fakeWindow()
    const zender = createZender()
    zender.toon(kamer)
    expect(zender.open()).toBe(true)
    const klaar = bericht('grootscherm-klaar', nonce())
    say(bericht('grootscherm-klaar', 'geraden'))
    say(klaar, { origin: 'https://elders.example' })
    say(klaar, { source: window })
    say('grootscherm-klaar')
    expect(ports).toHaveLength(0)
    say(klaar)
    expect(ports).toHaveLength(1)
    await waitFor(() => expect(last()).toEqual(kamer))
    zender.sluit()
    await waitFor(() => expect(last()).toEqual(leegBeeld))
  })

  it('says when the browser would not open it, and when it was closed', async () => {
    vi.stubGlobal('open', () => null)
    expect(createZender().open()).toBe(false)
    vi.useFakeTimers()
    const { opened } = fakeWindow()
    const zender = createZender()
    zender.open()
    expect(zender.isOpen()).toBe(true)
    opened.closed = true
    vi.advanceTimersByTime(1_500)
    expect(zender.isOpen()).toBe(false)
  })

  it('goes blank when the page goes', async () => {
    const { say, nonce, last } = fakeWindow()
    const zender = createZender()
    zender.open()
    say(bericht('grootscherm-klaar', nonce()))
    zender.toon(kamer)
    await waitFor(() => expect(last()).toEqual(kamer))
    window.dispatchEvent(new Event('pagehide'))
    await waitFor(() => expect(last()).toEqual(leegBeeld))
    zender.sluit()
  })

  it.each([
    ['/overleg/a/vraag1', 'vraag1', null],
    ['/overleg/a/vraag3/kind', 'vraag3', 'kind'],
    ['/overleg/a/leesvoor/kind', 'vraag3', 'kind'],
    ['/overleg/a/vraag1/kind', 'vraag1', null],
    ['/overleg/a', null, null],
    ['/overleg/a/nog-te-plaatsen', null, null],
    ['/namenlijst', null, null],
    ['/', null, null],
  ])('at %s it leads to %s', (path, room, dossier) => {
    const read = readPlek(path)
    expect([read?.plek.kamer ?? null, read?.dossier ?? null]).toEqual([room, dossier])
  })
})

describe('the big screen follows who leads', () => {
  it('room by room and child by child, by number only; blank elsewhere, with a family, and after closing', async () => {
    const register = await aTeamWindow()
    const noor = await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [noor.dossier], { begonnen: true })
    const { say, nonce, last, beelden } = fakeWindow()
    location.hash = `#/overleg/${id}/vraag1`
    const { user } = openShell(register)
    await user.click(await screen.findByRole('button', { name: 'Groot scherm' }))
    say(bericht('grootscherm-klaar', nonce()))
    await waitFor(() => expect(last()).toMatchObject({ soort: 'kamer', titel: 'Wat doen wij al?' }))
    const goTo = (path: string) =>
      act(() => {
        location.hash = `#${path}`
      })
    goTo(`/overleg/${id}/vraag3/${noor.dossier}`)
    await waitFor(() => expect(last()).toMatchObject({ soort: 'kind', nummer: noor.rugnummer }))
    goTo('/namenlijst')
    await waitFor(() => expect(last()).toEqual(leegBeeld))
    goTo(`/overleg/${id}/vraag2`)
    await waitFor(() => expect(last()).toMatchObject({ soort: 'kamer' }))
    await act(async () => {
      await play(register, letGezinIn(await overlegIn(register, id), noor.dossier, 1, ctx))
    })
    await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })
    await waitFor(() => expect(last()).toEqual(leegBeeld))
    await user.click(screen.getAllByRole('button', { name: 'Gezin gaat weg' })[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Ga verder' }))
    await waitFor(() => expect(last()).toMatchObject({ soort: 'kamer' }))
    await act(async () => {
      await play(register, closeOverleg(await overlegIn(register, id), { nietBesproken: [], op: 2 }, ctx))
    })
    await waitFor(() => expect(last()).toEqual(leegBeeld))
    expect(JSON.stringify(beelden)).not.toMatch(/Noor|Aksoy/u)
  })

  it('a lock blanks it', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const { say, nonce, last } = fakeWindow()
    location.hash = `#/overleg/${id}/vraag1`
    const { user } = openShell(register)
    await user.click(await screen.findByRole('button', { name: 'Groot scherm' }))
    say(bericht('grootscherm-klaar', nonce()))
    await waitFor(() => expect(last()).toMatchObject({ soort: 'kamer' }))
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    await waitFor(() => expect(last()).toEqual(leegBeeld))
  })
})

describe('the big window', () => {
  function leader() {
    const asked: unknown[] = []
    const opener = { postMessage: (data: unknown) => asked.push(data) }
    vi.stubGlobal('opener', opener)
    const { port1, port2 } = new MessageChannel()
    const give = (source: unknown = opener, nonce = 'n1') =>
      act(() => {
        const data = bericht('grootscherm-poort', nonce)
        const init = { data, origin: location.origin, source: source as Window, ports: [port2] }
        window.dispatchEvent(new MessageEvent('message', init))
      })
    return { asked, give, port: port1 }
  }
  const blank = () => screen.findByText(/Dit grote scherm is leeg/, undefined, { timeout: 8_000 })

  it('asks for its port, shows what comes, and is blank within seconds of silence', {
    timeout: 20_000,
  }, async () => {
    const { asked, give, port } = leader()
    render(<GrootschermPage nonce="n1" />)
    await blank()
    expect(asked).toContainEqual(bericht('grootscherm-klaar', 'n1'))
    give()
    port.postMessage({ soort: 'kind', nummer: 214, regels: [{ kop: 'Regie', tekst: 'School' }] })
    expect(await screen.findByRole('heading', { name: '214' })).toBeInTheDocument()
    expect(screen.getByText('School')).toBeInTheDocument()
    await blank()
    port.close()
  })

  it('takes no port of another window or nonce, and shows nothing that is no picture', async () => {
    const { give, port } = leader()
    render(<GrootschermPage nonce="n1" />)
    give(window)
    give(undefined, 'n2')
    port.postMessage({ soort: 'kind', nummer: 214, regels: [] })
    await blank()
    expect(screen.queryByRole('heading', { name: '214' })).toBeNull()
    give()
    port.postMessage({ soort: 'kind', nummer: '<b>Noor</b>', regels: [] })
    await blank()
    expect(document.body).not.toHaveTextContent('Noor')
    port.close()
  })
})
