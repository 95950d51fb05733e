import { describe, expect, it } from 'vitest'
import { watchAwake } from '../../src/data/awake.ts'

describe('watching for the page to come back', () => {
  it('is quiet where there is no page', () => {
    let told = 0
    const awake = watchAwake()
    awake.onAwake(() => {
      told += 1
    })
    awake.stop()
    expect(told).toBe(0)
  })
})
