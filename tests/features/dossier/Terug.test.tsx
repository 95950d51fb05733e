import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { planChecks } from '../../../src/domain/terugval/checks.ts'
import { markWeerOpSchool } from '../../../src/domain/terugval/weerOpSchool.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { addDays, formatDatum, today } from '../../../src/lib/datum.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const ctx = { vandaag: today() }

async function open({ overleg = false } = {}) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const overlegId = overleg ? await putOverleg(register, [dossier], { begonnen: true }) : undefined
  const shown = openScreen(
    register,
    <Werkblad dossierId={dossier} {...(overlegId === undefined ? {} : { overlegId })} />,
  )
  await screen.findByRole('region', { name: 'Terugblik' })
  return {
    register,
    dossier,
    overlegId: overlegId ?? '',
    stand: () => dossierIn(register, dossier),
    ...shown,
  }
}

async function terug(sinds = today()) {
  const there = await open()
  const { register, stand } = there
  await play(register, markWeerOpSchool(await stand(), { sinds, checks: [], hielp: null }, ctx))
  await play(register, planChecks(await stand(), [{ soort: 'eigen', datum: today() }], ctx))
  await screen.findByRole('region', { name: 'Weer op school' })
  return there
}

describe('weer op school', () => {
  it('is told with what helped and the checks, and a compliment goes into the overleg', async () => {
    const { register, user, stand, overlegId } = await open({ overleg: true })
    await user.click(screen.getByText('Meer'))
    const situatie = deel('Situatie')
    expect(situatie.queryByRole('radio', { name: 'Weer op school' })).not.toBeInTheDocument()
    await user.click(situatie.getByText('Is dit kind weer op school?'))
    await user.type(situatie.getByLabelText('Wie of wat hielp?'), 'De mentor')
    await user.click(situatie.getByRole('radio', { name: 'Iedereen (ook ouders)' }))
    const voorstel = within(situatie.getByRole('group', { name: 'Wanneer vragen wij hoe het gaat?' }))
    const dagen = voorstel.getAllByRole('button', { pressed: true })
    await user.click(voorstel.getByRole('button', { name: dagen.at(-1)?.textContent ?? '' }))
    await user.click(situatie.getByRole('button', { name: 'Zet op: weer op school' }))
    await screen.findByRole('region', { name: 'Weer op school' })
    expect(await stand()).toMatchObject({
      situatie: { situatie: 'terug', sinds: today() },
      notities: [{ tekst: 'Dit hielp bij de terugkeer: De mentor', publiek: 'iedereen' }],
    })
    expect((await stand()).checks).toHaveLength(dagen.length - 1)
    const card = deel('Weer op school')
    await user.type(card.getByLabelText('Wie verdient een compliment?'), 'De hele klas')
    await user.click(card.getByRole('button', { name: 'Geef compliment' }))
    await waitFor(async () =>
      expect((await overlegIn(register, overlegId)).kaarten).toMatchObject([
        { soort: 'compliment', tekst: 'De hele klas' },
      ]),
    )
    expect(JSON.stringify((await stand()).records)).not.toContain('De hele klas')
  })

  it('says honestly from when on it does not know the holidays', async () => {
    const { user } = await open()
    await user.click(screen.getByText('Meer'))
    await user.click(deel('Situatie').getByText('Is dit kind weer op school?'))
    expect(deel('Situatie').getByText(/kent de app niet alle schoolvakanties/u)).toBeInTheDocument()
  })
})

describe('checks after a return', () => {
  it('ask one question, ja or nee; then the worksheet closes with one tap', async () => {
    const { user, stand } = await terug()
    const card = deel('Weer op school')
    expect(card.getByText('Vandaag')).toBeInTheDocument()
    const vraag = within(card.getByRole('group', { name: /Is er thuis iets veranderd\?/u }))
    await user.click(vraag.getByRole('button', { name: 'Ja' }))
    expect(await card.findByText('Gevraagd: er is iets veranderd')).toBeInTheDocument()
    expect(card.getByText(/Schrijf hier niet op wat er is/u)).toBeInTheDocument()
    await user.click(card.getByRole('button', { name: 'Sluit af' }))
    await waitFor(async () =>
      expect(await stand()).toMatchObject({
        situatie: { situatie: 'afgesloten' },
        afsluiting: { want: '' },
      }),
    )
  })

  it('before the last check closing asks why', async () => {
    const { user, stand } = await terug()
    await user.click(deel('Weer op school').getByText('Werkblad afsluiten'))
    await user.click(deel('Weer op school').getByRole('button', { name: 'Sluit af' }))
    expect(await screen.findByText('Schrijf kort op waarom.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Waarom sluiten wij af?'), 'Verhuisd')
    await user.click(deel('Weer op school').getByRole('button', { name: 'Sluit af' }))
    await waitFor(async () => expect((await stand()).afsluiting).toMatchObject({ want: 'Verhuisd' }))
    await user.click(screen.getByText('Meer'))
    expect(
      deel('Situatie').getByText(`Afgesloten op ${formatDatum(today())}, want Verhuisd.`),
    ).toBeInTheDocument()
  })

  it('can be taken away, and one for another day added', async () => {
    const { user, stand, register } = await terug()
    const dag = formatDatum(today())
    await user.click(screen.getByRole('button', { name: `Haal de check van ${dag} weg` }))
    await waitFor(async () => expect((await stand()).checks).toEqual([]))
    expect(await screen.findByText('Er zijn geen checks gepland. Kies een dag.')).toBeInTheDocument()
    const later = addDays(today(), 3)
    await play(register, planChecks(await stand(), [{ soort: 'eigen', datum: later }], ctx))
    expect(await screen.findByText(formatDatum(later))).toBeInTheDocument()
  })
})
