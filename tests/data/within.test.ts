import { describe, expect, it } from 'vitest'
import { within } from '../../src/data/within.ts'

describe('waiting for work', () => {
  it('ends when the work ends', async () => {
    let done = false
    await within(60_000, async () => {
      await Promise.resolve()
      done = true
    })
    expect(done).toBe(true)
  })

  it('ends when the work fails', async () => {
    await within(60_000, async () => await Promise.reject(new Error('the disk refuses')))
  })

  it('ends although the work does not', async () => {
    await within(5, async () => await new Promise<never>(() => undefined))
  })
})
