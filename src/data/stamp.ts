/**
 * Hybrid logical clock: a stamp is fixed-width text that sorts by time (ms, counter, device). It never runs back, not
 * even when the device's clock does, so that what was written later also sorts later.
 */

const msWidth = 9
const counterWidth = 4
const deviceWidth = 8
const counterLimit = 36 ** counterWidth
const stampLimit = 36 ** msWidth
const stampPattern = /^[0-9a-z]{13}[\w-]{8}$/u

/** One day in ms: the most that clocks may differ before someone is asked. */
export const dayMs = 86_400_000

export interface Clock {
  /** A stamp later than every stamp given or seen before. */
  next(): string
  /** Takes note of a stamp from elsewhere; text that is not a stamp is ignored. */
  observe(stamp: string): void
  /** The highest stamp given or seen, without a device; empty when there is none. */
  last(): string
  /** How many ms the device's clock runs behind the last stamp given or seen; 0 when it does not. */
  behind(): number
  /** Gives stamps under another id from here on. */
  takeDevice(device: string): void
}

const encode = (value: number, width: number): string => value.toString(36).padStart(width, '0')

/** True for text that has the exact form of a stamp. */
export const isStamp = (text: string): boolean => stampPattern.test(text)

/** The moment in a stamp, in ms since 1970. */
export const timeOf = (stamp: string): number => Number.parseInt(stamp.slice(0, msWidth), 36)

/** A clock for one device; `now` gives ms since 1970 and may jump back. */
export function createClock({ now, device }: { now: () => number; device: string }): Clock {
  const shortOf = (id: string): string => id.slice(0, deviceWidth).padEnd(deviceWidth, '0')
  let short = shortOf(device)
  let ms = 0
  let counter = 0

  return {
    next() {
      const present = Math.min(Math.max(0, Math.floor(now())), stampLimit - 1)
      if (present > ms) {
        ms = present
        counter = 0
      } else if (counter + 1 < counterLimit) {
        counter += 1
      } else {
        ms += 1
        counter = 0
      }
      return encode(ms, msWidth) + encode(counter, counterWidth) + short
    },
    observe(stamp) {
      if (!isStamp(stamp)) return
      const seenMs = timeOf(stamp)
      const seenCounter = Number.parseInt(stamp.slice(msWidth, msWidth + counterWidth), 36)
      if (seenMs > ms || (seenMs === ms && seenCounter > counter)) {
        ms = seenMs
        counter = seenCounter
      }
    },
    last: () =>
      ms === 0 ? '' : encode(ms, msWidth) + encode(counter, counterWidth) + '0'.repeat(deviceWidth),
    behind: () => Math.max(0, ms - now()),
    takeDevice(next) {
      short = shortOf(next)
    },
  }
}
