import type { Datum } from '../../../lib/datum.ts'

type Maanden = readonly string[]

/** Writes day, month, year with the names of a language for its months: as they read beside a day, and without one. */
export const datumIn =
  (metDag: Maanden, los: Maanden = metDag) =>
  (datum: Datum): string => {
    const [jaar = '', maand = '', dag] = datum.split('-')
    const at = Number(maand) - 1
    return dag === undefined ? `${los[at] ?? ''} ${jaar}` : `${Number(dag)} ${metDag[at] ?? ''} ${jaar}`
  }
