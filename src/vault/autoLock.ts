/**
 * When an unlocked team locks itself: idle, or out of sight, too long. It compares timestamps and trusts no timer,
 * because timers stand still in the background; whoever comes back late finds the team locked before anything shows.
 */
const minute = 60_000

/** Milliseconds without a touch, and out of sight, after which the team locks; the second figures hold in an overleg. */
const lockAfter = {
  idle: 5 * minute,
  idleInOverleg: 20 * minute,
  hidden: 1 * minute,
  hiddenInOverleg: 5 * minute,
} as const

/** "Nog bezig?" stands this long before an idle lock. */
const warnBefore = 1 * minute

export interface AutoLockInput {
  /** Milliseconds since 1970: a clock that goes on while the device sleeps. */
  now(): number
  overlegRuns(): boolean
  /** "Nog bezig?": called at each check in the last minute, with the whole seconds left. */
  onWarn(secondsLeft: number): void
  /** The warning may go: someone touched the page. */
  onStay(): void
  /** Called once, with the moment it was due (ms since 1970); afterwards this lock is silent. */
  onLock(due: number): void
}

export interface AutoLock {
  /** Someone is there. Too late does not count: then it locks. */
  touch(): void
  /** Looks at the clock; to be called every second and at every return to the page. */
  check(): void
  hide(): void
  show(): void
  stop(): void
}

export function createAutoLock({ now, overlegRuns, onWarn, onStay, onLock }: AutoLockInput): AutoLock {
  let touched = now()
  let hiddenSince: number | undefined
  let warned = false
  let stopped = false

  /** True when it is too late; a clock that was set back counts as no time at all. */
  const check = (): boolean => {
    if (stopped) return true
    const time = now()
    touched = Math.min(touched, time)
    if (hiddenSince !== undefined) hiddenSince = Math.min(hiddenSince, time)
    const overleg = overlegRuns()
    const idleDue = touched + (overleg ? lockAfter.idleInOverleg : lockAfter.idle)
    const hiddenDue = (hiddenSince ?? Infinity) + (overleg ? lockAfter.hiddenInOverleg : lockAfter.hidden)
    const left = idleDue - time
    if (left <= 0 || time > hiddenDue) {
      stopped = true
      onLock(Math.min(idleDue, hiddenDue))
      return true
    }
    if (left <= warnBefore) {
      warned = true
      onWarn(Math.ceil(left / 1000))
    } else {
      calm()
    }
    return false
  }

  const calm = (): void => {
    if (warned) onStay()
    warned = false
  }

  return {
    touch() {
      if (check()) return
      touched = now()
      calm()
    },
    check: () => void check(),
    hide() {
      if (!check()) hiddenSince ??= now()
    },
    show() {
      if (!check()) hiddenSince = undefined
    },
    stop() {
      stopped = true
    },
  }
}
