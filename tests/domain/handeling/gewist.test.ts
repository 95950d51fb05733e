import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naamOf, readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import {
  packDossierSamenvatting,
  unpackDossierSamenvatting,
} from '../../../src/domain/dossier/samenvattingPack.ts'
import { GEWIST, isGewist, type Records, WEG_VELD } from '../../../src/domain/handeling/records.ts'
import { readInzage } from '../../../src/domain/inzage/inzage.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { playOefening } from '../../support/oefenStand.ts'

const { dossiers, overleggen, team } = playOefening('2026-11-22')
const everything = [...dossiers, ...overleggen, team].map(({ records }) => records)

/** The records with the values at these places (counted from the first) erased, in every version. */
function erase(records: Records, chosen: (at: number) => boolean): Records {
  let at = 0
  const map = <T, U>(source: Readonly<Record<string, T>>, change: (value: T, key: string) => U) =>
    Object.fromEntries(Object.entries(source).map(([key, value]) => [key, change(value, key)]))
  return map(records, (ids) =>
    map(ids, (velden) =>
      map(velden, (veld, naam) => {
        at += 1
        if (naam === WEG_VELD || !chosen(at)) return veld
        return { waarde: GEWIST, koppen: veld.koppen.map((kop) => ({ ...kop, waarde: GEWIST })) }
      }),
    ),
  )
}

/** All that the readers make of these records, as text; throws when one of them stumbles. */
function readAll(records: Records): string {
  const dossier = readDossier('a', records)
  const samenvatting = summarizeDossier('a', records)
  const back = unpackDossierSamenvatting(packDossierSamenvatting(samenvatting))
  const { records: _d, ...blad } = dossier
  const { records: _o, ...overleg } = readOverleg('a', records)
  const { records: _t, ...hetTeam } = readTeam(records)
  expect(back).not.toBeNull()
  return JSON.stringify([
    blad,
    naamOf(dossier),
    back,
    overleg,
    summarizeOverleg('a', records),
    hetTeam,
    readInzage(records),
  ])
}

describe('an erased value', () => {
  it('is read as absent by every reader, whichever values of a worksheet, overleg or team it replaced', () => {
    fc.assert(
      fc.property(fc.nat(everything.length - 1), fc.infiniteStream(fc.boolean()), (which, dice) => {
        const text = readAll(erase(everything[which] ?? {}, () => dice.next().value === true))
        expect(text).not.toContain('~gewist')
        expect(text).not.toContain('undefined')
      }),
      { numRuns: 300 },
    )
  })

  it('leaves nothing of a worksheet when all of it is erased', () => {
    for (const dossier of dossiers) {
      const empty = readDossier(
        'a',
        erase(dossier.records, () => true),
      )
      expect([naamOf(empty), empty.notities, empty.acties, empty.doel, empty.tweeVersies]).toEqual([
        '',
        [],
        [],
        null,
        [],
      ])
    }
  })

  it('is known by its mark alone', () => {
    expect([GEWIST, { '~gewist': false }, null, 'gewist', [true], {}].map((one) => isGewist(one))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
