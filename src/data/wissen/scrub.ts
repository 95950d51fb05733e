/**
 * Takes one text out of what was kept: every value that ever stood in that place becomes the mark of an erased value;
 * stamp, count and what it replaced stay, so that the merge comes out the same and no copy brings the text back.
 */
import { GEWIST, GEWIST_TABEL, isGewist, WEG_VELD } from '../../domain/handeling/records.ts'
import type { Kop, Veld, Velden } from '../../domain/handeling/records.ts'
import type { Json } from '../../lib/json.ts'
import type { Entry } from '../Entry.ts'
import type { Stand } from '../merge.ts'
import { isRecord, isText } from '../shape.ts'

/** One field of a record, or with `null` all of them; the mark of a removal holds no text and is left alone. */
export interface TekstPlek {
  readonly tabel: string
  readonly id: string
  readonly veld: string | null
  /** Only what was written before this stamp; all of it when absent. */
  readonly voor?: string
}

/** True when a value written there would bring the text back. */
export const isPlek = (plek: TekstPlek, tabel: string, id: string, veld: string): boolean =>
  tabel === plek.tabel && id === plek.id && veld !== WEG_VELD && (plek.veld === null || plek.veld === veld)

const isBefore = ({ stamp }: { readonly stamp: string }, { voor }: TekstPlek): boolean =>
  voor === undefined || stamp < voor

/** What these entries say was erased: up to then, for who writes there later means it. */
export const erasedIn = (entries: readonly Entry[]): readonly TekstPlek[] =>
  entries.flatMap(({ stamp, o }) =>
    o.flatMap(([tabel, , veld, plek]) =>
      tabel === GEWIST_TABEL && veld === 'plek' ? readPlek(plek, stamp) : [],
    ),
  )

function readPlek(json: Json, voor: string): readonly TekstPlek[] {
  if (!isRecord(json)) return []
  const { tabel, id, veld } = json
  return isText(tabel) && isText(id) && (veld === null || isText(veld)) ? [{ tabel, id, veld, voor }] : []
}

/** True when the entry still says what was erased there. */
export const holdsTekst = (entry: Entry, plek: TekstPlek): boolean =>
  isBefore(entry, plek) &&
  entry.o.some(([tabel, id, veld, waarde]) => isPlek(plek, tabel, id, veld) && !isGewist(waarde))

/** The entry without the text; the same object when the text was not in it. */
export function scrubEntry(entry: Entry, plek: TekstPlek): Entry {
  const isIn = isBefore(entry, plek) && entry.o.some(([tabel, id, veld]) => isPlek(plek, tabel, id, veld))
  if (!isIn) return entry
  return {
    ...entry,
    o: entry.o.map(([tabel, id, veld, waarde, vervangt]) =>
      isPlek(plek, tabel, id, veld)
        ? [tabel, id, veld, GEWIST, vervangt]
        : [tabel, id, veld, waarde, vervangt],
    ),
  }
}

/** The stand without the text; the same object when the text was not in it. */
export function scrubStand(stand: Stand, plek: TekstPlek): Stand {
  const velden = stand.records[plek.tabel]?.[plek.id]
  const isIt = (veld: string, { koppen }: Veld): boolean =>
    isPlek(plek, plek.tabel, plek.id, veld) && koppen.some((kop) => isBefore(kop, plek))
  if (velden === undefined || !Object.entries(velden).some(([veld, versions]) => isIt(veld, versions)))
    return stand
  const scrubbed: Velden = Object.fromEntries(
    Object.entries(velden).map(([veld, versions]) => [
      veld,
      isIt(veld, versions) ? scrubVeld(versions, plek) : versions,
    ]),
  )
  const table = { ...stand.records[plek.tabel], [plek.id]: scrubbed }
  return { ...stand, records: { ...stand.records, [plek.tabel]: table } }
}

function scrubVeld({ waarde, koppen }: Veld, plek: TekstPlek): Veld {
  const scrubbed = koppen.map((kop): Kop => (isBefore(kop, plek) ? { ...kop, waarde: GEWIST } : kop))
  return { waarde: scrubbed[0]?.waarde ?? waarde, koppen: scrubbed }
}
