import { describe, expect, it } from 'vitest'
import {
  inzageMaand,
  type InzageNotitie,
  inzageStream,
  maandOf,
  noteInzage,
  readInzage,
} from '../../../src/domain/inzage/inzage.ts'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import type { Records } from '../../../src/domain/handeling/records.ts'

const noor = { naam: 'Noor Veldman', partij: 'school' }
const at = (text: string): number => new Date(text).getTime()
const opened = (op: number, rugnummers: readonly number[] = [147]): InzageNotitie => ({
  soort: 'geopend',
  rugnummers,
  aan: '',
  op,
})

/** The records of the first stream an act writes in. */
function recordsOf({ delen: [deel], id: handeling }: Handeling): Records {
  const inzage = Object.fromEntries(
    (deel?.wijzigingen ?? []).map(({ id, veld, waarde }) => [
      id,
      { [veld]: { waarde, koppen: [{ stamp: '1', waarde, door: noor, handeling }] } },
    ]),
  )
  return { inzage }
}

describe('the access log', () => {
  it('keeps a month in a stream of its own', () => {
    expect(inzageMaand(at('2026-11-30T23:59:00'))).toBe('2026-11')
    expect(inzageStream('2026-11')).toBe('inzage-2026-11')
    expect(maandOf('inzage-2026-11')).toBe('2026-11')
  })

  it.each(['team', 'inzage-', 'inzage-november', 'dossier-2026-11'])(
    'knows that %s is no month',
    (stream) => {
      expect(maandOf(stream)).toBeUndefined()
    },
  )

  it('notes over the turn of a month in two streams, as one act', () => {
    const act = noteInzage([opened(at('2026-11-30T23:59:00')), opened(at('2026-12-01T00:01:00'))])
    expect(act.delen.map(({ stream }) => stream)).toEqual(['inzage-2026-11', 'inzage-2026-12'])
  })

  it('reads back who, what, when and which numbers, newest first', () => {
    const [early, late] = [at('2026-11-03T10:00:00'), at('2026-11-04T10:00:00')]
    const records = recordsOf(noteInzage([opened(early), opened(late, [203])]))
    expect(readInzage(records)).toMatchObject([
      { soort: 'geopend', rugnummers: [203], op: late, door: noor },
      { soort: 'geopend', rugnummers: [147], op: early, door: noor },
    ])
  })

  it.each([null, 'tekst', { soort: 'gelezen', rugnummers: [], aan: '', op: 1 }, { soort: 'geopend' }])(
    'leaves out a line it does not understand (%j)',
    (waarde) => {
      const kop = { stamp: '1', waarde, door: noor, handeling: 'x' }
      expect(readInzage({ inzage: { a: { regel: { waarde, koppen: [kop] } } } })).toEqual([])
    },
  )
})
