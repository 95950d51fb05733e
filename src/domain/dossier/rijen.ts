/**
 * Judges rows that were pasted from a spreadsheet: per row what is new, what looks like a child that is there, what is
 * refused and why. Nothing is kept here; the screen shows it and a person decides.
 */
import type { Datum } from '../../lib/datum.ts'
import { type DatumWeigering, parseDatum } from '../../lib/datum.ts'
import { findBsnLike } from '../../lib/bsn.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type GeborenVraag, type GeborenWeigering, parseGeboren } from '../geboren/geboren.ts'
import { checkSituatie, type Situatie, type SituatieWeigering } from '../situatie/situatie.ts'
import type { TekstWeigering } from '../handeling/tekst.ts'
import {
  checkKindVelden,
  type Ingeschreven,
  type KindWeigering,
  type NieuwKind,
  situatieOfNew,
} from './kind.ts'
import type { Kolom } from './kolommen.ts'
import { naamSleutel, normalise, standingAlone } from './lijst.ts'
import { splitNaam } from './splitNaam.ts'
import type { DossierSamenvatting } from './samenvatting.ts'
import { couldBeSameAge, naamSleutelOf } from './zelfdeKind.ts'

/** What is told of a row that is taken: asked about the month of birth, or a word that was not understood. */
export type RijVraag = GeborenVraag | 'situatie-onbekend' | 'ingeschreven-onbekend'

/** Why a row is refused; a date carries the cell as it was pasted. */
export type RijWeigering =
  | { readonly reden: 'geen-naam' }
  | { readonly reden: 'nummer' }
  | {
      readonly reden: 'geboren'
      readonly cel: string
      readonly fout: GeborenWeigering | { readonly reden: 'toekomst' }
    }
  | { readonly reden: 'sinds'; readonly cel: string; readonly fout: DatumWeigering | SituatieWeigering }
  | { readonly reden: 'veld'; readonly weigering: TekstWeigering }

interface Gelezen {
  readonly kind: NieuwKind
  readonly vragen: readonly RijVraag[]
}

/** The judgement of one row; `rij` counts from 1 as in the pasted list, header not counted. */
export type RijOordeel =
  | (Gelezen & { readonly soort: 'nieuw'; readonly rij: number })
  | (Gelezen & {
      readonly soort: 'lijkt-op'
      readonly rij: number
      /** The child that is there, or the number of an earlier row of this same list. */
      readonly op: { readonly dossier: DossierSamenvatting } | { readonly rij: number }
    })
  | {
      readonly soort: 'geweigerd'
      readonly rij: number
      /** The name in the row; empty when it has none, or holds a number that must not be shown. */
      readonly naam: Redacted<string>
      readonly weigering: RijWeigering
    }

const situatieWoorden: readonly (readonly [RegExp, Situatie])[] = [
  [/^(?:dreigt|dreigend|dreiging|dreigende thuiszitter|dreigend thuiszitter|risico)$/u, 'dreigt'],
  [/^(?:(?:zit |is )?(?:volledig )?thuis|thuiszitter|thuiszittend|niet op school)$/u, 'thuis'],
  [/^(?:(?:weer )?(?:terug|op school)|weer naar school|terug op school|teruggekeerd)$/u, 'terug'],
  [/^(?:afgesloten|gesloten|klaar|archief)$/u, 'afgesloten'],
]

/** The situatie that a word in a list names; null when it is not understood. */
export function readSituatieWoord(cel: string): Situatie | null {
  const plain = normalise(cel).replace(/[.,]$/u, '')
  return situatieWoorden.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}

const ingeschrevenWoorden: Readonly<Record<string, Ingeschreven>> = {
  ja: 'ja',
  j: 'ja',
  ingeschreven: 'ja',
  nee: 'nee',
  n: 'nee',
  'niet ingeschreven': 'nee',
  onbekend: 'weet-niet',
  'weet niet': 'weet-niet',
  '?': 'weet-niet',
}

type Cellen = Readonly<Partial<Record<Kolom, string>>>

function cellenOf(rij: readonly string[], kolommen: readonly Kolom[]): Cellen {
  const cellen: Partial<Record<Kolom, string>> = {}
  for (const [i, kolom] of kolommen.entries()) {
    const cel = rij[i]?.replace(/\s+/gu, ' ').trim() ?? ''
    if (kolom !== 'overslaan' && cel !== '') cellen[kolom] = cel
  }
  return cellen
}

function readNames(cellen: Cellen): { readonly roepnaam: string; readonly achternaam: string } {
  const whole = cellen.naam === undefined ? { roepnaam: '', achternaam: '' } : splitNaam(cellen.naam)
  const roepnaam = cellen.roepnaam ?? (cellen.achternaam === undefined ? whole.roepnaam : '')
  const family =
    cellen.achternaam ??
    (cellen.naam !== undefined && cellen.roepnaam !== undefined ? cellen.naam : whole.achternaam)
  const achternaam = `${cellen.tussenvoegsel ?? ''} ${family}`.trim()
  return roepnaam === '' ? { roepnaam: achternaam, achternaam: '' } : { roepnaam, achternaam }
}

function toWeigering(weigering: KindWeigering, cellen: Cellen): RijWeigering {
  switch (weigering.reden) {
    case 'bsn':
      return { reden: 'nummer' }
    case 'geboren':
      return { reden: 'geboren', cel: cellen.geboren ?? '', fout: { reden: 'bestaat-niet' } }
    case 'datum':
    case 'toekomst':
      return { reden: 'sinds', cel: cellen.sinds ?? '', fout: weigering }
    case 'niets-gewijzigd':
      return { reden: 'geen-naam' }
    case 'leeg':
    case 'te-lang':
      return { reden: 'veld', weigering }
  }
}

