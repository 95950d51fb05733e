/**
 * The guided overleg of Droogzwemmen: eight short steps through one real overleg. A step is done when the records say so,
 * never because someone ticked it; every step can be skipped, and undo opens it again.
 */
import type { Datum } from '../../lib/datum.ts'
import { bespreking, isBesprokenDeel, isOpgepaktIn } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { type Bevestigbaar, bevestigbaar } from '../dossier/werkblad.ts'
import { kloptIn } from '../leesvoor/klopt.ts'
import type { Overleg } from '../overleg/Overleg.ts'
import { geslotenOverleggen } from '../overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../overleg/samenvatting.ts'
import { chooseKnop } from '../vandaag/signalsToday.ts'

export const rondleidingstappen = [
  'wie-is-er',
  'kaart',
  'oppakken',
  'kind',
  'lees-voor',
  'afronden',
  'verslag',
  'eigen-team',
] as const
export type Rondleidingstap = (typeof rondleidingstappen)[number]

export interface Rondleiding {
  readonly stappen: readonly {
    readonly stap: Rondleidingstap
    readonly staat: 'klaar' | 'overgeslagen' | 'open'
  }[]
  /** The first step that is open; the last one never closes. */
  readonly nu: Rondleidingstap
  /** The child the steps of vraag 3 are about; null when there is none to talk about. */
  readonly kind: Dossier | null
  /** What of that child was not written or confirmed in this overleg. */
  readonly nog: readonly Bevestigbaar[]
}

export interface RondleidingInvoer {
  readonly overleg: Overleg
  /** On the agenda, in its order, and behind them who was taken up. */
  readonly dossiers: readonly Dossier[]
  readonly overgeslagen: readonly Rondleidingstap[]
  /** The verslag was opened on this device after the overleg was closed: looking leaves no record. */
  readonly verslagBekeken: boolean
}

/**
 * The overleg that is walked through: the one closed after the made-up one, else what runs, else what is planned. Once it
 * is closed it stays that one, whatever is practised after it.
 */
export function chooseRondleiding(overleggen: readonly OverlegSamenvatting[], vandaag: Datum): string | null {
  const [, walked] = geslotenOverleggen(overleggen)
  if (walked !== undefined) return walked.id
  const knop = chooseKnop(overleggen, vandaag)
  return knop.soort === 'plan' ? null : knop.overleg
}

/** Where the guide stands. Of a closed overleg nothing can be written any more: what was left open counts as skipped. */
export function deriveRondleiding(invoer: RondleidingInvoer): Rondleiding {
  const { overleg, overgeslagen } = invoer
  const done = doneSteps(invoer)
  const skipped = (stap: Rondleidingstap): boolean =>
    stap !== 'eigen-team' &&
    (overgeslagen.includes(stap) || (overleg.staat === 'gesloten' && stap !== 'verslag'))
  const stappen = rondleidingstappen.map((stap) => ({
    stap,
    staat: done[stap] ? ('klaar' as const) : skipped(stap) ? ('overgeslagen' as const) : ('open' as const),
  }))
  const nu = stappen.find(({ staat }) => staat === 'open')?.stap ?? 'eigen-team'
  const kind = chooseKind(invoer, nu)
  const said = kind === null ? null : bespreking(kind, overleg.id, overleg.datum)
  return { stappen, nu, kind, nog: bevestigbaar.filter((wat) => said?.[wat] === false) }
}

function doneSteps({
  overleg,
  dossiers,
  verslagBekeken,
}: RondleidingInvoer): Readonly<Record<Rondleidingstap, boolean>> {
  const { id, datum } = overleg
  return {
    'wie-is-er': overleg.stoelen.some(({ aanwezig }) => aanwezig !== null),
    kaart: overleg.kaarten.some(({ soort }) => soort !== 'idee'),
    oppakken: dossiers.some((dossier) => isOpgepaktIn(dossier, id)),
    kind: dossiers.some((dossier) => bespreking(dossier, id, datum).besproken),
    'lees-voor': dossiers.some((dossier) => kloptIn(dossier, id) !== null),
    afronden: overleg.staat === 'gesloten',
    verslag: verslagBekeken,
    'eigen-team': false,
  }
}

/** To read aloud: who was besproken and not read yet. Else who was taken up here, then of whom something was said. */
function chooseKind({ overleg: { id, datum }, dossiers }: RondleidingInvoer, nu: Rondleidingstap) {
  const besproken = (dossier: Dossier): boolean => bespreking(dossier, id, datum).besproken
  const unread = dossiers.find((dossier) => besproken(dossier) && kloptIn(dossier, id) === null)
  if (nu === 'lees-voor' && unread !== undefined) return unread
  const weight = (dossier: Dossier): number =>
    (besproken(dossier) ? 0 : 4) +
    (isOpgepaktIn(dossier, id) ? 2 : 0) +
    (isBesprokenDeel(dossier, id) ? 1 : 0)
  return dossiers.toSorted((a, b) => weight(b) - weight(a))[0] ?? null
}
