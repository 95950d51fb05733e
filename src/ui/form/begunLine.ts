import { same } from './same.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What changes in the fields of a form that empties itself, when a next line was begun in its first field while the one
 * before was being kept: that one goes off its front, and out of the other fields. Nothing when none was begun.
 */
export function begunLine(saved: Values, now: Values, empty: Values): Values {
  const [first = '', ...others] = Object.keys(empty)
  const [text, kept] = [now[first], saved[first]]
  if (typeof text !== 'string' || typeof kept !== 'string') return {}
  if (kept === '' || text === kept || !text.startsWith(kept)) return {}
  const left = others.filter((field) => same(now[field], saved[field]))
  return {
    ...Object.fromEntries(left.map((field) => [field, empty[field]])),
    [first]: text.slice(kept.length).trimStart(),
  }
}
