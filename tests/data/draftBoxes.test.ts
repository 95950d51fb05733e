import { describe, expect, it } from 'vitest'
import { createDamageBook } from '../../src/data/damage.ts'
import { createDraftBoxes } from '../../src/data/draftBoxes.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { must, mustFail } from '../support/dataBuilders.ts'

async function boxesAt(now: () => number) {
  const { vault } = await createOefenVault()
  const damage = createDamageBook()
  return { damage, boxes: createDraftBoxes({ vault, damage, now }) }
}

describe('the box of a draft', () => {
  it('is later than the one before, also when the clock stands still or was set back', async () => {
    const times = [1_000, 1_000, 400]
    const { boxes } = await boxesAt(() => times.shift() ?? 0)
    const sealed = [await boxes.seal('k', 'a'), await boxes.seal('k', 'b'), await boxes.seal('k', 'c')]
    expect(sealed.map(({ op }) => op)).toEqual([1_000, 1_001, 1_002])
    const [, , last] = await Promise.all(sealed.map(async ({ row }) => must(await boxes.open(row))))
    expect(last).toEqual({ op: 1_002, waarde: 'c' })
  })

  it('opens under its own key only, and is noted as damage when it does not', async () => {
    const { boxes, damage } = await boxesAt(() => 1)
    const { row } = await boxes.seal('k', 'a')
    expect(mustFail(await boxes.open({ ...row, key: 'ander' }))).toBe('beschadigd')
    expect(await boxes.openStored({ ...row, key: 'ander' })).toBeUndefined()
    expect(damage.list()).toHaveLength(1)
    expect(await boxes.openStored(undefined)).toBeUndefined()
  })
})
