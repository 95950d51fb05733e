import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { listTeams, openTeam, removeTeam } from '../../../src/data/teams.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { NieuwTeamPage } from '../../../src/features/nieuwteam/index.ts'
import { isSafariTab } from '../../../src/features/nieuwteam/parts/isSafariTab.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { deps, must } from '../../support/screens.tsx'

function open() {
  const opened: Register[] = []
  const user = userEvent.setup()
  render(
    <NieuwTeamPage onOpened={(register) => opened.push(register)} onTerug={() => undefined} deps={deps} />,
  )
  return { user, opened }
}

const verder = async (user: UserEvent) => await user.click(screen.getByRole('button', { name: 'Verder' }))

async function fillTeam(user: UserEvent) {
  await user.type(screen.getByLabelText('Naam van het team'), 'Kantelteam Waalkant')
  const label = screen.getByLabelText('Naam op de beginpagina')
  await user.clear(label)
  await user.type(label, 'Team van de dinsdag')
  await user.type(screen.getByLabelText('Uw naam'), 'Karin Duinker')
  await user.click(screen.getByRole('radio', { name: 'School' }))
  await verder(user)
}

/** Retypes the five words on offer, and gives them back. */
async function takeWords(user: UserEvent): Promise<string> {
  const list = await screen.findByRole('list', { name: 'Uw vijf woorden' })
  const words = within(list)
    .getAllByRole('listitem')
    .map((item) => /[a-z]+$/.exec(item.textContent)?.[0] ?? '')
    .join(' ')
  await user.type(screen.getByLabelText('Typ de vijf woorden over'), words)
  await verder(user)
  return words
}

