/** The team from the merged records of its stream; total: what is missing shows as empty. */
import { redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp, readVeld } from '../handeling/readVeld.ts'
import { livingRecords, type Records, type Velden } from '../handeling/records.ts'
import { partijen } from '../partij/partij.ts'
import type { Herinneringen, Lid, PrivacyAfspraken, Team } from './Team.ts'

const tekst = z.string()
const partij = z.enum(partijen)
const privacySchema = z.object({
  convenant: z.string().catch(''),
  verantwoordelijke: z.string().catch(''),
  fg: z.string().catch(''),
  bewaartermijn: z.string().catch(''),
})
const herinneringenSchema = z.object({ herstelcode: z.enum(['open', 'gesloten', 'gesloten-zesde']) })

export const geenAfspraken: PrivacyAfspraken = {
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
    naam: readVeld(velden, 'naam', tekst, ''),
    leden: livingRecords(records, 'lid')
      .toSorted(([a, va], [b, vb]) => (firstStamp(va) + a < firstStamp(vb) + b ? -1 : 1))
      .map(readLid),
    privacy: readVeld(velden, 'privacy', privacySchema, geenAfspraken),
    vangnet: readVeld(velden, 'vangnet', partij, 'samenwerkingsverband'),
    alleenNummers: readVeld(velden, 'alleenNummers', z.boolean(), false),
    herinneringen: readVeld(velden, 'herinneringen', herinneringenSchema, geenHerinneringen),
  }
}

function readLid([id, velden]: readonly [string, Velden]): Lid {
  return {
    id,
    naam: redact(readVeld(velden, 'naam', tekst, '')),
    partij: readVeld(velden, 'partij', partij, 'overig'),
    telefoon: readVeld(velden, 'telefoon', tekst, ''),
    functie: readVeld(velden, 'functie', tekst, ''),
    kentWachtwoord: readVeld(velden, 'kentWachtwoord', z.boolean(), false),
  }
}
