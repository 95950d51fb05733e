/** Overleggen for tests, made with the real acts and played into records in memory. */
import { startNaspel } from '../../src/domain/oefening/replay.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import type { Overleg } from '../../src/domain/overleg/Overleg.ts'
import { type PlanInvoer, planOverleg } from '../../src/domain/overleg/planOverleg.ts'
import { readOverleg } from '../../src/domain/overleg/readOverleg.ts'
import type { Result } from '../../src/lib/result.ts'

export const vandaag = '2026-11-23'
export const ctx = { vandaag }

/** The value of an act that must succeed. */
export function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

/** The reason of an act that must be refused. */
export function reden(result: Result<unknown, { readonly reden: string }>): string {
  return result.ok ? 'niet geweigerd' : result.error.reden
}

export interface Tafel {
  /** The overleg as it stands now. */
  stand(): Overleg
  /** Plays an act that must succeed and gives the stand after it. */
  play(result: Result<Handeling, unknown>): Overleg
}

/** A planned overleg; children `a`, `b`, ... on the agenda when asked. */
export function planTafel(invoer: Partial<PlanInvoer> = {}, kinderen: readonly string[] = []): Tafel {
  const agenda = kinderen.map((dossier) => ({ dossier, vanOverleg: null }))
  const planned = value(
    planOverleg({ datum: '2026-11-30', tijd: '14:00', stoelen: [], agenda, ...invoer }, ctx),
  )
  const naspel = startNaspel()
  naspel.play(planned.handeling)
  const stand = (): Overleg => readOverleg(planned.overleg, naspel.records(`overleg-${planned.overleg}`))
  return {
    stand,
    play(result) {
      naspel.play(value(result))
      return stand()
    },
  }
}
