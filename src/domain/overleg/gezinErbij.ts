/**
 * The family of one child is in the room. One field says so for every window of the team, so that it holds after a lock,
 * a kill and a reload. When the family goes there is an empty page first (`even-wachten`): nothing of another child is
 * shown to who is still at the door.
 */
import { ok, type Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling, newHandeling } from '../handeling/handeling.ts'
import { readAs } from '../handeling/lezen.ts'
import { isGewist, type Velden } from '../handeling/records.ts'
import type { GezinErbij, Overleg } from './Overleg.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'
import { gezinErbijSchema } from './schema.ts'
import { actOn, overlegStream, type OverlegWeigering, refuse } from './weigering.ts'

/**
 * The family that is here, of the main record of an overleg. Two windows that said different things without seeing each
 * other: as long as one of them says that someone is here, the empty page is shown. So it is when what stands there is not
 * understood: a later version of the app may say it in another way. And so it is in an overleg that was closed elsewhere while the
 * family sat here: until someone says that they are out.
 */
export function readGezinErbij(velden: Velden | undefined, gesloten = false): GezinErbij | null {
  const versies = (velden?.['gezin']?.koppen ?? []).map(({ waarde }) =>
    waarde === null || isGewist(waarde) ? null : readAs<GezinErbij>(gezinErbijSchema, waarde, notUnderstood),
  )
  const here = versies.find((versie) => versie !== null) ?? null
  if (here === null) return null
  const same = !gesloten && versies.every((een) => een?.dossier === here.dossier && een.staat === here.staat)
  return same ? here : { ...here, staat: 'even-wachten' }
}

const notUnderstood: GezinErbij = { dossier: '', staat: 'even-wachten', op: 0, goedgevonden: false }

const put = (
  overleg: Overleg,
  soort: string,
  gezin: GezinErbij,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> =>
  actOn(overleg, soort, [changeVeld(overleg.records, 'overleg', 'overleg', 'gezin', { ...gezin })], ctx)

/**
 * The family of this child comes in at moment `op` (ms); `goedgevonden` when the young person of 16 or over was asked and
 * said yes (product rule 5). Refused while a family is here, and before it began.
 */
export function letGezinIn(
  overleg: Overleg,
  dossier: string,
  op: number,
  ctx: ActContext,
  goedgevonden = false,
): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'gepland') return refuse('niet-begonnen')
  if (overleg.gezin !== null) return refuse('niets-veranderd')
  return put(overleg, 'gezin-erbij', { dossier, staat: 'erbij', op, goedgevonden }, ctx)
}

/** The family goes: the empty page first. Refused when no family is here. */
export function letGezinGaan(
  overleg: Overleg,
  op: number,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const { gezin } = overleg
  if (gezin === null || gezin.staat === 'even-wachten') return refuse('niets-veranderd')
  return put(overleg, 'gezin-gaat-weg', { ...gezin, staat: 'even-wachten', op }, ctx)
}

/** The family is out of the room: the team goes on. Refused while the family is still here; a closed overleg takes it too. */
export function resumeNaGezin(overleg: Overleg, ctx: ActContext): Result<Handeling, OverlegWeigering> {
  if (overleg.gezin?.staat !== 'even-wachten') return refuse('niets-veranderd')
  const out = changeVeld(overleg.records, 'overleg', 'overleg', 'gezin', null)
  const deel = { stream: overlegStream(overleg.id), wijzigingen: [out] }
  return ok(newHandeling('na-gezin-verder', [deel], ctx.overleg))
}

/** The overleg with a family in the room, among the summaries; the one that came first. Null when there is none. */
export function gezinInDeKamer(
  overleggen: readonly OverlegSamenvatting[],
): { readonly overleg: string; readonly gezin: GezinErbij } | null {
  const here = overleggen
    .flatMap(({ id, gezin }) => (gezin === null ? [] : [{ overleg: id, gezin }]))
    .toSorted((a, b) => a.gezin.op - b.gezin.op || (a.overleg < b.overleg ? -1 : 1))
  return here[0] ?? null
}
