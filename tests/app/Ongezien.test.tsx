import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LaatsteHandeling } from '../../src/app/LaatsteHandeling.tsx'
import { Meldingen } from '../../src/app/Meldingen.tsx'
import { Ongezien } from '../../src/app/Ongezien.tsx'
import type { Register } from '../../src/data/Register.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aTeamWindow, openScreen, putKind } from '../support/openScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

/** A browser that tells when the page is scrolled so that what is watched goes out of sight, or comes into it. */
function watchScrolling(inSightAtFirst: boolean): (inSight: boolean) => void {
  let tell: (inSight: boolean) => void = () => undefined
  class Scrolled {
    constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      tell = (isIntersecting) => told([{ isIntersecting }])
    }
    observe(): void {
      tell(inSightAtFirst)
    }
    disconnect(): void {
      tell = () => undefined
    }
  }
  vi.stubGlobal('IntersectionObserver', Scrolled)
  return (inSight) => act(() => tell(inSight))
}

const ongedaan = () => screen.queryByRole('button', { name: 'Maak ongedaan' })
const toon = () => screen.queryByRole('button', { name: 'Toon melding' })

/** The screen of a team that just put Noor on its list. */
async function openAfterAct() {
  const register = await aTeamWindow()
  const shown = openScreen(
    register,
    <>
      <div className="ui-frame__banner">
        <Meldingen register={register} />
      </div>
      <Ongezien register={register}>
        <LaatsteHandeling register={register} />
      </Ongezien>
    </>,
  )
  await act(async () => void (await putKind(register, 'Noor')))
  await waitFor(() => expect(ongedaan()).toBeVisible())
  return { register, ...shown }
}

const fillDisk = () => {
  mend = breakDisk('QuotaExceededError', ['log'])
}

/** Writes what the disk refuses: a warning stands at the top. */
async function writeInVain(register: Register): Promise<void> {
  fillDisk()
  await act(async () => {
    await expect(putKind(register, 'Sem')).rejects.toThrow()
  })
  expect(await screen.findByText('1 wijziging is nog niet bewaard')).toBeVisible()
}

describe('a warning at the top of the page', () => {
  it('is told at the bottom while it is scrolled out of sight, until one closes it', async () => {
    const scroll = watchScrolling(true)
    const { register, user } = await openAfterAct()
    await writeInVain(register)
    expect(toon()).toBeNull()
    scroll(false)
    expect(screen.getByText('Let op: niet alles is bewaard.')).toBeVisible()
    expect(toon()).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }))
    expect(toon()).toBeNull()
    await register.close()
  })

  it('takes the place of the last act for a while: back in sight that can still be taken back', async () => {
    const scroll = watchScrolling(true)
    const { register, user } = await openAfterAct()
    await writeInVain(register)
    expect(ongedaan()).toBeVisible()
    scroll(false)
    expect(ongedaan()).toBeNull()
    scroll(true)
    expect(ongedaan()).toBeVisible()
    mend()
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText('Teruggezet.')).toBeVisible()
    await register.close()
  })

  it('waits out of sight until one has read what came of taking back on a full disk', async () => {
    watchScrolling(false)
    const { register, user } = await openAfterAct()
    fillDisk()
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText(/^Terugzetten is nog niet bewaard/)).toBeVisible()
    expect(toon()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }))
    expect(screen.getByText('Let op: niet alles is bewaard.')).toBeVisible()
    await register.close()
  })
})
