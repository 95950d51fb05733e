/** How a screen writes while Alleen nummers is on: as a verslag by number does. */
import type { Dossier } from '../dossier/Dossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import type { Partij } from '../partij/partij.ts'
import { makeScrubber } from './scrubNamen.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'

const family = new Set<Partij | null>(['kind', 'ouder'])

/** The names on the list become numbers, this child's own before others; child and parent are named by their role only. */
export function zonderNamen(
  { rugnummer, roepnaam, achternaam }: Pick<Dossier, 'rugnummer' | 'roepnaam' | 'achternaam'>,
  kinderen: readonly Pick<DossierSamenvatting, 'rugnummer' | 'naam'>[],
): Schrijfwijze {
  const scrubber = makeScrubber([
    { rugnummer, namen: [roepnaam, achternaam] },
    ...kinderen.map((kind) => ({ rugnummer: kind.rugnummer, namen: [kind.naam] })),
  ])
  return {
    tekst: (tekst) => scrubber.scrub(tekst, rugnummer),
    persoon: (naam, partij) => (family.has(partij) ? '' : naam.trim()),
  }
}
