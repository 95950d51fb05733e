/** One made-up child that is played through the real acts, so that practice is always a valid history. */
import { addDays, type Datum } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { readDossier } from '../dossier/readDossier.ts'
import type { ActContext, Handeling } from '../handeling/handeling.ts'
import type { Naspel } from './replay.ts'

/** An act on the dossier as it stands at that moment. */
export type Spelzet = (dossier: Dossier, ctx: ActContext) => Result<Handeling, { readonly reden: string }>

export interface SpeelKind {
  readonly id: string
  /** Plays one act on the day `dagen` from today (negative is before), in an overleg where so. */
  doe(dagen: number, zet: Spelzet, overleg?: string): void
  stand(): Dossier
}

/** The value of an act on made-up data: a refusal is a bug in that data. */
export function must<T>(result: Result<T, { readonly reden: string }>): T {
  if (!result.ok) throw new Error(`the practice case is refused: ${result.error.reden}`)
  return result.value
}

/** A child whose acts are played in `naspel`; `keepFor` tells where an act of that day is kept. */
export function speelKind(
  id: string,
  vandaag: Datum,
  naspel: Naspel,
  keepFor: (dagen: number) => Handeling[],
): SpeelKind {
  const stand = (): Dossier => readDossier(id, naspel.records(`dossier-${id}`))
  return {
    id,
    stand,
    doe(dagen, zet, overleg) {
      const day = addDays(vandaag, dagen)
      const handeling = must(zet(stand(), { vandaag: day, ...(overleg === undefined ? {} : { overleg }) }))
      naspel.play(handeling)
      keepFor(dagen).push(handeling)
    },
  }
}
