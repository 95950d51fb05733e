/**
 * What the team puts on a familieblad at the table, where no reader was chosen: cut by the same table as the tablet of a
 * family, with other children taken out of every text.
 */
import type { Datum } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { readDossier } from '../dossier/readDossier.ts'
import type { Contact } from '../gezin/Uitsnede.ts'
import type { Team } from '../team/Team.ts'
import type { Nalezen } from '../uitsnede/nalezen.ts'
import { type Bekend, scrubAnderen } from '../uitsnede/scrubAnderen.ts'
import { cutVelden } from '../uitsnede/snijders.ts'
import type { Bladinhoud } from './Familieblad.ts'

export interface Bladinvoer {
  readonly dossier: Dossier
  readonly team: Pick<Team, 'leden'>
  /** All children of the team, this one too. */
  readonly kinderen: readonly Bekend[]
  /** Every number the team ever gave. */
  readonly nummers: ReadonlySet<number>
  readonly contact: Contact | null
  readonly vandaag: Datum
}

/** Of a worksheet what stands on the card, so that nothing is told of what does not. */
const opDeKaart = ({ id, roepnaam, achternaam, doel, acties, volgende }: Dossier): Dossier => ({
  ...readDossier(id, {}),
  roepnaam,
  achternaam,
  doel: doel === null ? null : { ...doel, zichtbaarAan: '' },
  acties: acties.filter(({ voor, afloop }) => voor === 'kind' && afloop === null).slice(0, 1),
  volgende,
})

/** Of a whole dossier, for who may read the whole of what is shared with the family; beside it what the team reads over. */
export function inhoudVanDossier(invoer: Bladinvoer): Nalezen & { readonly inhoud: Bladinhoud } {
  const { dossier, team, kinderen, nummers, contact, vandaag } = invoer
  const leden = team.leden.map(({ naam }) => naam)
  const anderen = scrubAnderen(dossier, kinderen, nummers, leden)
  const lezing = { rol: null, spreker: 'kind', naam: redact(''), anderen, vandaag } as const
  const kaart = cutVelden(opDeKaart(dossier), 'geheel', lezing)
  const { roepnaam, achternaam, doel, acties, volgende } = kaart
  return {
    inhoud: {
      velden: { roepnaam, achternaam, doel, acties, volgende },
      contact,
      omvang: 'geheel',
      nummers: [...(dossier.rugnummer === null ? [] : [dossier.rugnummer]), ...dossier.oudeRugnummers],
    },
    vervangen: anderen.vervangen(),
    twijfel: anderen.twijfel(),
  }
}
