/**
 * A first overleg walks all three questions; a follow-up opens with what was promised last time and shows only new cards.
 * Which one it is, is told by what was closed before it: nothing is stored, nobody has to choose.
 */
import type { Actie } from '../actie/actie.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { Overleg } from './Overleg.ts'
import { geslotenOverleggen } from './proposeAgenda.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/**
 * The overleg before this one: the last that was closed, of the same soort, and for one child about that child. Null for
 * a first overleg.
 */
export function vorigeOverleg(
  overleg: Pick<Overleg, 'id' | 'soort' | 'agenda' | 'geslotenOp'>,
  overleggen: readonly OverlegSamenvatting[],
): OverlegSamenvatting | null {
  const own = new Set(overleg.agenda.map((punt) => punt.dossier))
  const until = overleg.geslotenOp ?? Infinity
  const same = (one: OverlegSamenvatting): boolean =>
    one.id !== overleg.id &&
    (one.geslotenOp ?? 0) < until &&
    one.soort === overleg.soort &&
    (overleg.soort !== 'een-kind' || one.agenda.some((dossier) => own.has(dossier)))
  return geslotenOverleggen(overleggen).findLast(same) ?? null
}

/**
 * The acties of one child that were promised before this overleg: still open, or told of in it. Those written in this
 * overleg are nothing to look back on.
 */
export function beloofdeActies({ acties, records }: Dossier, overlegId: string): readonly Actie[] {
  const writtenHere = (id: string, veld: string): boolean =>
    records['actie']?.[id]?.[veld]?.koppen.some((kop) => kop.overleg === overlegId) ?? false
  return acties.filter(
    ({ id, afloop }) => !writtenHere(id, 'wat') && (afloop === null || writtenHere(id, 'afloop')),
  )
}
