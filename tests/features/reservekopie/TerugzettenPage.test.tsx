import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { listTeams, removeTeam } from '../../../src/data/teams.ts'
import { readReservekopie } from '../../../src/domain/team/reservekopie.ts'
import { TerugzettenPage } from '../../../src/features/reservekopie/index.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { floorDeps, must } from '../../support/dataBuilders.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { ageFile, linesOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

const team = anEntry({ at: 1, stream: 'team', handeling: 'b', o: [['team', 'team', 'naam', 'Oever', []]] })
const kop = { kanteltafel: 1, sv: 1, team: 'b', op: Date.now() }

interface Props {
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
}

/** From choosing the file up to what is in it. */
async function look(file: Blob, props: Props) {
  const user = userEvent.setup()
  render(<TerugzettenPage {...props} deps={floorDeps} />)
  const input = screen.getByLabelText('Kies een bestand', { selector: 'input' })
  await user.upload(input, new File([await file.arrayBuffer()], 'kopie.age'))
  await user.click(screen.getByLabelText('Vijf woorden van de reservekopie'))
  await user.paste(woorden.reveal())
  await user.click(screen.getByRole('button', { name: 'Kijk wat erin zit' }))
  expect(await screen.findByText('Oever')).toBeVisible()
  return user
}

/** From choosing the file up to the last button, that puts it back. */
async function putBack(file: Blob, props: Props) {
  const user = await look(file, props)
  await user.click(screen.getByRole('button', { name: 'Verder met dit bestand' }))
  const list = await screen.findByRole('list', { name: 'Uw vijf woorden' })
  const words = [...list.querySelectorAll('.ui-code-groups__text')].map((part) => part.textContent)
  await user.click(screen.getByLabelText('Typ de vijf woorden over'))
  await user.paste(words.join(' '))
  await user.click(screen.getByRole('button', { name: 'Verder' }))
  await user.click(await screen.findByRole('button', { name: 'Maak de herstelcode later' }))
  return user
}

describe('Zet een reservekopie terug', () => {
  it('reads the file first, then asks a new wachtwoord and opens the team', async () => {
    const file = await ageFile(linesOf(kop, { e: team }, { einde: true, regels: 2 }))
    const opened: Register[] = []
    const onOpened = (one: Register) => opened.push(one)
    await putBack(file, { onOpened, onTerug: () => undefined })
    const register = await waitFor(() => {
      const [one] = opened
      if (one === undefined) throw new Error('the team is not open yet')
      return one
    })
    const records = register.records('team') ?? {}
    expect(records['team']?.['team']?.['naam']?.waarde).toBe('Oever')
    expect(readReservekopie(records).op).toBe(kop.op)
    await register.close()
    await removeTeam(register.teamId)
  })

  it('of a file that a family got says so, and leads to where they read it', async () => {
    const user = userEvent.setup()
    render(<TerugzettenPage onOpened={() => undefined} onTerug={() => undefined} deps={floorDeps} />)
    const input = screen.getByLabelText('Kies een bestand', { selector: 'input' })
    // The team calls it gezin.txt; on some telephones every file can be chosen.
    await userEvent
      .setup({ applyAccept: false })
      .upload(input, new File(['KANTELTAFEL-GEZIN-1\nAQID\n'], 'gezin.txt'))
    await user.click(screen.getByLabelText('Vijf woorden van de reservekopie'))
    await user.paste(woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Kijk wat erin zit' }))
    expect(await screen.findByText(/Dit is een bestand voor een gezin\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Lees wat u van het team kreeg' })).toHaveAttribute(
      'href',
      '#/gezin',
    )
  })

  it('goes on with no other file than the one that was read', async () => {
    const file = await ageFile(linesOf(kop, { e: team }, { einde: true, regels: 2 }))
    const user = await look(file, { onOpened: () => undefined, onTerug: () => undefined })
    const input = screen.getByLabelText('Kies een ander bestand', { selector: 'input' })
    await user.upload(input, new File(['iets anders'], 'nieuwer.age'))
    expect(screen.getByText('Gekozen: nieuwer.age')).toBeVisible()
    expect(screen.queryByText('Oever')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Verder met dit bestand' })).toBeNull()
  })

  it('made later than the clock here says asks about the clock before anything is put back', async () => {
    const op = new Date(2040, 0, 15, 9, 30).getTime()
    const file = await ageFile(linesOf({ ...kop, op }, { e: team }, { einde: true, regels: 2 }))
    const user = await look(file, { onOpened: () => undefined, onTerug: () => undefined })
    expect(screen.getByRole('alert')).toHaveTextContent(/gemaakt op 15 januari 2040 om 09.30/)
    expect(screen.queryByRole('button', { name: 'Verder met dit bestand' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'De klok staat goed: verder met dit bestand' }))
    expect(await screen.findByRole('list', { name: 'Uw vijf woorden' })).toBeVisible()
    expect(must(await listTeams())).toEqual([])
  })

  it('that is back but does not open says that the team is there, and where it opens', async () => {
    const waiting = anEntry({ at: 2, stream: 'team', o: [] })
    const lines = [kop, { e: team }, { e: waiting, apart: true }]
    const file = await ageFile(linesOf(...lines, { einde: true, regels: 3 }))
    // What waited comes back when the team opens: that is what this disk refuses.
    const mend = breakDisk('QuotaExceededError', ['log'])
    let back = false
    const onTerug = () => {
      back = true
    }
    const user = await putBack(file, { onOpened: () => undefined, onTerug })
    expect(await screen.findByText('Het team staat er. Open het met het nieuwe wachtwoord.')).toBeVisible()
    expect(screen.queryByText(/niet teruggezet/)).toBeNull()
    mend()
    const [label] = must(await listTeams())
    expect(label?.label).toBe('Kantelteam')
    await user.click(screen.getByRole('button', { name: 'Naar de beginpagina' }))
    expect(back).toBe(true)
    await removeTeam(label?.id ?? '')
  })
})
