/**
 * When to ask again after a child is back at school: day 1, week 1, 2, 4, 8 and 12, and the first Monday after a school
 * holiday (product, rows 22-23; no source fixes these days, so they are a proposal that a person changes).
 */
import { addDays, addWeeks, type Datum } from '../../lib/datum.ts'
import { feestdagOp } from '../kalender/feestdagen.ts'
import type { Checkmoment, Checksoort } from './checks.ts'
import { type Schoolvakantie, type Vakantieregio, vakantiesTussen } from './schoolvakanties.ts'

const weken = [
  ['dag-1', 0],
  ['week-1', 1],
  ['week-2', 2],
  ['week-4', 4],
  ['week-8', 8],
  ['week-12', 12],
] as const satisfies readonly (readonly [Checksoort, number])[]

export interface Checkvoorstel {
  /** Earliest first, one on a day, none before today. */
  readonly momenten: readonly Checkmoment[]
  /** From this day on the app does not know every school holiday; null when it does. */
  readonly zekerTot: Datum | null
}

const weekdag = (datum: Datum): number => new Date(`${datum}T00:00:00Z`).getUTCDay()

const isVrij = (dag: Datum, vakanties: readonly Schoolvakantie[]): boolean =>
  weekdag(dag) === 0 ||
  weekdag(dag) === 6 ||
  feestdagOp(dag) !== null ||
  vakanties.some(({ van, tot }) => van <= dag && dag <= tot)

/** This day, or the first school day after it. */
const schooldag = (dag: Datum, vakanties: readonly Schoolvakantie[]): Datum =>
  isVrij(dag, vakanties) ? schooldag(addDays(dag, 1), vakanties) : dag

/** The first Monday after a holiday, or the first school day after that. */
function maandagNa({ tot }: Schoolvakantie, vakanties: readonly Schoolvakantie[]): Datum {
  const monday = addDays(tot, (8 - weekdag(tot)) % 7 || 7)
  return schooldag(monday, vakanties)
}

/**
 * The days to propose for a child that is back since `terug`, a day. A day without school moves to the first school day
 * after it; of two on one day day 1 stays, then the one after a holiday; what lies before today is left out.
 */
export function proposeChecks(terug: Datum, regio: Vakantieregio | null, vandaag: Datum): Checkvoorstel {
  const end = addWeeks(terug, 12)
  const { vakanties, zekerTot } = vakantiesTussen(terug, end, regio)
  const [first, ...later] = weken.map(
    ([soort, n]): Checkmoment => ({ soort, datum: schooldag(addWeeks(terug, n), vakanties) }),
  )
  const after = vakanties.map(
    (one): Checkmoment => ({ soort: 'na-vakantie', datum: maandagNa(one, vakanties) }),
  )
  const all = [...(first === undefined ? [] : [first]), ...after, ...later]
  const days = new Map<Datum, Checkmoment>()
  for (const one of all) if (one.datum >= vandaag && !days.has(one.datum)) days.set(one.datum, one)
  const momenten = [...days.values()].toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
  return { momenten, zekerTot }
}
