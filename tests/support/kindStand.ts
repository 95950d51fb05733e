/** A child for tests, put on the list with the real act and played further in memory. */
import { addKind, nieuwKind } from '../../src/domain/dossier/kind.ts'
import type { Dossier } from '../../src/domain/dossier/Dossier.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { startNaspel } from '../../src/domain/oefening/replay.ts'
import { type SpeelKind, speelKind } from '../../src/domain/oefening/speelKind.ts'
import { redact } from '../../src/lib/redacted.ts'
import { ctx, vandaag, value } from './overlegStand.ts'

/** A child with this name that is at home since the first of November; acts are counted in days from today. */
export function speelNieuwKind(roepnaam: string, achternaam: string): SpeelKind {
  const naspel = startNaspel()
  const handelingen: Handeling[] = []
  const input = {
    ...nieuwKind(redact(roepnaam), redact(achternaam)),
    situatie: 'thuis',
    sinds: '2026-11-01',
  } as const
  const added = value(addKind(input, new Set(), ctx))
  naspel.play(added.handeling)
  return speelKind(added.dossier, vandaag, naspel, () => handelingen)
}

/** `#214`, as the child stands in a verslag. */
export const nummerOf = (dossier: Dossier): string => `#${dossier.rugnummer ?? ''}`
