import { useCallback, useEffect, useState } from 'react'
import { type Gesprekskaart, gesprekskaarten } from '../../domain/gesprek/gesprekskaarten.ts'

const schermen = ['eerste', 'klopt', 'zeggen', 'plek', 'meer', 'meenemen'] as const
export type Scherm = (typeof schermen)[number] | `kaart-${Gesprekskaart}`

const all: readonly Scherm[] = [...schermen, ...gesprekskaarten.map((kaart) => `kaart-${kaart}` as const)]

/** The card of such a screen. */
export const kaartVan = (scherm: `kaart-${Gesprekskaart}`): Gesprekskaart =>
  scherm.slice('kaart-'.length) as Gesprekskaart

/** The screen that a step of the history stands for; every other step is the first one. */
function readScherm(state: unknown): Scherm {
  const scherm = typeof state === 'object' && state !== null && 'scherm' in state ? state.scherm : undefined
  return all.find((een) => een === scherm) ?? 'eerste'
}

/** Which screen stands. The Back of the tablet goes one screen back, and does not close the page from within it. */
export function useScherm() {
  const [scherm, setScherm] = useState<Scherm>('eerste')
  useEffect(() => {
    const onPop = (event: PopStateEvent) => setScherm(readScherm(event.state))
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
  const open = useCallback((next: Scherm) => {
    history.pushState({ scherm: next }, '')
    setScherm(next)
  }, [])
  /** In the place of this screen. */
  const wissel = useCallback((next: Scherm) => {
    history.replaceState({ scherm: next }, '')
    setScherm(next)
  }, [])
  const terug = useCallback(() => history.back(), [])
  return { scherm, open, wissel, terug }
}