const groups = () =>
  within(screen.getByRole('list', { name: 'Uw herstelcode' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.slice(-4))

beforeEach(async () => {
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
})

describe('Nieuw kantelteam', () => {
  it('makes a team with a first member, five words and a herstelcode, and lets that member type', async () => {
    const { user, opened } = open()
    await fillTeam(user)
    await takeWords(user)
    expect(groups()).toHaveLength(8)
    for (const veld of screen.getAllByRole('textbox', { name: /^Groep/ })) {
      const number = Number(
        /\d/.exec(screen.getByText(/^Groep \d$/, { selector: `[for="${veld.id}"]` }).textContent)?.[0],
      )
      await user.type(veld, groups()[number - 1] ?? '')
    }
    await user.click(screen.getByRole('button', { name: 'Begin met dit team' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    const register = opened[0]!
    const team = readTeam(register.records('team') ?? {})
    expect(team.naam).toBe('Kantelteam Waalkant')
    expect(team.leden.map((lid) => [lid.naam.reveal(), lid.partij, lid.kentWachtwoord])).toEqual([
      ['Karin Duinker', 'school', true],
    ])
    expect(register.wieTypt()?.reveal()).toEqual({ naam: 'Karin Duinker', partij: 'school' })
    expect(must(await listTeams()).map(({ label, hasRecovery }) => [label, hasRecovery])).toEqual([
      ['Team van de dinsdag', true],
    ])
    await register.close()
  })

  it('hides a wachtwoord of its own, also when the words were shown', async () => {
    const { user } = open()
    await fillTeam(user)
    await user.click(await screen.findByRole('button', { name: 'Toon' }))
    await user.click(screen.getByText('Zelf bedenken'))
    expect(screen.getAllByRole('button', { name: 'Toon' })).toHaveLength(2)
  })

  it('opens again with the words that were shown; the herstelcode may wait', async () => {
    const { user, opened } = open()
    await fillTeam(user)
    const words = await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Doe dit later' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await opened[0]!.close()
    const [team] = must(await listTeams())
    expect(team?.hasRecovery).toBe(false)
    const again = must(await openTeam(team?.id ?? '', redact(words), deps))
    again.vault.forget()
    again.db.close()
  })

  it('asks the names and the partij before it goes on', async () => {
    const { user } = open()
    await verder(user)
    expect(await screen.findByText('Vul de naam van het team in.')).toBeInTheDocument()
    expect(screen.getByText('Vul uw naam in.')).toBeInTheDocument()
    expect(screen.getByText('Kies namens wie u hier zit.')).toBeInTheDocument()
  })

  it('offers other words', async () => {
    const { user } = open()
    await fillTeam(user)
    const first = (await screen.findByRole('list', { name: 'Uw vijf woorden' })).textContent
    await user.click(screen.getByRole('button', { name: 'Andere woorden' }))
    expect(screen.getByRole('list', { name: 'Uw vijf woorden' })).not.toHaveTextContent(first)
  })

  it('does not go on with words that were copied wrong', async () => {
    const { user } = open()
    await fillTeam(user)
    await user.type(await screen.findByLabelText('Typ de vijf woorden over'), 'heel iets anders')
    await verder(user)
    expect(screen.getByText(/Dit is niet hetzelfde wachtwoord/)).toBeInTheDocument()
    expect(screen.queryByRole('list', { name: 'Uw herstelcode' })).not.toBeInTheDocument()
  })

  it.each([
    ['kort', 'Nog 10 tekens erbij. Minstens 14.'],
    ['12345678901234567', 'Alleen cijfers is snel te raden. Neem er woorden bij.'],
    ['paarse olifant kookt soep in maart vandaag', 'Sterkte: sterk.'],
  ])('judges the own wachtwoord %s', async (eigen, oordeel) => {
    const { user } = open()
    await fillTeam(user)
    await user.click(await screen.findByRole('button', { name: 'Zelf bedenken' }))
    await user.type(screen.getByLabelText('Uw eigen wachtwoord'), eigen)
    expect(screen.getByText(oordeel)).toBeInTheDocument()
  })

  it('does not take a group of the herstelcode that was copied wrong', async () => {
    const { user, opened } = open()
    await fillTeam(user)
    await takeWords(user)
    for (const veld of screen.getAllByRole('textbox', { name: /^Groep/ })) await user.type(veld, 'XXXX')
    await user.click(screen.getByRole('button', { name: 'Begin met dit team' }))
    expect(screen.getAllByText(/klopt nog niet. Typ over wat hierboven/)).toHaveLength(2)
    expect(opened).toEqual([])
  })

  it('takes the whole herstelcode pasted in both fields', async () => {
    const { user, opened } = open()
    await fillTeam(user)
    await takeWords(user)
    for (const veld of screen.getAllByRole('textbox', { name: /^Groep/ })) {
      await user.click(veld)
      await user.paste(groups().join('-'))
    }
    await user.click(screen.getByRole('button', { name: 'Begin met dit team' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await opened[0]!.close()
  })
})

describe('a disk that is full while the team is made', () => {
  let mend: () => void = () => undefined
  afterEach(() => mend())

  it.each([
    ['its first words', ['log']],
    ['the register', ['meta']],
  ])('leaves no team behind without %s, and the secrets of the last try count', async (_, stores) => {
    const { user, opened } = open()
    await fillTeam(user)
    await takeWords(user)
    mend = breakDisk('QuotaExceededError', stores)
    await user.click(screen.getByRole('button', { name: 'Doe dit later' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/Het team is niet gemaakt.*De schijf/)
    expect(opened).toEqual([])
    expect(must(await listTeams())).toEqual([])
    mend()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    const words = await takeWords(user)
    await user.click(screen.getByRole('button', { name: 'Doe dit later' }))
    await waitFor(() => expect(opened).toHaveLength(1))
    await opened[0]!.close()
    const teams = must(await listTeams())
    expect(teams).toHaveLength(1)
    const again = must(await openTeam(teams[0]?.id ?? '', redact(words), deps))
    again.vault.forget()
    again.db.close()
  })
})

describe('installing first', () => {
  const ipad =
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15'
  const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1'
  const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
  it.each([
    ['an iPad in a tab', ipad, 5, false, true],
    ['an iPad from the home screen', ipad, 5, true, false],
    ['an iPhone in a tab', iphone, 5, false, true],
    ['a Mac without touch', ipad, 0, undefined, false],
    ['a laptop with Chrome', chrome, 0, undefined, false],
  ])('is asked of %s: %#', (_who, userAgent, maxTouchPoints, standalone, asked) => {
    const nav = { userAgent, maxTouchPoints, ...(standalone === undefined ? {} : { standalone }) }
    expect(isSafariTab(nav as Navigator)).toBe(asked)
  })
})
