/** A worksheet as it stood when an overleg was closed, for who reads its verslag now. */
import type { Dossier } from '../dossier/Dossier.ts'
import { readDossier } from '../dossier/readDossier.ts'
import type { Records } from '../handeling/records.ts'

/**
 * What was said and agreed stays as it stood then (`toen`). How the child is called is as it is now, so that a retired
 * number or a wrong name does not come back; a note is shown only to who may read it now (product rules 3 and 4).
 */
export function zoalsToen(nu: Dossier, toen: Records): Dossier {
  const { id, rugnummer, oudeRugnummers, roepnaam, achternaam } = nu
  const dossier = readDossier(id, toen)
  const readers = new Map(nu.notities.map((notitie) => [notitie.id, notitie]))
  return {
    ...dossier,
    rugnummer,
    oudeRugnummers,
    roepnaam,
    achternaam,
    notities: dossier.notities.flatMap((notitie) => {
      const now = readers.get(notitie.id)
      return now === undefined ? [] : [{ ...notitie, publiek: now.publiek, lezers: now.lezers }]
    }),
  }
}
