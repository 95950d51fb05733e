import { act, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { aTeamWindow, dossierIn, putKind } from '../support/openScreen.tsx'
import { putOverleg } from '../support/overlegScreen.tsx'
import { openShell } from '../support/shell.tsx'

async function hour() {
  const register = await aTeamWindow()
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const id = await putOverleg(register, [noor.dossier], {
    begonnen: true,
    stoelen: [{ partij: 'school', naam: 'Hanna Vonk', lid: null }],
  })
  return { register, noor, id }
}

const go = (path: string): void =>
  act(() => {
    location.hash = `#${path}`
  })
const tag = (nummer: number) => screen.queryByRole('button', { name: new RegExp(`^Voor #${nummer}`) })

it('the quick line is about the child on the screen, at the table and on its worksheet, and about none elsewhere', async () => {
  const { register, noor, id } = await hour()
  location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
  openShell(register)
  await screen.findByRole('textbox', { name: 'Snelregel' })
  for (const [path, there] of [
    [`/overleg/${id}/vraag3/${noor.dossier}`, true],
    [`/overleg/${id}/vraag3`, false],
    [`/overleg/${id}/leesvoor/${noor.dossier}`, true],
    [`/overleg/${id}/vraag1`, false],
    [`/dossier/${noor.dossier}`, true],
  ] as const) {
    go(path)
    await waitFor(() => expect(tag(noor.rugnummer) !== null).toBe(there))
    expect(screen.getByRole('textbox', { name: 'Snelregel' })).toBeInTheDocument()
  }
  go('/namenlijst')
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Snelregel' })).toBeNull())
})

it('a line begun at one child is of that child, also when Klopt goes on to the next before Enter', async () => {
  const { register, noor } = await hour()
  const sem = await putKind(register, 'Sem', 'Bosveld')
  const id = await putOverleg(register, [noor.dossier, sem.dossier], {
    begonnen: true,
    stoelen: [{ partij: 'school', naam: 'Hanna Vonk', lid: null }],
  })
  location.hash = `#/overleg/${id}/leesvoor/${noor.dossier}`
  const { user } = openShell(register)
  const field = () => screen.getByRole('textbox', { name: 'Snelregel' })
  await user.type(await screen.findByRole('textbox', { name: 'Snelregel' }), '@Hanna belt moeder ')
  await user.click(await screen.findByRole('button', { name: 'Klopt' }))
  await waitFor(() => expect(location.hash).toBe(`#/overleg/${id}/vraag3/${sem.dossier}`))
  expect(tag(noor.rugnummer)).toBeInTheDocument()
  await user.type(field(), 'vrijdag{Enter}')
  await waitFor(() => expect(field()).toHaveValue(''))
  expect((await dossierIn(register, noor.dossier)).acties).toMatchObject([{ wat: 'belt moeder' }])
  expect((await dossierIn(register, sem.dossier)).acties).toEqual([])
  expect(await screen.findByText(`Actie bewaard bij #${noor.rugnummer}`)).toBeVisible()
  expect(tag(sem.rugnummer)).toBeInTheDocument()
})

it('two overleggen that run at once: on a worksheet it is not sure for which one it would be', async () => {
  const { register, noor } = await hour()
  await putOverleg(register, [], { begonnen: true })
  location.hash = `#/dossier/${noor.dossier}`
  openShell(register)
  await screen.findAllByText(/Noor Aksoy/)
  expect(screen.queryByRole('textbox', { name: 'Snelregel' })).toBeNull()
})

it('from what waits one comes back where one was: the same child, as far down', async () => {
  const { register, noor, id } = await hour()
  const at: number[] = []
  const scrollTo = (_: number, top: number): void => {
    at.push(top)
    vi.stubGlobal('scrollY', top)
  }
  vi.stubGlobal('scrollTo', scrollTo)
  location.hash = `#/overleg/${id}/vraag3/${noor.dossier}`
  const { user } = openShell(register)
  await user.type(await screen.findByRole('textbox', { name: 'Snelregel' }), 'Rooster maken{Enter}')
  const waits = await screen.findByRole('link', { name: /^Nog te plaatsen/ })
  act(() => {
    scrollTo(0, 640)
    dispatchEvent(new Event('scroll'))
  })
  await user.click(waits)
  await user.click(await screen.findByRole('button', { name: 'Haal weg: Rooster maken' }))
  expect(await screen.findByText('Alles heeft een plek.')).toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Terug naar het overleg' }))
  await waitFor(() => expect(location.hash).toBe(`#/overleg/${id}/vraag3/${noor.dossier}`))
  await waitFor(() => expect(at.at(-1)).toBe(640))
  expect((await dossierIn(register, noor.dossier)).snelregels).toMatchObject([{ geplaatst: 'weg' }])
  vi.unstubAllGlobals()
})

it('and from a worksheet, back to that worksheet', async () => {
  const { register, noor, id } = await hour()
  location.hash = `#/dossier/${noor.dossier}`
  const { user } = openShell(register)
  await user.type(await screen.findByRole('textbox', { name: 'Snelregel' }), 'Rooster maken{Enter}')
  await user.click(await screen.findByRole('link', { name: /^Nog te plaatsen/ }))
  await waitFor(() => expect(location.hash).toBe(`#/overleg/${id}/nog-te-plaatsen`))
  await user.click(await screen.findByRole('link', { name: 'Terug naar het kind' }))
  await waitFor(() => expect(location.hash).toBe(`#/dossier/${noor.dossier}`))
})
