/**
 * Who leads and who writes: two roles, each on a seat of this overleg. They are passed by a tap of a person and never by
 * themselves: when who leads goes away, nobody leads until someone takes it. No act asks for a role: anyone can close.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import { readTekst } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { isAanwezig } from './aanwezig.ts'
import type { Overleg, Stoel } from './Overleg.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

export const rollen = ['gespreksleider', 'notulist'] as const
export type Rol = (typeof rollen)[number]

/** The seats that hold the roles as stored; a seat may be gone since. */
export function readRollen(records: Records): Readonly<Record<Rol, string | null>> {
  const velden = records['overleg']?.['overleg']
  return {
    gespreksleider: readTekst(velden, 'gespreksleider') || null,
    notulist: readTekst(velden, 'notulist') || null,
  }
}

/** `vrij`: given to nobody yet; `weg`: who had it is not here (any more), and nobody took it since. */
export type Rolstand =
  | { readonly staat: 'bezet'; readonly stoel: Stoel }
  | { readonly staat: 'weg'; readonly stoel: Stoel | null }
  | { readonly staat: 'vrij' }

/** Who has this role now. */
export function rolstand(overleg: Overleg, rol: Rol): Rolstand {
  const id = overleg[rol]
  if (id === null) return { staat: 'vrij' }
  const stoel = overleg.stoelen.find((one) => one.id === id) ?? null
  return stoel !== null && isAanwezig(stoel) ? { staat: 'bezet', stoel } : { staat: 'weg', stoel }
}

/** Gives the role to who sits on this seat, or (null) to nobody; refused for a seat that is not there or empty now. */
export function passRol(
  overleg: Overleg,
  rol: Rol,
  stoelId: string | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (stoelId !== null) {
    const stoel = overleg.stoelen.find((one) => one.id === stoelId)
    if (stoel === undefined || !isAanwezig(stoel)) return refuse('bestaat-niet')
  }
  const change = changeVeld(overleg.records, 'overleg', 'overleg', rol, stoelId, ctx.gezien)
  return actOn(overleg, `${rol}-gekozen`, stoelId === overleg[rol] ? [] : [change], ctx)
}
