import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { sayStem, type StemInvoer } from '../../../src/domain/stem/handelingen.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { gezinPlek, pointTo } from '../../../src/lib/wijzer.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, play, putOverleg } from '../../support/overlegScreen.tsx'

let register: Register
let dossier: string

beforeEach(async () => {
  register = await aTeamWindow()
  dossier = (await putKind(register, 'Noor', 'Aksoy')).dossier
  await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Rust in de ochtend', ctx))
})

async function say(over: Partial<StemInvoer>): Promise<void> {
  const invoer: StemInvoer = {
    soort: 'klopt-niet',
    over: 'ondersteuningsvraag',
    regel: '',
    gelezen: 'Rust in de ochtend',
    tekst: 'Juist de middag.',
    taal: '',
    wie: 'ouder1',
    naam: redact(''),
    publiek: 'deze-ouder',
    ...over,
  }
  must(await register.record(must(sayStem(await dossierIn(register, dossier), invoer, ctx)).handeling))
}

async function tell(tekst: string, publiek: 'deze-ouder' | 'iedereen' = 'deze-ouder'): Promise<void> {
  const invoer = {
    soort: 'inbreng',
    tekst,
    magOpgeschreven: true,
    kaart: null,
    cijfer: null,
    taal: '',
    wie: 'ouder1',
    naam: redact(''),
    publiek,
  } as const
  const told = must(addEigenwoorden(await dossierIn(register, dossier), invoer, ctx))
  must(await register.record(told.handeling))
}

describe('what the family says', () => {
  it('stands open with their own words and how much it is; with nothing said it is folded', async () => {
    const { unmount } = openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByText('Wat zegt het gezin?')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'In eigen woorden' })).not.toBeInTheDocument()
    unmount()
    await tell('Ik bel elke week.')
    await say({ soort: 'klopt', tekst: '' })
    openScreen(register, <Werkblad dossierId={dossier} />)
    expect(await screen.findByText('Wat zegt het gezin? (2)')).toBeInTheDocument()
    expect(screen.getByText('Ik bel elke week.')).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Wat het gezin van de regels vindt' })).toBeInTheDocument()
  })

  it('is where the band leads to, also when the worksheet stands there already and it was folded', async () => {
    await tell('Ik bel elke week.')
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    await user.click(await screen.findByText('Wat zegt het gezin? (1)'))
    expect(screen.queryByText('Ik bel elke week.')).not.toBeInTheDocument()
    act(() => pointTo(gezinPlek(dossier)))
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Ik bel elke week.'))
  })

  it('led to from elsewhere: first what waits for an answer, and from there on to the rest', async () => {
    await tell('Ik bel elke week.')
    await say({})
    pointTo(gezinPlek(dossier))
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    const wacht = await screen.findByRole('region', { name: 'Het gezin wacht op antwoord' })
    await waitFor(() => expect(wacht).toHaveFocus())
    await user.click(within(wacht).getByRole('button', { name: 'Lees wat het gezin verder zei' }))
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Ik bel elke week.'))
  })

  it('of the goal stands with what child and parents think of it', async () => {
    await play(
      register,
      setDoel(
        await dossierIn(register, dossier),
        { tekst: 'Twee ochtenden', datum: null, zichtbaarAan: '' },
        ctx,
      ),
    )
    const regel = (await dossierIn(register, dossier)).doel?.id ?? ''
    await say({ over: 'doel', regel, gelezen: 'Twee ochtenden', tekst: 'Dat is te veel.' })
    openScreen(register, <Werkblad dossierId={dossier} />)
    const vak = within(await screen.findByRole('region', { name: 'Kind en ouders' }))
    expect(vak.getByText('Dit zei het gezin over dit doel:')).toBeInTheDocument()
    expect(vak.getByText('Klopt niet: Dat is te veel.')).toBeInTheDocument()
    expect(vak.getByText('Alleen deze ouder en het team')).toBeInTheDocument()
  })
})

