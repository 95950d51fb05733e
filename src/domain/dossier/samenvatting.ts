/**
 * What the list knows of a dossier: dates, never day counts or signals, so that it does not age. It is a cache: it can
 * always be made again from the log. Raise `dossierSamenvattingVersion` when the shape or its meaning changes.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { isOpen } from '../actie/actie.ts'
import type { Geboren } from '../geboren/geboren.ts'
import type { Records } from '../handeling/records.ts'
import type { Partij } from '../partij/partij.ts'
import type { Situatie } from '../situatie/situatie.ts'
import { openStemmen } from '../stem/stem.ts'
import { checksNu } from '../terugval/checks.ts'
import type { Dossier } from './Dossier.ts'
import { naamOf, readDossier, readVergeven } from './readDossier.ts'

export const dossierSamenvattingVersion = 6

export interface DossierSamenvatting {
  readonly id: string
  readonly rugnummer: number | null
  readonly oudeRugnummers: readonly number[]
  /** Given once and taken back by undo: not shown, and never given again (product rule 3). */
  readonly ingetrokkenRugnummers: readonly number[]
  /** Given name and family name as shown. */
  readonly naam: Redacted<string>
  readonly geboren: Geboren | null
  readonly school: string
  readonly woongemeente: string
  readonly situatie: Situatie | null
  readonly sinds: Datum | null
  readonly regie: 'geen' | 'gevraagd' | 'voorlopig' | 'ja'
  readonly regiePartij: Partij | null
  readonly regiePersoon: Redacted<string>
  /** For a voorlopige regie or a question: before when the answer is expected. */
  readonly regieVraagVoor: Datum | null
  readonly heeftOndersteuningsvraag: boolean
  readonly doelDatum: Datum | null
  /** A doel without a yes of child and parents. */
  readonly doelVoorlopig: boolean
  /** The open acties: when and by which partij; no text. */
  readonly openActies: readonly { readonly wanneer: Datum | null; readonly partij: Partij | null }[]
  readonly oudersWeten: 'ja' | 'nog-niet' | null
  readonly opgepaktOp: Datum | null
  readonly volgende: Datum | null
  readonly zelfdeAls: string | null
  readonly tweeVersies: number
  readonly gewijzigdOp: Datum | null
  /** Until when it stays, when a day was chosen for it. */
  readonly bewarenTot: Datum | null
  /** The days of the checks after its return that nobody did yet. */
  readonly openChecks: readonly Datum[]
  /** The day of the last check of this return, done or not. */
  readonly laatsteCheck: Datum | null
  /** How many words of the family about a line wait for an answer, and how many of those say "klopt niet". */
  readonly openStemmen: number
  readonly kloptNiet: number
}

/** The latest date on which the team did something, as far as the worksheet tells; null when it tells nothing. */
function lastStepOn(dossier: Dossier): Datum | null {
  const dates = [
    ...dossier.regiestappen.map((stap) => stap.op),
    ...dossier.focus.map((focus) => focus.op),
    ...dossier.acties.map((actie) => actie.afloopOp),
    ...dossier.notities.map((notitie) => notitie.op),
    dossier.opgepaktOp,
    dossier.oudersWeten?.op ?? null,
  ]
  return dates.reduce(
    (last, datum) => (datum !== null && (last === null || datum > last) ? datum : last),
    null,
  )
}

/**
 * The summary of one dossier. `gewijzigdOp` is the day of the last entry, which only the log knows; without it the
 * latest date on the worksheet counts.
 */
export function summarizeDossier(
  id: string,
  records: Records,
  gewijzigdOp: Datum | null = null,
): DossierSamenvatting {
  const dossier = readDossier(id, records)
  const { regie, doel } = dossier
  const shown = new Set([dossier.rugnummer, ...dossier.oudeRugnummers])
  const stap = regie.staat === 'geen' ? null : regie.stap
  const checks = checksNu(dossier)
  const stemmen = openStemmen(dossier.stemmen)
  return {
    id,
    rugnummer: dossier.rugnummer,
    oudeRugnummers: dossier.oudeRugnummers,
    ingetrokkenRugnummers: readVergeven(records).filter((nummer) => !shown.has(nummer)),
    naam: redact(naamOf(dossier)),
    geboren: dossier.geboren,
    school: dossier.school,
    woongemeente: dossier.woongemeente,
    situatie: dossier.situatie?.situatie ?? null,
    sinds: dossier.situatie?.sinds ?? null,
    regie: regie.staat,
    regiePartij: stap?.wie.partij ?? null,
    regiePersoon: stap?.wie.persoon ?? redact(''),
    regieVraagVoor: stap?.vraagtVoor ?? null,
    heeftOndersteuningsvraag: dossier.ondersteuningsvraag !== '',
    doelDatum: doel?.datum ?? null,
    doelVoorlopig: doel?.voorlopig ?? false,
    openActies: dossier.acties.filter(isOpen).map(({ wanneer, partij }) => ({ wanneer, partij })),
    oudersWeten: dossier.oudersWeten?.antwoord ?? null,
    opgepaktOp: dossier.opgepaktOp,
    volgende: dossier.volgende,
    zelfdeAls: dossier.zelfdeAls,
    tweeVersies: dossier.tweeVersies.length,
    gewijzigdOp: gewijzigdOp ?? lastStepOn(dossier),
    bewarenTot: dossier.bewarenTot?.datum ?? null,
    openChecks: checks.flatMap(({ datum, uitkomst }) => (uitkomst === null ? [datum] : [])),
    laatsteCheck: checks.at(-1)?.datum ?? null,
    openStemmen: stemmen.length,
    kloptNiet: stemmen.filter(({ soort }) => soort === 'klopt-niet').length,
  }
}
