import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/data/Entry.ts'
import { entryFor } from '../../src/data/sealAct.ts'
import { emptyStand, merge, type Stand, toRecords } from '../../src/data/merge.ts'
import { createClock } from '../../src/data/stamp.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import { summarizeDossier } from '../../src/domain/dossier/samenvatting.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import {
  answerRegie,
  askRegie,
  releaseRegie,
  takeVoorlopigeRegie,
} from '../../src/domain/regie/handelingen.ts'
import { redact } from '../../src/lib/redacted.ts'
import type { Result } from '../../src/lib/result.ts'

const wie = [
  { partij: 'school' as const, persoon: redact('Noor Veldman') },
  { partij: 'jeugdhulp' as const, persoon: redact('Bo Jansen') },
  { partij: 'leerplicht' as const, persoon: redact('Sam de Wit') },
]
const ctx = { vandaag: '2026-11-22' }

const step = fc.record({
  replica: fc.nat(1),
  what: fc.constantFrom('vraag', 'ja', 'nee', 'voorlopig', 'vrij', 'uitwisselen'),
  who: fc.nat(2),
})

/** What a replica's person does next, from what they see. */
function actOf(what: string, who: number, stand: Stand): Result<Handeling, unknown> | undefined {
  const dossier = readDossier('a', toRecords(stand))
  const one = wie[who] ?? wie[0]!
  const other = wie[(who + 1) % 3] ?? wie[0]!
  switch (what) {
    case 'vraag':
      return askRegie(dossier, { wie: one, hoe: 'telefonisch' }, ctx)
    case 'ja':
    case 'nee':
      return answerRegie(dossier, { antwoord: what, hoe: 'telefonisch', want: 'Geen tijd deze maand' }, ctx)
    case 'voorlopig':
      return takeVoorlopigeRegie(dossier, { wie: one, vraagtAan: other, vraagtVoor: '2026-12-01' }, ctx)
    case 'vrij':
      return releaseRegie(dossier, { want: 'Andere baan' }, ctx)
    default:
      return undefined
  }
}

describe('any merged history of two replicas', () => {
  it('renders on both as the same dossier, with at most one regie', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = 1_000_000
        const stands: [Stand, Stand] = [emptyStand, emptyStand]
        const clocks = ['tablet', 'laptop'].map((device) => createClock({ now: () => now, device }))
        const all: Entry[] = []
        for (const [at, { replica, what, who }] of steps.entries()) {
          now += 1_000
          const stand = stands[replica as 0 | 1]
          if (what === 'uitwisselen') {
            stands[replica as 0 | 1] = merge(stand, [...all].reverse())
            for (const entry of all) clocks[replica]?.observe(entry.stamp)
            continue
          }
          const act = actOf(what, who, stand)
          const deel = act?.ok === true ? act.value.delen[0] : undefined
          if (act?.ok !== true || deel === undefined) continue
          const entry = entryFor(act.value, deel, {
            device: `d${replica}`,
            n: at + 1,
            stamp: clocks[replica]?.next() ?? '',
            door: { naam: 'Noor Veldman', partij: 'school' },
            parts: 1,
          })
          all.push(entry)
          stands[replica as 0 | 1] = merge(stand, [entry])
        }
        const [left, right] = [merge(stands[0], all), merge(stands[1], [...all].reverse())].map((stand) => {
          const dossier = readDossier('a', toRecords(stand))
          const { regie } = dossier
          const held = regie.staat === 'ja' || regie.staat === 'voorlopig' ? [regie.stap.wie.partij] : []
          expect(held.length).toBeLessThanOrEqual(1)
          const summary = summarizeDossier('a', toRecords(stand))
          expect(summary.regie).toBe(regie.staat)
          return [regie.staat, held, dossier.regiestappen.map(({ id, soort }) => [id, soort])]
        })
        expect(left).toEqual(right)
      }),
      { numRuns: 400 },
    )
  })
})
