import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { VerslagPage } from '../../../src/features/verslag/index.ts'
import { addWeeks } from '../../../src/lib/datum.ts'
import { aDisk, aWindow, type Disk, rawDb } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

let over = new AbortController()
beforeEach(() => {
  over = new AbortController()
})
afterEach(() => over.abort())

/** A running overleg over Noor Aksoy, who is named in a card, with a note of one partij that nobody else may read. */
async function withVerslag(disk?: Disk) {
  const register = await aTeamWindow(disk)
  const noor = await putKind(register, 'Noortje', 'Aksoy')
  const id = await putOverleg(register, [noor.dossier], { begonnen: true })
  const kaart = { soort: 'werkt', tekst: 'Bellen met Noortje ging goed', partij: null, stap: null } as const
  const added = addKaart(await overlegIn(register, id), kaart, ctx)
  await play(register, added.ok ? { ok: true, value: added.value.handeling } : added)
  await discuss(register, noor.dossier, id)
  const note = { tekst: 'Alleen van onze school', publiek: 'partij', van: 'school' } as const
  await play(register, addNotitie(await dossierIn(register, noor.dossier), note, { ...ctx, overleg: id }))
  return { register, id, noor }
}

async function open(register: Register, id: string) {
  const shown = openScreen(register, <VerslagPage overlegId={id} />)
  await screen.findByRole('heading', { name: /^Verslag van het overleg van/ })
  return shown
}

/** What the browser is offered as a file. */
function watchFiles() {
  const files: { name: string; blob: Blob }[] = []
  let last: Blob | undefined
  URL.createObjectURL = (blob) => {
    last = blob as Blob
    return 'blob:verslag'
  }
  URL.revokeObjectURL = () => undefined
  const onClick = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement) || last === undefined) return
    event.preventDefault()
    files.push({ name: event.target.download, blob: last })
  }
  document.addEventListener('click', onClick, { signal: over.signal })
  return files
}

async function saved(files: ReturnType<typeof watchFiles>): Promise<{ name: string; text: string }> {
  await waitFor(() => expect(files).not.toEqual([]))
  const { name, blob } = files.pop()!
  const text = await new Promise<string>((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(reader.result as string))
    reader.readAsText(blob)
  })
  return { name, text }
}

const names = /Noortje|Aksoy/

