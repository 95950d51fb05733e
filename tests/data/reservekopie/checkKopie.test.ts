import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/data/Entry.ts'
import { checkKopie, isVanLater } from '../../../src/data/reservekopie/checkKopie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'
import { ageFile, andereWoorden, linesOf, sealAge, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

const team = anEntry({
  at: 1,
  stream: 'team',
  handeling: 'act-1',
  o: [['team', 'team', 'naam', 'Zandmeer', []]],
})
const kind = anEntry({ at: 2, stream: 'dossier-a', o: [['kind', 'kind', 'roepnaam', 'Vera', []]] })
const kop = { kanteltafel: 1, sv: 1, team: 'act-1', op: 5 }
const e = (entry: Entry) => ({ e: entry })
const einde = (regels: number) => ({ einde: true, regels })

const check = async (file: Blob) => await checkKopie(file, woorden)
const refused = async (...lines: readonly unknown[]) =>
  mustFail(await check(await ageFile(linesOf(...lines))))

describe('looking what is in a file', () => {
  it('counts it and tells the name of the team', async () => {
    const file = await ageFile(linesOf(kop, e(team), e(kind), einde(3)))
    expect(must(await check(file)).inhoud).toEqual({
      teamnaam: 'Zandmeer',
      op: 5,
      kinderen: 1,
      overleggen: 0,
      gewist: 0,
      regels: 2,
    })
  })

  it('with more versions of one field than people could make is refused', async () => {
    const many = (count: number, seen: (at: number) => readonly string[]) =>
      Array.from({ length: count }, (_, at) =>
        e(anEntry({ at: at + 2, stream: 'dossier-a', o: [['kind', 'kind', 'school', 'a', seen(at)]] })),
      )
    const file = async (entries: readonly unknown[]) =>
      await ageFile(linesOf(kop, e(team), ...entries, einde(entries.length + 2)))
    const blind = await file(many(300, () => []))
    expect(mustFail(await check(blind))).toEqual({ reden: 'opgeblazen' })
    const seeing = await file(many(300, (at) => (at === 0 ? [] : [stampAt(at + 1)])))
    expect((await check(seeing)).ok).toBe(true)
  })

  it('tells that it was made more than a day after what the clock here says', async () => {
    const op = Date.UTC(2026, 10, 22)
    const file = await ageFile(linesOf({ ...kop, op }, e(team), einde(2)))
    const at = async (now: number) => isVanLater(must(await checkKopie(file, woorden, {}, () => now)))
    expect(await at(op - 2 * 86_400_000)).toBe(true)
    expect(await at(op - 3_600_000)).toBe(false)
    expect(await at(op + 400 * 86_400_000)).toBe(false)
  })

  it('with other words is refused after one hashing; the same words however they are typed pass', async () => {
    const file = await ageFile(linesOf(kop, e(team), einde(2)))
    expect(mustFail(await checkKopie(file, andereWoorden))).toEqual({ reden: 'fout-woorden' })
    expect((await checkKopie(file, redact(' Tulp-fiets brug  ZOMER kast'))).ok).toBe(true)
  })

  it.each([
    ['a picture', new Blob([new Uint8Array([137, 80, 78, 71])]), 'geen-kopie'],
    ['nothing', new Blob([]), 'leeg-bestand'],
    ['a gzip of our lines that is not sealed', new Blob([linesOf(kop)]), 'geen-kopie'],
  ])('%s is refused', async (_name, file, reden) => {
    expect(mustFail(await check(file))).toEqual({ reden })
  })

  it('cut short anywhere is refused', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) =>
      anEntry({ at: at + 2, stream: 'dossier-a', handeling: crypto.randomUUID(), o: [] }),
    )
    const lines = [kop, e(team), ...many.map(e)]
    const bestand = await ageFile(linesOf(...lines, einde(lines.length)))
    expect((await check(bestand)).ok).toBe(true)
    expect(bestand.size).toBeGreaterThan(65_000)
    for (const size of [bestand.size - 1, bestand.size - 17, 66_000, 30_000, 190, 100, 20]) {
      const { reden } = mustFail(await check(bestand.slice(0, size)))
      expect(['beschadigd', 'geen-kopie']).toContain(reden)
    }
  })

  it('with one bit flipped is refused', async () => {
    const file = await ageFile(linesOf(kop, e(team), e(kind), einde(3)))
    const bytes = new Uint8Array(await file.arrayBuffer())
    for (let at = 0; at < bytes.length; at += 7) {
      const other = bytes.slice()
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8))
      expect((await check(new Blob([other]))).ok, `byte ${at}`).toBe(false)
    }
  })

  it('whose text ends too soon is refused, although the seal is whole', async () => {
    expect(await refused(kop, e(team))).toEqual({ reden: 'beschadigd' })
    expect(await refused(kop, e(team), einde(7))).toEqual({ reden: 'beschadigd' })
    const bare = await sealAge(new Blob([linesOf(kop, e(team), einde(2))]).stream())
    expect(mustFail(await check(bare))).toEqual({ reden: 'beschadigd' })
  })

  it('that grows out of proportion is refused', async () => {
    const zeroes = await ageFile(new Uint8Array(40_000_000))
    expect(zeroes.size).toBeLessThan(60_000)
    expect(mustFail(await check(zeroes))).toEqual({ reden: 'opgeblazen' })
    const line = await ageFile(new Uint8Array(900_000))
    expect(mustFail(await check(line)).reden).toBe('vreemde-regel')
  })

  it('of a newer version says so', async () => {
    expect(await refused({ ...kop, kanteltafel: 2 }, e(team), einde(2))).toEqual({ reden: 'nieuwere-kopie' })
    expect(await refused(kop, e({ ...team, sv: 99 }), einde(2))).toEqual({ reden: 'nieuwere-kopie' })
  })

  it.each<[string, readonly unknown[], number]>([
    ['without a first line', [e(team), einde(1)], 1],
    ['with two first lines', [kop, kop, einde(2)], 2],
    ['without the team', [kop, e(kind), einde(2)], 2],
    [
      'of which the first line tells another team',
      [{ ...kop, team: 'act-9' }, e(team), e(kind), einde(3)],
      3,
    ],
    ['in which a stream comes twice', [kop, e(team), e(kind), e(team), einde(4)], 4],
    ['with something after the last line', [kop, e(team), einde(2), e(kind)], 4],
    ['with a line that is none', [kop, e(team), '{"__proto__":{}}', einde(3)], 3],
  ])('%s is refused with the line', async (_name, lines, regel) => {
    expect(await refused(...lines)).toEqual({ reden: 'vreemde-regel', regel })
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    stop.abort()
    const file = await ageFile(linesOf(kop, e(team), einde(2)))
    expect(mustFail(await checkKopie(file, woorden, { signal: stop.signal }))).toEqual({ reden: 'gestopt' })
  })
})
