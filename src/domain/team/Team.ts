/** The team: its name, its people, what it agreed on privacy. */
import type { Redacted } from '../../lib/redacted.ts'
import type { Records } from '../handeling/records.ts'
import type { Partij } from '../partij/partij.ts'

export interface Lid {
  readonly id: string
  readonly naam: Redacted<string>
  readonly partij: Partij
  /** Work phone; never a private one. */
  readonly telefoon: string
  readonly functie: string
  readonly kentWachtwoord: boolean
}

/** Rule 15; each may be empty, and what is empty shows on Vandaag. */
export interface PrivacyAfspraken {
  readonly convenant: string
  readonly verantwoordelijke: string
  readonly fg: string
  readonly bewaartermijn: string
}

/** Reminders that a person closed; the one for the herstelcode comes back once, at the sixth child. */
export interface Herinneringen {
  readonly herstelcode: 'open' | 'gesloten' | 'gesloten-zesde'
}

export interface Team {
  readonly records: Records
  readonly naam: string
  readonly leden: readonly Lid[]
  readonly privacy: PrivacyAfspraken
  /** Who is offered the regie when nobody is found; samenwerkingsverband unless changed. */
  readonly vangnet: Partij
  /** Numbers only (names hidden) is on for this team. */
  readonly alleenNummers: boolean
  readonly herinneringen: Herinneringen
}
