import { describe, expect, it } from 'vitest'
import { addLid, removeLid } from '../../../src/domain/team/leden.ts'
import { renameTeam } from '../../../src/domain/team/afspraken.ts'
import { firstTeamStamp, startklok, type Tafel } from '../../../src/domain/team/start.ts'
import { ctx, value } from '../../support/overlegStand.ts'
import { startedTeam } from '../../support/teamStand.ts'

const begonnen = '2026-11-10'
const vandaag = '2026-11-20'
const alle = ['school', 'leerplicht', 'ouder', 'jeugdhulp'] as const
const tafel = (id: string, over: Partial<Tafel>): Tafel => ({
  id,
  datum: vandaag,
  staat: 'gepland',
  afgezegd: false,
  partijen: [],
  ...over,
})

describe('the first 14 days of a team', () => {
  it('count down to the day on which all should have sat at one table', () => {
    expect(startklok(begonnen, [], vandaag)).toEqual({
      voor: '2026-11-24',
      dagen: 4,
      ontbreekt: ['school', 'leerplicht', 'ouder'],
      gepland: null,
    })
    expect(startklok(begonnen, [], '2026-11-30')?.dagen).toBe(-6)
  })

  it.each([
    ['a running overleg at which all sit', [tafel('a', { staat: 'bezig', partijen: alle })], true],
    ['a closed one', [tafel('a', { staat: 'gesloten', partijen: alle })], true],
    ['one that is only planned', [tafel('a', { partijen: alle })], false],
    ['one without ouders', [tafel('a', { staat: 'gesloten', partijen: ['school', 'leerplicht'] })], false],
    [
      'all of them, but never at the same table',
      [
        tafel('a', { staat: 'gesloten', partijen: ['school', 'leerplicht'] }),
        tafel('b', { staat: 'gesloten', partijen: ['ouder', 'leerplicht'] }),
      ],
      false,
    ],
  ] as const)('end with %s: %s', (_, overleggen, ended) => {
    expect(startklok(begonnen, overleggen, vandaag) === null).toBe(ended)
  })

  it('name who has no seat at the fullest table, and the first day on which all have one', () => {
    const overleggen = [
      tafel('a', { partijen: ['school'] }),
      tafel('b', { partijen: ['school', 'leerplicht'] }),
      tafel('afgezegd', { partijen: alle, afgezegd: true }),
    ]
    expect(startklok(begonnen, overleggen, vandaag)).toMatchObject({ ontbreekt: ['ouder'], gepland: null })
    const full = [
      ...overleggen,
      tafel('d', { datum: '2026-11-23', partijen: alle }),
      tafel('c', { datum: '2026-11-22', partijen: alle }),
      tafel('oud', { datum: '2026-11-12', partijen: alle }),
    ]
    expect(startklok(begonnen, full, vandaag)).toMatchObject({
      ontbreekt: [],
      gepland: { overleg: 'c', datum: '2026-11-22' },
    })
  })

  it('begin when the team began, whatever was changed later', () => {
    expect(firstTeamStamp({})).toBe('')
    const { team, first, act } = startedTeam()
    const stamp = firstTeamStamp(team.records)
    expect(stamp).not.toBe('')
    const renamed = act(renameTeam(team, 'Anders', ctx))
    const { handeling } = value(addLid(renamed, { naam: 'Bo', partij: 'ouder' }, ctx))
    const more = act({ ok: true, value: handeling })
    const less = act(removeLid(more, first, ctx))
    expect(firstTeamStamp(less.records)).toBe(stamp)
  })
})
