/** Screens in tests: a real team in a real register, opened with the real Argon2id at its floor. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createRegister } from '../../src/data/createRegister.ts'
import type { Register } from '../../src/data/Register.ts'
import { createTeam, type TeamDeps } from '../../src/data/teams.ts'
import { RegisterProvider } from '../../src/data/useStand.tsx'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import type { Partij } from '../../src/domain/partij/partij.ts'
import { startTeam } from '../../src/domain/team/leden.ts'
import { today } from '../../src/lib/datum.ts'
import { type Redacted, redact } from '../../src/lib/redacted.ts'
import type { Result } from '../../src/lib/result.ts'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { nodeKdf } from './nodeKdf.ts'

export const deps: TeamDeps = { kdf: nodeKdf, params: kdfFloor }
export const wachtwoord = 'tulp fiets brug zomer kast'
export const karin = { naam: 'Karin Duinker', partij: 'school' } as const satisfies {
  naam: string
  partij: Partij
}

/** What must be ok in a test, or the test says why not. */
export function must<T>(result: Result<T, { readonly reden: string }>): T {
  if (!result.ok) throw new Error(result.error.reden)
  return result.value
}

/** Keeps an act that must succeed. */
export async function keep(
  register: Register,
  act: Result<Handeling, { readonly reden: string }>,
): Promise<void> {
  must(await register.record(must(act)))
}

/** A begun team that stands open; Karin types. */
export async function openNewTeam(
  label = 'Kantelteam Waalkant',
  recovery: Redacted<string> | null = null,
): Promise<Register> {
  const team = must(await createTeam({ label, passphrase: redact(wachtwoord), recovery }, deps))
  const register = must(await createRegister(team))
  register.setWieTypt(redact(karin))
  const begun = must(startTeam({ naam: label, lid: karin }, { vandaag: today() }))
  must(await register.record(begun.handeling))
  return register
}

/** Shows a screen of an open team, and a hand to use it with. */
export function show(register: Register, screen: ReactNode) {
  const user = userEvent.setup()
  return { user, ...render(<RegisterProvider register={register}>{screen}</RegisterProvider>) }
}
