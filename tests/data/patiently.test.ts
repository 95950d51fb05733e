import { describe, expect, it, vi } from 'vitest'
import { patiently } from '../../src/data/patiently.ts'

describe('waiting for what another window must do', () => {
  it('asks until it is done', async () => {
    let asked = 0
    const ask = async () => await Promise.resolve((asked += 1))
    expect(await patiently(ask, (count) => count === 3)).toBe(3)
  })

  it('gives up after three seconds, with the last answer', async () => {
    vi.useFakeTimers()
    const answer = patiently(
      async () => await Promise.resolve('bezig'),
      () => false,
    )
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toBe('bezig')
    vi.useRealTimers()
  })
})
