/**
 * "Twee versies": two people changed the same field without seeing each other. Both are shown with who and when, and a
 * person settles it by an entry that names them all. A removal beside a change that it had not seen is one too.
 */
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type ActContext, type Handeling, newHandeling, removeRecord, type StreamId } from './handeling.ts'
import { headsOf, isGone, isRemoval, type Kop, type Records, unseenByRemoval, WEG_VELD } from './records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from './tekst.ts'

/** A field with two or more standing versions, for a person to settle. */
export interface TweeVersies {
  readonly tabel: string
  readonly id: string
  readonly veld: string
  readonly koppen: readonly Kop[]
}

export type TweeVersiesWeigering = TekstWeigering | { readonly reden: 'al-opgelost' }

const differ = (koppen: readonly Kop[]): boolean =>
  new Set(koppen.map((kop) => JSON.stringify(kop.waarde))).size > 1

/** Every field of the stream with versions that differ; under `weg` a removal beside what it had not seen. */
export function findTweeVersies(records: Records): readonly TweeVersies[] {
  const found: TweeVersies[] = []
  for (const [tabel, table] of Object.entries(records)) {
    for (const [id, velden] of Object.entries(table)) {
      if (isGone(velden)) continue
      for (const [veld, { koppen }] of Object.entries(velden)) {
        if (veld !== WEG_VELD && differ(koppen)) found.push({ tabel, id, veld, koppen })
      }
      const unseen = unseenByRemoval(velden)
      const mark = velden[WEG_VELD]
      if (mark !== undefined && unseen.length > 0) {
        found.push({ tabel, id, veld: WEG_VELD, koppen: [...mark.koppen, ...unseen] })
      } else if (mark !== undefined && differ(mark.koppen)) {
        found.push({ tabel, id, veld: WEG_VELD, koppen: mark.koppen })
      }
    }
  }
  return found
}

/** True for a version that keeps the record beside one that removes it: choosing it is settling with null. */
export function keepsRecord(records: Records, { tabel, id, veld }: TweeVersies, kop: Kop): boolean {
  if (veld !== WEG_VELD) return false
  const marks = records[tabel]?.[id]?.[WEG_VELD]?.koppen ?? []
  return !marks.some((mark) => mark.stamp === kop.stamp && isRemoval(mark.waarde))
}

/**
 * Settles one conflict in one stream as the person saw it: `waarde` is the version chosen, or a new one. For `weg`, null
 * keeps the record and anything else removes it. Refused when nothing of it stands any more.
 */
export function settleVersies(
  stand: { readonly stream: StreamId; readonly records: Records },
  tweeVersies: TweeVersies,
  waarde: Json,
  ctx: ActContext,
): Result<Handeling, TweeVersiesWeigering> {
  const { stream, records } = stand
  const { tabel, id, veld, koppen } = tweeVersies
  const seen = koppen.map((kop) => kop.stamp)
  if (!headsOf(records, tabel, id, veld).some((stamp) => seen.includes(stamp))) {
    return err({ reden: 'al-opgelost' })
  }
  if (typeof waarde === 'string') {
    const checked = checkTekst(veld, { tekst: waarde, hoogstens: tekstgrenzen.notitie })
    if (!checked.ok) return checked
  }
  const removes = veld === WEG_VELD && waarde !== null
  const change = removes
    ? { ...removeRecord(records, tabel, id), vervangt: seen }
    : { tabel, id, veld, waarde, vervangt: seen }
  return ok(newHandeling('twee-versies-opgelost', [{ stream, wijzigingen: [change] }], ctx.overleg))
}
