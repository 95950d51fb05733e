/** Where a record stands in a list that keeps the order in which it was made, whatever is edited later. */
import type { Velden } from './records.ts'

/** The lowest stamp among the standing versions of a record: nearest to when it was made. */
export function firstStamp(velden: Velden): string {
  const stamps = Object.values(velden).flatMap((veld) => veld.koppen.map((kop) => kop.stamp))
  return stamps.reduce((low, stamp) => (low === '' || stamp < low ? stamp : low), '')
}
