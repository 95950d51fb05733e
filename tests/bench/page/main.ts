/** Puts what can be measured on `window.bench`, for tests/bench/data.bench.mjs to call. */
import * as limits from './limits.ts'

const bench = { ...limits }

export type BenchPage = typeof bench

Object.assign(window, { bench })
