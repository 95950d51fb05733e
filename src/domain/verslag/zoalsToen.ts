/** A worksheet as it stood when an overleg was closed, for who reads its verslag now. */
import type { Dossier } from '../dossier/Dossier.ts'
import { readDossier } from '../dossier/readDossier.ts'
import type { Records } from '../handeling/records.ts'
import type { Notitie } from '../notitie/notitie.ts'

type Gelezen = Pick<Notitie, 'id' | 'publiek' | 'lezers'>

/**
 * What was said and agreed stays as it stood then (`toen`). How the child is called is as it is now, so that a retired
 * number or a wrong name does not come back; notes, own words and words about a line are shown only to who may read them now (product rules
 * 3 and 4).
 */
export function zoalsToen(nu: Dossier, toen: Records): Dossier {
  const { id, rugnummer, oudeRugnummers, roepnaam, achternaam } = nu
  const dossier = readDossier(id, toen)
  const asReadNow = <T extends Gelezen>(then: readonly T[], now: readonly T[]): readonly T[] =>
    then.flatMap((one) => {
      const still = now.find(({ id: same }) => same === one.id)
      return still === undefined ? [] : [{ ...one, publiek: still.publiek, lezers: still.lezers }]
    })
  return {
    ...dossier,
    rugnummer,
    oudeRugnummers,
    roepnaam,
    achternaam,
    notities: asReadNow(dossier.notities, nu.notities),
    eigenwoorden: asReadNow(dossier.eigenwoorden, nu.eigenwoorden),
    stemmen: asReadNow(dossier.stemmen, nu.stemmen),
  }
}
