/** Puts what can be measured on `window.bench`, for tests/bench/data.bench.mjs to call. */
import * as data from './data.ts'
import * as kopie from './kopie.ts'
import * as limits from './limits.ts'
import { memory } from './moments.ts'
import * as screen from './screen.ts'

const bench = { ...limits, ...data, ...screen, ...kopie, memory }

export type BenchPage = typeof bench

Object.assign(window, { bench })
