import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { readWerkagenda } from '../../../src/domain/werkagenda/werkagenda.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { value } from '../../support/overlegStand.ts'

const agendaIn = async (register: Register) => readWerkagenda(must(await register.load('werkagenda')))

async function putKaart(register: Register, overleg: string, soort: 'werkt' | 'kan-beter', tekst: string) {
  const invoer = { soort, tekst, partij: null, stap: null } as const
  const made = value(addKaart(await overlegIn(register, overleg), invoer, ctx))
  await play(register, { ok: true, value: made.handeling })
  return made.kaart
}

/** A team that met once over this child, with one actie promised, and meets again. */
async function again() {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const vorige = await putOverleg(register, [dossier], { begonnen: true })
  const actie = { wat: 'De mentor belt', partij: 'school', wie: redact('Karin'), wanneer: null } as const
  const daar = { ...ctx, overleg: vorige }
  await play(register, addActie(await dossierIn(register, dossier), actie, daar))
  await putKaart(register, vorige, 'werkt', 'Korte lijnen')
  await putKaart(register, vorige, 'kan-beter', 'Eerder bellen')
  await play(
    register,
    closeOverleg(await overlegIn(register, vorige), { nietBesproken: [], op: Date.now() }, ctx),
  )
  const id = await putOverleg(register, [dossier], { begonnen: true })
  return { register, dossier, id }
}

describe('a follow-up', () => {
  it('opens vraag 1 with what was promised; partly or not may say what stood in the way', async () => {
    const { register, dossier, id } = await again()
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    const vak = within(await screen.findByRole('region', { name: 'Wat was er beloofd?' }))
    expect(vak.getByText(/Karin/)).toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Deels' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ afloop: 'deels', want: '' }]),
    )
    await user.type(vak.getByLabelText('Wat zat er in de weg?'), 'Geen rustige plek{Enter}')
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([
        { afloop: 'deels', want: 'Geen rustige plek' },
      ]),
    )
    expect(await vak.findByText(/in de weg: Geen rustige plek/)).toBeInTheDocument()
    expect(vak.getByText('Alles is nagevraagd.')).toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Niet' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([
        { afloop: 'niet', want: 'Geen rustige plek' },
      ]),
    )
    await user.click(vak.getByRole('button', { name: 'Gedaan' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ afloop: 'gedaan' }]),
    )
    const heads = Object.values((await dossierIn(register, dossier)).records['actie'] ?? {})
    expect(heads.flatMap((velden) => velden['afloop']?.koppen.map((kop) => kop.overleg) ?? [])).toEqual([id])
  })

  it('asks also after what was promised last time of a child that is not on its agenda', async () => {
    const { register, dossier } = await again()
    const ander = (await putKind(register, 'Sem', 'Bos')).dossier
    const id = await putOverleg(register, [ander], { begonnen: true })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    const vak = within(await screen.findByRole('region', { name: 'Wat was er beloofd?' }))
    await user.click(await vak.findByRole('button', { name: 'Gedaan' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ afloop: 'gedaan' }]),
    )
    expect(await vak.findByText('Alles is nagevraagd.')).toBeInTheDocument()
  })

  it('shows only new cards; those of last time stand folded', async () => {
    const { register, id } = await again()
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await screen.findByRole('region', { name: 'Wat was er beloofd?' })
    expect(screen.queryByText('Korte lijnen')).not.toBeInTheDocument()
    await user.click(screen.getByText(/^Kaarten van vorige keer, /))
    expect(await screen.findByText('Korte lijnen')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Zet op de werkagenda: Eerder bellen' }))
    await screen.findByRole('link', { name: 'Staat op de werkagenda' })
    expect((await agendaIn(register)).regels).toMatchObject([{ activiteit: 'Eerder bellen' }])
  })

  it('a first overleg has nothing to look back on', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    openOverleg(register, `/overleg/${id}/vraag1`)
    await screen.findByRole('heading', { name: 'Dit werkt' })
    expect(screen.queryByRole('region', { name: 'Wat was er beloofd?' })).toBeNull()
    expect(screen.queryByText(/Kaarten van vorige keer/)).toBeNull()
  })
})

