import { describe, expect, it } from 'vitest'
import { nieuwKindDraft, plakDraft } from '../../../src/data/draftKeys.ts'
import {
  plekkenOf,
  readErasedDrafts,
  readGoingDrafts,
  sameDrafts,
} from '../../../src/data/wissen/goingDrafts.ts'
import { aDisk, aKind, aWindow, must } from '../../support/dataBuilders.ts'

/** A team with Sem (214) on the list and these half typed texts. */
async function withDrafts(texts: Readonly<Record<string, string>>) {
  const register = await aWindow(await aDisk())
  const sem = aKind('Sem', 214)
  must(await register.record(sem.handeling))
  const id = sem.stream.slice('dossier-'.length)
  for (const [key, text] of Object.entries(texts))
    must(await register.drafts.save(key.replace('SEM', id), text))
  const drafts = { ...register.drafts, loadAny: register.drafts.load }
  return { register, drafts, kinderen: register.dossiers(), id }
}

describe('the drafts that go with a child', () => {
  it('are those under its worksheet and those that name it; where somebody was, was not typed', async () => {
    const { register, drafts, kinderen, id } = await withDrafts({
      'dossier/SEM/vraag': 'half',
      'overleg/o1/conclusie': 'Sem gaat weer',
      'overleg/o1/besluit': 'Kim gaat weer',
      'plek/overleg/o1/tijd/kind/SEM': '214',
      'plek/scherm': 'Sem',
    })
    const { eigen, genoemd } = await readGoingDrafts(drafts, kinderen, [id])
    expect([eigen, [...genoemd]]).toEqual([[`dossier/${id}/vraag`], [['overleg/o1/conclusie', null]]])
    await register.close()
  })

  it('are with the erasing also the places of a new child where nothing stands, not those with another', async () => {
    const { register, drafts, kinderen, id } = await withDrafts({ [nieuwKindDraft]: 'Kim' })
    expect([...(await readErasedDrafts(drafts, kinderen, [id]))]).toEqual([[plakDraft, null]])
    await register.close()
  })
})

describe('where drafts were typed', () => {
  it('is told once for each place, and nothing of what nobody typed', () => {
    expect(
      plekkenOf(['overleg/o1/conclusie', 'overleg/o1/brief', 'plek/scherm', 'werkagenda/nieuw']),
    ).toEqual([{ soort: 'overleg', id: 'o1' }, { soort: 'werkagenda' }])
  })
})

describe('the rows of drafts', () => {
  const row = (key: string, at: number) => ({ key, box: new Uint8Array([at]) })

  it.each([
    ['the same', [row('a', 1), row('b', 2)], true],
    ['one saved since', [row('a', 1), row('b', 3)], false],
    ['one more', [row('a', 1), row('b', 2), row('c', 3)], false],
    ['one less', [row('a', 1)], false],
    ['another key', [row('a', 1), row('c', 2)], false],
  ])('%s', (_, now, same) => {
    expect(sameDrafts([row('a', 1), row('b', 2)], now)).toBe(same)
  })
})
