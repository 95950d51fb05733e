import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { sayStem, type StemInvoer } from '../../../src/domain/stem/handelingen.ts'
import { GezinWerkblad, Werkblad } from '../../../src/features/dossier/index.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, play, putOverleg } from '../../support/overlegScreen.tsx'

const kloptNiet: StemInvoer = {
  soort: 'klopt-niet',
  over: 'ondersteuningsvraag',
  regel: '',
  gelezen: 'Rust in de ochtend',
  tekst: 'Juist de middag is zwaar.',
  taal: '',
  wie: 'ouder2',
  naam: redact('Mirjam'),
  publiek: 'deze-ouder',
}

async function aKind() {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Sem', 'Bos')
  await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Rust in de ochtend', ctx))
  return { register, dossier }
}

async function say(register: Register, dossier: string, over: Partial<StemInvoer> = {}) {
  const said = must(sayStem(await dossierIn(register, dossier), { ...kloptNiet, ...over }, ctx))
  must(await register.record(said.handeling))
  return said.stem
}

const openVak = async () => within(await screen.findByRole('region', { name: 'Het gezin wacht op antwoord' }))

describe('a word of the family that waits', () => {
  it('stands on top of the worksheet with the line as it was read, who said it and who may read it', async () => {
    const { register, dossier } = await aKind()
    await say(register, dossier)
    openScreen(register, <Werkblad dossierId={dossier} />)
    const vak = await openVak()
    expect(vak.getByText('Wat heeft dit kind nodig? Rust in de ochtend')).toBeInTheDocument()
    expect(vak.getByText('Juist de middag is zwaar.')).toBeInTheDocument()
    expect(vak.getByText('Klopt niet')).toBeInTheDocument()
    expect(vak.getByText('Alleen deze ouder en het team')).toBeInTheDocument()
    expect(vak.getByText(/^Mirjam \(ouder 2\), /)).toBeInTheDocument()
    expect(vak.queryByText(/daarna veranderd/)).not.toBeInTheDocument()
  })

  it('says so when the line reads otherwise now, and still waits', async () => {
    const { register, dossier } = await aKind()
    await say(register, dossier)
    await play(register, setOndersteuningsvraag(await dossierIn(register, dossier), 'Rust na de middag', ctx))
    openScreen(register, <Werkblad dossierId={dossier} />)
    const vak = await openVak()
    expect(vak.getByText('De regel is daarna veranderd. Nu staat er: Rust na de middag')).toBeInTheDocument()
  })

  it('stands with the answer under all that the family says, and the answer can be put right', async () => {
    const { register, dossier } = await aKind()
    await say(register, dossier)
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    const vak = await openVak()
    await user.click(vak.getByRole('button', { name: 'Geef antwoord aan ouder 2' }))
    await user.click(vak.getByRole('button', { name: 'Bewaar antwoord' }))
    expect(await vak.findByText('Schrijf op wat het team antwoordt.')).toBeInTheDocument()
    await user.type(vak.getByLabelText('Wat antwoordt het team?'), 'Wij passen het aan.')
    await user.click(vak.getByRole('button', { name: 'Bewaar antwoord' }))
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: 'Het gezin wacht op antwoord' })).not.toBeInTheDocument(),
    )
    expect(screen.getByText('Wat zegt het gezin? (1)')).toBeInTheDocument()
    const later = within(await screen.findByRole('region', { name: 'Wat het gezin van de regels vindt' }))
    expect(later.getByText('Wij passen het aan.')).toBeInTheDocument()
    await user.click(later.getByRole('button', { name: 'Wijzig antwoord' }))
    await user.type(later.getByLabelText('Wat antwoordt het team?'), ' Morgen.')
    await user.click(later.getByRole('button', { name: 'Bewaar antwoord' }))
    expect(await later.findByText('Wij passen het aan. Morgen.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).stemmen[0]).toMatchObject({
      tekst: 'Juist de middag is zwaar.',
      antwoord: { tekst: 'Wij passen het aan. Morgen.', op: ctx.vandaag },
    })
  })

  it('goes away by an act of its own', async () => {
    const { register, dossier } = await aKind()
    await say(register, dossier)
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    const vak = await openVak()
    await user.click(vak.getByRole('button', { name: 'Haal weg: klopt niet, ouder 2' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).stemmen).toEqual([]))
    const history = await register.history(`dossier-${dossier}`)
    expect(history.ok && history.value[0]?.soort).toBe('stem-weggehaald')
  })
})

