import { describe, expect, it } from 'vitest'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, change, must, mustFail } from '../../support/dataBuilders.ts'

const idOf = (stream: string): string => stream.slice('dossier-'.length)

describe('before a child is erased', () => {
  it('it is told how much goes, and what is out of reach', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kopie = (): ReturnType<typeof newHandeling> =>
      newHandeling('reservekopie-gemaakt', [
        { stream: 'team', wijzigingen: [change('team', 'team', 'reservekopieOp', 1)] },
      ])
    must(await register.record(kopie()))
    await new Promise((resolve) => setTimeout(resolve, 2))
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    const more = [
      change('notitie', 'n1', 'tekst', 'Een zin'),
      change('notitie', 'n1', 'lezers', { publiek: 'team', lezers: [] }),
      change('actie', 'a1', 'wat', 'Bellen'),
    ]
    must(await register.record(newHandeling('notitie-geschreven', [{ stream, wijzigingen: more }])))
    must(await register.record(kopie()))
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
