import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { openGezinskluis } from '../data/overdracht/openGezinskluis.ts'
import type { Gezinskluis } from '../data/overdracht/Overdracht.ts'
import { within } from '../data/within.ts'
import { flushDrafts } from '../ui/form/flushDrafts.ts'
import { type AutoLock, createAutoLock } from '../vault/autoLock.ts'
import { watchActivity } from '../vault/watchActivity.ts'
import { leave, type WhyLeft } from './leave.ts'
import { setMayUpdate } from './serviceWorker.ts'
import type { Gezinsbrief } from './startDocument.ts'
import { usePutAside } from './usePutAside.ts'

/** How long the last typing may take to reach the disk: a disk that hangs must not keep the page there. */
const flushMs = 5_000

/** How long until the disk is offered again what it did not take. */
const againMs = 5_000

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

export type Bladzijde =
  | { readonly staat: 'open' | 'sluit' }
  /** "Nog bezig?": it ends at this moment (ms). */
  | { readonly staat: 'waarschuwt'; readonly deadline: number }
  /** Covered, but the disk did not take so many messages: they stand sealed in this document. `teLaat`: it never will. */
  | { readonly staat: 'vast'; readonly dingen: number; readonly teLaat: boolean }

/** How the family's page ends, and whether it has: what is typed is kept, and a fresh page asks the tablet back. */
export interface Gezinseinde {
  readonly nu: Bladzijde
  readonly end: (why?: WhyLeft) => void
  readonly stay: () => void
  /** Offers the disk once more what it did not take, and goes when it does; false when it does not. */
  readonly retry: () => Promise<boolean>
  /** Goes, and what is left over is lost by it. */
  readonly goNow: () => void
}

/** Ends by hand, when idle or out of sight too long, and when the team opened elsewhere; no new version is let in. */
export function useGezinseinde(kluis: Gezinskluis): Gezinseinde {
  const [nu, setNu] = useState<Bladzijde>({ staat: 'open' })
  const ending = useRef(false)
  const reason = useRef<WhyLeft>(undefined)
  const auto = useRef<AutoLock>(null)
  const going = useRef(false)

  const go = useCallback(() => {
    if (going.current) return
    going.current = true
    void within(flushMs, async () => await kluis.close()).then(() => leave(reason.current))
  }, [kluis])

  const goOrHold = useCallback(() => {
    const dingen = kluis.leftovers()
    if (dingen === 0) go()
    else setNu({ staat: 'vast', dingen, teLaat: kluis.isWeg() })
  }, [kluis, go])

  const end = useCallback(
    (why?: WhyLeft) => {
      if (ending.current) return
      ending.current = true
      reason.current = why
      const flushed = flushDrafts()
      setNu({ staat: 'sluit' })
      void (async () => {
        await within(flushMs, async () => await flushed)
        goOrHold()
      })()
    },
    [goOrHold],
  )

  const retry = useCallback(async () => {
    const done = await kluis.retryLeftovers()
    goOrHold()
    return done
  }, [kluis, goOrHold])

  const goNow = useCallback(() => {
    reason.current = 'weggegooid'
    go()
  }, [go])

  const isVast = nu.staat === 'vast'
  const waits = isVast && !nu.teLaat
  useEffect(() => {
    if (!waits) return undefined
    const timer = setInterval(() => void retry(), againMs)
    return () => clearInterval(timer)
  }, [waits, retry])
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!going.current && kluis.leftovers() > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [kluis])

  useEffect(() => kluis.onWeg(() => end('terug')), [kluis, end])
  useEffect(() => {
    const created = createAutoLock({
      now: () => Date.now(),
      // A family may take the time that an overleg gets.
      overlegRuns: () => true,
      onWarn: (seconds) =>
        setNu((before) =>
          before.staat === 'open' ? { staat: 'waarschuwt', deadline: Date.now() + seconds * 1000 } : before,
        ),
      onStay: () => setNu((before) => (before.staat === 'waarschuwt' ? { staat: 'open' } : before)),
      onLock: () => end(),
    })
    auto.current = created
    return watchActivity(created)
  }, [end])
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
      // Covered already, and what it holds nobody here can read.
      if (isVast) return
      ending.current = true
      void flushDrafts()
      flushSync(() => setNu({ staat: 'sluit' }))
      void kluis.close()
    },
    back: () => (isVast ? undefined : leave()),
  })
  const stay = useCallback(() => auto.current?.touch(), [])
  return useMemo(() => ({ nu, end, stay, retry, goNow }), [nu, end, stay, retry, goNow])
}
