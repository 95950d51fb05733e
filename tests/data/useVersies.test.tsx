// @vitest-environment jsdom
import '../setupScreens.ts'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { RegisterProvider, useRecords } from '../../src/data/useStand.tsx'
import { useVersies, type VersieTaal } from '../../src/data/useVersies.ts'
import { setVangnet } from '../../src/domain/team/afspraken.ts'
import { addLid, changeLid, removeLid } from '../../src/domain/team/leden.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import type { Result } from '../../src/lib/result.ts'
import { aDisk, aWindow, must } from '../support/dataBuilders.ts'

const ctx = { vandaag: '2026-11-23' }
const taal: VersieTaal = {
  veldNaam: ({ veld }) => (veld === 'functie' ? null : `Het veld ${veld}`),
  waardeTekst: (waarde) => `de waarde ${JSON.stringify(waarde)}`,
  weigeringTekst: ({ reden }) => reden,
}

function useTeamVersies() {
  const stand = useRecords('team')
  return useVersies({ stream: 'team', records: stand.staat === 'klaar' ? stand.records : {} }, taal)
}

const show = (register: Register) =>
  renderHook(useTeamVersies, {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <RegisterProvider register={register}>{children}</RegisterProvider>
    ),
  }).result

const teamOf = async (register: Register) => readTeam(must(await register.load('team')))

const keep = async (
  register: Register,
  made: Result<Parameters<Register['record']>[0], unknown>,
): Promise<void> => {
  must(await register.record(must(made)))
}

describe('two versions of one field', () => {
  it('stand beside each other in the words of the feature, until one is chosen', async () => {
    const register = await aWindow(await aDisk())
    const seen = await teamOf(register)
    await keep(register, setVangnet(seen, 'school', ctx))
    await keep(register, setVangnet(seen, 'leerplicht', ctx))
    const shown = show(register)
    await waitFor(() => expect(shown.current.items).toHaveLength(1))
    const [item] = shown.current.items
    expect(item?.title).toBe('Het veld vangnet')
    expect(item?.versions.map(({ text }) => text).toSorted()).toEqual([
      'de waarde "leerplicht"',
      'de waarde "school"',
    ])
    expect(item?.versions[0]?.meta).toMatch(/, \d+ \w+ \d{4} om \d\d\.\d\d$/)
    const school = item?.versions.find(({ text }) => text === 'de waarde "school"')
    expect(school?.label).toMatch(/^Kies deze van .*: de waarde "school"$/)
    act(() => school?.onChoose())
    await waitFor(() => expect(shown.current.items).toEqual([]))
    expect((await teamOf(register)).vangnet).toBe('school')
  })

  it('a removal beside a change is one too; what settles itself is not asked', async () => {
    const register = await aWindow(await aDisk())
    const lid = {
      naam: 'Sam',
      partij: 'school',
      telefoon: '',
      functie: '',
      kentWachtwoord: false,
    } as const
    const added = must(addLid(await teamOf(register), lid, ctx))
    must(await register.record(added.handeling))
    const seen = await teamOf(register)
    await keep(register, changeLid(seen, added.lid, { functie: 'Mentor' }, ctx))
    await keep(register, changeLid(seen, added.lid, { functie: 'Docent' }, ctx))
    const shown = show(register)
    await act(async () => await keep(register, removeLid(seen, added.lid, ctx)))
    await waitFor(() => expect(shown.current.items).toHaveLength(1))
    expect(shown.current.items[0]?.versions.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Weggehaald', 'Niet weggehaald']),
    )
  })
})
