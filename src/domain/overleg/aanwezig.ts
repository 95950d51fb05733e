/**
 * Who is here: one optional tap per seat, with the time where there is one. Nothing said means nothing asked: a seat
 * without a mark counts as present, and nobody has to be marked before the overleg goes on.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import type { Overleg, Stoel } from './Overleg.ts'
import { type Aanwezigheid, aanwezigSchema } from './schema.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

/** Screen names, as an answer to "Wie is er?". */
export const aanwezigNamen: Readonly<Record<Aanwezigheid['hoe'], string>> = {
  aanwezig: 'Is er',
  later: 'Komt later',
  afwezig: 'Is er niet',
  weg: 'Is weggegaan',
}

/** Marks one seat; null takes the mark back. Refused for a time that does not exist, or what stands there already. */
export function setAanwezig(
  overleg: Overleg,
  stoelId: string,
  aanwezig: Aanwezigheid | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const stoel = overleg.stoelen.find((one) => one.id === stoelId)
  if (stoel === undefined) return refuse('bestaat-niet')
  if (aanwezig !== null && !aanwezigSchema.safeParse(aanwezig).success) return refuse('tijd-ongeldig')
  const stands = stoel.aanwezig
  const same = stands?.hoe === aanwezig?.hoe && stands?.om === aanwezig?.om
  const waarde = aanwezig === null ? null : { hoe: aanwezig.hoe, om: aanwezig.om }
  const change = changeVeld(overleg.records, 'stoel', stoelId, 'aanwezig', waarde, ctx.gezien)
  return actOn(overleg, 'aanwezigheid-genoteerd', same ? [] : [change], ctx)
}

/** True for who sits there now: nobody said that they are not here (yet, or any more). */
export const isAanwezig = ({ aanwezig }: Stoel): boolean => aanwezig === null || aanwezig.hoe === 'aanwezig'

/** How someone was there, to stand in the verslag behind the name; empty for who was there from the beginning. */
export function aanwezigZin({ aanwezig }: Stoel): string {
  if (aanwezig === null) return ''
  const om = aanwezig.om === '' ? '' : ` om ${aanwezig.om.replace(':', '.')}`
  switch (aanwezig.hoe) {
    case 'aanwezig':
      return om === '' ? '' : `kwam${om}`
    case 'later':
      return `kwam later${om}`
    case 'weg':
      return `ging eerder weg${om}`
    case 'afwezig':
      return 'was er niet'
  }
}
