import { useEffect, useRef, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { createVeil, type Veil } from '../ui/layout/veil.ts'
import { teksten } from './teksten.ts'

/** How long a hanging disk may keep the screen covered after one comes back. */
const lookMs = 1_500

/**
 * An opaque sheet before the page is out of sight, so that a device cannot show it among its open apps. It goes when
 * someone looks again: after it is known that no other window locked meanwhile or let a family in, and that is drawn.
 */
export function useVeil(register: Pick<Register, 'catchUp'>): void {
  const veil = useRef<Veil>(null)
  const [seen, setSeen] = useState(0)
  useEffect(() => {
    const sheet = createVeil(teksten.merk)
    veil.current = sheet
    const hide = (): void => sheet.cover()
    const show = async (): Promise<void> => {
      await within(lookMs, async () => await register.catchUp())
      setSeen((count) => count + 1)
    }
    const look = (): void => (document.visibilityState === 'hidden' ? hide() : void show())
    document.addEventListener('visibilitychange', look)
    document.addEventListener('freeze', hide)
    addEventListener('pagehide', hide)
    addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      document.removeEventListener('freeze', hide)
      removeEventListener('pagehide', hide)
      removeEventListener('pageshow', look)
      sheet.uncover()
    }
  }, [register])
  // What was asked to be drawn before this is drawn now: the cover of a lock too.
  useEffect(() => {
    if (seen > 0 && document.visibilityState !== 'hidden') veil.current?.uncover()
  }, [seen])
}