describe('what the family says at the table', () => {
  async function openVraag() {
    const { register, dossier } = await aKind()
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    await user.click(await screen.findByText('Wat zegt het gezin?'))
    await user.click(
      await screen.findByRole('button', { name: 'Klopt dit? Wat heeft dit kind nodig? Rust in de ochtend' }),
    )
    const form = within(
      await screen.findByRole('form', { name: 'Wat zegt het gezin over: Wat heeft dit kind nodig?' }),
    )
    return { register, dossier, user, form }
  }

  it('is written down with the line, who said it and the narrowest readers unless they choose otherwise', async () => {
    const { register, dossier, user, form } = await openVraag()
    expect(form.queryByText('Wie mag dit lezen?')).not.toBeInTheDocument()
    await user.click(form.getByRole('radio', { name: 'Klopt niet' }))
    await user.click(form.getByRole('radio', { name: 'Ouder 1' }))
    expect(await form.findByRole('radio', { name: /^Alleen deze ouder/ })).toBeChecked()
    await user.type(form.getByLabelText('In eigen woorden'), 'Hij slaapt goed.')
    await user.click(form.getByRole('button', { name: 'Bewaar wat het gezin zegt' }))
    expect(await screen.findByText('Opgeschreven.')).toBeInTheDocument()
    expect((await openVak()).getByText('Hij slaapt goed.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).stemmen).toMatchObject([
      {
        soort: 'klopt-niet',
        over: 'ondersteuningsvraag',
        gelezen: 'Rust in de ochtend',
        wie: 'ouder1',
        lezers: ['kantelteam', 'ouder-1'],
      },
    ])
  })

  it('is not kept before it is chosen what and who; something to add needs words, a klopt does not', async () => {
    const { register, dossier, user, form } = await openVraag()
    const bewaar = () => user.click(form.getByRole('button', { name: 'Bewaar wat het gezin zegt' }))
    await bewaar()
    expect(await form.findByText('Kies klopt, klopt niet of aanvulling.')).toBeInTheDocument()
    expect(form.getByText('Kies wie het zegt.')).toBeInTheDocument()
    await user.click(form.getByRole('radio', { name: 'Ik wil iets aanvullen' }))
    await user.click(form.getByRole('radio', { name: 'Het kind' }))
    await bewaar()
    expect(await form.findByText('Schrijf eerst iets op.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).stemmen).toEqual([])
    await user.click(form.getByRole('radio', { name: 'Klopt' }))
    await bewaar()
    expect(await screen.findByText('Opgeschreven.')).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Het gezin wacht op antwoord' })).not.toBeInTheDocument()
    expect((await dossierIn(register, dossier)).stemmen).toMatchObject([{ soort: 'klopt', publiek: 'kind' }])
  })

  it('not written down, nothing of it is kept', async () => {
    const { register, dossier, user, form } = await openVraag()
    await user.type(form.getByLabelText('In eigen woorden'), 'Laat maar.')
    await user.click(form.getByRole('button', { name: 'Niet opschrijven' }))
    expect(await screen.findByText('Rust in de ochtend', { selector: 'span' })).toBeInTheDocument()
    await waitFor(async () =>
      expect((await register.drafts.keys()).filter((key) => key.includes('stem-'))).toEqual([]),
    )
    expect((await dossierIn(register, dossier)).stemmen).toEqual([])
  })
})

describe('while the family sits there', () => {
  it('stands only what all of them may read; what is said for fewer is kept and not shown', async () => {
    const { register, dossier } = await aKind()
    await say(register, dossier)
    await say(register, dossier, { tekst: 'Dit mag iedereen weten.', publiek: 'iedereen' })
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    await register.load(`overleg-${overleg}`)
    const { user } = openScreen(register, <GezinWerkblad dossierId={dossier} overlegId={overleg} />)
    const vak = within(await screen.findByRole('region', { name: 'Klopt dit?' }))
    expect(vak.getByText('Dit mag iedereen weten.')).toBeInTheDocument()
    expect(screen.queryByText('Juist de middag is zwaar.')).not.toBeInTheDocument()
    await user.click(
      vak.getByRole('button', { name: 'Klopt dit? Wie heeft de regie? Nog niemand heeft de regie' }),
    )
    await user.click(vak.getByRole('radio', { name: 'Klopt niet' }))
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    await user.type(vak.getByLabelText('In eigen woorden'), 'Ik wil mijn juf.')
    await user.click(vak.getByRole('button', { name: 'Bewaar wat het gezin zegt' }))
    expect(
      await vak.findByText('Opgeschreven. Hier staat alleen wat het hele gezin mag lezen.'),
    ).toBeInTheDocument()
    expect(screen.queryByText('Ik wil mijn juf.')).not.toBeInTheDocument()
    expect((await dossierIn(register, dossier)).stemmen.at(-1)).toMatchObject({
      over: 'regie',
      wie: 'kind',
      lezers: ['kantelteam', 'kind'],
      overleg,
    })
  })
})

describe('a card of the conversation', () => {
  async function openEigen() {
    const { register, dossier } = await aKind()
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    await user.click(await screen.findByText('Wat zegt het gezin?'))
    const vak = within(await screen.findByRole('region', { name: 'In eigen woorden' }))
    await user.click(vak.getByRole('button', { name: 'Schrijf op wat het kind wil zeggen' }))
    await user.click(vak.getByRole('button', { name: 'Ja, schrijf op' }))
    return { register, dossier, user, vak }
  }

  it('asks the child with je and a parent with u; none is needed', async () => {
    const { user, vak } = await openEigen()
    expect(vak.queryByLabelText('Begin met een vraag')).not.toBeInTheDocument()
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    const keuze = within(await vak.findByLabelText('Begin met een vraag'))
    expect(keuze.getByRole('option', { name: 'Zonder vraag' })).toBeInTheDocument()
    expect(keuze.getByRole('option', { name: 'Wat hoop je over vier weken?' })).toBeInTheDocument()
    expect(keuze.getAllByRole('option')).toHaveLength(13)
    await user.click(vak.getByRole('radio', { name: 'Ouder 1' }))
    expect(await vak.findByRole('option', { name: 'Wat hoopt u over vier weken?' })).toBeInTheDocument()
  })

  it('on the scale a number is enough, and it stands under the question', async () => {
    const { register, dossier, user, vak } = await openEigen()
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    await user.selectOptions(await vak.findByLabelText('Begin met een vraag'), 'schaal')
    await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
    expect(await vak.findByText('Schrijf eerst iets op.')).toBeInTheDocument()
    await user.click(vak.getByRole('radio', { name: '0' }))
    await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
    expect(await vak.findByText('Cijfer 0 van 10')).toBeInTheDocument()
    expect(vak.getByText('Hoe gaat het nu? Kies een cijfer van 0 tot 10.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).eigenwoorden).toMatchObject([
      { kaart: 'schaal', cijfer: 0, tekst: '', wie: 'kind' },
    ])
  })

  it('a number that was chosen before another card was taken is not kept', async () => {
    const { register, dossier, user, vak } = await openEigen()
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    const keuze = await vak.findByLabelText('Begin met een vraag')
    await user.selectOptions(keuze, 'schaal')
    await user.click(vak.getByRole('radio', { name: '4' }))
    await user.selectOptions(keuze, 'hoop')
    await user.type(vak.getByLabelText('In eigen woorden'), 'Buiten spelen.')
    await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).eigenwoorden).toMatchObject([
        { kaart: 'hoop', cijfer: null, tekst: 'Buiten spelen.' },
      ]),
    )
  })
})
