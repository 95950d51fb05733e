/**
 * Who was asked to the table and what they said. It stands on the seat, is told by the person who asks around, and never
 * blocks anything: someone who said no may still come.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import type { Overleg, Stoel, Uitnodiging } from './Overleg.ts'
import { personen, stoelenVan } from './stoelen.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

/** Screen names, as an answer to "Komt deze persoon?". */
export const antwoordNamen: Readonly<Record<Uitnodiging['antwoord'], string>> = {
  gevraagd: 'Gevraagd',
  ja: 'Zegt ja',
  nee: 'Zegt nee',
}

/** Writes down, on each of their seats, that someone was asked or what they said; null takes it back. Refused for a seat that is not there. */
export function noteUitnodiging(
  overleg: Overleg,
  stoelId: string,
  antwoord: Uitnodiging['antwoord'] | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const stoel = overleg.stoelen.find((one) => one.id === stoelId)
  if (stoel === undefined) return refuse('bestaat-niet')
  const waarde = antwoord === null ? null : { antwoord, op: ctx.vandaag }
  const changes = stoelenVan(overleg.stoelen, stoel)
    .filter(({ uitnodiging }) => (uitnodiging?.antwoord ?? null) !== antwoord)
    .map(({ id }) => changeVeld(overleg.records, 'stoel', id, 'uitnodiging', waarde, ctx.gezien))
  return actOn(overleg, 'uitnodiging-genoteerd', changes, ctx)
}

/** How many people said what; `open` were not asked yet. Who asks (`vrager`, the id of a member) need not be asked. */
export function countAntwoorden(
  stoelen: readonly Stoel[],
  vrager: string | null = null,
): Readonly<Record<Uitnodiging['antwoord'] | 'open', number>> {
  const count = { gevraagd: 0, ja: 0, nee: 0, open: 0 }
  for (const persoon of personen(stoelen)) {
    const said = persoon.stoelen.find(({ uitnodiging }) => uitnodiging !== null)?.uitnodiging
    if (said != null || vrager === null || persoon.stoel.lid !== vrager) count[said?.antwoord ?? 'open'] += 1
  }
  return count
}
