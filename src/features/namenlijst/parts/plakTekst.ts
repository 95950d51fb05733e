import type { Rijen } from '../../../data/parseRows.ts'
import { type Kolom, recognizeKolommen } from '../../../domain/dossier/kolommen.ts'
import { findBsnLike } from '../../../lib/bsn.ts'
import { today } from '../../../lib/datum.ts'
import { teksten } from '../teksten.ts'

const quoted = (cel: string): string => (/[\t\n"]/u.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)

const joined = (rijen: Rijen): string => rijen.map((rij) => rij.map(quoted).join('\t')).join('\n')

/** Rows as text under a header that is recognised again. */
const rijenTekst = (kolommen: readonly Kolom[], rijen: Rijen): string =>
  joined([kolommen.map((kolom) => teksten.kolomnamen[kolom]), ...rijen])

/** What of the pasted rows may wait as a draft: no column that is not taken over, no number of a person. */
export function keepableTekst(rijen: Rijen): string {
  const herkend = recognizeKolommen(rijen, today())
  if (herkend.staat === 'leeg') return ''
  const schoon = herkend.rijen
    .map((rij) => rij.map((cel) => (findBsnLike(cel) === null ? cel : '')))
    .filter((rij) => findBsnLike(rij.join('\t')) === null)
  const tekst = herkend.staat === 'onbekend' ? joined(schoon) : takenTekst(herkend.kolommen, schoon)
  return findBsnLike(tekst) === null ? tekst : ''
}

/** The same with only the columns that are taken over. */
export function takenTekst(kolommen: readonly Kolom[], rijen: Rijen): string {
  const isTaken = (_: unknown, i: number): boolean => (kolommen[i] ?? 'overslaan') !== 'overslaan'
  return rijenTekst(
    kolommen.filter(isTaken),
    rijen.map((rij) => rij.filter(isTaken)),
  )
}
