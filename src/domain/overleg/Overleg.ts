/**
 * A meeting of the kantelteam around the three questions. It refers to a child by dossier id only and copies nothing;
 * what is said of a child is in the child's stream, and "besproken" is derived from the dossier's entries.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Records } from '../handeling/records.ts'
import type { Partij } from '../partij/partij.ts'
import type { Kindverwijzing, Snelregel } from '../snelregel/Snelregel.ts'
import type { Aanwezigheid } from './schema.ts'

/** Onderwijs, leerplicht and ouders are fixed seats and stay visibly empty; the others are free. */
export const vasteStoelen = ['school', 'leerplicht', 'ouder'] as const

/** The same meeting in three forms: of the whole team, about one child (MDO), or to learn from what was. */
export const overlegsoorten = ['kantelteam', 'een-kind', 'terugblik'] as const
export type Overlegsoort = (typeof overlegsoorten)[number]

/** Minutes per room and per child, where the team chose them; null: the proposal of `tijd.ts`. */
export interface Tijden {
  readonly vraag1: number | null
  readonly vraag2: number | null
  readonly perKind: number | null
}

/** Whether someone who was invited said yes; `op` is the day it was written down. */
export interface Uitnodiging {
  readonly antwoord: 'gevraagd' | 'ja' | 'nee'
  readonly op: Datum
}

export interface Stoel {
  readonly id: string
  readonly partij: Partij
  readonly naam: Redacted<string>
  readonly lid: string | null
  /** Who is here (one optional tap); null when nothing was said. */
  readonly aanwezig: Aanwezigheid | null
  readonly uitnodiging: Uitnodiging | null
}

export interface LegeStoel {
  readonly partij: Partij
  readonly want: string
}

/** The family that comes for one child. */
export interface Gezin {
  /** `14:20`, or empty. */
  readonly om: string
  /** Who comes, in the team's words. */
  readonly wie: Redacted<string>
  readonly tolk: boolean
  readonly taal: string
}

/** The family that is in the room now, for every window of the team; `op` in ms since 1970. */
export interface GezinErbij {
  readonly dossier: string
  readonly staat: 'erbij' | 'even-wachten'
  readonly op: number
  /** From 16: the young person found it good that the family looks along (product rule 5). */
  readonly goedgevonden: boolean
}

export interface Agendapunt {
  /** The same as `dossier`: put on twice in two tabs, a child still stands there once. */
  readonly id: string
  readonly dossier: string
  readonly volgorde: number
  /** The overleg in which this child was not reached, so that it stands on top here. */
  readonly vanOverleg: string | null
  /** Minutes for this child; null: as many as for each other. */
  readonly minuten: number | null
  readonly gezin: Gezin | null
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
  readonly soort: Overlegsoort
  /** The minutes there are; null when nobody said so. */
  readonly duur: number | null
  readonly tijden: Tijden
  readonly gezin: GezinErbij | null
  /** The seat of who leads, and of who writes, as last passed; a seat may be empty since (`rolstand`). */
  readonly gespreksleider: string | null
  readonly notulist: string | null
  readonly stoelen: readonly Stoel[]
  readonly legeStoelen: readonly LegeStoel[]
  readonly agenda: readonly Agendapunt[]
  readonly kaarten: readonly Kaart[]
  /** Quick lines that are of no child; `kindregels` says of which children there are others. */
  readonly snelregels: readonly Snelregel[]
  readonly kindregels: readonly Kindverwijzing[]
  /** Ons doel voor de komende weken, of the team. */
  readonly teamdoel: string
  readonly teamdoelDatum: Datum | null
  readonly volgende: Datum | null
  /** Moments in ms since 1970. */
  readonly begonnenOp: number | null
  readonly geslotenOp: number | null
  /** The stamp under its closing: what was written later, anywhere, was not said in it. */
  readonly geslotenStamp: string | null
  /**
   * Dossiers of which something was said, as it was when it closed: what came later changes nothing in it. Null when that
   * was not kept: it is not closed, or closed before this was written down.
   */
  readonly besproken: readonly string[] | null
  /** Dossiers named "niet besproken" when it was closed. */
  readonly nietBesproken: readonly string[]
  /** True when it was called off before it began; hidden from lists. */
  readonly afgezegd: boolean
}
