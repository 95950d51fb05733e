/** The shell around an open team, with a browser whose documents are not really replaced. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { TeamShell } from '../../src/app/TeamShell.tsx'
import type { Register } from '../../src/data/Register.ts'

/** Where the page was replaced by another document, in order; the address itself stays as it is. */
export function watchLeaving(): readonly string[] {
  const real = window.location
  const gone: string[] = []
  vi.stubGlobal('location', {
    get hash() {
      return real.hash
    },
    set hash(to: string) {
      real.hash = to
    },
    get href() {
      return real.href
    },
    get search() {
      return real.search
    },
    pathname: '/kanteltafel/',
    replace: (to: string) => gone.push(to),
  })
  return gone
}

/** Shows the shell; `replaced` collects the registers that took the place of the first. */
export function openShell(register: Register) {
  const replaced: Register[] = []
  const user = userEvent.setup()
  const shown = render(<TeamShell register={register} onReplaced={(next) => replaced.push(next)} />)
  return { user, replaced, ...shown }
}
