/** Puts what can be measured on `window.bench`, for tests/bench/data.bench.mjs to call. */
import * as data from './data.ts'
import * as limits from './limits.ts'

const bench = { ...limits, ...data }

export type BenchPage = typeof bench

Object.assign(window, { bench })
