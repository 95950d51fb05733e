import { useCallback, useEffect, useRef, useState } from 'react'
import { type Gesprekskaart, gesprekskaarten } from '../../domain/gesprek/gesprekskaarten.ts'

const schermen = ['eerste', 'klopt', 'zeggen', 'plek', 'meer', 'meenemen'] as const
export type Scherm = (typeof schermen)[number] | `kaart-${Gesprekskaart}`

const all: readonly Scherm[] = [...schermen, ...gesprekskaarten.map((kaart) => `kaart-${kaart}` as const)]

/** The card of such a screen. */
export const kaartVan = (scherm: `kaart-${Gesprekskaart}`): Gesprekskaart =>
  scherm.slice('kaart-'.length) as Gesprekskaart

/** The screen that a step of the history stands for; null for a step from before this page. */
function readScherm(state: unknown): Scherm | null {
  const scherm = typeof state === 'object' && state !== null && 'scherm' in state ? state.scherm : undefined
  return all.find((een) => een === scherm) ?? null
}

const eerste = { scherm: 'eerste' } satisfies { scherm: Scherm }

/**
 * Which screen stands. The Back of the tablet goes one screen back, and does not close the page from within it. Where
 * `magWeg` is given it is asked when one steps out of the page, and false keeps it there.
 */
export function useScherm(magWeg?: () => boolean) {
  const [scherm, setScherm] = useState<Scherm>('eerste')
  const ask = useRef(magWeg)
  useEffect(() => {
    ask.current = magWeg
  })
  useEffect(() => {
    const here = location.href
    // A step of its own under the first screen: Back goes to this page before it goes out of it.
    if (ask.current !== undefined) history.pushState(eerste, '')
    const onPop = ({ state }: PopStateEvent) => {
      const next = readScherm(state)
      setScherm(next ?? 'eerste')
      if (next !== null || ask.current === undefined) return
      const stayed = location.href === here
      if (ask.current()) {
        if (stayed) history.back()
      } else if (stayed) history.pushState(eerste, '')
      else history.replaceState(eerste, '', here)
    }
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])
  const open = useCallback((next: Scherm) => {
    // After a Back that led nowhere its own step under the first screen is gone.
    if (ask.current !== undefined && readScherm(history.state) === null) history.pushState(eerste, '')
    history.pushState({ scherm: next }, '')
    setScherm(next)
  }, [])
  /** In the place of this screen. */
  const wissel = useCallback((next: Scherm) => {
    history.replaceState({ scherm: next }, '')
    setScherm(next)
  }, [])
  /** A second tap on the first screen goes nowhere. */
  const terug = useCallback(() => {
    if ((readScherm(history.state) ?? 'eerste') !== 'eerste') history.back()
  }, [])
  return { scherm, open, wissel, terug }
}
