// @vitest-environment jsdom
import '../setupScreens.ts'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { useDossier, useDossiersOf, useKinderen, useOverleg, useTeam } from '../../src/data/useNouns.ts'
import { RegisterProvider } from '../../src/data/useStand.tsx'
import { setOndersteuningsvraag } from '../../src/domain/dossier/werkblad.ts'
import { cancelOverleg } from '../../src/domain/overleg/planOverleg.ts'
import { aDisk, aWindow, rawDb } from '../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../support/openScreen.tsx'
import { ctx, overlegIn, play, putOverleg } from '../support/overlegScreen.tsx'

const use = <T,>(register: Register, hook: () => T) =>
  renderHook(hook, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <RegisterProvider register={register}>{children}</RegisterProvider>
    ),
  }).result

describe('an overleg on a screen', () => {
  it('is loaded, followed, and gone when it is called off', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register)
    const overleg = use(register, () => useOverleg(id))
    await waitFor(() =>
      expect(overleg.current).toMatchObject({ staat: 'klaar', waarde: { staat: 'gepland' } }),
    )
    const before = overleg.current
    await putKind(register, 'Noor')
    expect(overleg.current).toBe(before)
    await play(register, cancelOverleg(await overlegIn(register, id), ctx))
    await waitFor(() => expect(overleg.current).toEqual({ staat: 'bestaat-niet' }))
  })

  it('that never was does not exist', async () => {
    const register = await aTeamWindow()
    const overleg = use(register, () => useOverleg('weg'))
    await waitFor(() => expect(overleg.current).toEqual({ staat: 'bestaat-niet' }))
  })
})

describe('a dossier on a screen', () => {
  it('is loaded and followed, also what another window writes', async () => {
    const disk = await aDisk()
    const other = await aTeamWindow(disk)
    const { dossier } = await putKind(other, 'Noor')
    const register = await aWindow(disk)
    const stand = use(register, () => useDossier(dossier))
    expect(stand.current).toEqual({ staat: 'laden' })
    await waitFor(() => expect(stand.current.staat).toBe('klaar'))
    await play(other, setOndersteuningsvraag(await dossierIn(other, dossier), 'Rust', ctx))
    await waitFor(() => expect(stand.current).toMatchObject({ waarde: { ondersteuningsvraag: 'Rust' } }))
    await Promise.all([register.close(), other.close()])
  })

  it('that never was does not exist', async () => {
    const register = await aTeamWindow()
    const stand = use(register, () => useDossier('weg'))
    await waitFor(() => expect(stand.current).toEqual({ staat: 'bestaat-niet' }))
  })
})

describe('several dossiers on a screen', () => {
  it('come in the order asked for, and keep their identity until one of them changes', async () => {
    const register = await aTeamWindow()
    const [noor, sem, bo] = [
      await putKind(register, 'Noor'),
      await putKind(register, 'Sem'),
      await putKind(register, 'Bo'),
    ]
    const stand = use(register, () => useDossiersOf([sem.dossier, noor.dossier]))
    await waitFor(() => expect(stand.current.klaar).toBe(true))
    expect(stand.current.dossiers.map(({ id }) => id)).toEqual([sem.dossier, noor.dossier])
    const before = stand.current
    await play(register, setOndersteuningsvraag(await dossierIn(register, bo.dossier), 'Rust', ctx))
    expect(stand.current).toBe(before)
    await play(register, setOndersteuningsvraag(await dossierIn(register, sem.dossier), 'Rust', ctx))
    await waitFor(() => expect(stand.current.dossiers[0]?.ondersteuningsvraag).toBe('Rust'))
    expect(stand.current.dossiers[1]).toBe(before.dossiers[1])
  })

  it('are ready although one cannot be read, which is left out', async () => {
    const disk = await aDisk()
    const first = await aTeamWindow(disk)
    const [noor, sem] = [await putKind(first, 'Noor'), await putKind(first, 'Sem')]
    await first.tidy()
    await first.close()
    const db = await rawDb(disk)
    const key = await db.keys.get(`dossier-${noor.dossier}`)
    if (key === undefined) throw new Error('the child has a key')
    await db.keys.put({ ...key, box: key.box.map((byte) => byte ^ 1) })
    db.close()
    const register = await aWindow(disk)
    const stand = use(register, () => useDossiersOf([noor.dossier, sem.dossier]))
    expect(stand.current.klaar).toBe(false)
    await waitFor(() => expect(stand.current.klaar).toBe(true))
    expect(stand.current.dossiers.map(({ id }) => id)).toEqual([sem.dossier])
    await register.close()
  })

  it('are ready at once when there are none', async () => {
    const stand = use(await aTeamWindow(), () => useDossiersOf([]))
    expect(stand.current).toEqual({ dossiers: [], klaar: true })
  })
})

describe('the team and the children', () => {
  it('are there as soon as the register is open', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    expect(use(register, useTeam).current.naam).toBe('Kantelteam Zandmeer')
    expect(use(register, useKinderen).current.get(dossier)?.naam.reveal()).toBe('Noor Aksoy')
  })
})
