import { expect, it } from 'vitest'
import { createProcessLocks } from '../../../src/data/locks.ts'
import { holdVenster, vensterLock } from '../../../src/data/overdracht/venster.ts'

it('every document counts as one, until it goes', async () => {
  const locks = createProcessLocks()
  const [first, second] = [await holdVenster(locks), await holdVenster(locks)]
  expect(await locks.holders(vensterLock)).toBe(2)
  first()
  expect(await locks.holders(vensterLock)).toBe(1)
  second()
  expect(await locks.holders(vensterLock)).toBe(0)
})
