/** How measured numbers are told: medians with their spread, and every run where there are few. */

/** @param {readonly number[]} numbers @param {number} part between 0 and 1 */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** @param {number} ms */
export const ms = (ms) => `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** Best, median and all runs. @param {readonly number[]} runs */
export const told = (runs) =>
  `best ${ms(Math.min(...runs))}, median ${ms(quantile(runs, 0.5))} of ${runs.map((run) => ms(run).replace(' ms', '')).join(' ')}`

/** Median and 95th percentile of many. @param {readonly number[]} many */
export const spread = (many) =>
  `p50 ${ms(quantile(many, 0.5))}, p95 ${ms(quantile(many, 0.95))} of ${many.length}`
