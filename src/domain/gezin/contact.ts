/** Whom the family can call: someone of the team by name, with the phone of the work. */
import type { Regie, Regisseur } from '../regie/regie.ts'
import { sameRegisseur } from '../regie/regie.ts'
import type { Lid, Team } from '../team/Team.ts'
import type { Contact } from './Uitsnede.ts'

const isGezin = ({ partij }: Pick<Lid, 'partij'>): boolean => partij === 'kind' || partij === 'ouder'

/** Who could be the contact: everyone of the team who is not of a family. */
export const contactleden = ({ leden }: Pick<Team, 'leden'>): readonly Lid[] =>
  leden.filter((lid) => !isGezin(lid))

export const toContact = ({ partij, naam, telefoon }: Lid): Contact => ({
  wie: { partij, naam: naam.reveal() },
  telefoon,
})

/** Who holds the regie; someone who was only asked is nobody to call yet. */
const houder = (regie: Regie): Regisseur | null =>
  regie.staat === 'ja' || regie.staat === 'voorlopig' ? regie.stap.wie : null

/**
 * The one of the team who has the regie, by partij and name; without a name the only one of that partij. Null when the
 * team does not know them or more than one fits: then a person chooses.
 */
export function findContactlid(regie: Regie, team: Pick<Team, 'leden'>): Lid | null {
  const wie = houder(regie)
  if (wie === null) return null
  const fits = contactleden(team).filter(
    ({ partij, naam }) => naam.reveal().trim() !== '' && sameRegisseur(wie, { partij, persoon: naam }),
  )
  const [only] = fits
  return only === undefined || fits.length > 1 ? null : only
}
