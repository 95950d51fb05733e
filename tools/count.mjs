/** Counts what test runners report, and says it in one line. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ status?: string, assertionResults?: { status: string }[] }} VitestFile
 * @typedef {{ testResults?: VitestFile[], success?: boolean }} VitestReport
 * @typedef {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @type {Count} */
export const none = Object.freeze({ passed: 0, failed: 0, skipped: 0 })

/** @param {readonly Count[]} counts @returns {Count} */
export function add(counts) {
  /** @param {keyof Count} kind */
  const total = (kind) => counts.reduce((sum, count) => sum + count[kind], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** A step that counts as one check. @param {boolean} good @returns {Count} */
export const one = (good) => ({ ...none, [good ? 'passed' : 'failed']: 1 })

/** A run that ended badly has at least one failure, also when its report says otherwise. @param {Count} count @param {number} code @returns {Count} */
const honest = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count)

/**
 * A test file that could not even be loaded counts as one failure.
 * @param {VitestReport | undefined} report
 * @param {number} code exit code of the run
 */
export function countVitest(report, code) {
  const files = report?.testResults ?? []
  const counts = files.map(({ status, assertionResults = [] }) => {
    /** @param {string} wanted */
    const of = (wanted) => assertionResults.filter((result) => result.status === wanted).length
    const count = { passed: of('passed'), failed: of('failed'), skipped: 0 }
    count.skipped = assertionResults.length - count.passed - count.failed
    return status === 'failed' && count.failed === 0 ? { ...count, failed: 1 } : count
  })
  return honest(add(counts), code)
}

/**
 * @param {PlaywrightReport | undefined} report
 * @param {number} code exit code of the run
 */
export function countPlaywright(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code)
}

/**
 * The closing line. Under CI a skipped test is a failed one.
 * @param {Count} count
 * @param {boolean} ci
 */
export function closing({ passed, failed, skipped }, ci) {
  const line = `${passed} passed, ${failed + (ci ? skipped : 0)} failed`
  return skipped > 0 && !ci ? `${line}, ${skipped} skipped` : line
}
