/**
 * A meeting of the kantelteam around the three questions. It refers to a child by dossier id only and copies nothing;
 * what is said of a child is in the child's stream, and "besproken" is derived from the dossier's entries.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Records } from '../handeling/records.ts'
import type { Partij } from '../partij/partij.ts'

/** Onderwijs, leerplicht and ouders are fixed seats and stay visibly empty; the others are free. */
export const vasteStoelen = ['school', 'leerplicht', 'ouder'] as const

export interface Stoel {
  readonly id: string
  readonly partij: Partij
  readonly naam: Redacted<string>
  readonly lid: string | null
}

export interface LegeStoel {
  readonly partij: Partij
  readonly want: string
}

export interface Agendapunt {
  /** The same as `dossier`: put on twice in two tabs, a child still stands there once. */
  readonly id: string
  readonly dossier: string
  readonly volgorde: number
  /** The overleg in which this child was not reached, so that it stands on top here. */
  readonly vanOverleg: string | null
}

export const kaartsoorten = ['werkt', 'werkt-niet', 'kan-beter', 'conclusie', 'compliment', 'idee'] as const
export type Kaartsoort = (typeof kaartsoorten)[number]

export interface Kaart {
  readonly id: string
  readonly soort: Kaartsoort
  readonly tekst: string
  readonly partij: Partij | null
  /** For an idea under one of the ten steps: its number, 1 to 10. */
  readonly stap: number | null
  readonly stamp: string
}

export interface Overleg {
  readonly id: string
  readonly records: Records
  readonly datum: Datum | null
  /** `14:00`, or empty. */
  readonly tijd: string
  readonly staat: 'gepland' | 'bezig' | 'gesloten'
  readonly stoelen: readonly Stoel[]
  readonly legeStoelen: readonly LegeStoel[]
  readonly agenda: readonly Agendapunt[]
  readonly kaarten: readonly Kaart[]
  /** Ons doel voor de komende weken, of the team. */
  readonly teamdoel: string
  readonly teamdoelDatum: Datum | null
  readonly volgende: Datum | null
  /** Moments in ms since 1970. */
  readonly begonnenOp: number | null
  readonly geslotenOp: number | null
  /** The stamp under its closing: what was written later, anywhere, was not said in it. */
  readonly geslotenStamp: string | null
  /** Dossiers of which something was said, as it was when it closed: what came later changes nothing in it. */
  readonly besproken: readonly string[]
  /** Dossiers named "niet besproken" when it was closed. */
  readonly nietBesproken: readonly string[]
  /** True when it was called off before it began; hidden from lists. */
  readonly afgezegd: boolean
}
