/**
 * How long a room or a child has had, on this device. Only time in which this window was really there counts: a lock, a
 * pauze, a lid that was closed or a battery that ran out leave a gap between two looks, and a gap is not counted.
 */
export interface Tijdvak {
  /** Which room or child. */
  readonly sleutel: string
  /** Milliseconds that were counted. */
  readonly verstreken: number
  readonly loopt: boolean
  /** The last look, in ms since 1970. */
  readonly op: number
}

/** Two looks further apart than this (ms) had a lock or a sleep in between. */
export const mostGap = 90_000

/** A box that begins now. */
export const beginTijdvak = (sleutel: string, nu: number): Tijdvak => ({
  sleutel,
  verstreken: 0,
  loopt: true,
  op: nu,
})

/** Looks again at moment `nu` (ms): what went by since the last look is counted, unless it is a gap or ran backwards. */
export function lookAt(vak: Tijdvak, nu: number): Tijdvak {
  const since = nu - vak.op
  const counts = vak.loopt && since > 0 && since <= mostGap
  return { ...vak, verstreken: vak.verstreken + (counts ? since : 0), op: nu }
}

/** Stands still, or goes on. */
export const setLoopt = (vak: Tijdvak, loopt: boolean, nu: number): Tijdvak => ({ ...lookAt(vak, nu), loopt })

/** Whole minutes left of `minuten`, rounded up; 0 or less when the time is over. */
export const minutesLeft = ({ verstreken }: Tijdvak, minuten: number): number =>
  Math.ceil(minuten - verstreken / 60_000)

/** What is kept of a box that another window may have counted too: the last look, and no time that was counted goes away. */
export const joinTijdvak = (kept: Tijdvak | null, own: Tijdvak): Tijdvak => ({
  ...own,
  verstreken: Math.max(own.verstreken, kept?.verstreken ?? 0),
})

/** A box as it was kept; null for anything else. */
export function readTijdvak(kept: unknown): Tijdvak | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { sleutel, verstreken, loopt, op } = kept as Record<string, unknown>
  if (typeof sleutel !== 'string' || typeof loopt !== 'boolean') return null
  if (typeof verstreken !== 'number' || !(verstreken >= 0) || typeof op !== 'number') return null
  return { sleutel, verstreken, loopt, op }
}
