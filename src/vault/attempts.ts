/**
 * How long one waits after wrong passphrases: five tries free, then 1, 2, 4 ... 60 seconds. It slows a hand, not a
 * copied disk, and it never wipes: a child at the table would erase the file of all the others.
 */

/** Kept per team by the caller, written before each try: tries since the last success and the moment of the last (ms). */
export interface Attempts {
  readonly failures: number
  readonly last: number
}

export const noAttempts: Attempts = { failures: 0, last: 0 }

const freeTries = 5
const longestWait = 60

/** Seconds between the last of so many failed tries and the next. */
export const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(2 ** (failures - freeTries), longestWait)

/** Seconds still to wait, whole and rounded up. A clock that was set back does not make it longer than the wait itself. */
export function secondsToWait({ failures, last }: Attempts, now: number): number {
  const wait = waitAfter(failures)
  return Math.min(wait, Math.max(0, Math.ceil(wait - (now - last) / 1000)))
}

/** The counter to store before a try; after a success store `noAttempts`. */
export const countTry = ({ failures }: Attempts, now: number): Attempts => ({
  failures: failures + 1,
  last: now,
})
