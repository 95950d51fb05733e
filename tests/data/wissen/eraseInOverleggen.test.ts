import { afterEach, describe, expect, it } from 'vitest'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { nogTePlaatsen, noteSnelregel, placeAlsActie } from '../../../src/domain/overleg/plaatsing.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, change, must, mustFail } from '../../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

describe('the family that was to come for an erased child', () => {
  it('goes from every overleg, also where it was taken back; that of another child stays', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem')
    const dossier = stream.slice('dossier-'.length)
    must(await register.record(handeling))
    const gezin = (id: string, wie: string) =>
      change('agenda', id, 'gezin', { om: '14:20', wie, tolk: false, taal: '' })
    const plan = (id: string, ...wijzigingen: ReturnType<typeof change>[]) =>
      newHandeling('overleg-gepland', [
        {
          stream: `overleg-${id}`,
          wijzigingen: [change('overleg', 'overleg', 'datum', '2026-11-22'), ...wijzigingen],
        },
      ])
    must(await register.record(plan('o1', gezin(dossier, 'mevrouw Demir'), gezin('ander', 'opa Bos'))))
    must(await register.record(plan('o2', gezin(dossier, 'mevrouw Demir'))))
    const back = [change('agenda', dossier, 'gezin', null)]
    must(
      await register.record(
        newHandeling('gezin-op-agenda-gezet', [{ stream: 'overleg-o2', wijzigingen: back }]),
      ),
    )
    expect(JSON.stringify(must(await register.load('overleg-o1')))).toContain('Demir')

    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(dossier))
    for (const id of ['o1', 'o2']) {
      expect(JSON.stringify(must(await register.load(`overleg-${id}`)))).not.toContain('Demir')
      expect(JSON.stringify(must(await register.history(`overleg-${id}`)))).not.toContain('Demir')
    }
    expect(JSON.stringify(must(await register.load('overleg-o1')))).toContain('opa Bos')
    await register.close()
  })

  it('leaves what was half typed in that overleg about others, and takes what was typed about this child', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem')
    const dossier = stream.slice('dossier-'.length)
    must(await register.record(handeling))
    const komt = change('agenda', dossier, 'gezin', { om: '', wie: 'mevrouw Demir', tolk: false, taal: '' })
    must(
      await register.record(
        newHandeling('gezin-op-agenda-gezet', [{ stream: 'overleg-o1', wijzigingen: [komt] }]),
      ),
    )
    const { drafts } = register
    must(await drafts.save('overleg/o1/conclusie', { tekst: 'half' }))
    must(await drafts.save(`overleg/o1/agenda/${dossier}/gezin`, { wie: 'mevrouw De' }))
    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(dossier))
    expect(await drafts.keys()).toEqual(['overleg/o1/conclusie'])
    await register.close()
  })
})

describe('the quick lines of an erased child', () => {
  it('go with it where they got their place with it, with the half typed placing; the others stay', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem')
    const dossier = stream.slice('dossier-'.length)
    must(await register.record(handeling))
    must(
      await register.record(
        newHandeling('overleg-gepland', [
          {
            stream: 'overleg-o1',
            wijzigingen: [change('overleg', 'overleg', 'staat', { staat: 'bezig', op: 1 })],
          },
        ]),
      ),
    )
    const overleg = async () => readOverleg('o1', must(await register.load('overleg-o1')))
    const kind = async () => readDossier(dossier, must(await register.load(stream)))
    const note = async (tekst: string, van: string | null) => {
      const regel = { tekst, wat: tekst, dossier: van, wie: null, wanneer: null }
      const noted = must(noteSnelregel(await overleg(), regel))
      must(await register.record(noted.handeling))
      must(await register.drafts.save(`overleg/o1/plaats/${noted.regel}/actie`, { wat: tekst }))
      return noted.regel
    }
    await note('Moeder Demir wil een gesprek', null)
    const [los] = nogTePlaatsen(await overleg(), [])
    if (los === undefined) throw new Error('the tray is empty')
    const actie = { wat: 'Gesprek', partij: null, wie: redact(''), wanneer: null }
    must(await register.record(must(placeAlsActie(los, await kind(), actie, { vandaag: '2026-11-23' }))))
    await note('Sem wil naar de kapsalon', dossier)
    const stays = await note('De zaal is te klein', null)

    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(dossier))
    const left = JSON.stringify([
      must(await register.load('overleg-o1')),
      must(await register.history('overleg-o1')),
    ])
    expect(left).not.toContain('Demir')
    expect(left).toContain('De zaal is te klein')
    expect(await register.drafts.keys()).toEqual([`overleg/o1/plaats/${stays}/actie`])
    await register.close()
  })
})

