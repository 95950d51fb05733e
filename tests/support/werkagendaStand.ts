/** A werkagenda for tests, made with the real acts and played into records in memory. */
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { startNaspel } from '../../src/domain/oefening/replay.ts'
import type { RegelInvoer } from '../../src/domain/werkagenda/handelingen.ts'
import { readWerkagenda, type Werkagenda } from '../../src/domain/werkagenda/werkagenda.ts'
import { redact } from '../../src/lib/redacted.ts'
import type { Result } from '../../src/lib/result.ts'
import { value } from './overlegStand.ts'

export { ctx } from './overlegStand.ts'

export const regel: RegelInvoer = {
  thema: 'Tempo maken',
  activiteit: 'Op dag een bellen',
  wie: { partij: 'school', naam: redact('Karin Duinker') },
  wanneer: '2026-12-18',
  instrumenten: 'Een belrooster',
  resultaat: 'Elk gezin is binnen een dag gebeld',
  doel: 'Niemand wacht',
  fase: 'ontwikkelen',
}

export interface Agendaspel {
  stand(): Werkagenda
  /** Plays an act that must succeed and gives the stand after it. */
  play(result: Result<Handeling, unknown>): Werkagenda
}

/** An empty werkagenda. */
export function anAgenda(): Agendaspel {
  const naspel = startNaspel()
  const stand = (): Werkagenda => readWerkagenda(naspel.records('werkagenda'))
  return {
    stand,
    play(result) {
      naspel.play(value(result))
      return stand()
    },
  }
}
