/**
 * Takes one text out of what was kept: every value that ever stood in that place becomes the mark of an erased value;
 * stamp, count and what it replaced stay, so that the merge comes out the same and no copy brings the text back.
 */
import { GEWIST, WEG_VELD } from '../../domain/handeling/records.ts'
import type { Kop, Veld, Velden } from '../../domain/handeling/records.ts'
import type { Entry } from '../Entry.ts'
import type { Stand } from '../merge.ts'

/** One field of a record, or with `null` all of them; the mark of a removal holds no text and is left alone. */
export interface TekstPlek {
  readonly tabel: string
  readonly id: string
  readonly veld: string | null
}

/** True when a value written there would bring the text back. */
export const isPlek = (plek: TekstPlek, tabel: string, id: string, veld: string): boolean =>
  tabel === plek.tabel && id === plek.id && veld !== WEG_VELD && (plek.veld === null || plek.veld === veld)

/** The entry without the text; the same object when the text was not in it. */
export function scrubEntry(entry: Entry, plek: TekstPlek): Entry {
  if (!entry.o.some(([tabel, id, veld]) => isPlek(plek, tabel, id, veld))) return entry
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
  const isIt = (veld: string): boolean => isPlek(plek, plek.tabel, plek.id, veld)
  if (velden === undefined || !Object.keys(velden).some(isIt)) return stand
  const scrubbed: Velden = Object.fromEntries(
    Object.entries(velden).map(([veld, versions]) => [veld, isIt(veld) ? scrubVeld(versions) : versions]),
  )
  const table = { ...stand.records[plek.tabel], [plek.id]: scrubbed }
  return { ...stand, records: { ...stand.records, [plek.tabel]: table } }
}

const scrubVeld = ({ koppen }: Veld): Veld => ({
  waarde: GEWIST,
  koppen: koppen.map((kop): Kop => ({ ...kop, waarde: GEWIST })),
})
