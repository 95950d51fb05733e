/**
 * Which children a next overleg could talk about, and in which order: first who was not reached, then who has no
 * regie ("gevraagd" counts as zonder, product rule 13), then who waits longest. A proposal; people choose.
 */
import { isZonder } from '../dossier/lijst.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/** True for a child that is (in danger of being) at home and is not put aside or closed. */
export const isAanDeBeurt = (kind: DossierSamenvatting): boolean =>
  kind.zelfdeAls === null && kind.situatie !== 'afgesloten' && kind.situatie !== 'terug'

/** Closed overleggen, oldest first. */
export function geslotenOverleggen(
  overleggen: readonly OverlegSamenvatting[],
): readonly OverlegSamenvatting[] {
  return overleggen
    .filter((overleg) => overleg.staat === 'gesloten' && !overleg.afgezegd)
    .toSorted((a, b) => (a.geslotenOp ?? 0) - (b.geslotenOp ?? 0) || (a.id < b.id ? -1 : 1))
}

/** Children not reached and not on an agenda since, each with the overleg in which that was, in order of waiting. */
export function notReachedBefore(overleggen: readonly OverlegSamenvatting[]): ReadonlyMap<string, string> {
  const pending = new Map<string, string>()
  for (const overleg of geslotenOverleggen(overleggen)) {
    const missed = new Set(overleg.nietBesproken)
    for (const dossier of overleg.agenda) if (!missed.has(dossier)) pending.delete(dossier)
    for (const dossier of missed) if (!pending.has(dossier)) pending.set(dossier, overleg.id)
  }
  return pending
}

/** Dossier ids in the proposed order; children afgesloten, put aside, or back at school and reached are left out. */
export function proposeAgenda(
  kinderen: readonly DossierSamenvatting[],
  overleggen: readonly OverlegSamenvatting[],
): readonly string[] {
  const missed = new Map([...notReachedBefore(overleggen).keys()].map((id, at) => [id, at]))
  const place = (kind: DossierSamenvatting): number =>
    missed.get(kind.id) ?? missed.size + (isZonder(kind) ? 0 : 1)
  return kinderen
    .filter((kind) => isAanDeBeurt(kind) || (missed.has(kind.id) && isNogOpen(kind)))
    .toSorted((a, b) => place(a) - place(b) || byWaiting(a, b))
    .map((kind) => kind.id)
}

/** True for a child that is not afgesloten and not put aside: not reached, it comes back on an agenda. */
export const isNogOpen = (kind: DossierSamenvatting): boolean =>
  kind.zelfdeAls === null && kind.situatie !== 'afgesloten'

/** Longest waiting first; unknown since when comes last, then by rugnummer so that the order never jumps. */
export function byWaiting(a: DossierSamenvatting, b: DossierSamenvatting): number {
  const since = (kind: DossierSamenvatting): string => kind.sinds ?? '9999'
  if (since(a) !== since(b)) return since(a) < since(b) ? -1 : 1
  return (a.rugnummer ?? Infinity) - (b.rugnummer ?? Infinity) || (a.id < b.id ? -1 : 1)
}
