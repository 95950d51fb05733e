/** A screen of an open team with its drafts, and real children on its list. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createDraftStore } from '../../src/app/createDraftStore.ts'
import type { Register } from '../../src/data/Register.ts'
import { RegisterProvider } from '../../src/data/useStand.tsx'
import { addKind, type NieuwKind, nieuwKind } from '../../src/domain/dossier/kind.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import { startTeam } from '../../src/domain/team/leden.ts'
import { today } from '../../src/lib/datum.ts'
import { redact } from '../../src/lib/redacted.ts'
import { DraftContext } from '../../src/ui/form/DraftContext.ts'
import { aDisk, aWindow, type Disk, must } from './dataBuilders.ts'

/** A begun team of Noor Veldman (School), in one window. */
export async function aTeamWindow(disk?: Disk): Promise<Register> {
  const register = await aWindow(disk ?? (await aDisk()))
  const begun = must(
    startTeam(
      { naam: 'Kantelteam Zandmeer', lid: { naam: 'Noor Veldman', partij: 'school' } },
      { vandaag: today() },
    ),
  )
  must(await register.record(begun.handeling))
  return register
}

/** Puts a child on the list and gives its dossier and number. */
export async function putKind(
  register: Register,
  roepnaam: string,
  achternaam = '',
  rest: Partial<NieuwKind> = {},
): Promise<{ readonly dossier: string; readonly rugnummer: number }> {
  const kind = { ...nieuwKind(redact(roepnaam), redact(achternaam)), situatie: 'thuis', ...rest } as const
  const act = must(addKind(kind, register.rugnummersInUse(), { vandaag: today() }))
  must(await register.record(act.handeling))
  return { dossier: act.dossier, rugnummer: act.rugnummer }
}

/** The worksheet as it stands in the register. */
export async function dossierIn(register: Register, id: string) {
  return readDossier(id, must(await register.load(`dossier-${id}`)))
}

/** A screen of this open team. */
export const inTeam = (register: Register, screen: ReactNode): ReactNode => (
  <RegisterProvider register={register}>
    <DraftContext value={createDraftStore(register)}>{screen}</DraftContext>
  </RegisterProvider>
)

/** Shows a screen, and a hand to use it with. */
export function openScreen(register: Register, screen: ReactNode) {
  const user = userEvent.setup()
  return { user, ...render(inTeam(register, screen)) }
}
