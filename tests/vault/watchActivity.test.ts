// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { AutoLock } from '../../src/vault/autoLock.ts'
import { watchActivity } from '../../src/vault/watchActivity.ts'

function watched() {
  const heard: string[] = []
  const note = (name: string) => () => void heard.push(name)
  const lock: AutoLock = {
    touch: note('touch'),
    check: note('check'),
    hide: note('hide'),
    show: note('show'),
    stop: note('stop'),
  }
  return { heard, stop: watchActivity(lock) }
}

describe('the page', () => {
  it('tells the lock of every sign of a person, and of coming back', () => {
    const { heard, stop } = watched()
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }))
    window.dispatchEvent(new Event('pageshow'))
    document.dispatchEvent(new Event('visibilitychange'))
    stop()
    expect(heard).toEqual(['show', 'touch', 'touch', 'show', 'show', 'stop'])
  })

  it('is silent once watching stopped', () => {
    const { heard, stop } = watched()
    stop()
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heard).toEqual(['show', 'stop'])
  })
})