describe('what can be better', () => {
  it('without a name in it comes on the werkagenda with one tap, with its origin', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const kaart = await putKaart(register, id, 'kan-beter', 'Eerder bellen')
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByRole('button', { name: 'Zet op de werkagenda: Eerder bellen' }))
    expect(await screen.findByRole('link', { name: 'Staat op de werkagenda' })).toHaveAttribute(
      'href',
      '#/aanpak/werkagenda',
    )
    expect((await agendaIn(register)).regels).toMatchObject([
      { activiteit: 'Eerder bellen', herkomst: { overleg: id, kaart } },
    ])
  })

  it('with a name in it shows first what was taken out, and nothing is kept before that', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [], { begonnen: true })
    await putKaart(register, id, 'kan-beter', 'De ouders van Noor eerder bellen')
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByRole('button', { name: /^Zet op de werkagenda: / }))
    const eerst = within(await screen.findByRole('dialog', { name: 'Eerst zonder namen' }))
    expect(eerst.getByText('Noor werd [naam]')).toBeInTheDocument()
    expect((await agendaIn(register)).regels).toEqual([])
    const veld = eerst.getByLabelText('Zo komt het op de werkagenda')
    expect(veld).toHaveValue('De ouders van [naam] eerder bellen')
    await user.clear(veld)
    await user.type(veld, 'Ouders eerder bellen')
    await user.click(eerst.getByRole('button', { name: 'Zet op de werkagenda' }))
    await screen.findByRole('link', { name: 'Staat op de werkagenda' })
    expect((await agendaIn(register)).regels).toMatchObject([{ activiteit: 'Ouders eerder bellen' }])
    expect(JSON.stringify((await agendaIn(register)).records)).not.toContain('van Noor')
  })
})

