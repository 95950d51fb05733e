import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Meldingen } from '../../src/app/Meldingen.tsx'
import { Ongezien } from '../../src/app/Ongezien.tsx'
import { breakDisk } from '../support/brokenDisk.ts'
import { aTeamWindow, openScreen, putKind } from '../support/openScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

/** A browser that tells when the page is scrolled so that what is watched goes out of sight, or comes into it. */
function watchScrolling(): (inSight: boolean) => void {
  let tell: (inSight: boolean) => void = () => undefined
  class Scrolled {
    constructor(told: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      tell = (isIntersecting) => told([{ isIntersecting }])
    }
    observe(): void {
      tell(true)
    }
    disconnect(): void {
      tell = () => undefined
    }
  }
  vi.stubGlobal('IntersectionObserver', Scrolled)
  return (inSight) => act(() => tell(inSight))
}

describe('a warning at the top of the page', () => {
  it('is told at the bottom while it is scrolled out of sight, until one closes it', async () => {
    const scroll = watchScrolling()
    const register = await aTeamWindow()
    const { user } = openScreen(
      register,
      <>
        <div className="ui-frame__banner">
          <Meldingen register={register} />
        </div>
        <Ongezien register={register}>de laatste handeling</Ongezien>
      </>,
    )
    expect(screen.getByText('de laatste handeling')).toBeVisible()
    mend = breakDisk('QuotaExceededError', ['log'])
    await act(async () => {
      await expect(putKind(register, 'Sem')).rejects.toThrow()
    })
    expect(await screen.findByText('1 wijziging is nog niet bewaard')).toBeVisible()
    expect(screen.getByText('de laatste handeling')).toBeVisible()
    scroll(false)
    expect(screen.getByText('Let op: niet alles is bewaard.')).toBeVisible()
    expect(screen.queryByText('de laatste handeling')).toBeNull()
    scroll(true)
    expect(screen.getByText('de laatste handeling')).toBeVisible()
    scroll(false)
    expect(screen.getByRole('button', { name: 'Toon melding' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }))
    expect(screen.getByText('de laatste handeling')).toBeVisible()
    await register.close()
  })
})
