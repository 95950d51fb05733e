import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { PinPad } from '../../src/ui/PinPad.tsx'

function open(busy = false) {
  const done: string[] = []
  render(
    <>
      <PinPad label="Pincode" length={6} busy={busy} onDone={(digits) => done.push(digits)} />
      <input aria-label="Iets anders" autoComplete="off" />
    </>,
  )
  return { user: userEvent.setup(), done }
}

describe('the keys for a short code', () => {
  it('take six digits by touch, tell how many there are, and begin anew', async () => {
    const { user, done } = open()
    for (const digit of '04') await user.click(screen.getByRole('button', { name: digit }))
    expect(screen.getByRole('status')).toHaveTextContent('2 van 6 cijfers')
    for (const digit of '1728') await user.click(screen.getByRole('button', { name: digit }))
    expect(done).toEqual(['041728'])
    expect(screen.getByRole('status')).toHaveTextContent('0 van 6 cijfers')
  })

  it('take digits of a keyboard, and no other signs', async () => {
    const { user, done } = open()
    await user.keyboard('1a2 3{Control>}9{/Control}{Backspace}456{Shift>}8{/Shift}7')
    expect(done).toEqual(['124568'])
  })

  it('leave what is typed in a field to that field', async () => {
    const { user, done } = open()
    await user.type(screen.getByLabelText('Iets anders'), '123456')
    expect(done).toEqual([])
    expect(screen.getByLabelText('Iets anders')).toHaveValue('123456')
  })

  it('take the last digit back', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: '5' }))
    await user.click(screen.getByRole('button', { name: 'Haal het laatste cijfer weg' }))
    expect(screen.getByRole('status')).toHaveTextContent('0 van 6 cijfers')
  })

  it('do nothing while the code is being tried', async () => {
    const { user, done } = open(true)
    await user.keyboard('123456')
    expect(done).toEqual([])
  })
})
