import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { OverdrachtWeigering } from '../data/overdracht/Overdracht.ts'
import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { cameFrom, currentPath } from '../lib/adres.ts'
import type { Result } from '../lib/result.ts'
import { flushDrafts } from '../ui/form/flushDrafts.ts'
import { holdsUnsaved } from '../ui/form/unsavedWork.ts'
import { type AutoLock, createAutoLock } from '../vault/autoLock.ts'
import { courierAnswers, entrustKey } from '../vault/keyCourier.ts'
import { longestPauze } from '../vault/pin.ts'
import type { Sleutelbrief } from '../vault/Sleutelbrief.ts'
import { watchActivity } from '../vault/watchActivity.ts'
import { leave, type WhyLeft } from './leave.ts'
import type { PauzeToegang } from './PauzeContext.ts'
import { savePlek } from './plek.ts'
import { setMayUpdate } from './serviceWorker.ts'
import { overlegRuns } from './useOverlegRuns.ts'
import { usePutAside } from './usePutAside.ts'

export type LockState =
  | { readonly state: 'open' }
  /** "Nog bezig?": locks, or goes on pauze, at this moment (ms). */
  | { readonly state: 'waarschuwt'; readonly deadline: number }
  | { readonly state: 'sluit' }
  | { readonly state: 'pauzeert' }
  /** Locked, but not everything is on disk: the document stays, and holds it sealed, so that nothing typed is lost. */
  | { readonly state: 'vast' }
  /** A newer version of the app took over the team's data: this page is too old to go on. */
  | { readonly state: 'vervangen'; readonly sluit: boolean }

export interface TeamLock {
  readonly now: LockState
  /** By hand: all windows. `begin` goes on to a new team. */
  readonly lock: (next?: 'begin') => void
  /** By hand: this window goes on pauze and the others lock; without a pincode it does nothing. */
  readonly pause: () => void
  readonly stay: () => void
  /**
   * Gives the tablet to a family: `begin` seals what they get, then the team closes and the document with their page
   * takes its place. Null once it goes; a refusal leaves the team open.
   */
  readonly handOver: (
    begin: () => Promise<Result<Sleutelbrief, OverdrachtWeigering>>,
  ) => Promise<OverdrachtWeigering | null>
}

/** How long the last typing may take to reach the disk: a disk that hangs must not keep the team open. */
const flushMs = 5_000

interface Closing {
  /** The other windows lock too. */
  readonly others?: boolean
  readonly next?: 'begin' | WhyLeft | undefined
  /** The key that goes to the family's document. */
  readonly brief?: Sleutelbrief
}

/**
 * Locks by hand, when idle or out of sight, and when another window locks: the screen is covered at once, what is typed
 * is sealed, the keys are forgotten and a fresh document takes the place of this one. Nothing that fails stops it. With
 * a pincode, idle and out of sight lead to pauze first.
 */
export function useTeamLock(register: Register, pauze: PauzeToegang | null = null): TeamLock {
  const [now, setNow] = useState<LockState>({ state: 'open' })
  const closing = useRef(false)
  /** Set when the team must lock although it was about to go on pauze. */
  const mustLock = useRef(false)

  const gone = useCallback(
    async ({ next, brief }: Closing = {}) => {
      if (register.leftovers().length > 0) setNow({ state: 'vast' })
      // Ten seconds is all that a key waits: it is entrusted last. Without it the fresh page says so.
      else if (brief === undefined) leave(next)
      else leave((await entrustKey(brief)).ok ? { gezin: brief.id } : 'niet-gegeven')
    },
    [register],
  )

  const close = useCallback(
    (how: Closing = {}) => {
      mustLock.current = true
      if (closing.current) return
      closing.current = true
      const { others = false, brief } = how
      // With the tablet back one is where one was before it was given.
      const sealed = [
        flushDrafts(),
        savePlek(register, brief === undefined ? currentPath() : cameFrom() || '/'),
      ]
      setNow({ state: 'sluit' })
      void (async () => {
        await within(
          flushMs,
          async () => await Promise.allSettled([...sealed, others ? register.lockOthers() : undefined]),
        )
        await Promise.allSettled([register.close()])
        await gone(how)
      })()
    },
    [register, gone],
  )

  const lock = useCallback((next?: 'begin') => close({ others: true, next }), [close])

  /** `due`: when it should have begun; later than a pauze may last, the team locks. */
  const pauseOrLock = useCallback(
    (due: number, { others = false }: Pick<Closing, 'others'> = {}) => {
      if (pauze?.pin.isSet() !== true || Date.now() - due >= longestPauze) return close()
      if (closing.current) return undefined
      closing.current = true
      const sealed = [flushDrafts(), savePlek(register), ...(others ? [register.lockOthers()] : [])]
      setNow({ state: 'pauzeert' })
      void (async () => {
        await within(flushMs, async () => await Promise.allSettled(sealed))
        const [paused] = await Promise.allSettled([register.pause()])
        if (paused.status === 'fulfilled' && !mustLock.current && register.leftovers().length === 0)
          return pauze.begin(paused.value, due)
        if (paused.status === 'fulfilled') paused.value.end()
        await Promise.allSettled([register.close()])
        return await gone()
      })()
      return undefined
    },
    [register, pauze, close, gone],
  )

  const handOver = useCallback<TeamLock['handOver']>(
    async (begin) => {
      await flushDrafts()
      if (holdsUnsaved()) return { reden: 'nog-niet-bewaard' }
      // Asked before anything is written or locked: nowhere may stand that the tablet was given when it was not.
      if (!register.oefen && !(await courierAnswers())) return { reden: 'geen-bode' }
      const begun = await begin()
      if (!begun.ok) return begun.error
      // Locked meanwhile: the mark stands, so the fresh page asks the tablet back.
      close({ brief: begun.value })
      return null
    },
    [register, close],
  )

  usePutAside({
    aside() {
      closing.current = true
      mustLock.current = true
      flushSync(() => setNow({ state: 'sluit' }))
      register.forget()
    },
    back: () => void Promise.allSettled([register.close()]).then(async () => await gone()),
  })

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
      onLock: (due) => pauseOrLock(due),
    })
    auto.current = created
    return watchActivity(created)
  }, [register, pauseOrLock])

  useEffect(() => register.onLockedElsewhere(() => close({ next: 'elders' })), [register, close])
  useEffect(
    () =>
      register.onReplaced(async () => {
        closing.current = true
        mustLock.current = true
        const flushed = flushDrafts()
        setNow({ state: 'vervangen', sluit: true })
        await within(flushMs, async () => await flushed)
        await Promise.allSettled([register.close()])
        setNow({ state: 'vervangen', sluit: false })
      }),
    [register],
  )
  useEffect(
    () =>
      setMayUpdate(async () => {
        await flushDrafts()
        return !overlegRuns(register) && register.unsaved().length === 0 && !holdsUnsaved()
      }),
    [register],
  )

  const stay = useCallback(() => auto.current?.touch(), [])
  const pause = useCallback(() => {
    if (pauze?.pin.isSet() === true) pauseOrLock(Date.now(), { others: true })
  }, [pauze, pauseOrLock])
  return useMemo(() => ({ now, lock, pause, stay, handOver }), [now, lock, pause, stay, handOver])
}
