/**
 * Which children a next overleg talks about, and in which order: first who was not reached, then for whom the agreed
 * day has come or whose family waits for an answer, then who has no regie ("gevraagd" counts as zonder, product rule 13),
 * then who waits longest. The first were promised and stand on an agenda by themselves; the rest is a proposal. People
 * choose.
 */
import type { Datum } from '../../lib/datum.ts'
import { isZonder, standingAlone } from '../dossier/lijst.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import type { Agendakeuze } from './agenda.ts'
import { besprokenheid } from './besprokenheid.ts'
import type { Overleg } from './Overleg.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/** True for a child that is (in danger of being) at home, or of which that is not known. */
export const isAanDeBeurt = ({ situatie }: DossierSamenvatting): boolean =>
  situatie !== 'afgesloten' && situatie !== 'terug'

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

/** Something was said of it, or nothing. */
export type NietKlaar = 'deels' | 'niet'

/** How far each child came that was not (wholly) besproken, in the last overleg that named it so. */
export function howFarBefore(overleggen: readonly OverlegSamenvatting[]): ReadonlyMap<string, NietKlaar> {
  return new Map(
    geslotenOverleggen(overleggen).flatMap((overleg) =>
      overleg.nietBesproken.map((dossier) => {
        const deels = besprokenheid(overleg, dossier) === 'deels'
        return [dossier, deels ? 'deels' : 'niet'] as const
      }),
    ),
  )
}

/**
 * Children whose agreed day ("Wanneer kijken wij weer?") is on or before `dag`, earliest first. A child that was besproken
 * in an overleg on or after its agreed day is not owed that look any more.
 */
export function dueOn(
  kinderen: readonly DossierSamenvatting[],
  overleggen: readonly OverlegSamenvatting[],
  dag: Datum,
): readonly DossierSamenvatting[] {
  const held = geslotenOverleggen(overleggen)
  const looked = ({ id }: DossierSamenvatting, since: Datum): boolean =>
    held.some(
      (overleg) =>
        (overleg.datum ?? '') >= since && overleg.agenda.includes(id) && !overleg.nietBesproken.includes(id),
    )
  const agreed = (kind: DossierSamenvatting): Datum => kind.volgende ?? '9999'
  return nogOpen(kinderen)
    .filter((kind) => agreed(kind) <= dag && !looked(kind, agreed(kind)))
    .toSorted((a, b) => (agreed(a) === agreed(b) ? byWaiting(a, b) : agreed(a) < agreed(b) ? -1 : 1))
}

/** Children whose family said that a line does not klopt, or has something to add, and waits; closed ones too. */
const familyWaits = (kinderen: readonly DossierSamenvatting[]): readonly DossierSamenvatting[] =>
  standingAlone(kinderen)
    .filter((kind) => kind.openStemmen > 0)
    .toSorted((a, b) => Number(b.kloptNiet > 0) - Number(a.kloptNiet > 0) || byWaiting(a, b))

/**
 * Who stands on the agenda of an overleg on `dag` by itself: not reached before, then whose family waits for an answer,
 * then whose agreed day has come.
 */
export function firstOnAgenda(
  kinderen: readonly DossierSamenvatting[],
  overleggen: readonly OverlegSamenvatting[],
  dag: Datum,
): readonly Agendakeuze[] {
  const open = new Set(nogOpen(kinderen).map((kind) => kind.id))
  const missed = notReachedBefore(overleggen)
  const owed = new Set([...familyWaits(kinderen), ...dueOn(kinderen, overleggen, dag)].map(({ id }) => id))
  return [
    ...[...missed]
      .filter(([dossier]) => open.has(dossier))
      .map(([dossier, vanOverleg]) => ({ dossier, vanOverleg })),
    ...[...owed]
      .filter((dossier) => !(missed.has(dossier) && open.has(dossier)))
      .map((dossier) => ({ dossier, vanOverleg: null })),
  ]
}

/** The whole agenda as proposed for `dag`; children afgesloten, put aside, or back at school without a promise are left out. */
export function proposeAgenda(
  kinderen: readonly DossierSamenvatting[],
  overleggen: readonly OverlegSamenvatting[],
  dag: Datum,
): readonly Agendakeuze[] {
  const first = firstOnAgenda(kinderen, overleggen, dag)
  const there = new Set(first.map((keuze) => keuze.dossier))
  const rest = standingAlone(kinderen)
    .filter((kind) => isAanDeBeurt(kind) && !there.has(kind.id))
    .toSorted((a, b) => Number(isZonder(b)) - Number(isZonder(a)) || byWaiting(a, b))
  return [...first, ...rest.map((kind) => ({ dossier: kind.id, vanOverleg: null }))]
}

/** The children of the whole list that are not afgesloten and stand alone: not reached, they come back on an agenda. */
export const nogOpen = (kinderen: readonly DossierSamenvatting[]): readonly DossierSamenvatting[] =>
  standingAlone(kinderen).filter((kind) => kind.situatie !== 'afgesloten')

/** Longest waiting first; unknown since when comes last, then by rugnummer so that the order never jumps. */
export function byWaiting(a: DossierSamenvatting, b: DossierSamenvatting): number {
  const since = (kind: DossierSamenvatting): string => kind.sinds ?? '9999'
  if (since(a) !== since(b)) return since(a) < since(b) ? -1 : 1
  return (a.rugnummer ?? Infinity) - (b.rugnummer ?? Infinity) || (a.id < b.id ? -1 : 1)
}

/** The open children that were taken up on the day of this overleg or later, in the order of the list. */
export const opgepaktSinds = (
  { datum }: Overleg,
  dossiers: readonly DossierSamenvatting[],
): readonly DossierSamenvatting[] =>
  nogOpen(dossiers).filter((kind) => datum !== null && kind.opgepaktOp !== null && kind.opgepaktOp >= datum)
