import { describe, expect, it } from 'vitest'
import { add, closing, countPlaywright, countVitest, one } from '../../tools/count.mjs'

describe('the count of checks', () => {
  it('adds steps up', () => {
    expect(add([one(true), one(false), { passed: 3, failed: 1, skipped: 2 }])).toEqual({
      passed: 4,
      failed: 2,
      skipped: 2,
    })
  })

  it('counts a test file that could not be loaded as a failure', () => {
    const report = { testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(report, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts what was put aside as skipped', () => {
    const assertionResults = ['passed', 'failed', 'pending', 'todo'].map((status) => ({ status }))
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults }] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
    })
  })

  it('takes a story that only passed at the second try for a failure', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }
    expect(countPlaywright({ stats }, 0)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })

  it('believes the exit code when a report is missing or looks good', () => {
    expect(countVitest(undefined, 1).failed).toBe(1)
    expect(countPlaywright({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1)
  })
})

describe('the closing line', () => {
  it.each([
    [{ passed: 7, failed: 0, skipped: 0 }, false, '7 passed, 0 failed'],
    [{ passed: 7, failed: 1, skipped: 2 }, false, '7 passed, 1 failed, 2 skipped'],
    [{ passed: 7, failed: 1, skipped: 2 }, true, '7 passed, 3 failed'],
  ])('of %o, on a build server: %s, is: %s', (count, ci, line) => {
    expect(closing(count, ci)).toBe(line)
  })
})