function readRij(rij: readonly string[], cellen: Cellen, vandaag: Datum): Result<Gelezen, RijWeigering> {
  if (rij.some((cel) => findBsnLike(cel) !== null)) return err({ reden: 'nummer' })
  const { roepnaam, achternaam } = readNames(cellen)
  if (roepnaam === '') return err({ reden: 'geen-naam' })

  const vragen: RijVraag[] = []
  const born = cellen.geboren === undefined ? null : parseGeboren(cellen.geboren, vandaag)
  if (born !== null && !born.ok) return err({ reden: 'geboren', cel: cellen.geboren ?? '', fout: born.error })
  // Nobody is there to answer for a row: a child that is still to be born is a mistake in typing.
  if (born?.value.vraag === 'toekomst')
    return err({ reden: 'geboren', cel: cellen.geboren ?? '', fout: { reden: 'toekomst' } })
  if (born?.value.vraag != null) vragen.push(born.value.vraag)

  const since = cellen.sinds === undefined ? null : parseDatum(cellen.sinds, vandaag, 'terug')
  if (since !== null && !since.ok) return err({ reden: 'sinds', cel: cellen.sinds ?? '', fout: since.error })

  const situatie = cellen.situatie === undefined ? null : readSituatieWoord(cellen.situatie)
  if (cellen.situatie !== undefined && situatie === null) vragen.push('situatie-onbekend')
  const ingeschreven =
    cellen.ingeschreven === undefined ? null : (ingeschrevenWoorden[normalise(cellen.ingeschreven)] ?? null)
  if (cellen.ingeschreven !== undefined && ingeschreven === null) vragen.push('ingeschreven-onbekend')

  const sinds = since?.value ?? null
  const kind: NieuwKind = {
    roepnaam: redact(roepnaam),
    achternaam: redact(achternaam),
    geboren: born?.value.geboren ?? null,
    school: cellen.school ?? '',
    woongemeente: cellen.woongemeente ?? '',
    ingeschreven,
    zorgplichtSchool: cellen.zorgplichtSchool ?? '',
    situatie: situatieOfNew({ situatie, sinds }),
    sinds,
  }
  const { situatie: state, sinds: _, ...velden } = kind
  const checked = checkKindVelden(velden)
  if (!checked.ok) return err(toWeigering(checked.error, cellen))
  const wrong = state === null ? null : checkSituatie({ situatie: state, sinds }, vandaag)
  return wrong === null ? ok({ kind, vragen }) : err(toWeigering(wrong, cellen))
}

/**
 * Judges every row (without header) by these columns. A cell that looks like a BSN refuses its row, also in a column
 * that is not taken over; dates are read day before month; an odd age is asked, not refused, a birth to come is refused.
 */
export function judgeRijen(
  rijen: readonly (readonly string[])[],
  kolommen: readonly Kolom[],
  summaries: readonly DossierSamenvatting[],
  vandaag: Datum,
): readonly RijOordeel[] {
  const byName = new Map<string, DossierSamenvatting[]>()
  for (const s of standingAlone(summaries)) {
    const known = byName.get(naamSleutel(s))
    if (known === undefined) byName.set(naamSleutel(s), [s])
    else known.push(s)
  }
  const earlier = new Map<string, { readonly rij: number; readonly kind: NieuwKind }[]>()
  return rijen.map((cells, i): RijOordeel => {
    const rij = i + 1
    const cellen = cellenOf(cells, kolommen)
    const read = readRij(cells, cellen, vandaag)
    if (!read.ok) {
      const { roepnaam, achternaam } = readNames(cellen)
      const naam = redact(read.error.reden === 'nummer' ? '' : `${roepnaam} ${achternaam}`.trim())
      return { soort: 'geweigerd', rij, naam, weigering: read.error }
    }
    const { kind, vragen } = read.value
    const sleutel = naamSleutelOf(kind)
    const there = byName.get(sleutel)?.find((s) => couldBeSameAge(s.geboren, kind.geboren))
    const twins = earlier.get(sleutel) ?? []
    const twin = twins.find((one) => couldBeSameAge(one.kind.geboren, kind.geboren))
    earlier.set(sleutel, [...twins, { rij, kind }])
    if (there !== undefined) return { soort: 'lijkt-op', rij, kind, vragen, op: { dossier: there } }
    if (twin !== undefined) return { soort: 'lijkt-op', rij, kind, vragen, op: { rij: twin.rij } }
    return { soort: 'nieuw', rij, kind, vragen }
  })
}

/** True for a row that can be taken but says not how it is with the child: no situatie, or a word nobody knows. */
export const lacksSituatie = (oordeel: RijOordeel): boolean =>
  oordeel.soort !== 'geweigerd' &&
  (oordeel.kind.situatie === null || oordeel.vragen.includes('situatie-onbekend'))

/** The row with this situatie where it says none; others stay as they are. */
export function fillSituatie(oordeel: RijOordeel, situatie: Situatie): RijOordeel {
  if (oordeel.soort === 'geweigerd' || !lacksSituatie(oordeel)) return oordeel
  const vragen = oordeel.vragen.filter((vraag) => vraag !== 'situatie-onbekend')
  return { ...oordeel, kind: { ...oordeel.kind, situatie }, vragen }
}
