import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { addLid } from '../../../src/domain/team/leden.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { addDays, addWeeks, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { ctx, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const acties = () => deel('Eerste stap en acties')
const bellen = { wat: 'Mentor belt', partij: 'school', wie: redact(''), wanneer: null } as const

/** A child in an overleg that runs; `before` writes what was agreed a month ago, outside it. */
async function open(before?: (stand: Awaited<ReturnType<typeof dossierIn>>) => Parameters<typeof play>[1]) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  if (before !== undefined) await play(register, before(await dossierIn(register, dossier)))
  const overleg = await putOverleg(register, [dossier], { begonnen: true })
  const show = async () => {
    const shown = openScreen(register, <Werkblad dossierId={dossier} overlegId={overleg} />)
    await screen.findByRole('region', { name: 'Terugblik' })
    return shown
  }
  return { register, dossier, overleg, show }
}

const toen = { vandaag: addDays(today(), -30) }

describe('what has a date that has gone by cannot just stay so', () => {
  it('the eerste stap gets a new date with one press, and then counts', async () => {
    const wanneer = addDays(today(), -18)
    const { register, dossier, show } = await open((stand) => addActie(stand, { ...bellen, wanneer }, toen))
    const { user } = await show()
    expect(acties().queryByRole('button', { name: /Blijft zo/u })).not.toBeInTheDocument()
    expect(acties().getByText(/^De datum is voorbij: .*, 18 dagen geleden$/u)).toBeInTheDocument()
    const chips = within(acties().getByRole('group', { name: 'Kies een nieuwe datum' }))
    await user.click(chips.getByRole('button', { name: 'over 1 week' }))
    expect(await acties().findByText('Besproken')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).acties).toMatchObject([{ wanneer: addWeeks(today(), 1) }])
    expect(acties().queryByText(/^De datum is voorbij/u)).not.toBeInTheDocument()
  })

  it('neither can a voorlopige regie; a new date keeps who holds it and who is asked', async () => {
    const noor = { partij: 'school', persoon: redact('Noor Veldman') } as const
    const jamal = { partij: 'jeugdhulp', persoon: redact('Jamal Bakker') } as const
    const { register, dossier, show } = await open((stand) =>
      takeVoorlopigeRegie(stand, { wie: noor, vraagtAan: jamal, vraagtVoor: addDays(today(), -1) }, toen),
    )
    const { user } = await show()
    const regie = deel('Wie heeft de regie?')
    expect(regie.queryByRole('button', { name: /Blijft zo/u })).not.toBeInTheDocument()
    const chips = within(regie.getByRole('group', { name: 'Kies een nieuwe datum' }))
    await user.click(chips.getByRole('button', { name: 'over 2 weken' }))
    expect(await regie.findByText('Besproken: voorlopige regie')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).regie).toMatchObject({
      stap: { wie: noor, vraagtAan: jamal, vraagtVoor: addWeeks(today(), 2) },
    })
  })

  it('a next time of today is kept, and told to be no next time', async () => {
    const { show } = await open((stand) => setVolgende(stand, today(), toen))
    const { user } = await show()
    const volgende = deel('Wanneer kijken wij weer?')
    expect(await volgende.findByText(/^Dit is vandaag\. Kies/u)).toBeInTheDocument()
    await user.click(volgende.getByRole('button', { name: 'over 4 weken' }))
    expect(await volgende.findByText(/^Bewaard om/u)).toBeInTheDocument()
    expect(volgende.queryByText(/^Dit is vandaag/u)).not.toBeInTheDocument()
  })
})

describe('the acties', () => {
  it('of before stand in the terugblik and only there; how it went is asked of those, not of a new one', async () => {
    const { register, dossier, overleg, show } = await open((stand) => addActie(stand, bellen, toen))
    const here = { ...ctx, overleg }
    const nieuw = { ...bellen, wat: 'Rooster maken' }
    await play(register, addActie(await dossierIn(register, dossier), nieuw, here))
    await show()
    const hoe = (wat: string) => screen.queryAllByRole('group', { name: `Hoe ging het: ${wat}` })
    expect(hoe('Mentor belt')).toHaveLength(1)
    expect(deel('Terugblik').getByText('Mentor belt')).toBeInTheDocument()
    expect(acties().getByText('Bij Terugblik staat nog open: Mentor belt')).toBeInTheDocument()
    expect(hoe('Rooster maken')).toHaveLength(0)
    expect(acties().getByText('Rooster maken')).toBeInTheDocument()
  })

  it('can be for the friday that comes, unless another quick day is that day', async () => {
    const { show } = await open()
    await show()
    const namen = within(acties().getByRole('group', { name: 'Kies snel: Wanneer?' }))
      .getAllByRole('button')
      .map((knop) => knop.textContent)
    const weekdag = new Date(`${today()}T00:00:00Z`).getUTCDay()
    const vrijdag = weekdag === 4 || weekdag === 5 ? [] : ['vrijdag']
    expect(namen).toEqual(['vandaag', 'morgen', ...vrijdag, 'over 1 week', 'over 2 weken'])
  })
})

