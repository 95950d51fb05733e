import { describe, expect, it } from 'vitest'
import { goneHash } from '../../../src/data/gone.ts'
import type { KopieStroom } from '../../../src/data/reservekopie/readKopie.ts'
import {
  compareStromen,
  countTweeVersies,
  erasedElsewhere,
  knowsMoreOf,
} from '../../../src/data/reservekopie/vergelijk.ts'
import { readStreamInhoud } from '../../../src/data/reservekopie/streamInhoud.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../../support/dataBuilders.ts'
import { anEntry } from '../../support/entryBuilders.ts'

async function aTeam() {
  const disk = await aDisk()
  const register = await aWindow(disk)
  const { handeling, stream } = aKind('Vera')
  must(await register.record(handeling))
  await register.close()
  const team = await openDisk(disk)
  const own = (await readStreamInhoud(team.db, team.vault, [stream])).get(stream)?.entries ?? []
  const compare = async (stroom: Partial<KopieStroom>) => {
    const [only] = await compareStromen(team.db, team.vault, [{ stream, entries: own, apart: [], ...stroom }])
    if (only === undefined) throw new Error('nothing compared')
    return only
  }
  return { team, stream, own, compare }
}

describe('a reservekopie beside what stands here', () => {
  it('misses nothing that stands here, also when the field was erased here since', async () => {
    const { team, own, compare } = await aTeam()
    expect(await compare({})).toMatchObject({ entries: [], apart: [], gewist: false })
    const older = own.map((entry) => ({ ...entry, o: [] }))
    expect((await compare({ entries: older })).entries).toEqual([])
    team.db.close()
  })

  it('tells what is missing once, and two versions where nobody saw the other', async () => {
    const { team, stream, own, compare } = await aTeam()
    const school = (at: number, seen: readonly string[]) =>
      anEntry({ at, stream, device: 'elders00', o: [['kind', 'kind', 'school', 'De Wilg', seen]] })
    const blind = school(Date.now() + 5, [])
    const one = await compare({ entries: [...own, blind, blind], apart: [blind] })
    expect(one.entries).toEqual([blind])
    expect(one.apart).toEqual([])
    expect(countTweeVersies(one)).toBe(1)
    const seeing = school(Date.now() + 5, [own[0]?.stamp ?? ''])
    expect(countTweeVersies(await compare({ entries: [seeing] }))).toBe(0)
    team.db.close()
  })

  it.each([
    ['the same words twice', ['kind', 'kind', 'school', 'De Wilg'], 0],
    ['the moment of the last reservekopie', ['team', 'team', 'reservekopieOp', 2], 0],
    ['other words', ['kind', 'kind', 'school', 'De Es'], 1],
  ] as const)('tells of two versions only where someone is asked to choose: %s', async (_, change, count) => {
    const { team, stream, own, compare } = await aTeam()
    const seen = own.map((entry) => entry.stamp)
    const here = anEntry({ at: Date.now() + 4, stream, o: [['kind', 'kind', 'school', 'De Wilg', seen]] })
    const moment = anEntry({ at: Date.now() + 5, stream, o: [['team', 'team', 'reservekopieOp', 1, []]] })
    const [tabel, id, veld, waarde] = change
    const o = [[tabel, id, veld, waarde, seen]] as const
    const there = anEntry({ at: Date.now() + 6, stream, device: 'elders00', o })
    const { eigen, ...one } = await compare({ entries: [...own, there] })
    if (eigen === undefined) throw new Error('nothing of our own')
    const ours = { ...eigen, entries: [...eigen.entries, here, moment] }
    expect(countTweeVersies({ ...one, eigen: ours })).toBe(count)
    team.db.close()
  })

  it('has an act under one moment only: what was taken over here from a clock ahead does not come again', async () => {
    const { team, stream, own, compare } = await aTeam()
    const handeling = own[0]?.handeling ?? ''
    const o = own[0]?.o ?? []
    const ahead = anEntry({ at: Date.now() + 400 * 86_400_000, device: 'elders00', stream, handeling, o })
    expect(await compare({ entries: [...own, ahead] })).toMatchObject({ entries: [], apart: [] })
    expect(await compare({ apart: [ahead] })).toMatchObject({ entries: [], apart: [] })
    team.db.close()
  })

  it('knows more of this device when it has an entry of it that is not here', async () => {
    const { team, stream, compare } = await aTeam()
    const later = anEntry({ at: Date.now() + 5, n: 2, stream, device: team.device, o: [] })
    expect(knowsMoreOf(team.device, await compare({ entries: [later] }))).toBe(true)
    expect(knowsMoreOf('elders00', await compare({ entries: [later] }))).toBe(false)
    expect(knowsMoreOf(team.device, await compare({}))).toBe(false)
    team.db.close()
  })

  it('tells what was erased here, and what was erased elsewhere', async () => {
    const { team, stream, compare } = await aTeam()
    const hash = await goneHash('dossier-weg')
    await team.db.gone.put({ hash, date: '2026-11-02' })
    expect((await compare({ stream: 'dossier-weg' })).gewist).toBe(true)
    expect((await compare({ stream: 'dossier-nieuw' })).gewist).toBe(false)
    const told = await erasedElsewhere([stream, 'dossier-weg'], new Set([hash]))
    expect(told).toEqual(['dossier-weg'])
    team.db.close()
  })
})
