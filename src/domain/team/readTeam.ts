/** The team from the merged records of its stream; total: what is missing shows as empty. */
import { z } from '../../lib/zod.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import { readNaam, readTekst, readVeld, standingRecords } from '../handeling/lezen.ts'
import type { Records, Velden } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'
import type { Herinneringen, Lid, PrivacyAfspraken, Team } from './Team.ts'

const privacySchema = z.object({
  convenant: z.string().catch(''),
  verantwoordelijke: z.string().catch(''),
  fg: z.string().catch(''),
  bewaartermijn: z.string().catch(''),
})
const herinneringenSchema = z.object({ herstelcode: z.enum(['open', 'gesloten', 'gesloten-zesde']) })

const geenAfspraken: PrivacyAfspraken = {
  convenant: '',
  verantwoordelijke: '',
  fg: '',
  bewaartermijn: '',
}
const geenHerinneringen: Herinneringen = { herstelcode: 'open' }

/** Reads the team; members in the order in which they were added. */
export function readTeam(records: Records): Team {
  const velden = records['team']?.['team']
  return {
    records,
    naam: readTekst(velden, 'naam'),
    leden: standingRecords(records, 'lid')
      .toSorted(([a, va], [b, vb]) => (firstStamp(va) + a < firstStamp(vb) + b ? -1 : 1))
      .map(readLid),
    privacy: readVeld<PrivacyAfspraken>(velden, 'privacy', privacySchema, geenAfspraken),
    vangnet: readVeld<Partij>(velden, 'vangnet', partijSchema, 'samenwerkingsverband'),
    alleenNummers: readVeld(velden, 'alleenNummers', z.boolean(), false),
    herinneringen: readVeld<Herinneringen>(velden, 'herinneringen', herinneringenSchema, geenHerinneringen),
  }
}

function readLid([id, velden]: readonly [string, Velden]): Lid {
  return {
    id,
    naam: readNaam(velden, 'naam'),
    partij: readVeld<Partij>(velden, 'partij', partijSchema, 'overig'),
    telefoon: readTekst(velden, 'telefoon'),
    functie: readTekst(velden, 'functie'),
    kentWachtwoord: readVeld(velden, 'kentWachtwoord', z.boolean(), false),
  }
}
