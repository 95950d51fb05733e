/** The parts of a verslag about the table: who sat there, compliments, vraag 1, the names in a row, the next date. */
import { formatDatum } from '../../lib/datum.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { aanwezigZin } from '../overleg/aanwezig.ts'
import { kaartenVan } from '../overleg/kaarten.ts'
import type { Kaart, Kaartsoort, Overleg } from '../overleg/Overleg.ts'
import { legeVasteStoelen, type VasteStoel } from '../overleg/stoelen.ts'
import { partijen, partijNamen } from '../partij/partij.ts'
import { puntVan } from '../tienpunten/tienpunten.ts'
import { situatieNamen } from '../situatie/situatie.ts'
import type { Blok } from './Verslag.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'

const stoelNamen: Readonly<Record<VasteStoel, string>> = {
  school: 'onderwijs',
  leerplicht: 'leerplicht',
  ouder: 'ouders',
}

const tafelVraag = {
  gepland: 'Wie komen er aan tafel?',
  bezig: 'Wie zitten er aan tafel?',
  gesloten: 'Wie zaten er aan tafel?',
} as const

/** Nobody said of anyone whether they were there: then it is told who would come. */
const verwachtVraag = {
  gepland: tafelVraag.gepland,
  bezig: 'Wie worden er aan tafel verwacht?',
  gesloten: 'Wie werden er aan tafel verwacht?',
} as const

/** Of one who was not marked while others were: before the end nothing is known to be missing. */
const nietGemerkt = {
  gepland: 'verwacht',
  bezig: 'verwacht',
  gesloten: 'of die er was, is niet opgeschreven',
} as const

const kop = (niveau: 1 | 2, tekst: string): Blok => ({ soort: 'kop', niveau, tekst })
const lijst = (punten: readonly string[]): Blok => ({ soort: 'lijst', punten })
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })

/**
 * Who sits or sat there; a fixed seat without anyone is named with its reason. By number, parent and child stand by
 * their role. Who was not marked is told as expected, never as present.
 */
export function aanTafel(overleg: Overleg, wijze: Schrijfwijze): readonly Blok[] {
  const marked = overleg.stoelen.some(({ aanwezig }) => aanwezig !== null)
  const seats = overleg.stoelen.map((stoel) => {
    const { partij, naam } = stoel
    const shown = wijze.persoon(naam.reveal(), partij)
    const wie = shown === '' ? partijNamen[partij] : `${shown} (${partijNamen[partij]})`
    const hoe = marked && stoel.aanwezig === null ? nietGemerkt[overleg.staat] : aanwezigZin(stoel)
    return hoe === '' ? wie : `${wie}: ${hoe}`
  })
  const empty = legeVasteStoelen(overleg).map(({ partij, want }) =>
    want === null
      ? `Zonder ${stoelNamen[partij]}`
      : `Zonder ${stoelNamen[partij]}, want ${wijze.tekst(want)}`,
  )
  const lines = [...seats, ...empty]
  const vraag = marked || overleg.stoelen.length === 0 ? tafelVraag : verwachtVraag
  return [kop(1, vraag[overleg.staat]), lines.length === 0 ? alinea('Nog niemand.') : lijst(lines)]
}

/** The compliments, on page one; nothing when there are none. */
export function complimenten(overleg: Overleg, wijze: Schrijfwijze): readonly Blok[] {
  const cards = kaartenVan(overleg, 'compliment')
  return cards.length === 0
    ? []
    : [kop(1, 'Complimenten'), lijst(byPartij(cards).map((c) => cardLine(c, wijze)))]
}

const kamers: readonly (readonly [Kaartsoort, string])[] = [
  ['werkt', 'Wat werkt'],
  ['werkt-niet', 'Wat werkt nog niet'],
  ['kan-beter', 'Wat kan beter'],
  ['conclusie', 'Onze conclusie'],
]

/** Vraag 1: the cards by partij, then the conclusion. */
export function vraag1(overleg: Overleg, wijze: Schrijfwijze): readonly Blok[] {
  const filled = kamers.flatMap(([soort, naam]) => {
    const cards = byPartij(kaartenVan(overleg, soort))
    return cards.length === 0 ? [] : [kop(2, naam), lijst(cards.map((card) => cardLine(card, wijze)))]
  })
  return [
    kop(1, 'Vraag 1: Wat doen wij al?'),
    ...(filled.length === 0 ? [alinea('Hierover is niets opgeschreven.')] : filled),
  ]
}

/** In the fixed order of parties; cards without one come last. */
const byPartij = (cards: readonly Kaart[]): readonly Kaart[] => {
  const place = (card: Kaart): number =>
    card.partij === null ? partijen.length : partijen.indexOf(card.partij)
  return cards.toSorted((a, b) => place(a) - place(b))
}

const cardLine = (card: Kaart, wijze: Schrijfwijze): string =>
  `${card.partij === null ? '' : `${partijNamen[card.partij]}: `}${wijze.tekst(card.tekst)}`

export interface KindOpRij {
  readonly dossier: Dossier
  readonly aanduiding: string
}

/** Vraag 2: the names in a row, without a count (product rules 7 and 8), who is opgepakt, ideas per step. */
export function vraag2(
  overleg: Overleg,
  kinderen: readonly KindOpRij[],
  wijze: Schrijfwijze,
): readonly Blok[] {
  const ideas = kaartenVan(overleg, 'idee').toSorted((a, b) => (a.stap ?? 11) - (b.stap ?? 11))
  return [
    kop(1, 'Vraag 2: Wat kunnen wij doen?'),
    kop(2, 'Namen op een rij'),
    ...(kinderen.length === 0 ? [alinea('Er stonden geen kinderen op de agenda.')] : rowsOf(kinderen)),
    ...(ideas.length === 0
      ? []
      : [kop(2, 'Ideeën bij de tien stappen'), lijst(ideas.map((idea) => ideaLine(idea, wijze)))]),
  ]
}

function rowsOf(kinderen: readonly KindOpRij[]): readonly Blok[] {
  const sinds = kinderen.some(({ dossier }) => dossier.situatie?.sinds != null)
  return [
    alinea('De situatie is wat het team op het werkblad koos. Dit is geen telling volgens de Leerplichtwet.'),
    {
      soort: 'tabel',
      koppen: ['Kind', 'Situatie', ...(sinds ? ['Sinds'] : []), 'Opgepakt'],
      rijen: kinderen.map(({ dossier, aanduiding }) => [
        aanduiding,
        dossier.situatie === null ? 'Nog niet ingevuld' : situatieNamen[dossier.situatie.situatie],
        ...(sinds ? [dossier.situatie?.sinds == null ? '' : formatDatum(dossier.situatie.sinds)] : []),
        dossier.opgepaktOp === null ? 'Nee' : `Ja, op ${formatDatum(dossier.opgepaktOp)}`,
      ]),
    },
  ]
}

function ideaLine(card: Kaart, wijze: Schrijfwijze): string {
  const punt = card.stap === null ? undefined : puntVan(card.stap)
  return `${punt === undefined ? '' : `Stap ${punt.nummer}, ${punt.naam}. `}${cardLine(card, wijze)}`
}

/** The next overleg. */
export const afsluiting = (overleg: Overleg): readonly Blok[] => [
  kop(1, 'Volgend overleg'),
  alinea(overleg.volgende === null ? 'Nog geen datum afgesproken.' : `Op ${formatDatum(overleg.volgende)}.`),
]
