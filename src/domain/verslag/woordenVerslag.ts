/**
 * What child or parent said in one overleg, in own words and of one line, and what was done with it. On paper stands only
 * what all partijen may read, with who may read it (product rule 4); of the rest only that there is something to read in
 * the app, and of the first reactions nothing. By number the family stands by its role.
 */
import type { Dossier } from '../dossier/Dossier.ts'
import { type EigenWoorden, type Spreker, sprekerNamen } from '../eigenwoorden/eigenwoorden.ts'
import { kaartVraag } from '../gesprek/gesprekskaarten.ts'
import { mayBePrinted, notitieReadableBy, publiekNamen } from '../notitie/notitie.ts'
import type { Partij } from '../partij/partij.ts'
import { overNamen, type Stem, stemNamen } from '../stem/stem.ts'
import type { Blok } from './Verslag.ts'
import type { Schrijfwijze } from '../partij/schrijfwijze.ts'
import { sentence } from './zinnen.ts'

const sprekerPartij: Readonly<Record<Spreker, Partij | null>> = {
  kind: 'kind',
  ouder1: 'ouder',
  ouder2: 'ouder',
  voogd: 'ouder',
  pleegouder: 'ouder',
  ander: null,
}

/** The blocks about what the family of this child said in this overleg; nothing when nothing was said. */
export function woordenVerslag(dossier: Dossier, overleg: string, wijze: Schrijfwijze): readonly Blok[] {
  return [
    ...saidBlok(
      'In eigen woorden:',
      dossier.eigenwoorden.filter(({ id }) => isTouched(dossier, 'eigenwoorden', id, overleg)),
      (one) => wordLine(one, wijze),
      (rest) =>
        rest === 1 ? 'Eén uitspraak staat alleen in de app.' : `${rest} uitspraken staan alleen in de app.`,
    ),
    ...saidBlok(
      'Wat het gezin van een regel vindt:',
      dossier.stemmen.filter(({ id }) => isTouched(dossier, 'stem', id, overleg)),
      (one) => stemLine(one, wijze),
      (rest) =>
        rest === 1
          ? 'Eén antwoord over een regel staat alleen in de app.'
          : `${rest} antwoorden over een regel staan alleen in de app.`,
    ),
  ]
}

/** What may be printed, line by line, and how much more there is to read in the app. */
function saidBlok<T extends Pick<EigenWoorden, 'lezers'>>(
  kop: string,
  here: readonly T[],
  lineOf: (one: T) => string,
  restZin: (rest: number) => string,
): readonly Blok[] {
  const said = here.filter((one) => notitieReadableBy(one, 'kantelteam'))
  if (said.length === 0) return []
  const punten = said.filter(mayBePrinted).map(lineOf)
  const rest = said.length - punten.length
  return [
    { soort: 'alinea', tekst: kop },
    { soort: 'lijst', punten: rest === 0 ? punten : [...punten, restZin(rest)] },
  ]
}

/** Said in this overleg, or answered in it. */
const isTouched = ({ records }: Dossier, tabel: string, id: string, overleg: string): boolean =>
  Object.values(records[tabel]?.[id] ?? {}).some(({ koppen }) =>
    koppen.some((kop) => kop.overleg === overleg),
  )

function whoSaid({ wie, naam, taal }: EigenWoorden | Stem, wijze: Schrijfwijze): string {
  const shown = wijze.persoon(naam.reveal(), sprekerPartij[wie])
  const who = shown === '' ? sprekerNamen[wie] : `${shown} (${sprekerNamen[wie].toLowerCase()})`
  return `${who}${taal === '' ? '' : `, in het ${taal}`}`
}

/** The sentences that say something, one after the other. */
const together = (...zinnen: readonly string[]): string => zinnen.filter((zin) => zin !== '').join(' ')

function wordLine(woorden: EigenWoorden, wijze: Schrijfwijze): string {
  const { kaart, cijfer, watErmee } = woorden
  return `${whoSaid(woorden, wijze)}: ${together(
    kaart === null ? '' : kaartVraag(kaart, woorden.wie),
    cijfer === null ? '' : `Cijfer ${cijfer} van 10.`,
    sentence(wijze.tekst(woorden.tekst)),
    watErmee === null ? '' : `Wat ermee is gedaan: ${sentence(wijze.tekst(watErmee.tekst))}`,
  )} Mag lezen: ${publiekNamen[woorden.publiek]}.`
}

function stemLine(stem: Stem, wijze: Schrijfwijze): string {
  const { antwoord } = stem
  return `${whoSaid(stem, wijze)}: ${together(
    sentence(`${stemNamen[stem.soort]}, over ${overNamen[stem.over].toLowerCase().replace('?', '')}`),
    sentence(wijze.tekst(stem.tekst)),
    antwoord === null ? '' : `Antwoord van het team: ${sentence(wijze.tekst(antwoord.tekst))}`,
  )} Mag lezen: ${publiekNamen[stem.publiek]}.`
}
