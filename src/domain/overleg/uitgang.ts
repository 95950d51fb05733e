/**
 * The check-out: energie and vertrouwen in two taps, without a person in it (product, row 67). What one person answered
 * is never shown; a trend only from three meetings with at least five answers each.
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import { readVeld, standingRecords } from '../handeling/lezen.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import type { Overleg } from './Overleg.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

const schaal = z.number().int().min(1).max(5)
const antwoordSchema = z.object({ energie: schaal, vertrouwen: schaal })

/** Both from 1 (little) to 5 (a lot). */
export type Uitgang = z.infer<typeof antwoordSchema>

/** The least answers of one meeting, and the least meetings, that may be told. */
const minstens = { antwoorden: 5, overleggen: 3 } as const

/** The answers of one meeting, by their random id: an order that tells nothing of who came when. */
export const readUitgang = (records: Records): readonly Uitgang[] =>
  standingRecords(records, 'uitgang')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, velden]) => {
      const antwoord = readVeld<Uitgang | null>(velden, 'antwoord', antwoordSchema, null)
      return antwoord === null ? [] : [antwoord]
    })

/** One answer; whole numbers from 1 to 5, else refused. Of who gave it nothing is kept. */
export function addUitgang(
  overleg: Overleg,
  antwoord: Uitgang,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const read = antwoordSchema.safeParse(antwoord)
  if (!read.success) return refuse('niets-veranderd')
  const change = changeVeld(emptyRecords, 'uitgang', newId(), 'antwoord', read.data)
  const act = actOn(overleg, 'uitgang-gegeven', [change], ctx)
  return act.ok ? ok({ ...act.value, zonderNaam: true }) : act
}

/** One meeting in the trend: averages, rounded to one decimal. */
export interface Uitgangpunt {
  readonly overleg: string
  readonly datum: Datum
  readonly energie: number
  readonly vertrouwen: number
}

const average = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 10) / 10

/** The trend, oldest meeting first; empty unless three meetings have five answers each. Others are left out of it. */
export function uitgangTrend(
  overleggen: readonly { readonly id: string; readonly datum: Datum | null; readonly records: Records }[],
): readonly Uitgangpunt[] {
  const punten = overleggen.flatMap(({ id, datum, records }): Uitgangpunt[] => {
    const antwoorden = readUitgang(records)
    if (datum === null || antwoorden.length < minstens.antwoorden) return []
    return [
      {
        overleg: id,
        datum,
        energie: average(antwoorden.map((one) => one.energie)),
        vertrouwen: average(antwoorden.map((one) => one.vertrouwen)),
      },
    ]
  })
  if (punten.length < minstens.overleggen) return []
  return punten.toSorted((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0))
}
