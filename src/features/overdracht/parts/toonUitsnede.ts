import type { Uitsnede, Uitsnedevelden, Wie } from '../../../domain/gezin/Uitsnede.ts'
import { kaartVraag } from '../../../domain/gesprek/gesprekskaarten.ts'
import type { Stemover } from '../../../domain/gezin/Postbericht.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { rolNamen, rolsoorten } from '../../../domain/rol/rol.ts'
import { sprekerNamen } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import { readRegels } from '../../../domain/stem/regels.ts'
import { overNamen, stemNamen } from '../../../domain/stem/stem.ts'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { toonTeksten } from './toonTeksten.ts'

/** Everything a reader gets: each field of the cut-out, and of the team whom to call and who sits here. */
export type Rij = keyof Uitsnedevelden | Exclude<keyof Uitsnede['team'], 'naam'>

type Toon = (uitsnede: Uitsnede) => readonly string[]

const day = (datum: Datum | null): string => (datum === null ? '' : formatDatum(datum))
const join = (...delen: readonly string[]): string =>
  delen
    .filter((deel) => deel !== '')
    .map((deel, plek, all) => (plek === all.length - 1 ? deel : deel.replace(/(?<!\.)\.$/u, '')))
    .join(', ')
const some = (tekst: string): readonly string[] => (tekst === '' ? [] : [tekst])

const wieTekst = ({ partij, naam }: Wie): string =>
  naam === '' ? partijNamen[partij] : `${naam} (${partijNamen[partij]})`

/** As the family can speak of them. */
const lines =
  (over: Stemover): Toon =>
  ({ velden }) =>
    readRegels(velden).flatMap((regel) => (regel.over === over ? [regel.tekst] : []))

const antwoordTekst = (antwoord: { readonly tekst: string } | null): string =>
  antwoord === null ? '' : toonTeksten.antwoord(antwoord.tekst)

/** In the order of the family's page. A field that is not shown here does not compile. */
const tonen: Readonly<Record<Rij, Toon>> = {
  roepnaam: ({ velden }) => some(velden.roepnaam),
  achternaam: ({ velden }) => some(velden.achternaam),
  doel: (uitsnede) => {
    const { doel } = uitsnede.velden
    const antwoord = doel?.antwoord ?? null
    return [
      ...lines('doel')(uitsnede),
      ...(doel?.voorlopig === true ? [toonTeksten.voorlopig] : []),
      ...(antwoord === null ? [] : [toonTeksten.instemming[antwoord]]),
    ]
  },
  acties: lines('actie'),
  contact: ({ team: { contact } }) =>
    contact === null ? [] : [join(wieTekst(contact.wie), contact.telefoon)],
  volgende: lines('volgende'),
  situatie: lines('situatie'),
  ondersteuningsvraag: lines('ondersteuningsvraag'),
  focus: ({ velden }) => velden.focus.map(({ partij, tekst }) => `${partijNamen[partij]}: ${tekst}`),
  regie: lines('regie'),
  stemmen: ({ velden }) =>
    velden.stemmen.map(({ wie, soort, over, gelezen, tekst, taal, antwoord }) =>
      toonTeksten.regel(
        `${sprekerNamen[wie]}: ${stemNamen[soort]}`,
        `${overNamen[over]}: ${gelezen}`,
        tekst,
        taal === '' ? '' : toonTeksten.taal(taal),
        antwoordTekst(antwoord),
      ),
    ),
  eigenwoorden: ({ velden }) =>
    velden.eigenwoorden.map(({ wie, kaart, cijfer, tekst, taal, watErmee }) =>
      toonTeksten.regel(
        sprekerNamen[wie],
        kaart === null ? '' : kaartVraag(kaart, wie),
        cijfer === null ? '' : toonTeksten.cijfer(cijfer),
        tekst,
        taal === '' ? '' : toonTeksten.taal(taal),
        antwoordTekst(watErmee),
      ),
    ),
  notities: ({ velden }) =>
    velden.notities.map(({ tekst, van, op }) => toonTeksten.regel(join(partijNamen[van], day(op)), tekst)),
  school: ({ velden }) => some(velden.school),
  rollen: ({ velden: { rollen } }) =>
    rolsoorten.flatMap((rol) => {
      const wie = rollen[rol]
      return wie === null ? [] : [`${rolNamen[rol]}: ${wieTekst(wie)}`]
    }),
  situaties: ({ velden }) =>
    velden.situaties.map(({ situatie, sinds }) => join(situatieNamen[situatie], day(sinds))),
  eerdereDoelen: ({ velden }) =>
    velden.eerdereDoelen.map(({ tekst, datum, zichtbaarAan }) => join(tekst, day(datum), zichtbaarAan)),
  klopt: ({ velden }) => velden.klopt.map(({ op, geldt }) => toonTeksten.voorgelezen(formatDatum(op), geldt)),
  tafel: ({ team }) => team.tafel.map(wieTekst),
  fg: ({ team }) => some(team.fg),
}

/** What there is for this reader, each under its name; a field in which nothing stands is left out. */
export const toonUitsnede = (
  uitsnede: Uitsnede,
): readonly { readonly rij: Rij; readonly term: string; readonly regels: readonly string[] }[] =>
  (Object.keys(tonen) as Rij[])
    .map((rij) => ({ rij, term: toonTeksten.term[rij], regels: tonen[rij](uitsnede) }))
    .filter(({ regels }) => regels.length > 0)
