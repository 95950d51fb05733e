import { instemmers } from '../../../domain/doel/doel.ts'
import { sprekerNamen, sprekers } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { geborenSchema, formatGeborenMetDag } from '../../../domain/geboren/geboren.ts'
import { publiekNamen, publieken } from '../../../domain/notitie/notitie.ts'
import { isGewist, isRemoval } from '../../../domain/handeling/records.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { isSituatie, situatieNamen } from '../../../domain/situatie/situatie.ts'
import { stemNamen, stemsoorten } from '../../../domain/stem/stem.ts'
import { formatDatum, formatKlok, isDatum, today } from '../../../lib/datum.ts'
import type { Json } from '../../../lib/json.ts'
import { instemmingTeksten } from './instemmingTeksten.ts'
import { meerTeksten } from './meerTeksten.ts'
import { overdrachtWaarde } from './overdrachtWaarde.ts'
import { rondKindWaarde } from './rondKindWaarde.ts'
import { gewistNaam } from './veldNaam.ts'

type Inhoud = Readonly<Record<string, Json>>

const bevestigd: Readonly<Record<string, string>> = {
  ondersteuningsvraag: 'Wat dit kind nodig heeft',
  regie: 'De regie',
  doel: 'Het doel',
  stap: 'De eerste stap',
}

const woorden: Readonly<Record<string, string>> = {
  verhaal: 'verhaal',
  inbreng: 'inbreng',
  ja: 'ja',
  nee: 'nee',
  'nog-niet': 'nog niet',
  'weet-niet': 'weet niet',
  gedaan: 'gedaan',
  deels: 'deels',
  niet: 'niet',
}

const isInhoud = (waarde: Json | undefined): waarde is Inhoud =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const tekst = (waarde: Json | undefined): string => {
  if (typeof waarde === 'number') return String(waarde)
  if (typeof waarde !== 'string') return ''
  if (isDatum(waarde)) return formatDatum(waarde)
  return woorden[waarde] ?? waarde
}

/** The parts in one line; a full stop before the comma that follows it goes. */
function join(...delen: readonly string[]): string {
  const all = delen.filter((deel) => deel !== '')
  return all.map((deel, at) => (at < all.length - 1 ? deel.replace(/\.$/u, '') : deel)).join(', ')
}

const persoon = (partij: Json | undefined, naam: Json | undefined): string => {
  const namens = isPartij(partij) ? partijNamen[partij] : ''
  const wie = typeof naam === 'string' ? naam : ''
  return wie === '' ? namens : namens === '' ? wie : `${wie} (${namens})`
}

const regieSoort: Readonly<Record<string, string>> = {
  gevraagd: 'gevraagd',
  ja: 'zei ja',
  nee: 'zei nee',
  voorlopig: 'nam voorlopige regie',
  vrij: 'gaf terug',
}

const namens = (waarde: Json | undefined): string => {
  const wie = instemmers.find((een) => een === waarde)
  return wie === undefined ? '' : instemmingTeksten.namens[wie].toLowerCase()
}

/** Of own words: what was said and in which language, who said it, or who may read it. */
function woordenTekst(waarde: Inhoud): string {
  const publiek = publieken.find((een) => een === waarde['publiek'])
  if (publiek !== undefined) return publiekNamen[publiek]
  const wie = sprekers.find((een) => een === waarde['wie'])
  if (wie !== undefined) return join(sprekerNamen[wie], tekst(waarde['naam']))
  return join(tekst(waarde['tekst']), tekst(waarde['taal']), tekst(waarde['op']))
}

/** Of a word about a line: what was said of which line, who said it, who may read it, or what the team answered. */
function stemTekst(waarde: Inhoud): string {
  const soort = stemsoorten.find((een) => een === waarde['soort'])
  if (soort === undefined) return woordenTekst(waarde)
  return join(stemNamen[soort], tekst(waarde['gelezen']), tekst(waarde['tekst']), tekst(waarde['taal']))
}

const plekken: Readonly<Record<string, string>> = {
  actie: 'actie',
  notitie: 'notitie',
  kaart: 'kaart',
  weg: 'niet nodig',
}

