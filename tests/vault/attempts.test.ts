import { describe, expect, it } from 'vitest'
import { countTry, noAttempts, secondsToWait, waitAfter } from '../../src/vault/attempts.ts'

const start = Date.UTC(2026, 10, 22, 9)

describe('wrong passphrases', () => {
  it('are free five times, then cost 1, 2, 4 ... 60 seconds', () => {
    const waits = Array.from({ length: 14 }, (_, failures) => waitAfter(failures))
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
    expect(waitAfter(5000)).toBe(60)
  })

  it('are counted before the try, and forgotten after a success', () => {
    let attempts = noAttempts
    for (let i = 0; i < 7; i++) attempts = countTry(attempts, start)
    expect(attempts).toEqual({ failures: 7, last: start })
    expect(secondsToWait(attempts, start)).toBe(4)
    expect(secondsToWait(attempts, start + 1500)).toBe(3)
    expect(secondsToWait(attempts, start + 4000)).toBe(0)
    expect(secondsToWait(noAttempts, start)).toBe(0)
  })

  it('never cost more than the wait itself, also when the clock was set back', () => {
    const attempts = { failures: 20, last: start }
    expect(secondsToWait(attempts, start - 86_400_000)).toBe(60)
  })
})
