import { describe, expect, it } from 'vitest'
import { type KopieStroom, readKopie } from '../../../src/data/reservekopie/readKopie.ts'
import { err, ok } from '../../../src/lib/result.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { ageFile, linesOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

const team = anEntry({ at: 1, stream: 'team', handeling: 'begin', o: [] })
const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 5 }
const hash = 'h'.repeat(43)

describe('reading a reservekopie', () => {
  it('hands out each stream whole, in runs, and then tells what was erased', async () => {
    const kinderen = Array.from({ length: 5_000 }, (_, at) =>
      anEntry({ at: at + 2, stream: `dossier-${Math.floor(at / 4)}`, handeling: `a${at}`, o: [] }),
    )
    const lines = [kop, ...[team, ...kinderen].map((e) => ({ e })), { gone: hash, date: '2026-11-02' }]
    const file = await ageFile(linesOf(...lines, { einde: true, regels: lines.length }))
    const runs: (readonly KopieStroom[])[] = []
    const take = async (some: readonly KopieStroom[]) => {
      runs.push(some)
      return await Promise.resolve(ok(undefined))
    }
    const read = must(await readKopie(file, woorden, { take }, {}))
    expect(read).toMatchObject({
      regels: 5_001,
      gewist: [{ hash, date: '2026-11-02' }],
      kop: { team: 'begin' },
    })
    expect(runs.length).toBeGreaterThan(2)
    const stromen = runs.flat()
    expect(stromen[0]?.stream).toBe('team')
    expect(stromen.slice(1).every(({ entries }) => entries.length === 4)).toBe(true)
    expect(stromen).toHaveLength(1_251)
  })

  it('ends when what is handed out is refused', async () => {
    const file = await ageFile(linesOf(kop, { e: team }, { einde: true, regels: 2 }))
    const take = async () => await Promise.resolve(err({ reden: 'ander-team' } as const))
    expect(mustFail(await readKopie(file, woorden, { take }, {}))).toEqual({ reden: 'ander-team' })
  })
})