describe('what the family says, on the screen of a meeting', () => {
  const besloten = (aantal: number) => screen.getByText(`Toon ook wat niet voor iedereen is (${aantal})`)

  async function atTheTable() {
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    await register.load(`overleg-${overleg}`)
    const shown = openScreen(register, <Werkblad dossierId={dossier} overlegId={overleg} />)
    await screen.findByText(/^Wat zegt het gezin\?/u)
    return shown
  }

  it('stands when it is for everyone; what is not waits behind one press that says how much it is', async () => {
    await tell('Ik bel elke week.')
    await tell('Ik slaap slecht.')
    await tell('Wij fietsen graag.', 'iedereen')
    await say({ soort: 'klopt', tekst: 'Zo is het.' })
    const { user } = await atTheTable()
    expect(screen.getByText('Wij fietsen graag.')).toBeInTheDocument()
    expect(screen.queryByText('Ik bel elke week.')).not.toBeInTheDocument()
    expect(screen.queryByText('Zo is het.')).not.toBeInTheDocument()
    expect(screen.queryByText('Nog niets in eigen woorden opgeschreven.')).not.toBeInTheDocument()
    await user.click(besloten(2))
    expect(screen.getByText('Ik bel elke week.')).toBeInTheDocument()
    expect(screen.queryByText('Zo is het.')).not.toBeInTheDocument()
    await user.click(besloten(1))
    expect(screen.getByText('Zo is het.')).toBeInTheDocument()
    await user.click(besloten(2))
    expect(screen.queryByText('Ik bel elke week.')).not.toBeInTheDocument()
  })

  it('waits too on the worksheet by itself, as long as the overleg runs', async () => {
    await tell('Ik bel elke week.')
    await putOverleg(register, [dossier], { begonnen: true })
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    await screen.findByText(/^Wat zegt het gezin\?/u)
    expect(screen.queryByText('Ik bel elke week.')).not.toBeInTheDocument()
    await user.click(besloten(1))
    expect(screen.getByText('Ik bel elke week.')).toBeInTheDocument()
  })

  it('waits there too when it waits for an answer, and above it stands that it does', async () => {
    await say({})
    const { user } = await atTheTable()
    const wacht = screen.getByRole('region', { name: 'Het gezin wacht op antwoord' })
    expect(wacht).not.toHaveTextContent('Juist de middag.')
    await user.click(besloten(1))
    expect(wacht).toHaveTextContent('Juist de middag.')
  })

  it('waits there too when it is of the goal', async () => {
    const doel = { tekst: 'Twee ochtenden', datum: null, zichtbaarAan: '' }
    await play(register, setDoel(await dossierIn(register, dossier), doel, ctx))
    const regel = (await dossierIn(register, dossier)).doel?.id ?? ''
    const over = { over: 'doel', regel, gelezen: 'Twee ochtenden', soort: 'klopt' } as const
    await say({ ...over, tekst: 'Met de fiets.', publiek: 'iedereen' })
    await say({ ...over, tekst: 'Als haar vader er niet is.' })
    const { user } = await atTheTable()
    const vak = within(screen.getByRole('region', { name: 'Kind en ouders' }))
    expect(vak.getByText('Klopt: Met de fiets.')).toBeInTheDocument()
    expect(vak.queryByText('Klopt: Als haar vader er niet is.')).not.toBeInTheDocument()
    await user.click(vak.getByText('Toon ook wat niet voor iedereen is (1)'))
    expect(vak.getByText('Klopt: Als haar vader er niet is.')).toBeInTheDocument()
  })

  it('written down there for fewer is told to be written down', async () => {
    const { user } = await atTheTable()
    await user.click(screen.getByText('Wat zegt het gezin?'))
    const vak = within(await screen.findByRole('region', { name: 'In eigen woorden' }))
    await user.click(vak.getByRole('button', { name: 'Schrijf op wat het kind wil zeggen' }))
    await user.click(vak.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    await user.type(vak.getByLabelText('In eigen woorden'), 'Niet in de klas.')
    await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
    expect(await vak.findByText('Opgeschreven.')).toBeInTheDocument()
    expect(besloten(1)).toBeInTheDocument()
    expect(screen.queryByText('Niet in de klas.')).not.toBeInTheDocument()
  })
})

describe('who types for the family to read', () => {
  it('is told so at each part that the family reads', async () => {
    openScreen(register, <Werkblad dossierId={dossier} />)
    for (const name of ['Waar richt ieder zich op?', 'Doel en datum']) {
      const deel = await screen.findByRole('region', { name })
      expect(deel).toHaveTextContent('Het kind en de ouders lezen dit ook.')
    }
  })
})
