// @vitest-environment jsdom
import '../setupScreens.ts'
import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useWoorden, useWoordenlijst } from '../../src/data/useWoordenlijst.ts'

describe('the word list', () => {
  it('comes after the page: nothing is completed before, words after three letters then', async () => {
    const { result } = renderHook(() => ({ list: useWoordenlijst(), complete: useWoorden() }))
    expect(result.current.list).toBeNull()
    expect(result.current.complete('fie')).toEqual([])
    await waitFor(() => expect(result.current.list).not.toBeNull())
    const words = result.current.complete('fie')
    expect(words).not.toEqual([])
    expect(words.every((word) => word.startsWith('fie'))).toBe(true)
    expect(result.current.list?.draw().reveal().split(' ')).toHaveLength(5)
  })
})
