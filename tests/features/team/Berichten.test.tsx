import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import type { Register } from '../../../src/data/Register.ts'
import { TeamPage } from '../../../src/features/team/index.ts'
import { aTafel, onDisk, openAgain } from '../../support/aanTafel.ts'
import { show } from '../../support/screens.tsx'

let open: Register[] = []
beforeEach(() => {
  open = []
})
afterEach(async () => {
  for (const register of open) await register.close()
  await withTeams(async (team) => await team.clear())
})

/** A team in whose letterbox so many rows lie that no key opens. */
async function withStrayPost(rows: number): Promise<Register> {
  const { id, register } = await aTafel()
  await register.close()
  await onDisk(id, async (db) => {
    for (let i = 0; i < rows; i += 1) await db.post.add({ box: new Uint8Array(200).fill(4) })
  })
  const again = await openAgain(id)
  open.push(again)
  return again
}

const postOf = async ({ teamId }: Register) => await onDisk(teamId, async (db) => await db.post.count())
const kaart = async () => within(await screen.findByRole('region', { name: 'Berichten die niet opengaan' }))

describe('messages of a family that do not open', () => {
  it('are told with what that means, and go only after a person said so', async () => {
    const register = await withStrayPost(2)
    const { user } = show(register, <TeamPage deel="berichten" />)
    const card = await kaart()
    expect(card.getByText(/^2\sberichten van een gezin gaan niet open\.$/)).toBeVisible()
    expect(card.getByText(/Vraag het gezin wat het wilde zeggen\./)).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Gooi weg wat niet opengaat' }))
    const vraag = within(screen.getByRole('dialog', { name: /^2\sberichten weggooien\?$/ }))
    await user.click(vraag.getByRole('button', { name: 'Bewaar ze nog' }))
    expect(await postOf(register)).toBe(2)
    await user.click(card.getByRole('button', { name: 'Gooi weg wat niet opengaat' }))
    await user.click(screen.getByRole('button', { name: 'Gooi weg' }))
    await waitFor(() => expect(card.getByRole('status')).toHaveTextContent('Weggegooid.'))
    expect(await postOf(register)).toBe(0)
    expect(register.ingekomen().some(({ onleesbaar }) => onleesbaar > 0)).toBe(false)
    expect(screen.queryByRole('button', { name: 'Gooi weg wat niet opengaat' })).toBeNull()
  })

  it('are no card where there are none', async () => {
    const register = await withStrayPost(0)
    show(register, <TeamPage />)
    const { overdracht } = await register.beheer()
    await overdracht.countOnleesbaar()
    expect(await screen.findByRole('heading', { name: 'Apparaat en veiligheid' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Berichten die niet opengaan' })).toBeNull()
  })
})
