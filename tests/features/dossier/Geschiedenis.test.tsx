import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addActie, changeActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { setPlicht } from '../../../src/domain/plicht/plicht.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const ctx = { vandaag: today() }

async function start() {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const doe = async (act: (stand: Dossier) => Result<Handeling, unknown>): Promise<void> => {
    must(await register.record(must(act(await dossierIn(register, dossier)))))
  }
  return { register, dossier, doe }
}

/** The line under this title, as term and fact. */
async function openRegel(register: Register, dossier: string, titel: string) {
  const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
  await user.click(await screen.findByText('Meer'))
  await user.click(await screen.findByText('Geschiedenis'))
  const lijst = await screen.findByRole('list', { name: 'Geschiedenis' })
  const regel = within(lijst)
    .getAllByRole('listitem')
    .find((item) => within(item).queryByText(titel) !== null)
  if (regel === undefined) throw new Error(`no line ${titel}`)
  return within(regel)
}

const facts = (regel: Awaited<ReturnType<typeof openRegel>>): readonly string[][] => {
  const terms = regel.getAllByRole('term').map((term) => term.textContent)
  const told = regel.getAllByRole('definition').map((fact) => fact.textContent)
  return terms.map((term, at) => [term, told[at] ?? ''])
}

it('how an actie went says which actie, as it read then', async () => {
  const { register, dossier, doe } = await start()
  const bellen = { wat: 'Bellen met thuis', partij: null, wie: redact(''), wanneer: null }
  await doe((stand) => addActie(stand, bellen, ctx))
  const ofActie = (stand: Dossier): string => stand.acties[0]?.id ?? ''
  await doe((stand) => finishActie(stand, ofActie(stand), { hoe: 'deels', want: 'niemand thuis' }, ctx))
  await doe((stand) => changeActie(stand, ofActie(stand), { wat: 'Bellen met oma' }, ctx))
  const regel = await openRegel(register, dossier, 'Opgeschreven hoe de actie ging')
  expect(facts(regel)).toEqual([
    ['Actie', 'Bellen met thuis'],
    ['Hoe het ging', expect.stringMatching(/^deels, .*, want niemand thuis$/u)],
  ])
})

it('of school, gemeente and ouders says which, and what became what', async () => {
  const { register, dossier, doe } = await start()
  await doe((stand) => setPlicht(stand, { soort: 'gemeente', staat: 'weet-niet', want: '' }, ctx))
  await doe((stand) => setPlicht(stand, { soort: 'gemeente', staat: 'gedaan', want: '' }, ctx))
  const regel = await openRegel(register, dossier, 'Nagelopen wat school, gemeente of ouders doen')
  expect(facts(regel)).toEqual([['Gemeente', 'Eerst: weet niet. Nu: gedaan']])
})

it('says which text was erased, and of what is gone says so once', async () => {
  const { register, dossier, doe } = await start()
  await doe((stand) => setOndersteuningsvraag(stand, 'Een rustige plek', ctx))
  await doe((stand) => setOndersteuningsvraag(stand, 'Een rustige plek, en rust', ctx))
  const plek = { tabel: 'kind', id: 'kind', veld: 'ondersteuningsvraag' }
  must(await (await register.beheer()).wissen.eraseTekst(dossier, plek))
  const gewist = await openRegel(register, dossier, 'Een tekst gewist op verzoek')
  expect(facts(gewist)).toEqual([['Welke tekst', 'Wat heeft dit kind nodig?']])
  for (const regel of within(screen.getByRole('list', { name: 'Geschiedenis' })).getAllByRole('listitem'))
    expect(within(regel).queryAllByText('gewist op verzoek').length).toBeLessThan(2)
  expect(screen.getAllByText('gewist op verzoek').length).toBeGreaterThan(0)
  expect(screen.queryByText(/Eerst: gewist/u)).toBeNull()
})
