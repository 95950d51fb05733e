import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { openGezinskluis } from '../data/overdracht/openGezinskluis.ts'
import type { Gezinskluis } from '../data/overdracht/Overdracht.ts'
import { within } from '../data/within.ts'
import { flushDrafts } from '../ui/form/flushDrafts.ts'
import { createAutoLock } from '../vault/autoLock.ts'
import { watchActivity } from '../vault/watchActivity.ts'
import { leave, type WhyLeft } from './leave.ts'
import { setMayUpdate } from './serviceWorker.ts'
import type { Gezinsbrief } from './startDocument.ts'
import { usePutAside } from './usePutAside.ts'

/** How long the last typing may take to reach the disk: a disk that hangs must not keep the page there. */
const flushMs = 5_000

/** What this document may read; null until it is open. Without a key, or when the hand-over has ended, the page is left. */
export function useGezinskluis(brief: Gezinsbrief): Gezinskluis | null {
  const [kluis, setKluis] = useState<Gezinskluis | null>(null)
  useEffect(() => {
    let mounted = true
    let held: Gezinskluis | undefined
    const open = async () => {
      const given = await brief
      const opened = given.ok ? await openGezinskluis(given.value) : given
      if (!opened.ok) {
        if (mounted) leave('niet-gegeven')
      } else if (mounted) {
        held = opened.value
        setKluis(held)
      } else await opened.value.close()
    }
    void open().catch(() => (mounted ? leave('niet-gegeven') : undefined))
    return () => {
      mounted = false
      void held?.close()
    }
  }, [brief])
  return kluis
}

/** How the family's page ends, and whether it has: what is typed is kept, and a fresh page asks the tablet back. */
export interface Gezinseinde {
  readonly voorbij: boolean
  readonly end: (why?: WhyLeft) => void
}

const nothing = (): void => undefined

/** Ends by hand, when idle or out of sight too long, and when the team opened elsewhere; no new version is let in. */
export function useGezinseinde(kluis: Gezinskluis): Gezinseinde {
  const [voorbij, setVoorbij] = useState(false)
  const ending = useRef(false)

  const end = useCallback(
    (why?: WhyLeft) => {
      if (ending.current) return
      ending.current = true
      const flushed = flushDrafts()
      setVoorbij(true)
      void within(flushMs, async () => {
        await flushed
        await kluis.close()
      }).then(() => leave(why))
    },
    [kluis],
  )

  useEffect(() => kluis.onWeg(() => end('terug')), [kluis, end])
  useEffect(
    () =>
      watchActivity(
        createAutoLock({
          now: () => Date.now(),
          // A family may take the time that an overleg gets.
          overlegRuns: () => true,
          onWarn: nothing,
          onStay: nothing,
          onLock: () => end(),
        }),
      ),
    [end],
  )
  useEffect(
    () =>
      setMayUpdate(async () => {
        await flushDrafts()
        return false
      }),
    [],
  )
  usePutAside({
    aside() {
      ending.current = true
      void flushDrafts()
      flushSync(() => setVoorbij(true))
      void kluis.close()
    },
    back: () => leave(),
  })
  return { voorbij, end }
}