describe('who can be chosen', () => {
  it('first who is at the table; absent people and the parent of the team are found behind "Iemand anders"', async () => {
    const { register, overleg, show } = await open()
    const leden = [
      ['Marit Hoek', 'school'],
      ['Samir Post', 'jeugdhulp'],
      ['Ellen Voort', 'ouder'],
    ] as const
    for (const [naam, partij] of leden) {
      const team = readTeam(must(await register.load('team')))
      must(await register.record(must(addLid(team, { naam, partij }, ctx)).handeling))
    }
    for (const { id, naam, partij } of readTeam(must(await register.load('team'))).leden) {
      await play(
        register,
        seatLid(await overlegIn(register, overleg), { partij, naam: naam.reveal(), lid: id }, ctx),
      )
    }
    const samir = (await overlegIn(register, overleg)).stoelen.find(({ partij }) => partij === 'jeugdhulp')
    const weg = { hoe: 'afwezig', om: '' } as const
    await play(register, setAanwezig(await overlegIn(register, overleg), samir?.id ?? '', weg, ctx))
    const { user } = await show()
    const wie = within(deel('Wie heeft de regie?').getByRole('group', { name: 'Wie vraagt u?' }))
    const namen = () => wie.getAllByRole('button').map((knop) => knop.textContent)
    expect(namen()).toEqual(['Noor Veldman (School)', 'Marit Hoek (School)', 'Iemand anders'])
    await user.click(wie.getByRole('button', { name: 'Iemand anders' }))
    const anderen = within(wie.getByRole('group', { name: 'Anderen van het team' }))
    expect(anderen.getAllByRole('button').map((knop) => knop.textContent)).toEqual([
      'Samir Post (Jeugdhulp)',
      'Ellen Voort (Ouder)',
    ])
  })

  it('nobody is filled in as the one who will be asked', async () => {
    const { show } = await open()
    const { user } = await show()
    const regie = deel('Wie heeft de regie?')
    await user.click(regie.getByText('Nog niemand gevonden? Neem voorlopige regie'))
    expect(regie.getByRole('combobox', { name: 'Wie wordt gevraagd?' })).toHaveValue('')
    await user.click(regie.getByRole('button', { name: 'Neem voorlopige regie' }))
    expect(await regie.findByText('Kies wie wordt gevraagd.')).toBeInTheDocument()
  })
})

describe('what was typed and not kept', () => {
  it('is told at the foot of the worksheet, with a way to it; kept, the line goes', async () => {
    const { register, dossier, show } = await open()
    const { user } = await show()
    await user.type(acties().getByRole('textbox', { name: 'Wat gaat er gebeuren?' }), 'Bellen')
    const regel = 'U typte nog een actie. Die is nog niet bewaard.'
    expect(await screen.findByText(regel)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ga ernaartoe' }))
    expect(screen.getByRole('region', { name: 'Eerste stap en acties' })).toHaveFocus()
    await user.click(acties().getByRole('button', { name: 'Voeg actie toe' }))
    await waitFor(() => expect(screen.queryByText(regel)).not.toBeInTheDocument())
    await waitFor(async () => expect((await dossierIn(register, dossier)).acties).toHaveLength(1))
    expect(screen.queryByText(regel)).not.toBeInTheDocument()
  })

  it('a second goal that was half typed stands open again, and is told', async () => {
    const { register, dossier, show } = await open()
    const { user, unmount } = await show()
    const doel = () => deel('Doel en datum')
    await user.type(doel().getByRole('textbox', { name: 'Doel voor de komende weken' }), 'Elke ochtend')
    await user.click(doel().getByRole('button', { name: 'over 4 weken' }))
    await user.click(await doel().findByRole('button', { name: 'Begin een nieuw doel' }))
    await user.type(doel().getByRole('textbox', { name: 'Doel voor de komende weken' }), 'Twee dagen')
    expect(await screen.findByText('U typte nog een doel. Dat is nog niet bewaard.')).toBeInTheDocument()
    unmount()
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`dossier/${dossier}/doel-nieuw`))
    await show()
    expect(await screen.findByDisplayValue('Twee dagen')).toBeInTheDocument()
    expect(await screen.findByText('U typte nog een doel. Dat is nog niet bewaard.')).toBeInTheDocument()
  })
})

it('the way to each part bears a mark once it was answered in this overleg', async () => {
  const { show } = await open()
  const { user } = await show()
  const sprong = within(screen.getByRole('group', { name: 'Ga naar een onderdeel' }))
  const mark = (naam: string) => sprong.getByRole('button', { name: naam }).querySelector('svg')?.outerHTML
  const open1 = mark('Focus')
  await user.type(deel('Waar richt ieder zich op?').getByRole('textbox', { name: 'School' }), 'Een maatje')
  await user.click(deel('Wanneer kijken wij weer?').getByRole('button', { name: 'over 4 weken' }))
  await waitFor(() => expect(mark('Focus')).not.toBe(open1))
  await waitFor(() => expect(mark('Volgende keer')).not.toBe(open1))
  expect(mark('Terugblik')).toBe(open1)
})
