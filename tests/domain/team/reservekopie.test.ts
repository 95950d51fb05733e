import { describe, expect, it } from 'vitest'
import { emptyRecords, type Kop } from '../../../src/domain/handeling/records.ts'
import {
  asksReservekopie,
  hasNewWoorden,
  keepReservekopieWoorden,
  markReservekopieGemaakt,
  markReservekopieTeruggezet,
  readReservekopie,
  renewReservekopieWoorden,
  takeOverReservekopieWoorden,
  woordenStamp,
} from '../../../src/domain/team/reservekopie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx } from '../../support/overlegStand.ts'
import { startedTeam } from '../../support/teamStand.ts'

const op = new Date('2026-11-03T20:00:00').getTime()
const woorden = redact('tulp fiets brug zomer kast')

describe('the reservekopie of a team', () => {
  it('has no words and no moment until the first is made', () => {
    expect(readReservekopie(emptyRecords)).toEqual({ woorden: null, op: null })
  })

  it('keeps its words for good, and the last moment', () => {
    const { team, act } = startedTeam()
    const kept = act(keepReservekopieWoorden(team, woorden, ctx))
    expect(readReservekopie(kept.records).woorden?.reveal()).toBe(woorden.reveal())
    expect(keepReservekopieWoorden(kept, redact('vijf andere woorden zijn dit'), ctx).ok).toBe(false)
    const first = act(markReservekopieGemaakt(kept, op, ctx))
    const second = act(markReservekopieGemaakt(first, op + 5, ctx))
    expect(readReservekopie(second.records).op).toBe(op + 5)
  })

  it('gets other words when someone leaves who knows them, and only then', () => {
    const { team, act } = startedTeam()
    const other = redact('vijf andere woorden zijn dit')
    expect(renewReservekopieWoorden(team, other, ctx).ok).toBe(false)
    const kept = act(keepReservekopieWoorden(team, woorden, ctx))
    expect(renewReservekopieWoorden(kept, woorden, ctx).ok).toBe(false)
    const renewed = act(renewReservekopieWoorden(kept, other, ctx))
    expect(readReservekopie(renewed.records).woorden?.reveal()).toBe(other.reveal())
  })

  it('has new words until a file was made with them, not with those before', () => {
    const { team, act } = startedTeam()
    expect(hasNewWoorden(team.records)).toBe(false)
    const kept = act(keepReservekopieWoorden(team, woorden, ctx))
    expect(hasNewWoorden(kept.records)).toBe(true)
    const old = woordenStamp(kept.records)
    const made = act(markReservekopieGemaakt(kept, op, ctx))
    expect(hasNewWoorden(made.records)).toBe(false)
    const renewed = act(renewReservekopieWoorden(made, redact('vijf andere woorden zijn dit'), ctx))
    expect(hasNewWoorden(renewed.records)).toBe(true)
    // On another device, that did not know the new ones yet.
    const elsewhere = act(markReservekopieGemaakt(renewed, op + 99, ctx, old))
    expect(hasNewWoorden(elsewhere.records)).toBe(true)
    expect(hasNewWoorden(act(markReservekopieGemaakt(elsewhere, op + 100, ctx)).records)).toBe(false)
  })

  it('takes over words that came from elsewhere as if they were made now, and only words there are', () => {
    const { team, act } = startedTeam()
    expect(takeOverReservekopieWoorden(team, ctx).ok).toBe(false)
    const kept = act(keepReservekopieWoorden(team, woorden, ctx))
    const before = kept.records['team']?.['team']?.['reservekopieWoorden']?.koppen[0]?.stamp ?? ''
    const taken = act(takeOverReservekopieWoorden(kept, ctx))
    const koppen = taken.records['team']?.['team']?.['reservekopieWoorden']?.koppen ?? []
    expect(koppen.map(({ waarde }) => waarde)).toEqual([woorden.reveal()])
    expect((koppen[0]?.stamp ?? '') > before).toBe(true)
  })

  it('knows the file that was put back here, once, and the last one made stays the last', () => {
    const { team, act } = startedTeam()
    const made = act(markReservekopieGemaakt(team, op, ctx))
    const back = act(markReservekopieTeruggezet(made, op - 9, ctx))
    expect(readReservekopie(back.records).op).toBe(op)
    expect(markReservekopieTeruggezet(back, op - 9, ctx).ok).toBe(false)
  })

  it('of two moments on two devices counts the later, and what is no moment does not count', () => {
    const kop = (stamp: string, waarde: Kop['waarde']): Kop => ({
      stamp,
      waarde,
      door: { naam: 'Noor', partij: 'school' },
      handeling: 'h',
    })
    const koppen = [kop('3', op), kop('2', op + 9), kop('1', 'gisteren'), kop('0', -4)]
    const records = { team: { team: { reservekopieOp: { waarde: op, koppen } } } }
    expect(readReservekopie(records).op).toBe(op + 9)
  })
})

describe('Vandaag asks for a reservekopie', () => {
  const never = { woorden: null, op: null }
  const made = { woorden, op }

  it.each([
    ['never while nothing was written', never, null, '2026-11-23', false],
    ['when there is none', never, '2026-11-23', '2026-11-23', true],
    ['not yet after fourteen days', made, '2026-11-10', '2026-11-17', false],
    ['after fifteen days with changes', made, '2026-11-10', '2026-11-18', true],
    ['when it changed on the day itself, maybe after it', made, '2026-11-03', '2026-11-18', true],
    ['not when nothing changed since', made, '2026-11-02', '2026-12-24', false],
  ] as const)('%s', (_name, stand, gewijzigdOp, vandaag, asks) => {
    expect(asksReservekopie(stand, gewijzigdOp, vandaag)).toBe(asks)
  })
})
