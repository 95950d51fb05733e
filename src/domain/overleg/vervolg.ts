/**
 * A first overleg walks all three questions; a follow-up opens with what was promised last time and shows only new cards.
 * Which one it is, is told by what was closed before it: nothing is stored, nobody has to choose.
 */
import type { Actie } from '../actie/actie.ts'
import { isBevestigdIn } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { type Belofte, isWrittenIn } from './beloften.ts'
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

type Nu = Pick<Overleg, 'id' | 'soort' | 'agenda'>
type Vorige = Pick<OverlegSamenvatting, 'id' | 'agenda' | 'besproken'>

/** Of whom a follow-up asks what was promised: its agenda, and every child of last time; about one child only that one. */
export function terugblikOp({ soort, agenda }: Nu, vorige: Vorige | null): readonly string[] {
  const before = vorige === null || soort === 'een-kind' ? [] : [...vorige.agenda, ...vorige.besproken]
  return [...new Set([...agenda.map(({ dossier }) => dossier), ...before])]
}

/**
 * What a follow-up asks after: all that was promised before of the children on its agenda, and of the others what was
 * promised last time. Nothing in a first overleg.
 */
export function terugblik(
  overleg: Nu,
  vorige: Vorige | null,
  dossiers: readonly Dossier[],
): readonly Belofte[] {
  if (vorige === null) return []
  const agenda = new Set(overleg.agenda.map(({ dossier }) => dossier))
  const asked = new Set(terugblikOp(overleg, vorige))
  return dossiers
    .filter(({ id }) => asked.has(id))
    .flatMap((dossier) => {
      const acties = beloofdeActies(dossier, overleg.id)
      const first = isBevestigdIn(dossier, 'stap', vorige.id)
        ? acties.find(({ voor }) => voor === 'kind')
        : null
      return acties
        .filter((one) => agenda.has(dossier.id) || one === first || isWrittenIn(dossier, one.id, vorige.id))
        .map((actie) => ({ dossier, actie }))
    })
}
