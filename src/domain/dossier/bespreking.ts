/**
 * What was said of a child in one overleg, derived from the entries of the dossier: each entry bears the overleg in
 * which it was written. The overleg itself copies nothing.
 */
import { z } from '../../lib/zod.ts'
import type { Datum } from '../../lib/datum.ts'
import { type Actie, isActieVoorbij, isOpen } from '../actie/actie.ts'
import { readStappen, standingRecords } from '../handeling/lezen.ts'
import type { Records, Velden } from '../handeling/records.ts'
import { notitieReadableBy } from '../notitie/notitie.ts'
import { isJaVanNiemand, isVoorEerderDoel } from '../doel/doel.ts'
import type { Dossier } from './Dossier.ts'
import { type Bevestigbaar, bevestigbaar, isInPlace, isKomend, mayBlijvenZo } from './werkblad.ts'

export interface Bespreking extends Readonly<Record<Bevestigbaar, boolean>> {
  /** All four were written or confirmed in this overleg. */
  readonly besproken: boolean
}

const bevestigingSchema = z.object({ wat: z.enum(bevestigbaar), overleg: z.string() })

function writtenIn(velden: Velden | undefined, overleg: string, only?: string): boolean {
  return Object.entries(velden ?? {}).some(
    ([veld, { koppen }]) =>
      (only === undefined || veld === only) &&
      koppen.some((kop) => kop.overleg === overleg && kop.waarde !== null),
  )
}

/** True when the team took this child up in this overleg and did not let it go since. */
export const isOpgepaktIn = ({ records, opgepaktOp }: Dossier, overlegId: string): boolean =>
  opgepaktOp !== null &&
  Object.values(records['opgepakt'] ?? {}).some((velden) => writtenIn(velden, overlegId))

/** Tables in which every entry is something said of the child; of `kind` only what the worksheet writes counts. */
const gezegd = [
  'situatie',
  'focus',
  'regie',
  'doel',
  'instemming',
  'actie',
  'ouders',
  'bevestiging',
  'reactie',
  'plicht',
  'rol',
  'trede',
  'klopt',
  'check',
  'afsluiting',
] as const

/**
 * True when something of a child was said in this overleg that stands, however little and whatever came later. A note,
 * own words and a word about a line count only when the kantelteam may read it (rule 4); being taken up is told by `isOpgepaktIn`.
 */
export function isBesprokenDeel(
  { records, notities, eigenwoorden, stemmen }: Dossier,
  overlegId: string,
): boolean {
  const kind = records['kind']?.['kind']
  if (writtenIn(kind, overlegId, 'ondersteuningsvraag') || writtenIn(kind, overlegId, 'volgende')) return true
  const open = notities.filter((notitie) => notitieReadableBy(notitie, 'kantelteam'))
  if (open.some(({ id }) => writtenIn(records['notitie']?.[id], overlegId))) return true
  const said = eigenwoorden.filter((woorden) => notitieReadableBy(woorden, 'kantelteam'))
  if (said.some(({ id }) => writtenIn(records['eigenwoorden']?.[id], overlegId))) return true
  const heard = stemmen.filter((stem) => notitieReadableBy(stem, 'kantelteam'))
  if (heard.some(({ id }) => writtenIn(records['stem']?.[id], overlegId))) return true
  return gezegd.some((tabel) => anyWrittenIn(records, tabel, overlegId))
}

const anyWrittenIn = (records: Records, tabel: string, overlegId: string): boolean =>
  standingRecords(records, tabel).some(([, velden]) => writtenIn(velden, overlegId))

const confirmedIn = (records: Records, overlegId: string): ReadonlySet<Bevestigbaar> =>
  new Set(
    readStappen(records, 'bevestiging', 'stap', bevestigingSchema)
      .filter(({ waarde }) => waarde.overleg === overlegId)
      .map(({ waarde }) => waarde.wat),
  )

/** True when the team confirmed in this overleg that it stays ("Blijft zo"). */
export const isBevestigdIn = ({ records }: Dossier, wat: Bevestigbaar, overlegId: string): boolean =>
  confirmedIn(records, overlegId).has(wat)

/**
 * What of a child was written or confirmed in this overleg and stands: ondersteuningsvraag, regie (also gevraagd), doel
 * with its date, eerste stap of the child. `besproken` is true when all four were. `dag` is the day of the overleg: what
 * had a date that had gone by then does not count, whoever said what of it, until it has a new one or a successor.
 */
export function bespreking(dossier: Dossier, overlegId: string, dag: Datum | null = null): Bespreking {
  const { records } = dossier
  const confirmed = confirmedIn(records, overlegId)
  const written: Readonly<Record<Bevestigbaar, () => boolean>> = {
    ondersteuningsvraag: () => writtenIn(records['kind']?.['kind'], overlegId, 'ondersteuningsvraag'),
    regie: () => dossier.regiestappen.some((stap) => writtenIn(records['regie']?.[stap.id], overlegId)),
    doel: () => {
      const { doel } = dossier
      if (doel === null) return false
      const answer = doel.instemming === null ? undefined : records['instemming']?.[doel.instemming.id]
      return writtenIn(records['doel']?.[doel.id], overlegId) || writtenIn(answer, overlegId)
    },
    stap: () =>
      dossier.acties.some(
        (actie) =>
          isOpen(actie) &&
          actie.voor === 'kind' &&
          !(dag !== null && isActieVoorbij(actie, dag)) &&
          writtenIn(records['actie']?.[actie.id], overlegId),
      ),
  }
  const stands = (wat: Bevestigbaar): boolean =>
    dag === null ? isInPlace(dossier, wat) : mayBlijvenZo(dossier, wat, dag)
  const done = (wat: Bevestigbaar): boolean => stands(wat) && (confirmed.has(wat) || written[wat]())
  const parts = {
    ondersteuningsvraag: done('ondersteuningsvraag'),
    regie: done('regie'),
    doel: done('doel'),
    // What was agreed now counts, also behind one of before whose date has gone by.
    stap: done('stap') || written.stap(),
  }
  return { ...parts, besproken: Object.values(parts).every(Boolean) }
}

/** True for an actie that was agreed before this overleg: of that one can be asked how it went. */
export const isVanEerder = ({ records }: Dossier, { id }: Actie, overlegId: string): boolean =>
  records['actie']?.[id]?.['wat']?.koppen.every((kop) => kop.overleg !== overlegId) ?? false

/** The parts that need no answer, and are told to have one all the same. */
export type VrijDeel = 'terugblik' | 'focus' | 'instemming' | 'volgende'

/**
 * What was answered in this overleg beside the four that make a child besproken: of all acties of before was told how it
 * went, a partij said its focus, child and parents were asked, and a next time was set that is still to come on `dag`.
 */
export function beantwoord(
  dossier: Dossier,
  overlegId: string,
  dag: Datum,
): Readonly<Record<VrijDeel, boolean>> {
  const { records, acties, doel, volgende } = dossier
  const told = acties.some(({ id }) => writtenIn(records['actie']?.[id], overlegId, 'afloop'))
  const answer = doel?.instemming
  return {
    terugblik: told && !acties.some((actie) => isOpen(actie) && isVanEerder(dossier, actie, overlegId)),
    focus: dossier.focus.some((focus) => focus.overleg === overlegId),
    instemming:
      doel != null &&
      answer != null &&
      !isJaVanNiemand(doel) &&
      !isVoorEerderDoel(doel) &&
      writtenIn(records['instemming']?.[answer.id], overlegId),
    volgende: isKomend(volgende, dag) && writtenIn(records['kind']?.['kind'], overlegId, 'volgende'),
  }
}
