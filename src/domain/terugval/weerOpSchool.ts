/** Ending well, first part: a child is back at school; since when, what helped, and when we ask again. */
import { type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type ActContext, type Handeling, newDossierHandeling, removeRecord } from '../handeling/handeling.ts'
import { addNotitie, type NotitieInvoer, type NotitieWeigering } from '../notitie/handelingen.ts'
import type { Notitie } from '../notitie/notitie.ts'
import { checkSituatie, newSituatiestap, type SituatieWeigering } from '../situatie/situatie.ts'
import { type Checkmoment, type Checkstand, checkDag, type CheckWeigering, newChecks } from './checks.ts'

export interface TerugInvoer {
  readonly sinds: Datum
  readonly checks: readonly Checkmoment[]
  /** Who or what helped, with who may read it; kept as a note. Null: nothing was said. */
  readonly hielp: NotitieInvoer | null
}

type Stand = Checkstand & { readonly notities: readonly Notitie[] }

/**
 * Marks that a child is back at school: the step, the note of what helped and the checks in one act. Open checks of an
 * earlier return go. Refused for what is no day, a day after today, or a check before today.
 */
export function markWeerOpSchool(
  dossier: Stand,
  { sinds, checks, hielp }: TerugInvoer,
  ctx: ActContext,
): Result<Handeling, SituatieWeigering | CheckWeigering | NotitieWeigering> {
  if (!isDatum(sinds) || !hasDag(sinds)) return err({ reden: 'datum', veld: 'sinds' })
  const stap = { situatie: 'terug', sinds } as const
  const refusal =
    checkSituatie(stap, ctx.vandaag) ??
    checks.map(({ datum }) => checkDag(datum, ctx.vandaag)).find((one) => one !== null) ??
    null
  if (refusal !== null) return err(refusal)
  const note = hielp === null ? null : addNotitie(dossier, hielp, ctx)
  if (note !== null && !note.ok) return note
  const old = dossier.checks.filter(({ uitkomst }) => uitkomst === null)
  const changes = [
    newSituatiestap(stap),
    ...(note === null ? [] : note.value.delen.flatMap(({ wijzigingen }) => wijzigingen)),
    ...old.map(({ id }) => removeRecord(dossier.records, 'check', id)),
    ...newChecks(checks),
  ]
  return ok(newDossierHandeling('weer-op-school', dossier.id, changes, ctx))
}
