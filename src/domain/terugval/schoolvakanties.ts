/**
 * When schools have holidays, as far as is sure. Source: the dates of the Rijksoverheid ("Overzicht schoolvakanties" of
 * 2027-2028 and 2028-2029); those of 2026-2027 are kept here only where published timetables of schools in that region
 * agree with them (seen November 2026). A school may choose other days for herfst and voorjaar, adds a week to the
 * meivakantie, and has days of its own: these are a proposal, never a rule.
 */
import { addDays, type Datum } from '../../lib/datum.ts'

export const vakantieregios = ['noord', 'midden', 'zuid'] as const
export type Vakantieregio = (typeof vakantieregios)[number]

/** Screen names. */
export const vakantieregioNamen: Readonly<Record<Vakantieregio, string>> = {
  noord: 'Noord',
  midden: 'Midden',
  zuid: 'Zuid',
}

/** From its first to its last free day, both included. */
export interface Schoolvakantie {
  readonly naam: string
  readonly van: Datum
  readonly tot: Datum
  /** Empty: the whole country. */
  readonly regios: readonly Vakantieregio[]
}

const lijst: readonly Schoolvakantie[] = [
  { naam: 'herfstvakantie', van: '2026-10-10', tot: '2026-10-18', regios: ['noord'] },
  { naam: 'herfstvakantie', van: '2026-10-17', tot: '2026-10-25', regios: ['midden', 'zuid'] },
  { naam: 'kerstvakantie', van: '2026-12-19', tot: '2027-01-03', regios: [] },
  { naam: 'voorjaarsvakantie', van: '2027-02-20', tot: '2027-02-28', regios: ['noord', 'midden'] },
  { naam: 'meivakantie', van: '2027-04-24', tot: '2027-05-02', regios: [] },
  { naam: 'zomervakantie', van: '2027-07-10', tot: '2027-08-22', regios: ['noord'] },
  { naam: 'zomervakantie', van: '2027-07-17', tot: '2027-08-29', regios: ['midden'] },
  { naam: 'herfstvakantie', van: '2027-10-16', tot: '2027-10-24', regios: ['noord', 'midden'] },
  { naam: 'herfstvakantie', van: '2027-10-23', tot: '2027-10-31', regios: ['zuid'] },
  { naam: 'kerstvakantie', van: '2027-12-25', tot: '2028-01-09', regios: [] },
  { naam: 'voorjaarsvakantie', van: '2028-02-19', tot: '2028-02-27', regios: ['noord'] },
  { naam: 'voorjaarsvakantie', van: '2028-02-26', tot: '2028-03-05', regios: ['midden', 'zuid'] },
  { naam: 'meivakantie', van: '2028-04-29', tot: '2028-05-07', regios: [] },
  { naam: 'zomervakantie', van: '2028-07-08', tot: '2028-08-20', regios: ['midden'] },
  { naam: 'zomervakantie', van: '2028-07-15', tot: '2028-08-27', regios: ['noord'] },
  { naam: 'zomervakantie', van: '2028-07-22', tot: '2028-09-03', regios: ['zuid'] },
  { naam: 'herfstvakantie', van: '2028-10-14', tot: '2028-10-22', regios: ['noord'] },
  { naam: 'herfstvakantie', van: '2028-10-21', tot: '2028-10-29', regios: ['midden', 'zuid'] },
  { naam: 'kerstvakantie', van: '2028-12-23', tot: '2029-01-07', regios: [] },
  { naam: 'voorjaarsvakantie', van: '2029-02-10', tot: '2029-02-18', regios: ['zuid'] },
  { naam: 'voorjaarsvakantie', van: '2029-02-17', tot: '2029-02-25', regios: ['noord', 'midden'] },
  { naam: 'meivakantie', van: '2029-04-28', tot: '2029-05-06', regios: [] },
  { naam: 'zomervakantie', van: '2029-07-07', tot: '2029-08-19', regios: ['midden'] },
  { naam: 'zomervakantie', van: '2029-07-14', tot: '2029-08-26', regios: ['zuid'] },
  { naam: 'zomervakantie', van: '2029-07-21', tot: '2029-09-02', regios: ['noord'] },
]

type Tijd = Pick<Schoolvakantie, 'van' | 'tot'>

/** The times of which every holiday of a region stands in the list; of spring and summer 2027 in the south we are not sure. */
const bekend: Readonly<Record<Vakantieregio, readonly Tijd[]>> = {
  noord: [{ van: '2026-08-31', tot: '2029-09-30' }],
  midden: [{ van: '2026-08-31', tot: '2029-09-30' }],
  zuid: [
    { van: '2026-08-31', tot: '2027-02-05' },
    { van: '2027-09-13', tot: '2029-09-30' },
  ],
}

export interface Vakantiestand {
  /** The known holidays with a day in the time that was asked, earliest first. */
  readonly vakanties: readonly Schoolvakantie[]
  /** The last day before one that is not sure, or the first day that was asked when that is not; null when all is. */
  readonly zekerTot: Datum | null
}

const covers = (dag: Datum, { van, tot }: Tijd): boolean => van <= dag && dag <= tot

/** True when it is known of this day whether schools are free; without a region when that is the same for all. */
function isZeker(dag: Datum, regio: Vakantieregio | null): boolean {
  if (regio !== null) return bekend[regio].some((tijd) => covers(dag, tijd))
  return (
    vakantieregios.every((one) => isZeker(dag, one)) &&
    !lijst.some((one) => one.regios.length > 0 && covers(dag, one))
  )
}

function lastSure(van: Datum, tot: Datum, regio: Vakantieregio | null): Datum | null {
  for (let dag = van; dag <= tot; dag = addDays(dag, 1))
    if (!isZeker(dag, regio)) return dag === van ? van : addDays(dag, -1)
  return null
}

/** What is known of the holidays from day `van` to day `tot`; without a region only what the whole country shares. */
export function vakantiesTussen(van: Datum, tot: Datum, regio: Vakantieregio | null): Vakantiestand {
  const mine = ({ regios }: Schoolvakantie): boolean =>
    regios.length === 0 || (regio !== null && regios.includes(regio))
  return {
    vakanties: lijst.filter((one) => mine(one) && one.tot >= van && one.van <= tot),
    zekerTot: lastSure(van, tot, regio),
  }
}
