/**
 * The verslag of one overleg for the kantelteam, running or closed. Children stand in it by rugnummer; names come only
 * by choice, with for whom. Notes outside the kantelteam's column of "Who reads what" never enter the document.
 */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import { isOpgepaktIn } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { naamOf } from '../dossier/readDossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import { besprokenheid, isSpokenOf } from '../overleg/besprokenheid.ts'
import type { Overleg, Overlegsoort } from '../overleg/Overleg.ts'
import type { Partij } from '../partij/partij.ts'
import type { Team } from '../team/Team.ts'
import { kindVerslag } from './kindVerslag.ts'
import { type BekendeNaam, makeScrubber, type Scrubber } from './scrubNamen.ts'
import { aanTafel, afsluiting, complimenten, vraag1, vraag2 } from './tafelVerslag.ts'
import type { Blok, Verslag } from './Verslag.ts'
import { ongewijzigd, type Schrijfwijze } from '../partij/schrijfwijze.ts'
import { nogNietZin, sentence } from './zinnen.ts'

export interface OverlegVerslagInvoer {
  readonly team: Team
  readonly overleg: Overleg
  /** The dossiers of the agenda, and others that were spoken of. */
  readonly dossiers: readonly Dossier[]
  /** All children of the team: their names are taken out of free text too. */
  readonly kinderen?: readonly DossierSamenvatting[]
  /** Numbers unless a person chose names. */
  readonly namen: 'nummers' | 'namen'
  /** With names: who will read it. */
  readonly voorWie?: string
  /** The day of the overleg before this one, or null. */
  readonly vorige?: Datum | null
  readonly vandaag: Datum
}

/** The verslag in its fixed order; total: an empty overleg gives a verslag that says so. */
export function buildOverlegVerslag(invoer: OverlegVerslagInvoer): Verslag {
  const { team, overleg, namen, vandaag } = invoer
  const dossiers = inOrder(overleg, invoer.dossiers)
  const scrubber = makeScrubber(knownNames(invoer))
  const wijze = (eigen: number | null): Schrijfwijze => writingOf(invoer, scrubber, eigen)
  const met = namen === 'namen'
  const blokken: readonly Blok[] = [
    { soort: 'alinea', tekst: opening(overleg, met, invoer.voorWie ?? '', vandaag) },
    ...aanTafel(overleg, wijze(null)),
    ...complimenten(overleg, wijze(null)),
    ...vraag1(overleg, wijze(null)),
    ...vraag2(
      overleg,
      dossiers.map((d) => ({ dossier: d, aanduiding: nameKind(d, met) })),
      wijze(null),
    ),
    ...vraag3(invoer, dossiers, wijze),
    ...afsluiting(overleg),
  ]
  return {
    titel: `Verslag van ${soortZin[overleg.soort]}${overleg.datum === null ? '' : ` van ${formatDatum(overleg.datum)}`}`,
    ondertitel: [team.naam, staatZin(overleg)].filter((part) => part !== '').join(', '),
    taal: 'nl-NL',
    blokken,
    vervangen: scrubber.vervangen(),
  }
}

const soortZin: Readonly<Record<Overlegsoort, string>> = {
  kantelteam: 'het overleg',
  'een-kind': 'het overleg over één kind',
  terugblik: 'de terugblik',
}

function staatZin({ soort, staat }: Overleg): string {
  switch (staat) {
    case 'gepland':
      return `${soortZin[soort]} is nog niet begonnen`
    case 'bezig':
      return 'nog bezig, dit verslag is niet af'
    case 'gesloten':
      return ''
  }
}

function opening(overleg: Overleg, met: boolean, voorWie: string, vandaag: Datum): string {
  const later = overleg.staat === 'gesloten' && overleg.datum !== null && overleg.datum < vandaag
  const made = later
    ? `Gemaakt op ${formatDatum(vandaag)}. De afspraken staan hier zoals zij die dag op de werkbladen stonden.`
    : `Gemaakt op ${formatDatum(vandaag)}.`
  if (!met) return `${made} De kinderen staan hier met hun rugnummer, zonder naam.`
  const reader = voorWie.trim() === '' ? '' : ` Dit verslag is voor: ${voorWie.trim()}.`
  return `${made} Let op: hier staan namen van kinderen in.${reader}`
}

/** In the order of the agenda; then children who were spoken of without standing on it. */
function inOrder(overleg: Overleg, dossiers: readonly Dossier[]): readonly Dossier[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]))
  const agenda = overleg.agenda.flatMap((punt) => byId.get(punt.dossier) ?? [])
  const known = new Set(agenda.map((dossier) => dossier.id))
  return [...agenda, ...dossiers.filter((d) => !known.has(d.id) && isTouched(d, overleg))]
}

