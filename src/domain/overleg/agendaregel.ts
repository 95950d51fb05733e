/**
 * What belongs to one line of the agenda: its minutes, and the one family that comes for it. Who comes is kept with the
 * meeting, not with the child, and goes with the line.
 */
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import { checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Gezin, Overleg } from './Overleg.ts'
import { minutenSchema, tijdSchema } from './schema.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

/** Minutes for this child; null: as many as for the others. Whole minutes, up to a day. */
export function setMinuten(
  overleg: Overleg,
  id: string,
  minuten: number | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const punt = overleg.agenda.find((one) => one.id === id)
  if (punt === undefined) return refuse('bestaat-niet')
  if (minuten !== null && !minutenSchema.safeParse(minuten).success) return refuse('minuten-ongeldig')
  const change = changeVeld(overleg.records, 'agenda', id, 'minuten', minuten, ctx.gezien)
  return actOn(overleg, 'minuten-gezet', minuten === punt.minuten ? [] : [change], ctx)
}

export interface GezinInvoer {
  /** `14:20`, or empty. */
  readonly om: string
  readonly wie: string
  readonly tolk: boolean
  readonly taal: string
}

/** Which family comes, and when; all empty means that nobody comes. Refused for a time that does not exist. */
export function setGezin(
  overleg: Overleg,
  id: string,
  invoer: GezinInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const punt = overleg.agenda.find((one) => one.id === id)
  if (punt === undefined) return refuse('bestaat-niet')
  if (!tijdSchema.safeParse(invoer.om).success) return refuse('tijd-ongeldig')
  const waarde = checkGezin(invoer)
  if (!waarde.ok) return waarde
  const change = changeVeld(overleg.records, 'agenda', id, 'gezin', waarde.value, ctx.gezien)
  return actOn(overleg, 'gezin-op-agenda-gezet', sameGezin(punt.gezin, waarde.value) ? [] : [change], ctx)
}

function checkGezin({ om, wie, tolk, taal }: GezinInvoer): Result<Json, TekstWeigering> {
  const teksten = checkTeksten({
    wie: { tekst: wie, hoogstens: tekstgrenzen.plaats },
    taal: { tekst: taal, hoogstens: tekstgrenzen.naam },
  })
  if (!teksten.ok) return teksten
  const empty = om === '' && !tolk && teksten.value.wie === '' && teksten.value.taal === ''
  return ok(empty ? null : { om, tolk, ...teksten.value })
}

const sameGezin = (stands: Gezin | null, next: Json): boolean =>
  JSON.stringify(next) ===
  JSON.stringify(
    stands === null
      ? null
      : { om: stands.om, tolk: stands.tolk, wie: stands.wie.reveal(), taal: stands.taal },
  )
