import { useEffect, useEffectEvent } from 'react'

interface PutAside {
  /** The browser may keep this page as it is: what must be gone is gone when this answers. */
  readonly aside: () => void
  /** Back brought the page to life again: it makes place for a fresh one. */
  readonly back: () => void
}

/**
 * A page that is left may come back by Back as it was, keys and names and all, also on a tablet that a family holds.
 * So it goes empty, and what comes back does not stay.
 */
export function usePutAside({ aside, back }: PutAside): void {
  const hide = useEffectEvent(({ persisted }: PageTransitionEvent) => (persisted ? aside() : undefined))
  const show = useEffectEvent(({ persisted }: PageTransitionEvent) => (persisted ? back() : undefined))
  useEffect(() => {
    const onHide = (event: PageTransitionEvent) => hide(event)
    const onShow = (event: PageTransitionEvent) => show(event)
    addEventListener('pagehide', onHide)
    addEventListener('pageshow', onShow)
    return () => {
      removeEventListener('pagehide', onHide)
      removeEventListener('pageshow', onShow)
    }
  }, [])
}
