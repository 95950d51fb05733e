/**
 * A handeling is what a person does: one or more changes in one or more streams, kept in one transaction, shown and
 * undone as one. Every act in the domain is a pure function that returns one; the register is what keeps it.
 */
import { newId } from '../../lib/id.ts'
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { type Gezien, headsOf, type Records, veldKey, WEG_VELD } from './records.ts'

/** A stream is one thing with its own key: a dossier, an overleg, the team. */
export type StreamId =
  | 'team'
  | 'werkagenda'
  | `dossier-${string}`
  | `overleg-${string}`
  | `blad-${string}`
  | `inzage-${string}`

/** Who made a change: chosen at unlock under "Wie typt?", not proven (product rule 14). */
export interface Door {
  readonly naam: string
  readonly partij: string
}

/** One field replaced; `vervangt` names the stamps under the value that stood there when the person began. */
export interface Wijziging {
  readonly tabel: string
  readonly id: string
  readonly veld: string
  readonly waarde: Json
  readonly vervangt: readonly string[]
}

export interface Deel {
  readonly stream: StreamId
  readonly wijzigingen: readonly Wijziging[]
}

export interface Handeling {
  readonly id: string
  /** Dutch, past tense, e.g. `regie-gevraagd`: this is what the history shows. */
  readonly soort: string
  readonly delen: readonly Deel[]
  /** The overleg during which this was done: "besproken" is derived from it. */
  readonly overleg?: string
  /** Kept without who did it. */
  readonly zonderNaam?: true
}

/** What an act needs besides its input: today, what the person saw when they began, the overleg in which it is done. */
export interface ActContext {
  readonly vandaag: Datum
  readonly gezien?: Gezien
  readonly overleg?: string
}

/** The reserved field that removes a record. */
export const WEG = WEG_VELD

/** What an act on a dossier needs of it: its id and its merged records. */
export interface Dossierstand {
  readonly id: string
  readonly records: Records
}

/** A new handeling with a random id; parts without changes are left out. */
export function newHandeling(soort: string, delen: readonly Deel[], overleg?: string): Handeling {
  const filled = delen.filter((deel) => deel.wijzigingen.length > 0)
  return { id: newId(), soort, delen: filled, ...(overleg === undefined ? {} : { overleg }) }
}

/** Replaces one field: names the heads the person saw when they began (`gezien`), else the heads that stand now. */
export function changeVeld(
  records: Records,
  tabel: string,
  id: string,
  veld: string,
  waarde: Json,
  gezien?: Gezien,
): Wijziging {
  const vervangt = gezien?.[veldKey(tabel, id, veld)] ?? headsOf(records, tabel, id, veld)
  return { tabel, id, veld, waarde, vervangt }
}

/** Replaces several fields of one record at once. */
export function changeVelden(
  records: Records,
  tabel: string,
  id: string,
  velden: Readonly<Record<string, Json>>,
  gezien?: Gezien,
): Wijziging[] {
  return Object.entries(velden).map(([veld, waarde]) => changeVeld(records, tabel, id, veld, waarde, gezien))
}

/**
 * Removes one record; undo or a later edit brings it back. The mark names every version that stood in the record, so
 * that a change made at the same time elsewhere stays in sight ("verwijderd of gewijzigd").
 */
export function removeRecord(records: Records, tabel: string, id: string): Wijziging {
  const gezien = Object.entries(records[tabel]?.[id] ?? {})
    .filter(([veld]) => veld !== WEG)
    .flatMap(([, { koppen }]) => koppen.map((kop) => kop.stamp))
  return changeVeld(records, tabel, id, WEG, { gezien })
}

/** A handeling in the stream of one dossier, bearing the overleg of the context. */
export function newDossierHandeling(
  soort: string,
  dossier: string,
  wijzigingen: readonly Wijziging[],
  ctx: ActContext,
): Handeling {
  return newHandeling(soort, [{ stream: `dossier-${dossier}`, wijzigingen }], ctx.overleg)
}
