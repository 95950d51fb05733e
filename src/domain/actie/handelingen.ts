/** The acts around acties: adding, changing, finishing, opening again, moving and removing one. */
import { type Datum, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  removeRecord,
} from '../handeling/handeling.ts'
import { checkTekst, checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import { type Actie, type ActieVoor, type Afloop, isOpen } from './actie.ts'

export interface ActieInvoer {
  readonly wat: string
  readonly partij: Partij | null
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  /** For the child unless it says school; what it is for does not change later. */
  readonly voor?: ActieVoor
}

export type ActieWeigering =
  | TekstWeigering
  | { readonly reden: 'datum'; readonly veld: 'wanneer' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'aan-het-eind' }

type Stand = Dossierstand & { readonly acties: readonly Actie[] }

function checkActie(input: ActieInvoer): Result<Readonly<Record<string, Json>>, ActieWeigering> {
  const tekst = checkTeksten({
    wat: { tekst: input.wat, hoogstens: tekstgrenzen.zin, verplicht: true },
    wie: { tekst: input.wie.reveal(), hoogstens: tekstgrenzen.naam },
  })
  if (!tekst.ok) return tekst
  if (input.wanneer !== null && !isDatum(input.wanneer)) return err({ reden: 'datum', veld: 'wanneer' })
  const wie = { partij: input.partij, naam: tekst.value.wie }
  return ok({ wat: tekst.value.wat, wie, wanneer: input.wanneer })
}

const find = (dossier: Stand, id: string): Actie | undefined => dossier.acties.find((one) => one.id === id)

/** Adds an actie behind the others; without text it is refused. A date before today may be kept: it is then due. */
export function addActie(
  dossier: Stand,
  input: ActieInvoer,
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  const checked = checkActie(input)
  if (!checked.ok) return checked
  const volgorde = Math.max(0, ...dossier.acties.map((one) => one.volgorde)) + 1
  const voor = input.voor === 'school' ? { voor: input.voor } : {}
  const velden = { ...checked.value, ...voor, volgorde }
  const changes = changeVelden(dossier.records, 'actie', newId(), velden)
  return ok(newDossierHandeling('actie-afgesproken', dossier.id, changes, ctx))
}

/** Changes what, who and when; only the fields that differ are written. */
export function changeActie(
  dossier: Stand,
  actieId: string,
  input: Partial<ActieInvoer>,
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  const actie = find(dossier, actieId)
  if (actie === undefined) return err({ reden: 'bestaat-niet' })
  const checked = checkActie({ ...actie, ...input })
  if (!checked.ok) return checked
  const touched = {
    wat: input.wat !== undefined,
    wie: input.wie !== undefined || input.partij !== undefined,
    wanneer: input.wanneer !== undefined,
  }
  const velden = Object.fromEntries(
    Object.entries(checked.value).filter(([veld]) => touched[veld as keyof typeof touched]),
  )
  const changes = changeVelden(dossier.records, 'actie', actieId, velden, ctx.gezien)
  return ok(newDossierHandeling('actie-gewijzigd', dossier.id, changes, ctx))
}

/** Keeps how it went, today; what stood in the way may be told. */
export function finishActie(
  dossier: Stand,
  actieId: string,
  input: { readonly hoe: Afloop; readonly want: string },
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  if (find(dossier, actieId) === undefined) return err({ reden: 'bestaat-niet' })
  const want = checkTekst('want', { tekst: input.want, hoogstens: tekstgrenzen.zin })
  if (!want.ok) return want
  const waarde = { hoe: input.hoe, op: ctx.vandaag, want: want.value }
  const change = changeVeld(dossier.records, 'actie', actieId, 'afloop', waarde, ctx.gezien)
  return ok(newDossierHandeling('actie-afgerond', dossier.id, [change], ctx))
}

/** Opens a finished actie again. */
export function reopenActie(
  dossier: Stand,
  actieId: string,
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  if (find(dossier, actieId) === undefined) return err({ reden: 'bestaat-niet' })
  const change = changeVeld(dossier.records, 'actie', actieId, 'afloop', null, ctx.gezien)
  return ok(newDossierHandeling('actie-heropend', dossier.id, [change], ctx))
}

/** Moves an open actie one place among the open ones for the same (child or school); at the end that is refused. */
export function moveActie(
  dossier: Stand,
  actieId: string,
  kant: 'omhoog' | 'omlaag',
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  const voor = find(dossier, actieId)?.voor
  const open = dossier.acties.filter((one) => isOpen(one) && one.voor === voor).map((one) => one.id)
  const from = open.indexOf(actieId)
  if (from < 0) return err({ reden: 'bestaat-niet' })
  const other = open[kant === 'omhoog' ? from - 1 : from + 1]
  if (other === undefined) return err({ reden: 'aan-het-eind' })
  const order = dossier.acties.map(({ id }) => (id === actieId ? other : id === other ? actieId : id))
  const changes = order.flatMap((id, i) =>
    find(dossier, id)?.volgorde === i + 1
      ? []
      : [changeVeld(dossier.records, 'actie', id, 'volgorde', i + 1, ctx.gezien)],
  )
  return ok(newDossierHandeling('actie-verplaatst', dossier.id, changes, ctx))
}

/** Removes an actie; undo brings it back. */
export function removeActie(
  dossier: Stand,
  actieId: string,
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  if (find(dossier, actieId) === undefined) return err({ reden: 'bestaat-niet' })
  const change = removeRecord(dossier.records, 'actie', actieId)
  return ok(newDossierHandeling('actie-verwijderd', dossier.id, [change], ctx))
}