function snelregelTekst(waarde: Inhoud): string {
  if (typeof waarde['als'] === 'string') return plekken[waarde['als']] ?? ''
  const wie = isInhoud(waarde['wie']) ? persoon(waarde['wie']['partij'], waarde['wie']['naam']) : ''
  return join(tekst(waarde['tekst']), wie, tekst(waarde['wanneer']))
}

function inhoudTekst(tabel: string, waarde: Inhoud): string {
  const want = typeof waarde['want'] === 'string' && waarde['want'] !== '' ? `want ${waarde['want']}` : ''
  switch (tabel) {
    case 'kind': {
      const geboren = geborenSchema.safeParse(waarde)
      return geboren.success ? formatGeborenMetDag(geboren.data) : ''
    }
    case 'situatie':
      return join(
        isSituatie(waarde['situatie']) ? situatieNamen[waarde['situatie']] : '',
        tekst(waarde['sinds']),
      )
    case 'regie': {
      const soort = typeof waarde['soort'] === 'string' ? (regieSoort[waarde['soort']] ?? '') : ''
      return join(
        `${persoon(waarde['partij'], waarde['persoon'])} ${soort}`.trim(),
        tekst(waarde['op']),
        want,
      )
    }
    case 'doel':
      return join(tekst(waarde['tekst']), tekst(waarde['datum']), tekst(waarde['zichtbaarAan']))
    case 'instemming':
      return join(
        tekst(waarde['antwoord']),
        want,
        namens(waarde['namens']),
        tekst(waarde['wie']),
        tekst(waarde['wanneer']),
        tekst(waarde['hoe']),
      )
    case 'actie':
      return 'hoe' in waarde
        ? join(tekst(waarde['hoe']), tekst(waarde['op']), want)
        : persoon(waarde['partij'], waarde['naam'])
    case 'snelregel':
      return snelregelTekst(waarde)
    case 'notitie': {
      const publiek = publieken.find((een) => een === waarde['publiek'])
      return publiek === undefined ? '' : publiekNamen[publiek]
    }
    case 'eigenwoorden':
      return woordenTekst(waarde)
    case 'stem':
      return stemTekst(waarde)
    case 'overdracht':
      return overdrachtWaarde(waarde)
    case 'plicht':
      return join(tekst(waarde['staat']), want)
    case 'rol':
    case 'trede':
    case 'klopt':
    case 'check':
    case 'afsluiting':
      return rondKindWaarde(tabel, waarde)
    case 'ouders':
      return join(tekst(waarde['antwoord']), tekst(waarde['op']), want)
    case 'opgepakt':
      return join(waarde['opgepakt'] === true ? 'ja' : 'nee', tekst(waarde['op']))
    case 'bewaren':
      return join(tekst(waarde['datum']), want)
    case 'gewist':
      return gewistNaam(waarde)
    case 'bevestiging':
      return typeof waarde['wat'] === 'string' ? (bevestigd[waarde['wat']] ?? '') : ''
    default:
      return ''
  }
}

/** The number of another worksheet; null when it has none, or is not there. */
export type NummerVan = (dossier: string) => number | null

/** A stored value in words, for the history and for two versions of a field; `leeg` when there is none. */
export function waardeTekst(tabel: string, veld: string, waarde: Json, nummerVan: NummerVan): string {
  if (isGewist(waarde)) return meerTeksten.geschiedenis.gewist
  if (veld === 'weg') return isRemoval(waarde) ? meerTeksten.versies.verwijderd : meerTeksten.versies.blijft
  if (veld === 'zelfdeAls' && typeof waarde === 'string')
    return meerTeksten.hetzelfde.werkblad(nummerVan(waarde))
  const words = isInhoud(waarde)
    ? inhoudTekst(tabel, waarde)
    : veld === 'partij' && isPartij(waarde)
      ? partijNamen[waarde]
      : tekst(waarde)
  return words === '' ? meerTeksten.geschiedenis.leegVeld : words
}

/** True for a field that names the child. */
export const isNaamVeld = (tabel: string, veld: string): boolean =>
  tabel === 'kind' && (veld === 'roepnaam' || veld === 'achternaam')

/** `22 november 2026 om 14.03`, of a moment in ms since 1970. */
export const momentTekst = (ms: number): string => `${formatDatum(today(new Date(ms)))} om ${formatKlok(ms)}`