describe('the verslag on screen', () => {
  it('holds no name of a child until someone says who will read it; names in free text are replaced', async () => {
    const { register, id, noor } = await withVerslag()
    const files = watchFiles()
    const { user } = await open(register, id)
    expect(document.body).not.toHaveTextContent(names)
    expect(document.body).toHaveTextContent(`Bellen met [#${noor.rugnummer}] ging goed`)
    expect(screen.getByText(/In de tekst stond 1 naam/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Bewaar als Markdown' }))
    const zonder = await saved(files)
    expect(zonder.name).toMatch(/\.md$/)
    expect(zonder.text).toContain(`#${noor.rugnummer}`)
    expect(zonder.text).not.toMatch(names)
    expect(await screen.findByText(/Dit bestand staat nu onbeveiligd in Downloads/)).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Maak met namen' }))
    const keuze = within(screen.getByRole('dialog', { name: 'Verslag met namen van kinderen' }))
    await user.click(keuze.getByRole('button', { name: 'Ja, met namen' }))
    expect(await keuze.findByText('Vul in wie dit verslag leest.')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(names)
    await user.type(keuze.getByLabelText('Wie gaat dit lezen?'), 'Noor Veldman{Enter}')

    expect(
      await screen.findByText('Let op: met namen. Dit verslag is voor: Noor Veldman.'),
    ).toBeInTheDocument()
    expect(screen.queryByText(/Dit bestand staat nu onbeveiligd/)).not.toBeInTheDocument()
    expect(document.body).toHaveTextContent('Bellen met Noortje ging goed')
    expect(document.body).toHaveTextContent('Noortje Aksoy')
    await user.click(screen.getByRole('button', { name: 'Bewaar als Markdown' }))
    const met = await saved(files)
    expect(met.text).toContain('Noortje Aksoy')
    expect(met.text).toContain('Dit verslag is voor: Noor Veldman.')

    await user.click(screen.getByRole('button', { name: 'Maak zonder namen' }))
    await waitFor(() => expect(document.body).not.toHaveTextContent(names))
  })

  it('offers no names while Alleen nummers is on', async () => {
    const { register, id } = await withVerslag()
    const team = await register.load('team')
    if (!team.ok) throw new Error('no team')
    await play(register, setAlleenNummers(readTeam(team.value), true, ctx))
    await open(register, id)
    expect(screen.queryByRole('button', { name: 'Maak met namen' })).not.toBeInTheDocument()
    expect(screen.getByText(/Zet dan eerst Alleen nummers uit/)).toBeInTheDocument()
  })

  it('asks anew who will read it after Alleen nummers was on: names do not come back by themselves', async () => {
    const { register, id } = await withVerslag()
    const { user } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Maak met namen' }))
    await user.type(screen.getByLabelText('Wie gaat dit lezen?'), 'Noor Veldman{Enter}')
    await waitFor(() => expect(document.body).toHaveTextContent(names))
    const turn = async (on: boolean) => {
      const team = await register.load('team')
      if (!team.ok) throw new Error('no team')
      await play(register, setAlleenNummers(readTeam(team.value), on, ctx))
    }
    await turn(true)
    expect(await screen.findByText(/Zet dan eerst Alleen nummers uit/)).toBeInTheDocument()
    await turn(false)
    expect(await screen.findByRole('button', { name: 'Maak met namen' })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(names)
  })

  it('can be kept without names after all, and a number like a BSN is no reader', async () => {
    const { register, id } = await withVerslag()
    const { user } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Maak met namen' }))
    await user.type(screen.getByLabelText('Wie gaat dit lezen?'), '111222333{Enter}')
    expect(await screen.findByText(/burgerservicenummer/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Nee, zonder namen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(document.body).not.toHaveTextContent(names)
  })

  it('keeps who will read it while that is not said yet; "Nee" throws it away', async () => {
    const { register, id } = await withVerslag()
    const { user, unmount } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Maak met namen' }))
    await user.type(screen.getByLabelText('Wie gaat dit lezen?'), 'Noor Veld')
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`verslag/${id}/met-namen`))
    unmount()
    const again = await open(register, id)
    await again.user.click(screen.getByRole('button', { name: 'Maak met namen' }))
    expect(await screen.findByDisplayValue('Noor Veld')).toHaveAccessibleName('Wie gaat dit lezen?')
    await again.user.click(screen.getByRole('button', { name: 'Nee, zonder namen' }))
    await waitFor(async () => expect(await register.drafts.keys()).toEqual([]))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('has no note that is of one partij alone', async () => {
    const { register, id, noor } = await withVerslag()
    await open(register, id)
    expect((await dossierIn(register, noor.dossier)).notities).toHaveLength(1)
    expect(document.body).not.toHaveTextContent('Alleen van onze school')
  })

  it('follows what is written meanwhile, a child taken up without standing on the agenda too', async () => {
    const { register, id } = await withVerslag()
    await open(register, id)
    const bo = await putKind(register, 'Bo', 'Jansen')
    expect(document.body).not.toHaveTextContent(`#${bo.rugnummer}`)
    const act = markOpgepakt(await dossierIn(register, bo.dossier), true, { ...ctx, overleg: id })
    await play(register, act)
    expect(await screen.findByRole('cell', { name: `#${bo.rugnummer}` })).toBeInTheDocument()
  })

  it('of a closed overleg tells what was agreed then, whatever was written since', async () => {
    const { register, id, noor } = await withVerslag()
    const end = { nietBesproken: [], besproken: [noor.dossier], op: Date.now() }
    await play(register, closeOverleg(await overlegIn(register, id), end, ctx))
    const stand = async () => await dossierIn(register, noor.dossier)
    const doel = { tekst: 'Vier dagen naar school', datum: addWeeks(ctx.vandaag, 6), zichtbaarAan: '' }
    await play(register, setDoel(await stand(), doel, ctx))
    await play(register, setSituatie(await stand(), { situatie: 'terug', sinds: null }, ctx))
    await play(register, markOpgepakt(await stand(), true, ctx))
    await open(register, id)
    expect(screen.getByRole('cell', { name: /Twee ochtenden naar school\. Uiterlijk/ })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/Vier dagen|Weer op school|Ja, op/)
    await register.close()
  })

  it('prints itself', async () => {
    const { register, id } = await withVerslag()
    const print = vi.fn()
    window.print = print
    const { user } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })

  it('says so when the browser makes no file, and when there is no such overleg', async () => {
    const { register, id } = await withVerslag()
    watchFiles()
    URL.createObjectURL = () => {
      throw new Error('no')
    }
    const { user, unmount } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Bewaar als Markdown' }))
    expect(await screen.findByText(/Het bestand kwam er niet/)).toBeInTheDocument()
    unmount()
    openScreen(register, <VerslagPage overlegId="bestaat-niet" />)
    expect(await screen.findByText('Dit overleg is er niet (meer).')).toBeInTheDocument()
  })

  it('comes also when a worksheet cannot be read, and says so', async () => {
    const disk = await aDisk()
    const first = await withVerslag(disk)
    await first.register.tidy()
    await first.register.close()
    const db = await rawDb(disk)
    const key = await db.keys.get(`dossier-${first.noor.dossier}`)
    if (key === undefined) throw new Error('the child has a key')
    await db.keys.put({ ...key, box: key.box.map((byte) => byte ^ 1) })
    db.close()
    const register = await aWindow(disk)
    await open(register, first.id)
    expect(screen.getByText(/Een kind waarvan het werkblad gewist is of niet opengaat/)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(names)
    await register.close()
  })
})
