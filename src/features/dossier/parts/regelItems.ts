import type { HistoryLine } from '../../../data/Register.ts'
import { isGewist } from '../../../domain/handeling/records.ts'
import type { Json } from '../../../lib/json.ts'
import { toontVeld } from './foldRegels.ts'
import { meerTeksten } from './meerTeksten.ts'
import { veldNaam } from './veldNaam.ts'
import { isNaamVeld, type NummerVan, waardeTekst } from './veldTekst.ts'

interface RegelItem {
  readonly term: string
  readonly tekst: string
  /** It names the child. */
  readonly naam: boolean
}

/** The field that tells one row of a table from the others, and what such a row is called. */
const herkenbaar: Readonly<Record<string, readonly [veld: string, term: string]>> = {
  actie: ['wat', 'Actie'],
  snelregel: ['inhoud', 'Snelregel'],
  check: ['moment', 'Check'],
}

/**
 * What a line of the history says: of which row, and what became what. `tot` are the lines up to and with this one, newest
 * first: they know how the row read then. The words of a note stay with the note, where its readers are known (rule 4).
 */
export function regelItems(
  regel: HistoryLine,
  tot: readonly HistoryLine[],
  nummerVan: NummerVan,
): readonly RegelItem[] {
  const named = new Set<string>()
  return regel.velden.flatMap(({ tabel, id, veld, voor, na }) => {
    const term = veldNaam(tabel, veld, id)
    if (term === null || !toontVeld(tabel, veld)) return []
    const rij = `${tabel}/${id}`
    const items = named.has(rij) ? [] : rowItem(regel, tot, tabel, id, nummerVan)
    named.add(rij)
    const read = (waarde: Json): string => waardeTekst(tabel, veld, waarde, nummerVan)
    const [was, nu] = [voor === null ? '' : read(voor), read(na)]
    const tekst = was === '' || was === nu ? nu : `${meerTeksten.geschiedenis.was(was)} ${nu}`
    return [...items, { term, tekst, naam: isNaamVeld(tabel, veld) }]
  })
}

/** Which row it is, where the line itself does not say so; what was erased is not said. */
function rowItem(
  { velden }: HistoryLine,
  tot: readonly HistoryLine[],
  tabel: string,
  id: string,
  nummerVan: NummerVan,
): readonly RegelItem[] {
  const [naamVeld, term] = herkenbaar[tabel] ?? []
  if (naamVeld === undefined || term === undefined) return []
  const isName = (one: HistoryLine['velden'][number]): boolean =>
    one.tabel === tabel && one.id === id && one.veld === naamVeld
  if (velden.some(isName)) return []
  const na = tot.flatMap((line) => line.velden).find(isName)?.na ?? null
  if (na === null || isGewist(na)) return []
  return [{ term, tekst: waardeTekst(tabel, naamVeld, na, nummerVan), naam: false }]
}
