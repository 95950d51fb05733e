import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { publieken } from '../../src/domain/notitie/notitie.ts'
import { publiekenVan } from '../../src/domain/eigenwoorden/eigenwoorden.ts'
import { addEigenwoorden } from '../../src/domain/eigenwoorden/handelingen.ts'
import { addNotitie } from '../../src/domain/notitie/handelingen.ts'
import { letGezinIn } from '../../src/domain/overleg/gezinErbij.ts'
import { setOndersteuningsvraag } from '../../src/domain/dossier/werkblad.ts'
import { answerRegie, askRegie } from '../../src/domain/regie/handelingen.ts'
import { sayStem } from '../../src/domain/stem/handelingen.ts'
import { redact } from '../../src/lib/redacted.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aWindow, must } from '../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../support/openScreen.tsx'
import { ctx, overlegIn, play, putOverleg } from '../support/overlegScreen.tsx'
import { openShell } from '../support/shell.tsx'

let mend = (): void => undefined
afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

const menu = () => screen.queryByRole('navigation', { name: 'Hoofdmenu' })

const storedIn = (storage: Storage): string =>
  Array.from({ length: storage.length }, (_, i) => storage.getItem(storage.key(i) ?? '')).join('\n')

/** Everything a person beside the screen could find in this window. */
const allOf = (): string =>
  [
    document.documentElement.outerHTML,
    document.title,
    JSON.stringify(history.state),
    storedIn(sessionStorage),
    storedIn(localStorage),
    [...document.querySelectorAll('input, textarea')]
      .map((field) => (field as HTMLInputElement).value)
      .join(' '),
    location.href,
  ].join('\n')

async function twoKinderen(disk?: Awaited<ReturnType<typeof aDisk>>) {
  const register = await aTeamWindow(disk)
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const sem = await putKind(register, 'Sem', 'Bosveld')
  const id = await putOverleg(register, [noor.dossier, sem.dossier], {
    begonnen: true,
    stoelen: [{ partij: 'school', naam: 'Noor Veldman', lid: null }],
  })
  const here = { ...ctx, overleg: id }
  for (const publiek of publieken) {
    const notitie = { tekst: `Zin voor ${publiek}.`, publiek, van: 'school' } as const
    await play(register, addNotitie(await dossierIn(register, noor.dossier), notitie, here))
  }
  await play(
    register,
    setOndersteuningsvraag(await dossierIn(register, sem.dossier), 'Vraag van de ander', here),
  )
  return { register, noor, sem, id }
}

/** What is of the other child, as it would stand there. */
const ofSem = ({ sem }: { readonly sem: { readonly rugnummer: number } }) => [
  'Bosveld',
  'Sem',
  'Vraag van de ander',
  `>${sem.rugnummer}<`,
]

const found = (texts: readonly string[]): readonly string[] => texts.filter((text) => allOf().includes(text))

async function letIn(user: ReturnType<typeof openShell>['user']) {
  await user.click(await screen.findByRole('button', { name: 'Gezin erbij' }))
  await user.click(await screen.findByRole('button', { name: 'Het kan' }))
  await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })
}

const staat = async (register: Register, id: string) => (await overlegIn(register, id)).gezin?.staat ?? null