describe('what waits for the disk about the family of a child', () => {
  /** A child on an agenda of which the family waits in a window while another window can write. */
  async function waitingFamily() {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    const dossier = stream.slice('dossier-'.length)
    must(
      await register.record(
        newHandeling('overleg-gepland', [
          { stream: 'overleg-o1', wijzigingen: [change('agenda', dossier, 'dossier', dossier)] },
        ]),
      ),
    )
    must(await other.load('overleg-o1'))
    must(await other.load(stream))
    const gezin = { om: '', wie: 'mevrouw Demir', tolk: false, taal: '' }
    const wijziging = change('agenda', dossier, 'gezin', gezin)
    const komt = newHandeling('gezin-op-agenda-gezet', [{ stream: 'overleg-o1', wijzigingen: [wijziging] }])
    mend = breakDisk('QuotaExceededError', ['log'])
    mustFail(await other.record(komt))
    mend()
    const wis = async (from: typeof register) => await (await from.beheer()).wissen.eraseDossier(dossier)
    const told = async () => JSON.stringify(must(await register.history('overleg-o1')))
    const close = async () => await Promise.all([register.close(), other.close()])
    return { disk, register, other, dossier, gezin: wijziging, wis, told, close }
  }

  it('is written first in this window and goes with the child', async () => {
    const { other, wis, told, close } = await waitingFamily()
    must(await wis(other))
    expect(other.unsaved()).toEqual([])
    expect(await told()).not.toContain('Demir')
    await close()
  })

  it('keeps the child when it cannot be written, and says that it waits; after that the child goes', async () => {
    const { register, other, wis, told, close } = await waitingFamily()
    mend = breakDisk('QuotaExceededError', ['log'])
    expect(mustFail(await wis(other))).toEqual({ reden: 'nog-niet-bewaard' })
    mend()
    expect(mustFail(await wis(register))).toEqual({ reden: 'nog-niet-bewaard' })
    expect(register.dossiers()).toHaveLength(1)
    await other.retryUnsaved()
    must(await wis(register))
    expect(await told()).not.toContain('Demir')
    await close()
  })

  it('does not come back from a file of what no disk would take, that is put back after the child went', async () => {
    const { register, other, told, wis, close, ...rest } = await waitingFamily()
    const late = await aWindow(rest.disk)
    must(await late.load('overleg-o1'))
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    const regel = [
      change('snelregel', 'r1', 'inhoud', { tekst: 'Moeder Demir belt', wie: null, wanneer: null }),
      change('snelregel', 'r1', 'geplaatst', { als: 'notitie', op: '2026-11-22', dossier: rest.dossier }),
      change('snelregel', 'r2', 'inhoud', { tekst: 'De zaal is te klein', wie: null, wanneer: null }),
    ]
    for (const wijzigingen of [[rest.gezin], regel])
      mustFail(await late.record(newHandeling('anders', [{ stream: 'overleg-o1', wijzigingen }])))
    await late.close()
    const file = late.leftovers()
    expect(file.length).toBeGreaterThan(0)
    mend()
    must(await wis(other))
    must(await register.putBack(file))
    expect(register.unsaved()).toEqual([])
    expect(await told()).not.toContain('Demir')
    expect(await told()).toContain('De zaal is te klein')
    await close()
  })
})
