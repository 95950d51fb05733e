/**
 * Year and month of birth are enough; an unknown day counts as the first (product rule 5). The ages 12, 16 and 18
 * change who decides and who may read, and are always derived from here.
 */
import { type Datum, formatDatum, makeDatum } from '../../lib/datum.ts'
import { type DatumDelen, readDatumDelen } from '../../lib/datumDelen.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'

export interface Geboren {
  readonly jaar: number
  /** 1 to 12 */
  readonly maand: number
  readonly dag: number | null
}

/** What a person is asked about a birth month; what one types is never refused for this, a pasted row to come is. */
export type GeborenVraag = 'toekomst' | 'leeftijd'

/** Why typed text is no month of birth; `dubbelzinnig` carries both readings. */
export type GeborenWeigering =
  | { readonly reden: 'leeg' }
  | { readonly reden: 'onleesbaar' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'maand-eerst' }
  | { readonly reden: 'maand-ontbreekt' }
  | { readonly reden: 'jaar-ontbreekt' }
  | { readonly reden: 'dubbelzinnig'; readonly lezingen: readonly [Geboren, Geboren] }

export const geborenSchema = z
  .object({
    jaar: z.number().int(),
    maand: z.number().int(),
    dag: z.number().int().nullable().catch(null),
  })
  .refine((value) => makeDatum(value.jaar, value.maand, value.dag) !== null)

/** The month (or day) of birth as a Datum. */
const toDatum = (geboren: Geboren): Datum =>
  makeDatum(geboren.jaar, geboren.maand, geboren.dag) ?? `${geboren.jaar}-01`

/** Age in whole years on a day; an unknown day counts as the first (product rule 5). Negative before birth. */
export function ageOn(geboren: Geboren, vandaag: Datum): number {
  const [jaar, maand, dag] = [vandaag.slice(0, 4), vandaag.slice(5, 7), vandaag.slice(8, 10)].map(Number)
  const birthday = geboren.maand * 100 + (geboren.dag ?? 1)
  const now = (maand ?? 1) * 100 + (dag || 1)
  return (jaar ?? 0) - geboren.jaar - (now < birthday ? 1 : 0)
}

/** Who decides and who may read at this age (product rule 5). */
export type Leeftijdsgrens = 'onder-12' | 'vanaf-12' | 'vanaf-16' | 'vanaf-18'

/** The highest of the limits 12, 16 and 18 that is reached on this day (product rule 5). */
export function leeftijdsgrens(geboren: Geboren, vandaag: Datum): Leeftijdsgrens {
  const age = ageOn(geboren, vandaag)
  if (age >= 18) return 'vanaf-18'
  if (age >= 16) return 'vanaf-16'
  return age >= 12 ? 'vanaf-12' : 'onder-12'
}

/** What to ask about a month of birth: in the future, or an age outside 3 to 27; null when nothing. */
export function askAboutGeboren(geboren: Geboren, vandaag: Datum): GeborenVraag | null {
  const born = toDatum(geboren)
  if (born > vandaag.slice(0, born.length)) return 'toekomst'
  const age = ageOn(geboren, vandaag)
  return age < 3 || age > 27 ? 'leeftijd' : null
}

/** `mei 2012`: year and month, also when the day is known. */
export const formatGeboren = (geboren: Geboren): string => formatDatum(toDatum({ ...geboren, dag: null }))

/** `3 april 2012`; without a day `april 2012`. */
export const formatGeborenMetDag = (geboren: Geboren): string => formatDatum(toDatum(geboren))

/** The text that reads back as the same: `3-4-2012` or `5-2012`, for a field that is being changed. */
export const geborenToText = (geboren: Geboren): string =>
  `${geboren.dag === null ? '' : `${geboren.dag}-`}${geboren.maand}-${geboren.jaar}`

/** True when both are born in the same month of the same year. */
export const sameGeboorteMaand = (a: Geboren, b: Geboren): boolean => a.jaar === b.jaar && a.maand === b.maand

function fill(delen: DatumDelen, vandaag: Datum): Geboren | null {
  if (delen.jaar === null) return null
  const century = delen.kort ? 2000 : 0
  const { maand, dag } = delen
  const recent = makeDatum(delen.jaar + century, maand, dag)
  const ahead = recent !== null && recent > vandaag.slice(0, recent.length)
  const jaar = delen.jaar + century - (delen.kort && ahead ? 100 : 0)
  return makeDatum(jaar, maand, dag) === null ? null : { jaar, maand, dag }
}

/** `201205` is 20 December 2005 or May 2012: both are offered. */
function readBothWays(text: string, vandaag: Datum): readonly [Geboren, Geboren] | null {
  const match = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/u.exec(text.trim())
  const delen = match === null ? null : readDatumDelen(text)
  if (match === null || delen === null || !delen.ok) return null
  const asDay = fill(delen.value, vandaag)
  return asDay === null ? null : [asDay, { jaar: Number(match[1]), maand: Number(match[2]), dag: null }]
}

/**
 * Reads one text field: `mei 2012`, `3-4-12`, `030412`, `03042012`, `apr 2012`, `2012-05`, `5-2012`. A year of two
 * digits lies in the past. A month in the future or an age outside 3 to 27 is asked (`vraag`), not refused.
 */
export function parseGeboren(
  text: string,
  vandaag: Datum,
): Result<{ readonly geboren: Geboren; readonly vraag: GeborenVraag | null }, GeborenWeigering> {
  const lezingen = readBothWays(text, vandaag)
  if (lezingen !== null) return err({ reden: 'dubbelzinnig', lezingen })
  const delen = readDatumDelen(text)
  if (!delen.ok) return err({ reden: delen.error.reden })
  if (delen.value.jaar === null) return err({ reden: 'jaar-ontbreekt' })
  const geboren = fill(delen.value, vandaag)
  if (geboren === null) return err({ reden: 'bestaat-niet' })
  return ok({ geboren, vraag: askAboutGeboren(geboren, vandaag) })
}
