import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import {
  readAs,
  readDatum,
  readNaam,
  readStappen,
  readTekst,
  stampOf,
  standingRecords,
  tekstSchema,
} from '../../../src/domain/handeling/lezen.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'

const records = toRecords(
  merge(emptyStand, [
    anEntry({ at: 3, o: [['stap', 'b', 'tekst', 'tweede', []]] }),
    anEntry({ at: 1, o: [['stap', 'a', 'tekst', 'eerste', []]] }),
    anEntry({ at: 2, o: [['stap', 'c', 'tekst', { niet: 'tekst' }, []]] }),
    anEntry({ at: 4, o: [['stap', 'd', 'tekst', null, []]] }),
    anEntry({
      at: 5,
      o: [
        ['kind', 'kind', 'naam', 'Noor', []],
        ['kind', 'kind', 'dag', '2026-13-01', []],
        ['kind', 'kind', 'school', 12, []],
      ],
    }),
  ]),
)
const kind = records['kind']?.['kind']

describe('total reading', () => {
  it('what is missing or not understood shows as empty', () => {
    expect(readTekst(kind, 'school')).toBe('')
    expect(readTekst(undefined, 'school')).toBe('')
    expect(readDatum(kind, 'dag')).toBeNull()
    expect(readAs(tekstSchema, undefined, 'leeg')).toBe('leeg')
    expect(readNaam(kind, 'naam').reveal()).toBe('Noor')
  })

  it('steps come in the order of their stamps, those not understood are left out', () => {
    expect(readStappen(records, 'stap', 'tekst', tekstSchema).map((stap) => stap.waarde)).toEqual([
      'eerste',
      'tweede',
    ])
  })

  it('a record of which everything is empty is not there', () => {
    expect(standingRecords(records, 'stap').map(([id]) => id)).toEqual(['a', 'b', 'c'])
  })

  it('a record is as old as its latest change', () => {
    expect(stampOf(kind ?? {})).toBe(stampAt(5))
  })
})
