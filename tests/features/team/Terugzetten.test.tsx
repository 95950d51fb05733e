// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { packLeftovers } from '../../../src/data/leftovers.ts'
import { Terugzetten } from '../../../src/features/team/parts/Terugzetten.tsx'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, aKind, aWindow } from '../../support/dataBuilders.ts'
import { openScreen } from '../../support/openScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => mend())

const choose = async (text: string) => {
  const user = userEvent.setup()
  const input = screen.getByLabelText('Zet wijzigingen uit een bestand terug', { selector: 'input' })
  await user.upload(input, new File([text], 'terug.json', { type: 'application/json' }))
}

describe('a file of what could not be saved', () => {
  it('brings back what stood in it', async () => {
    const disk = await aDisk()
    const full = await aWindow(disk)
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await full.record(aKind('Sem').handeling)
    await full.close()
    mend()
    const register = await aWindow(disk)
    openScreen(register, <Terugzetten />)
    await choose(packLeftovers(full.leftovers()))
    expect(await screen.findByText(/Alles uit het bestand staat weer in het team/)).toBeVisible()
    expect(register.dossiers()).toHaveLength(1)
    await register.close()
  })

  it('that is a reservekopie is told so, with the way to where that goes', async () => {
    const register = await aWindow(await aDisk())
    openScreen(register, <Terugzetten />)
    await choose('age-encryption.org/v1\n-> scrypt')
    expect(await screen.findByText(/Dit is een reservekopie/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Zet een reservekopie terug' })).toHaveAttribute(
      'href',
      '#/reservekopie/terugzetten',
    )
    await register.close()
  })

  it('is refused when it is another file, or of another team', async () => {
    const full = await aWindow(await aDisk())
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await full.record(aKind('Sem').handeling)
    await full.close()
    mend()
    const register = await aWindow(await aDisk())
    openScreen(register, <Terugzetten />)
    await choose('<html>')
    expect(await screen.findByText(/geen bestand met niet-bewaarde wijzigingen/)).toBeVisible()
    await choose(packLeftovers(full.leftovers()))
    expect(await screen.findByText(/hoort bij een ander team of is beschadigd/)).toBeVisible()
    await register.close()
  })
})
