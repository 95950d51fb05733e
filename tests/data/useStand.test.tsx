// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import {
  RegisterProvider,
  useDossiers,
  useOverleggen,
  useRecords,
  useRegister,
  useStand,
} from '../../src/data/useStand.tsx'
import { aDisk, aKind, aWindow, changeSchool, must } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const inside = (register: Register) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <RegisterProvider register={register}>{children}</RegisterProvider>
  ),
})

describe('a screen that reads', () => {
  it('loads a dossier when it needs it and follows its changes', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const writer = await aWindow(disk)
    must(await writer.record(kind.handeling))
    await writer.close()
    const register = await aWindow(disk)
    const { result } = renderHook(() => useRecords(kind.stream), inside(register))
    expect(result.current).toEqual({ staat: 'laden' })
    await waitFor(() => expect(result.current.staat).toBe('klaar'))
    await act(async () => {
      must(await register.record(changeSchool(kind.stream, 'De Kade')))
    })
    const school = () => {
      const now = result.current
      return now.staat === 'klaar' && valueOf(now.records, 'kind', 'kind', 'school')
    }
    await waitFor(() => expect(school()).toBe('De Kade'))
    await register.close()
  })

  it('says what is wrong when a dossier does not open', async () => {
    const register = await aWindow(await aDisk())
    await register.close()
    const { result } = renderHook(() => useRecords('dossier-onbekend'), inside(register))
    await waitFor(() =>
      expect(result.current).toEqual({ staat: 'storing', storing: { reden: 'kluis-dicht' } }),
    )
  })

  it('draws again only for what it shows', async () => {
    const register = await aWindow(await aDisk())
    let drawn = 0
    const { result } = renderHook(() => {
      drawn += 1
      return useOverleggen()
    }, inside(register))
    const list = renderHook(() => useDossiers(), inside(register))
    const before = result.current
    await act(async () => {
      must(await register.record(aKind('Sem').handeling))
    })
    await waitFor(() => expect(list.result.current).toHaveLength(1))
    expect([result.current, drawn]).toEqual([before, 1])
    const typing = renderHook(() => useStand((open) => open.wieTypt()?.reveal().naam), inside(register))
    expect(typing.result.current).toBe('Noor Veldman')
    await register.close()
  })

  it('cannot read where no team is open', () => {
    expect(() => renderHook(() => useRegister())).toThrow('RegisterProvider')
  })
})