describe('the optional taps at the start', () => {
  it('who is here is one line until it is opened, and one tap per person', async () => {
    const register = await aTeamWindow()
    const stoelen = [
      { partij: 'school', naam: 'Karin Duinker', lid: null },
      { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
    ] as const
    const id = await putOverleg(register, [], { begonnen: true, stoelen })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByText('Wie is er? 2 verwacht'))
    const piet = within(screen.getByRole('group', { name: 'Is Piet Smit er?' }))
    await user.click(piet.getByRole('button', { name: 'Is er niet' }))
    expect(await screen.findByText('Wie is er? 1 verwacht, 1 afwezig')).toBeInTheDocument()
    await user.click(piet.getByRole('button', { name: 'Is weggegaan' }))
    expect(await screen.findByText(/^Leerplicht, ging weg om \d/)).toBeInTheDocument()
    await user.click(piet.getByRole('button', { name: 'Is weggegaan', pressed: true }))
    expect(await screen.findByText('Wie is er? 2 verwacht')).toBeInTheDocument()
    expect((await overlegIn(register, id)).stoelen.map(({ aanwezig }) => aanwezig)).toEqual([null, null])
  })

  it('nobody is here before it is said; one tap says it of everyone, and of the others who came', async () => {
    const register = await aTeamWindow()
    const stoelen = [
      { partij: 'school', naam: 'Karin Duinker', lid: null },
      { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
    ] as const
    const id = await putOverleg(register, [], { begonnen: true, stoelen })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByText('Wie is er? 2 verwacht'))
    expect(screen.getByRole('button', { name: 'Iedereen is er' })).toBeInTheDocument()
    const piet = within(screen.getByRole('group', { name: 'Is Piet Smit er?' }))
    await user.click(piet.getByRole('button', { name: 'Komt later' }))
    await user.click(await screen.findByRole('button', { name: 'De anderen zijn er' }))
    expect(await screen.findByText('Wie is er? 1 aanwezig, 1 verwacht')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'De anderen zijn er' })).toBeNull()
    await user.click(piet.getByRole('button', { name: 'Is er' }))
    expect(await screen.findByText('Wie is er? 2 aanwezig')).toBeInTheDocument()
    await user.click(piet.getByRole('button', { name: 'Is weggegaan' }))
    expect(await screen.findByText('Wie is er? 1 aanwezig, 1 weg')).toBeInTheDocument()
  })

  it('who sits on two seats has one line, and is counted once', async () => {
    const register = await aTeamWindow()
    const stoelen = [
      { partij: 'school', naam: 'Karin Duinker', lid: 'karin' },
      { partij: 'jeugdhulp', naam: 'Karin Duinker', lid: 'karin' },
    ] as const
    const id = await putOverleg(register, [], { begonnen: true, stoelen })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByText('Wie is er? 1 verwacht'))
    const karin = within(screen.getByRole('group', { name: 'Is Karin Duinker er?' }))
    await user.click(karin.getByRole('button', { name: 'Is weggegaan' }))
    expect(await screen.findByText('Wie is er? 1 weg')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Iedereen is er' })).toBeNull()
  })

  it('who comes later may have a time, and who came is here from the moment of that tap', async () => {
    const register = await aTeamWindow()
    const stoelen = [{ partij: 'leerplicht', naam: 'Piet Smit', lid: null }] as const
    const id = await putOverleg(register, [], { begonnen: true, stoelen })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByText('Wie is er? 1 verwacht'))
    const piet = within(screen.getByRole('group', { name: 'Is Piet Smit er?' }))
    await user.click(piet.getByRole('button', { name: 'Komt later' }))
    await user.type(await screen.findByLabelText('Hoe laat? Mag leeg blijven.'), '14u20')
    await user.tab()
    expect(await screen.findByText('Leerplicht, komt om 14.20')).toBeInTheDocument()
    expect((await overlegIn(register, id)).stoelen).toMatchObject([
      { aanwezig: { hoe: 'later', om: '14:20' } },
    ])
    await user.click(piet.getByRole('button', { name: 'Is er' }))
    await screen.findByText('Wie is er? 1 aanwezig')
    expect((await overlegIn(register, id)).stoelen[0]?.aanwezig?.hoe).toBe('aanwezig')
    expect(screen.getByLabelText('Sinds hoe laat?')).toHaveValue(
      (await overlegIn(register, id)).stoelen[0]?.aanwezig?.om.replace(':', '.'),
    )
  })

  it('a story is about one child of the agenda', async () => {
    const register = await aTeamWindow()
    const noor = (await putKind(register, 'Noor', 'Aksoy')).dossier
    const sem = (await putKind(register, 'Sem', 'Bos')).dossier
    const id = await putOverleg(register, [noor, sem], { begonnen: true })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByText('Een verhaal, en de eerste reactie'))
    await user.click(await screen.findByRole('button', { name: /Sem Bos$/ }))
    expect(screen.getByText(`Verhaal van ${sem}`)).toBeInTheDocument()
    expect(screen.queryByText(`Verhaal van ${noor}`)).not.toBeInTheDocument()
  })

  it('a hundred cards on one pile keep the line for the next in reach', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    for (let n = 1; n <= 30; n += 1) await putKaart(register, id, 'werkt', `Kaart ${n}`)
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    const vak = within(await screen.findByRole('region', { name: /^Dit werkt \d/ }))
    expect(vak.getByText('Kaart 30')).toBeInTheDocument()
    expect(vak.queryByText('Kaart 10')).not.toBeInTheDocument()
    expect(vak.getByText('30')).toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Toon ook de eerste 10' }))
    expect(vak.getByText('Kaart 10')).toBeInTheDocument()
  })
})

describe('a parent at the table of the team', () => {
  it('is told to read numbers only, which one tap does', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], {
      begonnen: true,
      stoelen: [{ partij: 'ouder', naam: 'Ria Proef', lid: null }],
    })
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByRole('button', { name: 'Iedereen is er' }))
    await user.click(await screen.findByRole('button', { name: 'Toon alleen nummers' }))
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Toon alleen nummers' })).not.toBeInTheDocument(),
    )
    expect(readTeam(must(await register.load('team'))).alleenNummers).toBe(true)
  })
})
