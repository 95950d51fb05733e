/** Calendar dates as text: a day `JJJJ-MM-DD`, or a month `JJJJ-MM` where the day is not known. */
export type Datum = string

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const

const toUtc = (dag: Datum): Date => new Date(`${dag}T00:00:00Z`)

/** True for an existing day as `JJJJ-MM-DD`. */
export function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false
  const date = toUtc(tekst)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(tekst)
}

/** True for an existing day, or a month as `JJJJ-MM`. */
export function isDatum(tekst: string): boolean {
  return isDag(tekst) || (/^\d{4}-\d{2}$/.test(tekst) && isDag(`${tekst}-01`))
}

/** The day `dagen` calendar days after this one (before it when negative); a month counts from its first day. */
export function addDagen(datum: Datum, dagen: number): Datum {
  const date = toUtc(datum.length === 7 ? `${datum}-01` : datum)
  date.setUTCDate(date.getUTCDate() + dagen)
  return date.toISOString().slice(0, 10)
}

/** Calendar days from `van` to `tot`; a month counts from its first day. */
export function dagenTussen(van: Datum, tot: Datum): number {
  const start = toUtc(van.length === 7 ? `${van}-01` : van)
  const end = toUtc(tot.length === 7 ? `${tot}-01` : tot)
  return Math.round((end.getTime() - start.getTime()) / 86_400_000)
}

/** `14 september 2026` or `september 2026`; text that is not a date comes back as it is. */
export function showDatum(datum: Datum): string {
  if (!isDatum(datum)) return datum
  const [jaar, maand, dag] = datum.split('-').map(Number)
  const naam = maanden[(maand ?? 1) - 1] ?? ''
  return dag === undefined ? `${naam} ${jaar}` : `${dag} ${naam} ${jaar}`
}

/** `maandag 14 september 2026` for a day, as `showDatum` for the rest. */
export function showDag(datum: Datum): string {
  return isDag(datum) ? `${weekdagen[toUtc(datum).getUTCDay()]} ${showDatum(datum)}` : showDatum(datum)
}
