import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { removeTeam } from '../../../src/data/teams.ts'
import { TerugzettenPage } from '../../../src/features/reservekopie/index.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { floorDeps } from '../../support/dataBuilders.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { ageFile, linesOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

describe('Zet een reservekopie terug', () => {
  it('reads the file first, then asks a new wachtwoord and opens the team', async () => {
    const team = anEntry({
      at: 1,
      stream: 'team',
      handeling: 'b',
      o: [['team', 'team', 'naam', 'Oever', []]],
    })
    const kop = { kanteltafel: 1, sv: 1, team: 'b', op: Date.now() }
    const file = await ageFile(linesOf(kop, { e: team }, { einde: true, regels: 2 }))
    const user = userEvent.setup()
    const opened = new Promise<Register>((resolve) => {
      render(<TerugzettenPage onOpened={resolve} onTerug={() => undefined} deps={floorDeps} />)
    })
    const input = screen.getByLabelText('Kies een bestand', { selector: 'input' })
    await user.upload(input, new File([await file.arrayBuffer()], 'kopie.age'))
    await user.click(screen.getByLabelText('Vijf woorden van de reservekopie'))
    await user.paste(woorden.reveal())
    await user.click(screen.getByRole('button', { name: 'Kijk wat erin zit' }))
    expect(await screen.findByText('Oever')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Verder met dit bestand' }))
    const list = await screen.findByRole('list', { name: 'Uw vijf woorden' })
    const words = [...list.querySelectorAll('.ui-code-groups__text')].map((part) => part.textContent)
    await user.click(screen.getByLabelText('Typ de vijf woorden over'))
    await user.paste(words.join(' '))
    await user.click(screen.getByRole('button', { name: 'Verder' }))
    await user.click(await screen.findByRole('button', { name: 'Maak de herstelcode later' }))
    const register = await opened
    expect(register.records('team')?.['team']?.['team']?.['naam']?.waarde).toBe('Oever')
    await register.close()
    await removeTeam(register.teamId)
  })
})
