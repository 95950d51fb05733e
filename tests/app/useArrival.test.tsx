import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useArrival } from '../../src/app/useArrival.ts'
import { useHashPath } from '../../src/app/useHashPath.ts'
import { cameFrom } from '../../src/lib/adres.ts'

afterEach(() => vi.unstubAllGlobals())

function Frame() {
  const path = useHashPath()
  useArrival(path)
  return (
    <main id="inhoud">
      <h1 key={path} tabIndex={-1}>
        Scherm {path}
      </h1>
    </main>
  )
}

/** Does what changes the address, and waits until the browser says so. */
async function step(change: () => void): Promise<void> {
  await act(async () => {
    const there = new Promise((done) => addEventListener('hashchange', done, { once: true }))
    change()
    await there
  })
}

const follow = (path: string) => step(() => (location.hash = `#${path}`))

it('a step to another screen starts at its top, with the focus on its heading; Back comes to the place one left', async () => {
  await step(() => (location.hash = '#/lijst'))
  const at: unknown[] = []
  const scrollTo = (_: number, top: number): void => {
    at.push(top)
    vi.stubGlobal('scrollY', top)
  }
  vi.stubGlobal('scrollTo', scrollTo)
  render(<Frame />)
  act(() => {
    scrollTo(0, 640)
    dispatchEvent(new Event('scroll'))
  })
  await follow('/kind')
  expect(at.at(-1)).toBe(0)
  expect(cameFrom()).toBe('/lijst')
  expect(screen.getByRole('heading', { name: 'Scherm /kind' })).toHaveFocus()
  await step(() => history.back())
  expect(at.at(-1)).toBe(640)
  expect(screen.getByRole('heading', { name: 'Scherm /lijst' })).toHaveFocus()
  await follow('/kind')
  await follow('/lijst')
  expect(at.at(-1)).toBe(0)
})

function Waiting({ ready }: { readonly ready: boolean }) {
  useArrival('/kind', true)
  return (
    <main id="inhoud">
      <h1 {...(ready ? { tabIndex: -1 } : {})}>Kind</h1>
      {ready ? null : <p>Het scherm komt eraan.</p>}
    </main>
  )
}

it('a heading that takes no focus yet, because its screen is still coming, has it once the screen is there', async () => {
  const { rerender } = render(<Waiting ready={false} />)
  expect(document.body).toHaveFocus()
  rerender(<Waiting ready />)
  await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Kind' })).toHaveFocus())
})
