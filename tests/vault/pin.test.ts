import { describe, expect, it } from 'vitest'
import { createPin } from '../../src/vault/pin.ts'

const chosen = (digits: string) => {
  const pin = createPin()
  expect(pin.choose(digits).ok).toBe(true)
  return pin
}

describe('a pincode', () => {
  it('is not there until it is chosen, and opens nothing', () => {
    const pin = createPin()
    expect([pin.isSet(), pin.attempt(''), pin.attempt('284913'), pin.left()]).toEqual([
      false,
      false,
      false,
      0,
    ])
  })

  it.each(['', '28491', '2849135', '28491a', ' 28491', '２８４９１３'])('is six digits, not %j', (digits) => {
    expect(createPin().choose(digits)).toEqual({ ok: false, error: { reden: 'geen-zes-cijfers' } })
  })

  it.each(['000000', '111111', '123456', '654321', '121212', '283283'])(
    'is not %s, which is tried first',
    (digits) => {
      const pin = createPin()
      expect(pin.choose(digits)).toEqual({ ok: false, error: { reden: 'te-gewoon' } })
      expect(pin.isSet()).toBe(false)
    },
  )

  it('opens with its own digits only, and each right one makes the tries free again', () => {
    const pin = chosen('284913')
    expect(pin.attempt('284914')).toBe(false)
    expect(pin.left()).toBe(4)
    expect(pin.attempt('284913')).toBe(true)
    expect(pin.left()).toBe(5)
  })

  it('is forgotten at the fifth wrong try in a row, also for who knows it', () => {
    const pin = chosen('284913')
    for (let i = 0; i < 5; i += 1) expect(pin.attempt('000000')).toBe(false)
    expect([pin.isSet(), pin.left(), pin.attempt('284913')]).toEqual([false, 0, false])
  })

  it('can be chosen anew, and forgotten', () => {
    const pin = chosen('284913')
    expect(pin.choose('730514').ok).toBe(true)
    expect([pin.attempt('284913'), pin.attempt('730514')]).toEqual([false, true])
    pin.forget()
    expect([pin.isSet(), pin.attempt('730514')]).toEqual([false, false])
  })

  it('shows its digits to nobody who holds it', () => {
    expect(JSON.stringify(chosen('284913'))).not.toContain('284913')
  })
})
