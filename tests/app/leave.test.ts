import { afterEach, describe, expect, it, vi } from 'vitest'
import { gezinOf, leave, tidyAddress, whyLeft } from '../../src/app/leave.ts'
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

  it.each(['gewist', 'weg', 'pincode', 'pauze', 'elders', 'terug'] as const)(
    'takes along why it left: %s',
    (why) => {
      const gone = watchLeaving()
      leave(why)
      expect(gone).toEqual([`/kanteltafel/?${why}`])
      expect(whyLeft(`?${why}`)).toBe(why)
    },
  )

  it('takes along for which family it left, and nothing of whom', () => {
    const gone = watchLeaving()
    leave({ gezin: 'a&b' })
    expect(gone).toEqual(['/kanteltafel/?gezin=a%26b'])
    expect(gezinOf('?gezin=a%26b')).toBe('a&b')
    expect(whyLeft('?gezin=gewist')).toBeNull()
  })

  it.each(['', '?', '?gezin', '?gezin=', '?terug', '?Gezin=x'])('reads no family in %j', (search) => {
    expect(gezinOf(search)).toBeNull()
  })

  it.each(['', '?begin', '?toString', '?gewist&x', '?Gewist'])('reads no reason in %j', (search) => {
    expect(whyLeft(search)).toBeNull()
  })
})
