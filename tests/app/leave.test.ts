import { afterEach, describe, expect, it, vi } from 'vitest'
import { leave, tidyAddress } from '../../src/app/leave.ts'
import { watchLeaving } from '../support/shell.tsx'

afterEach(() => vi.unstubAllGlobals())

describe('leaving', () => {
  it('asks for a fresh document: the bare path, without a hash that would keep this one', () => {
    location.hash = '#/dossier/abc'
    const gone = watchLeaving()
    leave()
    expect(gone).toEqual(['/kanteltafel/'])
  })

  it('goes on to a new team in another document', () => {
    const gone = watchLeaving()
    leave('begin')
    expect(gone).toEqual(['/kanteltafel/?begin#/nieuw'])
  })

  it('takes its mark out of the address again, and nothing else', () => {
    history.replaceState(null, '', '/?begin#/nieuw')
    tidyAddress()
    expect(location.search).toBe('')
    expect(location.hash).toBe('#/nieuw')
  })
})
