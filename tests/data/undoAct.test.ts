import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { newHandeling, type StreamId } from '../../src/domain/handeling/handeling.ts'
import { headsOf, type Records } from '../../src/domain/handeling/records.ts'
import { aDisk, aKind, aWindow, changeSchool, must, mustFail } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const schoolOf = (records: Records | undefined) => valueOf(records ?? {}, 'kind', 'kind', 'school')
const seenSchool = (register: Register, stream: StreamId) =>
  headsOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')
const names = (register: Register) => register.dossiers().map((dossier) => dossier.naam.reveal())

describe('undo', () => {
  it('puts back what stood there, is an act itself, and can be undone', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    const act = changeSchool(kind.stream, 'De Sluis', seenSchool(register, kind.stream))
    must(await register.record(act))
    expect(register.lastRecorded()).toMatchObject({ handeling: act.id, soort: 'kind-gewijzigd' })
    const undone = must(await register.undo(act.id))
    expect(schoolOf(register.records(kind.stream))).toBe('De Brug')
    expect(register.lastRecorded()).toBeNull()
    expect(must(await register.history(kind.stream)).map(({ soort }) => soort)).toEqual([
      'ongedaan-gemaakt',
      'kind-gewijzigd',
      'kind-op-lijst-gezet',
    ])
    must(await register.undo(undone.handeling))
    expect(schoolOf(register.records(kind.stream))).toBe('De Sluis')
    await register.close()
  })

  it('of putting a child on the list does not free its rugnummer, also in another session', async () => {
    const disk = await aDisk()
    const sem = aKind('Sem', 214)
    const first = await aWindow(disk)
    must(await first.record(sem.handeling))
    must(await first.undo(sem.handeling.id))
    expect([names(first), [...first.rugnummersInUse()]]).toEqual([[], [214]])
    await first.tidy()
    await first.close()
    const again = await aWindow(disk)
    expect([names(again), [...again.rugnummersInUse()]]).toEqual([[], [214]])
    await again.close()
  })

  it('of putting children on the list takes them all off again, also in another session', async () => {
    const disk = await aDisk()
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 103)]
    const act = newHandeling('kinderen-op-lijst-gezet', [sem.deel, lot.deel])
    const first = await aWindow(disk)
    must(await first.record(act))
    await first.close()
    const register = await aWindow(disk)
    must(await register.undo(act.id))
    expect(names(register)).toEqual([])
    await register.close()
    const after = await aWindow(disk)
    expect(names(after)).toEqual([])
    await after.close()
  })

  it('is refused for what someone changed since', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    const act = changeSchool(kind.stream, 'De Sluis', seenSchool(register, kind.stream))
    must(await register.record(act))
    must(await register.record(changeSchool(kind.stream, 'De Kade', seenSchool(register, kind.stream))))
    expect(mustFail(await register.undo(act.id))).toEqual({
      reden: 'sindsdien-gewijzigd',
      velden: ['kind/kind/school'],
    })
    expect(schoolOf(register.records(kind.stream))).toBe('De Kade')
    await register.close()
  })
})
