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
import { ctx, play } from '../../support/overlegScreen.tsx'

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

async function tell(tekst: string): Promise<void> {
  const invoer = {
    soort: 'inbreng',
    tekst,
    magOpgeschreven: true,
    kaart: null,
    cijfer: null,
    taal: '',
    wie: 'ouder1',
    naam: redact(''),
    publiek: 'deze-ouder',
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

describe('who types for the family to read', () => {
  it('is told so at each part that the family reads', async () => {
    openScreen(register, <Werkblad dossierId={dossier} />)
    for (const name of ['Waar richt ieder zich op?', 'Doel en datum']) {
      const deel = await screen.findByRole('region', { name })
      expect(deel).toHaveTextContent('Het kind en de ouders lezen dit ook.')
    }
  })
})
