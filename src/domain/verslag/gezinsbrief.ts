/**
 * The invitation for a family, as a typed document: each text in its language and in Dutch (B1). No child stands in it:
 * it says when the family comes and with whom, never about whom. What people typed stays as typed, between marks.
 */
import { isolate, stripIsolates } from '../../lib/isolate.ts'
import type { Agendapunt } from '../overleg/Overleg.ts'
import type { Persoon } from '../overleg/stoelen.ts'
import type { Brieftekst } from '../taal/brief/Brieftekst.ts'
import { nl } from '../taal/brief/nl.ts'
import { findTaal, type Groep } from '../taal/Taal.ts'
import { type Brief, type BriefInvoer, gezinOf, lijn, verwacht } from './uitnodigingsbrief.ts'

/** One text; `eigen` is null where only the Dutch stands on paper. */
export interface Paar {
  readonly eigen: string | null
  readonly nl: string
}

export type Gezinsblok =
  | { readonly soort: 'kop' | 'alinea'; readonly tekst: Paar }
  | { readonly soort: 'lijst'; readonly punten: readonly Paar[] }

export interface Gezinsbrief {
  readonly titel: Paar
  readonly ondertitel: string
  readonly blokken: readonly Gezinsblok[]
}

type Kies = (tekst: Brieftekst) => string

const typed = (tekst: string): string => (tekst === '' ? lijn : isolate(tekst))

/** The words for the interpreter; a language that the letter is written in needs no name. */
const tolkZin =
  ({ gezin }: Agendapunt): Kies =>
  ({ taal, tolk }) => {
    const genoemd = gezin?.taal ?? ''
    const naamloos = genoemd === '' || (taal !== 'nl' && findTaal(genoemd) === taal)
    if (gezin?.tolk) return naamloos ? tolk.erbij : tolk.erbijVoor(isolate(genoemd))
    return naamloos ? tolk.vraag : tolk.vraagVoor(isolate(genoemd))
  }

const persoonZin =
  (persoon: Persoon): Kies =>
  ({ tafel, leerplicht }) => {
    const gezinslid = gezinOf(persoon)
    if (gezinslid !== undefined) return gezinslid === 'kind' ? tafel.jongere : tafel.ouder
    const rollen = persoon.stoelen.flatMap(({ partij }) => {
      if (partij === 'leerplicht') return [leerplicht.rol]
      return partij === 'kind' || partij === 'ouder' ? [] : [tafel.rol[partij]]
    })
    return tafel.persoon(isolate(persoon.stoel.naam.reveal()), rollen)
  }

const isLeerplicht = (persoon: Persoon): boolean =>
  gezinOf(persoon) === undefined && persoon.stoelen.some(({ partij }) => partij === 'leerplicht')

/**
 * The invitation of one line of the agenda: who, why, what about, who may come along, tolk, what one need not tell. The
 * Dutch is always there; rights and leerplicht in another language only once someone checked those texts.
 */
export function gezinsbrief(
  { team, overleg, plaats, contact }: BriefInvoer,
  punt: Agendapunt,
  tekst: Brieftekst,
): Gezinsbrief {
  const { gezin } = punt
  const { datum } = overleg
  const om = gezin?.om || overleg.tijd
  const wie = gezin?.wie.reveal() ?? ''
  const aanTafel = verwacht(overleg)
  const paar = (kies: Kies, groep: Groep = 'gewoon'): Paar => {
    const onPaper = tekst.taal !== 'nl' && (groep === 'gewoon' || tekst.nagekeken[groep])
    return { eigen: onPaper ? kies(tekst) : null, nl: kies(nl) }
  }
  const kop = (kies: Kies): Gezinsblok => ({ soort: 'kop', tekst: paar(kies) })
  const alinea = (kies: Kies, groep?: Groep): Gezinsblok => ({ soort: 'alinea', tekst: paar(kies, groep) })
  const lijst = (...punten: readonly Paar[]): Gezinsblok => ({ soort: 'lijst', punten })
  return {
    titel: paar((t) => t.titel),
    ondertitel: team,
    blokken: [
      alinea((t) => (wie === '' ? t.aanhefZonder : t.aanhef(isolate(wie)))),
      alinea((t) => t.inleiding),
      lijst(
        paar((t) => t.wanneer(datum === null ? lijn : t.datum(datum))),
        paar((t) => t.hoeLaat(om === '' ? lijn : t.klok(om))),
        paar((t) => t.waar(typed(plaats))),
      ),
      kop((t) => t.tafel.titel),
      lijst(
        ...(aanTafel.length === 0
          ? [{ eigen: null, nl: lijn }]
          : aanTafel.map((een) => paar(persoonZin(een), isLeerplicht(een) ? 'leerplicht' : 'gewoon'))),
      ),
      kop((t) => t.waarom.titel),
      alinea((t) => t.waarom.tekst),
      alinea((t) => t.rechten.plek, 'rechten'),
      kop((t) => t.waarover.titel),
      lijst(...nl.waarover.punten.map((_, at) => paar((t) => t.waarover.punten[at] ?? ''))),
      kop((t) => t.mee.titel),
      alinea((t) => t.mee.tekst),
      alinea((t) => t.rechten.zestien, 'rechten'),
      kop((t) => t.tolk.titel),
      alinea(tolkZin(punt)),
      kop((t) => t.vertellen.titel),
      alinea((t) => t.vertellen.tekst),
      kop((t) => t.opschrijven.titel),
      alinea((t) => t.opschrijven.tekst),
      alinea((t) => t.rechten.inzage, 'rechten'),
      alinea((t) => t.vraag(typed(contact))),
      ...(tekst.nagekeken.gewoon && tekst.nagekeken.rechten && tekst.nagekeken.leerplicht
        ? []
        : [alinea((t) => t.nietNagekeken)]),
    ],
  }
}

/** The same letter in Dutch only. */
export function gezinUitnodiging(invoer: BriefInvoer, punt: Agendapunt): Brief {
  const { titel, ondertitel, blokken } = gezinsbrief(invoer, punt, nl)
  const plain = (paar: Paar): string => stripIsolates(paar.nl)
  return {
    titel: plain(titel),
    ondertitel,
    blokken: blokken.map((blok) => {
      if (blok.soort === 'lijst') return { soort: 'lijst', punten: blok.punten.map(plain) }
      return blok.soort === 'kop'
        ? { soort: 'kop', niveau: 1, tekst: plain(blok.tekst) }
        : { soort: 'alinea', tekst: plain(blok.tekst) }
    }),
  }
}
