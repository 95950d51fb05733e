/**
 * The pincode of a pauze: six digits, chosen after an unlock, living in the memory of this one document and nowhere else.
 * On disk it would fall in some 97 core-hours; here a reload forgets it, and five wrong tries do too.
 */
import { err, ok, type Result } from '../lib/result.ts'

/** How many digits a pincode has. */
export const pinLength = 6

/** How long a pauze may last, in ms; then the team locks. */
export const longestPauze = 20 * 60_000

const mostTries = 5

/** Why a pincode is not taken: not six digits, or one that is tried first (111111, 123456, 121212). */
export interface PinWeigering {
  readonly reden: 'geen-zes-cijfers' | 'te-gewoon'
}

export interface Pin {
  isSet(): boolean
  /** Whether these digits would be taken. */
  judge(digits: string): Result<void, PinWeigering>
  /** Takes these digits in the place of those before. */
  choose(digits: string): Result<void, PinWeigering>
  /** True when they are right, which makes all tries free again. The fifth wrong one in a row forgets the pincode. */
  attempt(digits: string): boolean
  /** Tries that are left. */
  left(): number
  forget(): void
}

function judge(digits: string): Result<void, PinWeigering> {
  if (!/^\d{6}$/.test(digits)) return err({ reden: 'geen-zes-cijfers' })
  return isCommon(digits) ? err({ reden: 'te-gewoon' }) : ok(undefined)
}

export function createPin(): Pin {
  let chosen: string | null = null
  let wrong = 0

  const forget = (): void => {
    chosen = null
    wrong = 0
  }

  return {
    isSet: () => chosen !== null,
    judge,
    choose(digits) {
      const judged = judge(digits)
      if (!judged.ok) return judged
      chosen = digits
      wrong = 0
      return ok(undefined)
    },
    attempt(digits) {
      if (chosen === null) return false
      if (digits === chosen) {
        wrong = 0
        return true
      }
      wrong += 1
      if (wrong >= mostTries) forget()
      return false
    },
    left: () => (chosen === null ? 0 : mostTries - wrong),
    forget,
  }
}

/** One or two digits over and over, the same half twice, or a row up or down. */
function isCommon(digits: string): boolean {
  const steps = Array.from(digits.slice(1), (digit, i) => Number(digit) - Number(digits[i]))
  const row = steps.every((step) => step === steps[0] && Math.abs(step) <= 1)
  return row || /^(\d{1,3})\1+$/.test(digits)
}
