import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import { answerDoel, setDoel, startNieuwDoel } from '../../../src/domain/doel/handelingen.ts'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { setFocus } from '../../../src/domain/focus/focus.ts'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { addTrede } from '../../../src/domain/opschaling/opschaling.ts'
import { answerRegie, askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { assignRol } from '../../../src/domain/rol/rol.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { closeKind } from '../../../src/domain/terugval/afsluiting.ts'
import { DossierPage } from '../../../src/features/dossier/index.ts'
import { addDays, addWeeks, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import type { Result } from '../../../src/lib/result.ts'
import { must } from '../../support/dataBuilders.ts'
import { ctx, play } from '../../support/overlegScreen.tsx'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const moeder = { partij: 'ouder', persoon: redact('Mirjam Aksoy') } as const
const smit = { partij: 'leerplicht', persoon: redact('Piet Smit') } as const
const vroeger = { vandaag: addWeeks(today(), -2) }
const [nu, straks] = [addDays(today(), -1), addWeeks(today(), 4)]
const actie = (wat: string, wanneer: string) =>
  ({ wat, partij: 'ouder', wie: moeder.persoon, wanneer }) as const

/** Everything that is read on a worksheet, with the names of this child in it. */
const acts: readonly ((dossier: Dossier) => Result<Handeling, unknown>)[] = [
  (een) => setOndersteuningsvraag(een, 'Wat Fenna nodig heeft', ctx),
  (een) => setFocus(een, { partij: 'school', tekst: 'Fenna leest graag' }, vroeger),
  (een) => askRegie(een, { wie: moeder }, vroeger),
  (een) => answerRegie(een, { antwoord: 'nee', hoe: 'telefonisch', want: 'ik ben er voor Fenna' }, vroeger),
  (een) => takeVoorlopigeRegie(een, { wie: smit, vraagtAan: moeder, vraagtVoor: nu }, vroeger),
  (een) => setDoel(een, { tekst: 'Fenna fietst', datum: straks, zichtbaarAan: 'Fenna lacht' }, vroeger),
  (een) =>
    startNieuwDoel(een, { tekst: 'Fenna tekent', datum: straks, zichtbaarAan: 'Fenna lacht' }, vroeger),
  (een) =>
    answerDoel(
      een,
      {
        antwoord: 'nee',
        want: 'Fenna is moe',
        namens: 'ouders',
        wie: moeder.persoon,
        wanneer: today(),
        hoe: 'met een briefje van Fenna',
      },
      ctx,
    ),
  (een) => addActie(een, actie('Fenna bellen', straks), ctx),
  (een) => addActie(een, actie('Fenna schrijven', nu), vroeger),
  (een) => addActie(een, actie('Fenna ophalen', straks), ctx),
  (een) => addActie(een, { ...actie('Klas van Fenna', straks), voor: 'school' }, ctx),
  (een) => addActie(een, actie('Fenna zien', straks), ctx),
  (een) => finishActie(een, een.acties[0]?.id ?? '', { hoe: 'niet', want: 'Fenna sliep' }, ctx),
  (een) => finishActie(een, een.acties.at(-1)?.id ?? '', { hoe: 'deels', want: '' }, ctx),
  (een) => assignRol(een, { rol: 'procesregie', wie: moeder }, ctx),
  (een) => addNotitie(een, { tekst: 'Fenna zwemt', publiek: 'iedereen', van: 'school' }, ctx),
  (een) => addTrede(een, { trede: 1, geprobeerd: 'Met Fenna gepraat', besprokenMetLeerplicht: false }, ctx),
]

async function fullDossier(register: Register): Promise<string> {
  const { dossier } = await putKind(register, 'Fenna', 'Aksoy')
  for (const act of acts) await play(register, act(await dossierIn(register, dossier)))
  const team = readTeam(register.records('team') ?? emptyRecords)
  must(await register.record(must(setAlleenNummers(team, true, ctx))))
  return dossier
}

/** What is read or read aloud; what someone typed stays in its field as it was typed. */
function readWords(root: HTMLElement): readonly string[] {
  const copy = root.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return []
  for (const field of copy.querySelectorAll('textarea, input')) field.textContent = ''
  const labels = ['aria-label', 'title', 'alt', 'aria-description'].flatMap((name) =>
    [...copy.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name) ?? ''),
  )
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '')
  return [...texts, ...labels]
}

const named = (root: HTMLElement): readonly string[] =>
  readWords(root).filter((words) => /fenna|aksoy/iu.test(words))

/** Opens what stands closed, until nothing does. */
async function unfold(user: UserEvent, root: HTMLElement): Promise<void> {
  const closed = (): HTMLElement | null => root.querySelector('details:not([open]) > summary')
  for (let summary = closed(); summary !== null; summary = closed()) {
    const details = summary.parentElement
    await user.click(summary)
    await waitFor(() => expect(details).toHaveAttribute('open'))
  }
}

it('with Alleen nummers nothing that is read of a full worksheet names the child, nor do the labels', async () => {
  const register = await aTeamWindow()
  const dossier = await fullDossier(register)
  const { user, container } = openScreen(register, <DossierPage dossierId={dossier} />)
  await screen.findByText('Terugblik')
  await unfold(user, container)
  await waitFor(() => expect(screen.getByLabelText('Geschiedenis').children).not.toHaveLength(0))
  for (const seen of [
    'bellen',
    'fietst',
    'ik ben er voor',
    'leest graag',
    'gepraat',
    'met een briefje van',
    'sliep',
  ])
    expect(container.textContent).toContain(seen)
  expect(named(container)).toEqual([])
  await user.click(screen.getByLabelText(/^Wijzig: .* schrijven$/u))
  expect(screen.getByDisplayValue('Fenna schrijven')).toBeInTheDocument()
  expect(named(container)).toEqual([])
  await play(register, closeKind(await dossierIn(register, dossier), { want: 'Fenna is verhuisd' }, ctx))
  expect(await screen.findAllByText(/is verhuisd/u)).not.toHaveLength(0)
  expect(named(container)).toEqual([])
  await register.close()
})
