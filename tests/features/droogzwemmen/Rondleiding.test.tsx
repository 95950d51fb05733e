import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { removeOefening } from '../../../src/data/oefening.ts'
import type { Register } from '../../../src/data/Register.ts'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { Rondleiding, startDroogzwemmen } from '../../../src/features/droogzwemmen/index.ts'
import { OverlegLijstPage } from '../../../src/features/overleg/index.ts'
import { currentPath } from '../../../src/lib/adres.ts'
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
    <button type="button" data-stap="kaart">
      Hier
    </button>
  </>
)

const stap = (nummer: number) => screen.findByText(new RegExp(`^Stap ${nummer} van 8`))
const zegt = (zin: string | RegExp) => screen.findByText(zin)
const press = (name: string) => screen.getByRole('button', { name })

afterEach(async () => {
  must(await removeOefening())
})

describe('the guide of Droogzwemmen', () => {
  it('walks from the first step to the own team, and goes on by itself while one types', async () => {
    const register = must(await startDroogzwemmen())
    const onEigenTeam = vi.fn()
    const { user, rerender } = openScreen(register, gids('/'))
    expect(await stap(1)).toBeVisible()
    expect(await zegt(/Tik op Begin overleg/)).toBeVisible()

    await keep(register, beginOverleg(await vandaagIn(register), { op: Date.now() }, ctx))
    const overleg = await vandaagIn(register)
    expect(await zegt(/Tik op Iedereen is er/)).toBeVisible()
    const field = screen.getByRole('textbox', { name: 'Ergens anders' })
    await user.click(field)
    const stoel = overleg.stoelen[0]?.id ?? ''
    await keep(register, setAanwezig(overleg, stoel, { hoe: 'aanwezig', om: '' }, ctx))
    expect(await stap(2)).toBeVisible()
    expect(field).toHaveFocus()

    await user.click(press('Sla stap over'))
    expect(await stap(3)).toBeVisible()
    expect(press('Sla stap over')).toHaveFocus()

    const now = await vandaagIn(register)
    await keep(register, closeOverleg(now, { nietBesproken: [], op: Date.now() }, ctx))
    expect(await stap(7)).toBeVisible()
    rerender(inTeam(register, gids(`/verslag/${overleg.id}`, onEigenTeam)))
    expect(await stap(8)).toBeVisible()
    await user.click(press('Begin met uw eigen team'))
    expect(onEigenTeam).toHaveBeenCalledOnce()
    await register.close()
  })

  it('names a button only where it stands: on the list it points out the overleg of today', async () => {
    const register = must(await startDroogzwemmen())
    const { id } = await vandaagIn(register)
    const at = (path: string) => (
      <>
        <OverlegLijstPage />
        {gids(path)}
      </>
    )
    const { user, rerender } = openScreen(register, at('/overleg'))
    expect(await zegt(/Tik op het overleg van vandaag/)).toBeVisible()
    await user.click(press('Laat zien'))
    const row = document.activeElement
    expect(row).toHaveAttribute('href', `#/overleg/${id}`)
    expect(row).toHaveAttribute('data-pointed-out')
    rerender(inTeam(register, at(`/overleg/${id}`)))
    expect(await zegt(/Tik op Begin overleg\.$/)).toBeVisible()
    rerender(inTeam(register, at('/namenlijst')))
    expect(await zegt(/Tik op Begin overleg, op Vandaag/)).toBeVisible()
    await user.click(press('Laat zien'))
    expect(currentPath()).toBe('/')
    await register.close()
  })

  it('brings one to where a step is done, and there to the thing itself', async () => {
    const register = must(await startDroogzwemmen())
    await keep(register, beginOverleg(await vandaagIn(register), { op: Date.now() }, ctx))
    const overleg = await vandaagIn(register)
    const stoel = overleg.stoelen[0]?.id ?? ''
    await keep(register, setAanwezig(overleg, stoel, { hoe: 'aanwezig', om: '' }, ctx))
    const vraag1 = `/overleg/${overleg.id}/vraag1`
    const { user, rerender } = openScreen(register, gids('/team'))
    expect(await stap(2)).toBeVisible()
    await user.click(press('Laat zien'))
    expect(currentPath()).toBe(vraag1)
    rerender(inTeam(register, gids(vraag1)))
    expect(press('Hier')).not.toHaveFocus()
    await user.click(press('Laat zien'))
    expect(press('Hier')).toHaveFocus()
    expect(press('Hier')).toHaveAttribute('data-pointed-out')
    await user.click(press('Sla stap over'))
    expect(await stap(3)).toBeVisible()
    expect(press('Hier')).not.toHaveAttribute('data-pointed-out')
    await register.close()
  })

  it('stopped it is away on this device, until it is taken up on Vandaag at the same step', async () => {
    const register = must(await startDroogzwemmen())
    const { user, unmount } = openScreen(register, gids('/namenlijst'))
    expect(await stap(1)).toBeVisible()
    await user.click(press('Stop de rondleiding'))
    await waitFor(() => expect(screen.queryByText(/^Stap 1/)).not.toBeInTheDocument())
    await waitFor(async () =>
      expect(await register.drafts.load('plek/rondleiding')).toMatchObject({ open: false }),
    )
    unmount()
    openScreen(register, gids('/'))
    await user.click(await screen.findByRole('button', { name: 'Ga verder met de rondleiding' }))
    expect(await stap(1)).toBeVisible()
    await register.close()
  })
})
