import { readOverdrachten } from '../../../domain/gezin/overdracht.ts'
import type { Records } from '../../../domain/handeling/records.ts'
import type { Datum } from '../../../lib/datum.ts'

/** The last days of the files that a family of this child can still open, the earliest first. */
export const openBestanden = (records: Records | null, vandaag: Datum): readonly Datum[] =>
  [
    ...new Set(
      readOverdrachten(records ?? {}).flatMap(({ tot }) => (tot === null || tot < vandaag ? [] : [tot])),
    ),
  ].toSorted((a, b) => (a < b ? -1 : 1))

/** What the team does about such a file: nobody can take it back. */
export const bestandUitTekst = (tot: string): string =>
  `Het gezin heeft nog een bestand dat opengaat tot en met ${tot}. Bel het gezin, en zeg dat een antwoord niet meer aankomt.`
