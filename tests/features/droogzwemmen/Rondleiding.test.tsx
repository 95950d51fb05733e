import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { removeOefening } from '../../../src/data/oefening.ts'
import type { Register } from '../../../src/data/Register.ts'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { Rondleiding, startDroogzwemmen } from '../../../src/features/droogzwemmen/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { inTeam, openScreen } from '../../support/openScreen.tsx'
import { keep, must } from '../../support/screens.tsx'

const ctx = { vandaag: today() }

/** The overleg of today in the practice team. */
async function vandaagIn(register: Register) {
  const id = register.overleggen().find(({ datum }) => datum === today())?.id ?? ''
  return readOverleg(id, must(await register.load(`overleg-${id}`)))
}

const gids = (path: string, onEigenTeam: () => void = () => undefined) => (
  <>
    <Rondleiding path={path} onEigenTeam={onEigenTeam} />
    <input aria-label="Ergens anders" />
  </>
)

const stap = (nummer: number) => screen.findByText(new RegExp(`^Rondleiding, stap ${nummer} van 8`))

afterEach(async () => {
  must(await removeOefening())
})

describe('the guide of Droogzwemmen', () => {
  it('walks from the first step to the own team, and goes on by itself while one types', async () => {
    const register = must(await startDroogzwemmen())
    const onEigenTeam = vi.fn()
    const { user, rerender } = openScreen(register, gids('/'))
    expect(await stap(1)).toBeVisible()
    expect(screen.getByText(/^Begin eerst het overleg/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Breng mij erheen' })).not.toBeInTheDocument()

    await keep(register, beginOverleg(await vandaagIn(register), { op: Date.now() }, ctx))
    const overleg = await vandaagIn(register)
    expect(await screen.findByRole('link', { name: 'Breng mij erheen' })).toHaveAttribute(
      'href',
      `#/overleg/${overleg.id}/vraag1`,
    )
    const field = screen.getByRole('textbox', { name: 'Ergens anders' })
    await user.click(field)
    const stoel = overleg.stoelen[0]?.id ?? ''
    await keep(register, setAanwezig(overleg, stoel, { hoe: 'aanwezig', om: '' }, ctx))
    expect(await stap(2)).toBeVisible()
    expect(field).toHaveFocus()

    await user.click(screen.getByRole('button', { name: 'Sla stap over' }))
    expect(await stap(3)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sla stap over' })).toHaveFocus()
    await user.click(screen.getByText('Alle stappen'))
    expect(await screen.findByText('overgeslagen')).toBeVisible()
    expect(screen.getByRole('link', { name: /Wie zit hier\?/ })).toHaveTextContent('(klaar)')

    const now = await vandaagIn(register)
    await keep(register, closeOverleg(now, { nietBesproken: [], op: Date.now() }, ctx))
    expect(await stap(7)).toBeVisible()
    rerender(inTeam(register, gids(`/verslag/${overleg.id}`, onEigenTeam)))
    expect(await stap(8)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Begin met uw eigen team' }))
    expect(onEigenTeam).toHaveBeenCalledOnce()
    await register.close()
  })

  it('stays closed on this device until it is taken up again at the same step', async () => {
    const register = must(await startDroogzwemmen())
    const { user, unmount } = openScreen(register, gids('/namenlijst'))
    await user.click(await stap(1))
    await waitFor(() => expect(screen.getByText(/^Begin eerst het overleg/)).not.toBeVisible())
    await waitFor(async () =>
      expect(await register.drafts.load('plek/rondleiding')).toMatchObject({ open: false }),
    )
    unmount()
    openScreen(register, gids('/team'))
    expect(await stap(1)).toBeVisible()
    expect(screen.getByText(/^Begin eerst het overleg/)).not.toBeVisible()
    await user.click(await stap(1))
    await waitFor(() => expect(screen.getByText(/^Begin eerst het overleg/)).toBeVisible())
    expect(screen.getByRole('link', { name: 'Breng mij erheen' })).toHaveAttribute('href', '#/')
    await register.close()
  })
})
