import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { flushDrafts } from '../ui/form/flushDrafts.ts'
import { type AutoLock, createAutoLock } from '../vault/autoLock.ts'
import { watchActivity } from '../vault/watchActivity.ts'
import { leave } from './leave.ts'
import { setMayUpdate } from './serviceWorker.ts'
import { overlegRuns } from './useOverlegRuns.ts'

export type LockState =
  | { readonly state: 'open' }
  /** "Nog bezig?": locks at this moment (ms). */
  | { readonly state: 'waarschuwt'; readonly deadline: number }
  | { readonly state: 'sluit' }
  /** Locked, but not everything is on disk: the document stays, so that nothing typed is lost. */
  | { readonly state: 'vast'; readonly aantal: number }

export interface TeamLock {
  readonly now: LockState
  /** By hand: all windows. `begin` goes on to a new team. */
  readonly lock: (then?: 'begin') => void
  readonly stay: () => void
}

/**
 * Locks by hand, when idle or out of sight, and when another window locks: what is typed is sealed first, then the
 * screen is covered, the keys are forgotten and a fresh document takes the place of this one.
 */
export function useTeamLock(register: Register): TeamLock {
  const [now, setNow] = useState<LockState>({ state: 'open' })
  const closing = useRef(false)

  const close = useCallback(
    (then?: 'begin') => {
      if (closing.current) return
      closing.current = true
      void (async () => {
        await flushDrafts()
        setNow({ state: 'sluit' })
        await register.close()
        const left = register.unsaved().length
        if (left > 0) setNow({ state: 'vast', aantal: left })
        else leave(then)
      })()
    },
    [register],
  )

  const lock = useCallback(
    (then?: 'begin') => {
      void register.lockOthers().then(() => close(then))
    },
    [register, close],
  )

  const auto = useRef<AutoLock>(null)
  useEffect(() => {
    const created = createAutoLock({
      now: () => Date.now(),
      overlegRuns: () => overlegRuns(register),
      onWarn: (seconds) =>
        setNow((before) =>
          before.state === 'open' ? { state: 'waarschuwt', deadline: Date.now() + seconds * 1000 } : before,
        ),
      onStay: () => setNow((before) => (before.state === 'waarschuwt' ? { state: 'open' } : before)),
      onLock: () => close(),
    })
    auto.current = created
    return watchActivity(created)
  }, [register, close])

  useEffect(() => register.onLockedElsewhere(() => close()), [register, close])
  useEffect(
    () =>
      setMayUpdate(async () => {
        await flushDrafts()
        return !overlegRuns(register) && register.unsaved().length === 0
      }),
    [register],
  )

  const stay = useCallback(() => auto.current?.touch(), [])
  return useMemo(() => ({ now, lock, stay }), [now, lock, stay])
}
