import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Storing } from '../../data/Register.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import type { Result } from '../../lib/result.ts'
import { registerFlusher } from '../../ui/form/flushDrafts.ts'
import { registerUnsaved } from '../../ui/form/unsavedWork.ts'
import { Postvak } from './parts/Postvak.ts'

/** All that the family's page works on: what one reader may read, and a letterbox. */
export interface Oudermodus {
  readonly uitsnede: Uitsnede
  /** Keeps a message; the same id replaces what stood there. `op` in ms. */
  zeg(bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>>
  /** Takes a message back that the team has not taken in. */
  haalTerug(id: string): Promise<Result<unknown, Storing>>
  /** The family is ready: the page goes, the tablet goes back. */
  klaar(): void
  /** One steps back from the first screen: false keeps the page there. Without it nothing asks. */
  readonly magWeg?: () => boolean
}

/** The letterbox of this page; all that waits in it is kept when the page is hidden, left or replaced. */
export function usePostvak(modus: Oudermodus): Postvak {
  const [postvak] = useState(() => new Postvak(modus, modus.uitsnede))
  useSyncExternalStore(postvak.subscribe, postvak.versie)
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void postvak.flush()
    }
    const onLeave = () => void postvak.flush()
    const forget = [registerFlusher(postvak.flush), registerUnsaved(postvak.holdsUnsaved)]
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', onLeave)
    return () => {
      for (const one of forget) one()
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', onLeave)
      void postvak.flush()
    }
  }, [postvak])
  return postvak
}
