/** Dossiers for tests, made with the real acts and put together by the real merge. */
import type { Entry } from '../../src/data/Entry.ts'
import { emptyStand, merge, toRecords } from '../../src/data/merge.ts'
import type { Dossier } from '../../src/domain/dossier/Dossier.ts'
import { addKind, type NieuwKind, nieuwKind } from '../../src/domain/dossier/kind.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import type { ActContext, Handeling } from '../../src/domain/handeling/handeling.ts'
import type { Partij } from '../../src/domain/partij/partij.ts'
import type { Regisseur } from '../../src/domain/regie/regie.ts'
import { redact } from '../../src/lib/redacted.ts'
import { anEntry } from './entryBuilders.ts'
import { value } from './overlegStand.ts'

export const vandaag = '2026-11-23'
export const ctx: ActContext = { vandaag }

export const wie = (partij: Partij, persoon = ''): Regisseur => ({ partij, persoon: redact(persoon) })

/** A made-up child with a name and whatever the case adds. */
export const eenKind = (over: Partial<NieuwKind> = {}): NieuwKind => ({
  ...nieuwKind(redact('Noor'), redact('Veldman')),
  ...over,
})

/** The entry that an act leaves in the stream of its first part. */
export function entryOf(handeling: Handeling, at: number, device = 'tablet'): Entry {
  const [deel] = handeling.delen
  if (deel === undefined) throw new Error('an act without parts leaves no entry')
  return anEntry({
    at,
    device,
    handeling: handeling.id,
    soort: handeling.soort,
    stream: deel.stream,
    ...(handeling.overleg === undefined ? {} : { overleg: handeling.overleg }),
    o: deel.wijzigingen.map(({ tabel, id, veld, waarde, vervangt }) => [tabel, id, veld, waarde, vervangt]),
  })
}

/** A dossier from these entries, in whatever order they come. */
export const dossierFrom = (entries: readonly Entry[]): Dossier =>
  readDossier('kind-a', toRecords(merge(emptyStand, entries)))

export interface Blad {
  stand(): Dossier
  /** Plays an act that must succeed, one ms later than the one before, and gives the stand after it. */
  play(result: { ok: true; value: Handeling } | { ok: false; error: unknown }): Dossier
  entries(): readonly Entry[]
}

/** A dossier that starts with one child on the list. */
export function openBlad(kind: NieuwKind = eenKind()): Blad {
  const entries: Entry[] = [entryOf(value(addKind(kind, new Set(), ctx)).handeling, 1000)]
  const stand = (): Dossier => dossierFrom(entries)
  return {
    stand,
    entries: () => entries,
    play(result) {
      entries.push(entryOf(value(result), 1000 + entries.length))
      return stand()
    },
  }
}
