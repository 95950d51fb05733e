/**
 * When schools have holidays, as far as is sure. Source: the dates of the Rijksoverheid for school year 2026-2027, kept
 * here only where published timetables of schools in that region agree with them (seen November 2026). A school may
 * choose other days for herfst and voorjaar, and adds days of its own: these are a proposal, never a rule.
 */
import type { Datum } from '../../lib/datum.ts'

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
]

/** The days between which every holiday of a region stands in the list; outside them some are not known. */
const zeker: Readonly<Record<Vakantieregio | 'onbekend', { readonly van: Datum; readonly tot: Datum }>> = {
  noord: { van: '2026-08-31', tot: '2027-09-30' },
  midden: { van: '2026-08-31', tot: '2027-09-30' },
  zuid: { van: '2026-08-31', tot: '2027-02-05' },
  onbekend: { van: '2026-10-26', tot: '2027-02-05' },
}

export interface Vakantiestand {
  /** The known holidays with a day in the time that was asked, earliest first. */
  readonly vakanties: readonly Schoolvakantie[]
  /** The day after which (or from which on, when it lies before) nothing is sure; null when all of it is known. */
  readonly zekerTot: Datum | null
}

/** What is known of the holidays from `van` to `tot`; without a region only what the whole country shares. */
export function vakantiesTussen(van: Datum, tot: Datum, regio: Vakantieregio | null): Vakantiestand {
  const { van: first, tot: last } = zeker[regio ?? 'onbekend']
  const mine = ({ regios }: Schoolvakantie): boolean =>
    regios.length === 0 || (regio !== null && regios.includes(regio))
  const zekerTot = van < first ? van : tot > last ? (last < van ? van : last) : null
  return { vakanties: lijst.filter((one) => mine(one) && one.tot >= van && one.van <= tot), zekerTot }
}
