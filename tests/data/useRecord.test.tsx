// @vitest-environment jsdom
import '../setupScreens.ts'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { type Kept, useRecord, useRecordButton } from '../../src/data/useRecord.ts'
import { RegisterProvider } from '../../src/data/useStand.tsx'
import { err, ok } from '../../src/lib/result.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow } from '../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const tekst = ({ reden }: { readonly reden: string }): string => `Het ging niet: ${reden}.`

const laterOf = async (kept: Kept): Promise<boolean | undefined> => (kept.ok ? undefined : await kept.later)

const use = <T,>(register: Register, hook: () => T) =>
  renderHook(hook, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <RegisterProvider register={register}>{children}</RegisterProvider>
    ),
  }).result

describe('a form that writes', () => {
  it('hears when it was durable', async () => {
    const register = await aWindow(await aDisk())
    const keep = use(register, () => useRecord(tekst)).current
    expect(await keep(ok(aKind('Noor').handeling))).toEqual({ ok: true, op: register.lastRecorded()?.op })
  })

  it('hears it only when the screens have heard of it too, so that a next act knows of this one', async () => {
    const register = await aWindow(await aDisk())
    const keep = use(register, () => useRecord(tekst)).current
    let told = 0
    register.subscribe(() => {
      told += 1
    })
    await keep(ok(aKind('Noor').handeling))
    expect(told).toBeGreaterThan(0)
  })

  it('hears why it was refused, and that nothing had to change is fine', async () => {
    const keep = use(await aWindow(await aDisk()), () => useRecord(tekst)).current
    expect(await keep(err({ reden: 'leeg' }))).toEqual({ ok: false, message: 'Het ging niet: leeg.' })
    expect(await keep(err({ reden: 'niets-veranderd' }))).toEqual({ ok: true })
    expect(await keep(err({ reden: 'niets-gewijzigd' }))).toEqual({ ok: true })
  })

  it('is not written twice when it tries again: the new try takes the place of the one that waits', async () => {
    const register = await aWindow(await aDisk())
    const keep = use(register, () => useRecord(tekst)).current
    mend = breakDisk('QuotaExceededError', ['log'])
    const first = await keep(ok(aKind('Noor').handeling))
    expect(first).toMatchObject({ ok: false, message: 'Het ging niet: schijf-vol.' })
    expect(await keep(ok(aKind('Noor').handeling))).toMatchObject({ ok: false })
    expect(register.unsaved()).toHaveLength(1)
    mend()
    expect(await keep(ok(aKind('Noor').handeling))).toMatchObject({ ok: true })
    await register.retryUnsaved()
    expect(register.dossiers()).toHaveLength(1)
    expect(await laterOf(first)).toBe(false)
  })

  it('hears it when the queue wrote what failed', async () => {
    const register = await aWindow(await aDisk())
    const keep = use(register, () => useRecord(tekst)).current
    mend = breakDisk('QuotaExceededError', ['log'])
    const kept = await keep(ok(aKind('Noor').handeling))
    mend()
    await register.retryUnsaved()
    expect(await laterOf(kept)).toBe(true)
    expect(register.dossiers()).toHaveLength(1)
  })
})

describe('a button that writes', () => {
  it('says whether it went through, and keeps the sentence of the last that did not', async () => {
    const register = await aWindow(await aDisk())
    const button = use(register, () => useRecordButton(tekst))
    expect(button.current.message).toBeNull()
    await act(async () => expect(await button.current.run(err({ reden: 'gesloten' }))).toBe(false))
    expect(button.current.message).toBe('Het ging niet: gesloten.')
    await act(async () => expect(await button.current.run(ok(aKind('Noor').handeling))).toBe(true))
    expect(button.current.message).toBeNull()
  })

  it('leaves every press that failed waiting: each was an act of its own', async () => {
    const register = await aWindow(await aDisk())
    const button = use(register, () => useRecordButton(tekst))
    mend = breakDisk('QuotaExceededError', ['log'])
    await act(async () => void (await button.current.run(ok(aKind('Noor', 101).handeling))))
    await act(async () => void (await button.current.run(ok(aKind('Sem', 103).handeling))))
    expect(register.unsaved()).toHaveLength(2)
    mend()
    await register.retryUnsaved()
    expect(register.dossiers()).toHaveLength(2)
  })
})
