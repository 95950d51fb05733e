import type { Register } from '../data/Register.ts'
import { readReservekopie } from '../domain/team/reservekopie.ts'

export const teruggezetKey = 'plek/teruggezet'

/** Remembers on this device that the team came back here, and from a file of which moment. */
export async function noteTeruggezet(register: Register): Promise<void> {
  await register.drafts.save(teruggezetKey, { op: readReservekopie(register.records('team') ?? {}).op })
}