describe('a family in the room', () => {
  it('nothing of another child is in the window: not in the page, its fields, the title or the history', async () => {
    const all = await twoKinderen()
    const { register, noor, sem, id } = all
    location.hash = `#/overleg/${id}/vraag3`
    const { user } = openShell(register)
    // the positive control: what is searched for does stand there before
    await screen.findByRole('link', { name: /Sem Bosveld/ })
    expect(found(ofSem(all))).toEqual(expect.arrayContaining(['Bosveld', 'Sem', `>${sem.rugnummer}<`]))
    location.hash = `#/overleg/${id}/vraag3/${sem.dossier}`
    await waitFor(() => expect(found(ofSem(all))).toEqual(ofSem(all)))

    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    await screen.findAllByText(/Noor Aksoy/)
    await letIn(user)
    expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
    expect(found(ofSem(all))).toEqual([])
    expect(document.title).not.toContain('Overleg')
    expect(menu()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull()
    expect(screen.getByText(/De tablet blijft bij het team/)).toBeInTheDocument()
  })

  it('any address shows the same page, Vraag 1 and 2, the list and the other child too', async () => {
    const all = await twoKinderen()
    const { register, noor, sem, id } = all
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    for (const path of [
      '/',
      '/namenlijst',
      '/team',
      '/hulp',
      `/dossier/${sem.dossier}`,
      `/overleg/${id}/vraag1`,
      `/overleg/${id}/vraag2`,
      `/overleg/${id}/vraag3/${sem.dossier}`,
      `/verslag/${id}`,
    ]) {
      act(() => {
        location.hash = `#${path}`
      })
      expect(await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })).toBeInTheDocument()
      expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
      expect(found(ofSem(all).slice(0, 3))).toEqual([])
    }
  })

  it('what one of them said of a line is there for all of them, or not at all', async () => {
    const { register, noor, id } = await twoKinderen()
    for (const publiek of publiekenVan.ouder2) {
      const said = {
        soort: 'klopt-niet',
        over: 'situatie',
        regel: '',
        gelezen: 'Zit thuis',
        tekst: `Stem voor ${publiek}.`,
        taal: '',
        wie: 'ouder2',
        naam: redact('Mirjam Geheim'),
        publiek,
      } as const
      const { handeling } = must(sayStem(await dossierIn(register, noor.dossier), said, ctx))
      must(await register.record(handeling))
    }
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await user.click(await screen.findByText('Toon ook wat niet voor iedereen is (2)'))
    await waitFor(() => expect(found(['Stem voor deze-ouder.'])).toHaveLength(1))
    await letIn(user)
    await waitFor(() => expect(found(['Stem voor iedereen.'])).toHaveLength(1))
    const weg = [
      'Stem voor deze-ouder.',
      'Stem voor team.',
      'Het gezin wacht op antwoord',
      'Toon ook wat niet',
    ]
    expect(found(weg)).toEqual([])
  })

  it('who has the regie in this overleg is besproken there too', async () => {
    const { register, noor, id } = await twoKinderen()
    const wie = { partij: 'school', persoon: redact('Noor Veldman') } as const
    const here = { ...ctx, overleg: id }
    await play(register, askRegie(await dossierIn(register, noor.dossier), { wie }, here))
    const ja = { antwoord: 'ja', hoe: 'aan-tafel', want: '' } as const
    await play(register, answerRegie(await dossierIn(register, noor.dossier), ja, here))
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    const regie = within(screen.getByRole('region', { name: 'Wie heeft de regie?' }))
    expect(regie.getByText('Besproken')).toBeInTheDocument()
    expect(regie.queryByRole('button', { name: /^Blijft zo/ })).toBeNull()
  })

  it('of the notes only what all of the family may read stands there', async () => {
    const { register, noor, id } = await twoKinderen()
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    expect(await screen.findByText('Zin voor iedereen.')).toBeInTheDocument()
    expect(found(publieken.map((publiek) => `Zin voor ${publiek}.`))).toEqual(['Zin voor iedereen.'])
  })

  it('goes by way of an empty page, and then the team goes on where it was', async () => {
    const all = await twoKinderen()
    const { register, noor, id } = all
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    await user.click(screen.getAllByRole('button', { name: 'Gezin gaat weg' })[0] as HTMLElement)
    expect(await screen.findByRole('heading', { level: 1, name: 'Even wachten' })).toBeInTheDocument()
    expect(await staat(register, id)).toBe('even-wachten')
    expect(found([...ofSem(all), 'Noor Aksoy', 'Zin voor iedereen.'])).toEqual([])
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Ga naar de inhoud',
      'Vergrendel',
      'Ga verder',
    ])
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    expect(await screen.findByRole('button', { name: 'Gezin erbij' })).toBeInTheDocument()
    expect(menu()).toBeInTheDocument()
    expect(location.hash).toBe(`#/overleg/${id}/vraag3/${noor.dossier}`)
  })

  it('what was half typed about another child is kept, and is there again afterwards', async () => {
    const { register, noor, sem, id } = await twoKinderen()
    location.hash = `#/overleg/${id}/vraag3/${sem.dossier}`
    const { user } = openShell(register)
    await user.type(await screen.findByRole('textbox', { name: 'Snelregel' }), 'Half getypt over Sem')
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    await screen.findAllByText(/Noor Aksoy/)
    await letIn(user)
    expect(found(['Half getypt'])).toEqual([])
    await user.click(screen.getAllByRole('button', { name: 'Gezin gaat weg' })[0] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Ga verder' }))
    expect(await screen.findByDisplayValue('Half getypt over Sem')).toBeInTheDocument()
  })

  it('what they say is written down there; beneath it stands only what all of the family may read', async () => {
    const { register, noor, id } = await twoKinderen()
    const said = {
      soort: 'inbreng',
      tekst: 'Dit zei zij eerder.',
      taal: '',
      wie: 'kind',
      naam: redact(''),
      publiek: 'kind',
      magOpgeschreven: true,
    } as const
    const before = addEigenwoorden(await dossierIn(register, noor.dossier), said, ctx)
    if (before.ok) await play(register, { ok: true, value: before.value.handeling })
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    const vak = within(await screen.findByRole('region', { name: 'In eigen woorden' }))
    const tell = async (wie: string, tekst: string, publiek: RegExp) => {
      await user.click(vak.getByRole('button', { name: 'Schrijf op wat het kind wil zeggen' }))
      await user.click(vak.getByRole('button', { name: 'Ja, schrijf op' }))
      await user.click(vak.getByRole('radio', { name: wie }))
      await user.click(vak.getByRole('radio', { name: publiek }))
      await user.type(vak.getByLabelText('In eigen woorden'), tekst)
      await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
      expect(await vak.findByText(/^Opgeschreven\./)).toBeInTheDocument()
    }
    await tell('Het kind', 'Ik wil naar gym.', /^Iedereen/)
    await tell('Ouder 1', 'Ik slaap slecht.', /^Alleen deze ouder/)
    expect(found(['Ik wil naar gym.', 'Ik slaap slecht.', 'Dit zei zij eerder.'])).toEqual([
      'Ik wil naar gym.',
    ])
    expect((await dossierIn(register, noor.dossier)).eigenwoorden).toHaveLength(3)
    expect(screen.queryByText('De eerste reactie:')).toBeNull()
  })

  it('says that something is not kept, without buttons, and nothing of other work', async () => {
    const { register, noor, sem, id } = await twoKinderen()
    await play(register, letGezinIn(await overlegIn(register, id), noor.dossier, Date.now(), ctx))
    mend = breakDisk('QuotaExceededError', ['log'])
    const act = must(setOndersteuningsvraag(await dossierIn(register, sem.dossier), 'Over de ander', ctx))
    await register.record(act)
    openShell(register)
    await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })
    const banner = await screen.findByText('Nog niet alles is bewaard. Sluit dit venster niet.')
    expect(banner).toBeInTheDocument()
    expect(found(['1 wijziging', 'Probeer nu', 'Gooi dit weg', 'De schijf'])).toEqual([])
  })

  it('what was done about another child just before, or is written only now, leaves no bar', async () => {
    const all = await twoKinderen()
    const { register, noor, sem, id } = all
    location.hash = `#/overleg/${id}/vraag2`
    const { user } = openShell(register)
    const knop = () => screen.queryByRole('button', { name: 'Maak ongedaan' })
    await user.click(await screen.findByRole('button', { name: 'Pak op: Sem Bosveld' }))
    await waitFor(() => expect(knop()).toBeVisible())
    await play(register, letGezinIn(await overlegIn(register, id), noor.dossier, Date.now(), ctx))
    await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })
    expect(knop()).toBeNull()
    for (const path of [`/overleg/${id}/vraag3/${noor.dossier}`, '/namenlijst']) {
      act(() => {
        location.hash = `#${path}`
      })
      const tekst = `Late zin ${path}`
      await play(register, setOndersteuningsvraag(await dossierIn(register, sem.dossier), tekst, ctx))
      expect(register.lastRecorded()?.soort).toBe('ondersteuningsvraag-genoteerd')
      await act(async () => await new Promise((done) => setTimeout(done, 0)))
      expect(knop()).toBeNull()
    }
    expect(found(ofSem(all))).toEqual([])
    await play(register, setOndersteuningsvraag(await dossierIn(register, noor.dossier), 'Van haar', ctx))
    await waitFor(() => expect(knop()).toBeVisible())
  })

  it('another window of the team follows, and so does one that opens later', async () => {
    const disk = await aDisk()
    const all = await twoKinderen(disk)
    const { register, noor, id } = all
    const other = await aWindow(disk)
    location.hash = '#/namenlijst'
    const shown = openShell(other)
    expect(await screen.findByRole('link', { name: /Sem Bosveld/ })).toBeInTheDocument()
    await play(register, letGezinIn(await overlegIn(register, id), noor.dossier, Date.now(), ctx))
    expect(await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })).toBeInTheDocument()
    await waitFor(() => expect(found(ofSem(all))).toEqual([]))
    shown.unmount()
    const later = await aWindow(disk)
    openShell(later)
    expect(await screen.findByRole('heading', { level: 1, name: 'Gezin erbij' })).toBeInTheDocument()
    expect(found(ofSem(all))).toEqual([])
  })

  it('what is done meanwhile is done in this overleg, and can be taken back there', async () => {
    const { register, noor, id } = await twoKinderen()
    location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
    const { user } = openShell(register)
    await letIn(user)
    await user.type(await screen.findByLabelText('School'), 'Wij bellen elke week')
    await user.tab()
    await waitFor(async () => expect((await dossierIn(register, noor.dossier)).focus[0]?.overleg).toBe(id))
    expect(await screen.findByRole('button', { name: 'Maak ongedaan' })).toBeInTheDocument()
    expect(within(document.body).getByText('Opgeschreven waar een partij zich op richt')).toBeInTheDocument()
  })
})
