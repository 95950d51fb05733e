import { afterEach, describe, expect, it } from 'vitest'
import { nieuwKindDraft, plakDraft } from '../../../src/data/draftKeys.ts'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, change, must, mustFail, rawDb } from '../../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const idOf = (stream: string): string => stream.slice('dossier-'.length)

describe('before a child is erased', () => {
  it('it is told how much goes, and what is out of reach', async () => {
    let now = Date.now()
    const register = await aWindow(await aDisk(), { now: () => now })
    const kopie = (): ReturnType<typeof newHandeling> =>
      newHandeling('reservekopie-gemaakt', [
        { stream: 'team', wijzigingen: [change('team', 'team', 'reservekopieOp', now)] },
      ])
    must(await register.record(kopie()))
    now += 1000
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    const more = [
      change('notitie', 'n1', 'tekst', 'Een zin'),
      change('notitie', 'n1', 'lezers', { publiek: 'team', lezers: [] }),
      change('actie', 'a1', 'wat', 'Bellen'),
    ]
    must(await register.record(newHandeling('notitie-geschreven', [{ stream, wijzigingen: more }])))
    must(await register.record(kopie()))
    // Noted when a team was put back: the file itself is older than this child.
    const older = change('team', 'team', 'reservekopieOp', now - 86_400_000)
    must(
      await register.record(newHandeling('reservekopie-gemaakt', [{ stream: 'team', wijzigingen: [older] }])),
    )
    must(
      await register.record(
        newHandeling('overleg-gepland', [
          {
            stream: 'overleg-o1',
            wijzigingen: [
              change('overleg', 'overleg', 'datum', '2026-11-22'),
              change('agenda', 'p1', 'dossier', idOf(stream)),
              change('agenda', 'p1', 'volgorde', 1),
            ],
          },
        ]),
      ),
    )
    must(await register.drafts.save(`dossier/${idOf(stream)}/vraag`, 'half'))
    const { wissen } = await register.beheer()
    expect(must(await wissen.count(idOf(stream)))).toMatchObject({
      regels: 2,
      notities: 1,
      acties: 1,
      concepten: 1,
      overleggen: 1,
      uitgegeven: [],
    })
    expect(must(await wissen.count(idOf(stream))).reservekopieen).toHaveLength(1)
    await register.close()
  })

  it('a file that was put back here is told too, and one that was made here once', async () => {
    let now = Date.now()
    const register = await aWindow(await aDisk(), { now: () => now })
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    const note = async (tabel: 'team' | 'kopie', op: number) => {
      const wijzigingen = [change(tabel, tabel === 'team' ? 'team' : String(op), 'reservekopieOp', op)]
      must(await register.record(newHandeling('reservekopie-gemaakt', [{ stream: 'team', wijzigingen }])))
    }
    const begun = now + 60_000
    now += 3_600_000
    await note('team', begun + 4_000)
    await note('kopie', begun)
    await note('kopie', begun + 300_000)
    const { wissen } = await register.beheer()
    const { reservekopieen } = must(await wissen.count(idOf(stream)))
    expect(reservekopieen).toEqual([begun + 300_000, begun + 4_000])
    await register.close()
  })

  it('nothing is counted of a child that was erased already; who erased it stands in the access log', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem', 214)
    must(await register.record(handeling))
    const { wissen, inzage } = await register.beheer()
    must(await wissen.eraseDossier(idOf(stream)))
    expect(mustFail(await wissen.count(idOf(stream)))).toEqual({ reden: 'gewist' })
    must(await wissen.eraseDossier(idOf(stream)))
    const [maand = ''] = must(await inzage.months())
    const lines = must(await inzage.read(maand)).filter(({ soort }) => soort === 'gewist')
    expect(lines.map(({ rugnummers, door }) => [rugnummers, door.naam])).toContainEqual([
      [214],
      'Noor Veldman',
    ])
    await register.close()
  })

  it('its other worksheets are counted and told, and go with it', async () => {
    const register = await aWindow(await aDisk())
    const [one, two, lot] = [aKind('Bram', 101), aKind('Bram', 102), aKind('Lot', 103)]
    for (const kind of [one, two, lot]) must(await register.record(kind.handeling))
    const aside = change('kind', 'kind', 'zelfdeAls', idOf(one.stream))
    must(
      await register.record(
        newHandeling('zelfde-kind-gemeld', [{ stream: two.stream, wijzigingen: [aside] }]),
      ),
    )
    register.noteHandedOut([idOf(two.stream)], 'verslag op papier')
    const { wissen, inzage } = await register.beheer()
    for (const [asked, other] of [
      [one, 102],
      [two, 101],
    ] as const) {
      const told = must(await wissen.count(idOf(asked.stream)))
      expect(told).toMatchObject({ anderen: [other], regels: 3, onleesbaar: false })
      expect(told.uitgegeven).toMatchObject([{ aan: 'verslag op papier', rugnummers: [102] }])
    }
    const { werkbladen } = must(await wissen.count(idOf(one.stream)))
    must(await wissen.eraseDossier(idOf(one.stream), werkbladen))
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Lot'])
    const [maand = ''] = must(await inzage.months())
    const gone = must(await inzage.read(maand)).filter(({ soort }) => soort === 'gewist')
    expect(gone.flatMap(({ rugnummers }) => rugnummers).sort((a, b) => a - b)).toEqual([101, 102])
    await register.close()
  })

  it('a worksheet that was put aside for it since does not go untold', async () => {
    const register = await aWindow(await aDisk())
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
    for (const kind of [sem, lot]) must(await register.record(kind.handeling))
    const { wissen } = await register.beheer()
    const told = must(await wissen.count(idOf(sem.stream)))
    const aside = change('kind', 'kind', 'zelfdeAls', idOf(sem.stream))
    must(
      await register.record(
        newHandeling('zelfde-kind-gemeld', [{ stream: lot.stream, wijzigingen: [aside] }]),
      ),
    )
    expect(mustFail(await wissen.eraseDossier(idOf(sem.stream), told.werkbladen))).toEqual({
      reden: 'meer-werkbladen',
    })
    expect(register.dossiers()).toHaveLength(2)
    const again = must(await wissen.count(idOf(sem.stream)))
    must(await wissen.eraseDossier(idOf(sem.stream), again.werkbladen))
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('a disk that refuses halfway through its worksheets is told so, and the rest goes at the next try', async () => {
    const register = await aWindow(await aDisk())
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
    for (const kind of [sem, lot]) must(await register.record(kind.handeling))
    const aside = change('kind', 'kind', 'zelfdeAls', idOf(sem.stream))
    must(
      await register.record(
        newHandeling('zelfde-kind-gemeld', [{ stream: lot.stream, wijzigingen: [aside] }]),
      ),
    )
    const { wissen } = await register.beheer()
    const { werkbladen } = must(await wissen.count(idOf(sem.stream)))
    let times = 0
    mend = breakDisk('QuotaExceededError', ['gone'], () => ++times > 1)
    const halfway = mustFail(await wissen.eraseDossier(idOf(sem.stream), werkbladen))
    mend()
    expect(halfway).toEqual({ reden: 'deels', storing: { reden: 'schijf-vol' } })
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    must(await wissen.eraseDossier(idOf(sem.stream), werkbladen))
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('rows that were pasted and not put on the list go too when they name it; the others stay', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const sem = aKind('Sém')
    const achternaam = change('kind', 'kind', 'achternaam', 'van Dijk')
    must(await register.record(sem.handeling))
    must(
      await register.record(
        newHandeling('kind-gewijzigd', [{ stream: sem.stream, wijzigingen: [achternaam] }]),
      ),
    )
    const plak = { values: { tekst: 'Achternaam\tRoepnaam\nBlok\tSem\nDijk, van\tSem' }, seen: {}, op: 1 }
    const other = { values: { roepnaam: 'Sem', achternaam: 'Blok' }, seen: {}, op: 1 }
    must(await register.drafts.save(plakDraft, plak))
    must(await register.drafts.save(nieuwKindDraft, other))
    const { wissen } = await register.beheer()
    expect(must(await wissen.count(idOf(sem.stream))).concepten).toBe(1)
    must(await wissen.eraseDossier(idOf(sem.stream)))
    expect(await register.drafts.load(nieuwKindDraft)).toEqual(other)
    expect(await register.drafts.load(plakDraft)).toEqual({
      ...plak,
      values: { tekst: 'Achternaam\tRoepnaam\nBlok\tSem' },
    })
    await register.close()
  })

  it('what was noted about it keeps its number in the access log', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem', 214)
    must(await register.record(handeling))
    register.noteOpened(idOf(stream))
    const { wissen, inzage } = await register.beheer()
    must(await wissen.eraseDossier(idOf(stream)))
    const [maand = ''] = must(await inzage.months())
    const lines = must(await inzage.read(maand)).map(({ soort, rugnummers }) => [soort, rugnummers])
    expect(lines).toContainEqual(['geopend', [214]])
    await register.close()
  })

  it.each([
    ['a key that does not open', 'dossier-'],
    ['a month of the access log that does not open', 'inzage-'],
  ])('%s is told, and does not stand in the way', async (_, prefix) => {
    const disk = await aDisk()
    const first = await aWindow(disk)
    const { stream, handeling } = aKind('Sem', 101)
    must(await first.record(handeling))
    await first.tidy()
    await first.close()
    const db = await rawDb(disk)
    const [key] = await db.keys.where('stream').startsWith(prefix).toArray()
    if (key === undefined) throw new Error('there is no such key')
    const box = key.box.slice()
    box[30] = (box[30] ?? 0) ^ 1
    await db.keys.put({ ...key, box })
    db.close()
    const register = await aWindow(disk)
    const { wissen } = await register.beheer()
    expect(must(await wissen.count(idOf(stream))).onleesbaar).toBe(true)
    must(await wissen.eraseDossier(idOf(stream)))
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('one erased text stands in the access log as erased, by number and without the text', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem', 214)
    must(await register.record(handeling))
    const { wissen, inzage } = await register.beheer()
    must(await wissen.eraseTekst(idOf(stream), { tabel: 'kind', id: 'kind', veld: 'roepnaam' }))
    const [maand = ''] = must(await inzage.months())
    const lines = must(await inzage.read(maand)).filter(({ soort }) => soort === 'gewist')
    expect(lines.map(({ rugnummers, aan }) => [rugnummers, aan])).toEqual([[[214], 'één tekst']])
    await register.close()
  })
})
