/** The summary as it lies in the sealed index: a list in a fixed order, small and quick to read back. */
import { type Datum, isDatum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { redact } from '../../lib/redacted.ts'
import type { Geboren } from '../geboren/geboren.ts'
import { isPartij, type Partij } from '../partij/partij.ts'
import { isSituatie } from '../situatie/situatie.ts'
import type { DossierSamenvatting } from './samenvatting.ts'

const regieStaten = ['geen', 'gevraagd', 'voorlopig', 'ja'] as const

/** Packs one summary; the names in it are in clear here, so it only ever goes into a sealed box. */
export const packDossierSamenvatting = (s: DossierSamenvatting): Json => [
  s.id,
  s.rugnummer,
  s.oudeRugnummers,
  s.naam.reveal(),
  s.geboren === null ? null : [s.geboren.jaar, s.geboren.maand, s.geboren.dag],
  s.school,
  s.woongemeente,
  s.situatie,
  s.sinds,
  regieStaten.indexOf(s.regie),
  s.regiePartij,
  s.regiePersoon.reveal(),
  s.regieVraagVoor,
  s.heeftOndersteuningsvraag ? 1 : 0,
  s.doelDatum,
  s.doelVoorlopig ? 1 : 0,
  s.openActies.flatMap(({ wanneer, partij }) => [wanneer, partij]),
  s.oudersWeten,
  s.opgepaktOp,
  s.volgende,
  s.zelfdeAls,
  s.tweeVersies,
  s.gewijzigdOp,
  s.bewarenTot,
  s.ingetrokkenRugnummers,
  s.openChecks,
  s.laatsteCheck,
  s.openStemmen,
  s.kloptNiet,
]

const none: readonly never[] = []

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
const datum = (value: Json | undefined): Datum | null => (isDatum(value) ? value : null)
const partij = (value: Json | undefined): Partij | null => (isPartij(value) ? value : null)
const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : none)
const isNumber = (value: Json | undefined): value is number => typeof value === 'number'

/** What fits in a list; most lists of most summaries are empty, and then no new one is made. */
function only<T extends Json>(
  value: Json | undefined,
  fits: (one: Json | undefined) => one is T,
): readonly T[] {
  const all = list(value)
  return all.length === 0 ? none : all.filter(fits)
}

function unpackGeboren(value: Json | undefined): Geboren | null {
  const [jaar, maand, dag] = list(value)
  return isNumber(jaar) && isNumber(maand) ? { jaar, maand, dag: isNumber(dag) ? dag : null } : null
}

function unpackActies(value: Json | undefined): DossierSamenvatting['openActies'] {
  const flat = list(value)
  const acties: { wanneer: Datum | null; partij: Partij | null }[] = []
  for (let at = 0; at + 1 < flat.length; at += 2)
    acties.push({ wanneer: datum(flat[at]), partij: partij(flat[at + 1]) })
  return acties
}

/** Reads one packed summary; null when it is none (the index is then made again from the log). */
export function unpackDossierSamenvatting(json: Json): DossierSamenvatting | null {
  const p = list(json)
  const [id, rugnummer, regie, tweeVersies] = [p[0], p[1], p[9], p[21]]
  if (typeof id !== 'string' || p.length !== 29 || !isNumber(regie) || !isNumber(tweeVersies)) return null
  return {
    id,
    rugnummer: isNumber(rugnummer) ? rugnummer : null,
    oudeRugnummers: only(p[2], isNumber),
    ingetrokkenRugnummers: only(p[24], isNumber),
    naam: redact(text(p[3])),
    geboren: unpackGeboren(p[4]),
    school: text(p[5]),
    woongemeente: text(p[6]),
    situatie: isSituatie(p[7]) ? p[7] : null,
    sinds: datum(p[8]),
    regie: regieStaten[regie] ?? 'geen',
    regiePartij: partij(p[10]),
    regiePersoon: redact(text(p[11])),
    regieVraagVoor: datum(p[12]),
    heeftOndersteuningsvraag: p[13] === 1,
    doelDatum: datum(p[14]),
    doelVoorlopig: p[15] === 1,
    openActies: unpackActies(p[16]),
    oudersWeten: p[17] === 'ja' || p[17] === 'nog-niet' ? p[17] : null,
    opgepaktOp: datum(p[18]),
    volgende: datum(p[19]),
    zelfdeAls: typeof p[20] === 'string' ? p[20] : null,
    tweeVersies,
    gewijzigdOp: datum(p[22]),
    bewarenTot: datum(p[23]),
    openChecks: only(p[25], isDatum),
    laatsteCheck: datum(p[26]),
    openStemmen: isNumber(p[27]) ? p[27] : 0,
    kloptNiet: isNumber(p[28]) ? p[28] : 0,
  }
}
