import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useOneTap } from '../../src/ui/useOneTap.ts'

function Lijst() {
  const oneTap = useOneTap()
  const [rows, setRows] = useState(['een', 'twee', 'drie'])
  return rows.map((row) => (
    <button key={row} type="button" onClick={() => oneTap(() => setRows(rows.filter((one) => one !== row)))}>
      {row}
    </button>
  ))
}

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

it('a double tap takes one row away, also when the next one has moved under the finger', async () => {
  const user = userEvent.setup()
  render(<Lijst />)
  await user.click(screen.getByRole('button', { name: 'een' }))
  vi.advanceTimersByTime(200)
  await user.click(screen.getByRole('button', { name: 'twee' }))
  expect(screen.getByRole('button', { name: 'twee' })).toBeVisible()
  vi.advanceTimersByTime(400)
  await user.click(screen.getByRole('button', { name: 'twee' }))
  expect(screen.queryByRole('button', { name: 'twee' })).toBeNull()
  expect(screen.getByRole('button', { name: 'drie' })).toBeVisible()
})