/** Spoken of or taken up in this overleg. */
const isTouched = (dossier: Dossier, overleg: Overleg): boolean =>
  isSpokenOf(overleg, dossier.id, dossier) || isOpgepaktIn(dossier, overleg.id)

/** `#214`, or `#214 Roepnaam Achternaam` when names were chosen. */
function nameKind(dossier: Dossier, met: boolean): string {
  const nummer = dossier.rugnummer === null ? 'Kind zonder rugnummer' : `#${dossier.rugnummer}`
  const naam = naamOf(dossier)
  return met && naam !== '' ? `${nummer} ${naam}` : nummer
}

function knownNames({ dossiers, kinderen }: OverlegVerslagInvoer): readonly BekendeNaam[] {
  return [
    ...dossiers.map((d) => ({
      rugnummer: d.rugnummer,
      namen: [redact(naamOf(d)), d.roepnaam, d.achternaam],
    })),
    ...(kinderen ?? []).map((kind) => ({ rugnummer: kind.rugnummer, namen: [kind.naam] })),
  ]
}

/** With numbers, free text is scrubbed, the family is named by role, and only professionals keep their name. */
function writingOf(
  { namen, team, overleg }: OverlegVerslagInvoer,
  scrubber: Scrubber,
  eigen: number | null,
): Schrijfwijze {
  if (namen === 'namen') return ongewijzigd
  const family = new Set<Partij | null>(['kind', 'ouder'])
  const people = new Set([
    ...team.leden.filter((lid) => !family.has(lid.partij)).map((lid) => lid.naam.reveal()),
    ...overleg.stoelen.filter((s) => !family.has(s.partij)).map((s) => s.naam.reveal()),
  ])
  return {
    tekst: (tekst) => scrubber.scrub(tekst.trim(), eigen),
    persoon: (naam, partij) => {
      if (family.has(partij)) return ''
      if (people.has(naam)) return naam
      return partij === null ? '' : scrubber.scrub(naam.trim(), eigen)
    },
  }
}

function vraag3(
  { overleg, namen, vorige }: OverlegVerslagInvoer,
  dossiers: readonly Dossier[],
  wijze: (eigen: number | null) => Schrijfwijze,
): readonly Blok[] {
  const met = namen === 'namen'
  const touched = dossiers.filter((dossier) => isSpokenOf(overleg, dossier.id, dossier))
  const teamdoel = sentence(wijze(null).tekst(overleg.teamdoel))
  const again =
    overleg.teamdoelDatum === null ? '' : ` Wij kijken terug op ${formatDatum(overleg.teamdoelDatum)}.`
  return [
    { soort: 'kop', niveau: 1, tekst: 'Vraag 3: Hoe pakken wij het aan?' },
    ...(teamdoel === ''
      ? []
      : [
          { soort: 'kop', niveau: 2, tekst: 'Ons doel voor de komende weken' } as const,
          { soort: 'alinea', tekst: `${teamdoel}${again}` } as const,
        ]),
    ...(teamdoel === '' && touched.length === 0
      ? [{ soort: 'alinea', tekst: 'Hierover is niets opgeschreven.' } as const]
      : []),
    ...(touched.length === 0 ? [] : [{ soort: 'kop', niveau: 2, tekst: 'Per kind' } as const]),
    ...touched.flatMap((dossier) =>
      kindVerslag({
        dossier,
        aanduiding: nameKind(dossier, met),
        overleg: overleg.id,
        op: overleg.datum,
        sinds: vorige ?? null,
        wijze: wijze(dossier.rugnummer),
      }),
    ),
    ...notReady(overleg, dossiers, met),
  ]
}

/** The children on the agenda that were not (wholly) besproken: of whom nothing was said, and of whom not all. */
function notReady(overleg: Overleg, dossiers: readonly Dossier[], met: boolean): readonly Blok[] {
  const byId = new Map(dossiers.map((dossier) => [dossier.id, dossier]))
  const niet: string[] = []
  const deels: string[] = []
  for (const { dossier: id } of overleg.agenda) {
    const dossier = byId.get(id)
    const hoe = besprokenheid(overleg, id, dossier)
    if (hoe === 'besproken') continue
    if (dossier === undefined) niet.push('Een kind waarvan het werkblad gewist is of niet opengaat')
    else if (hoe === 'niet') niet.push(nameKind(dossier, met))
    else deels.push(`${nameKind(dossier, met)}. ${nogNietZin(dossier, overleg.id, overleg.datum)}`.trim())
  }
  return [
    ...titledList('Deels besproken', deels),
    ...titledList(overleg.staat === 'gesloten' ? 'Niet besproken' : 'Nog niet besproken', niet),
  ]
}

const titledList = (tekst: string, punten: readonly string[]): readonly Blok[] =>
  punten.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 2, tekst },
        { soort: 'lijst', punten },
      ]
