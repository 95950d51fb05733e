/**
 * A worksheet as it may stand on a screen beside which the family sits (product, "Who reads what"): fields that a parent
 * may not read are empty in it, and of what has an audience of its own only what all of the family may read is left,
 * because nobody knows who of them looks. Of the regie they read who and when, never why. `records` stay whole: the acts
 * of the team need them.
 */
import { Redacted, redact } from '../../lib/redacted.ts'
import type { Lezer } from '../notitie/notitie.ts'
import type { Regie, Regiestap } from '../regie/regie.ts'
import type { Dossier } from './Dossier.ts'
import { type regiestapVelden, veldPlekken, veldReadableBy } from './zichtbaarheid.ts'

const gezin: readonly Lezer[] = ['kind', 'ouder-1', 'ouder-2', 'voogd', 'pleegouder']

/** True when everyone of the family may read it. */
export const forAll = (item: unknown): boolean => {
  if (typeof item !== 'object' || item === null || !('lezers' in item) || !Array.isArray(item.lezers))
    return false
  const lezers: readonly unknown[] = item.lezers
  return gezin.every((lezer) => lezers.includes(lezer))
}

const emptyLike = (value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if (value instanceof Redacted) return redact('')
  return typeof value === 'string' ? '' : null
}

/** What is of the partijen in a step, empty: its table says which parts. The app's own marks stay. */
const leeg: {
  readonly [D in keyof Regiestap as (typeof regiestapVelden)[D] extends 'partijen' ? D : never]: Regiestap[D]
} = { hoe: null, want: '' }

const stapVoorGezin = <T extends Regiestap | null>(stap: T): T =>
  stap === null ? stap : { ...stap, ...leeg }

function regieVoorGezin(regie: Regie): Regie {
  switch (regie.staat) {
    case 'geen':
      return { ...regie, laatsteNee: stapVoorGezin(regie.laatsteNee) }
    case 'gevraagd':
      return { ...regie, stap: stapVoorGezin(regie.stap) }
    case 'voorlopig':
      return {
        ...regie,
        stap: stapVoorGezin(regie.stap),
        gevraagd: stapVoorGezin(regie.gevraagd),
        laatsteNee: stapVoorGezin(regie.laatsteNee),
      }
    case 'ja':
      return { ...regie, stap: stapVoorGezin(regie.stap), gevraagd: stapVoorGezin(regie.gevraagd) }
  }
}

/** The worksheet without what the family may not read. */
export function voorGezin(dossier: Dossier): Dossier {
  const velden = Object.keys(veldPlekken) as (keyof typeof veldPlekken)[]
  const hidden = velden
    .filter((veld) => !veldReadableBy(veld, 'ouder'))
    .map((veld) => {
      const value: unknown = dossier[veld]
      const own = veldPlekken[veld] === 'per-notitie' && Array.isArray(value)
      return [veld, own ? value.filter(forAll) : emptyLike(value)]
    })
  return {
    ...dossier,
    regie: regieVoorGezin(dossier.regie),
    ...(Object.fromEntries(hidden) as Partial<Dossier>),
  }
}
