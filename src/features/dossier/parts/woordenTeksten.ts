import type { Spreker, Woordensoort } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import type { Stapel } from '../../../domain/reactie/reactie.ts'

/** What stands with own words and the first reactions. */
export const woordenTeksten = {
  titel: 'In eigen woorden',
  leeg: 'Nog niets in eigen woorden opgeschreven.',
  begin: { verhaal: 'Vertel een verhaal', inbreng: 'Schrijf op wat het kind wil zeggen' } satisfies Record<
    Woordensoort,
    string
  >,
  soort: { verhaal: 'Verhaal', inbreng: 'Wat het kind wil zeggen' } satisfies Record<Woordensoort, string>,
  mag: 'Mogen wij opschrijven wat u zegt?',
  magUitleg: 'Vraag dit aan wie vertelt. Zegt die nee? Luister dan. De app bewaart er niets van.',
  magJa: 'Ja, schrijf op',
  niet: 'Niet opschrijven',
  nietBewaard: 'Van dit verhaal is niets bewaard.',
  bijGezin: 'Opgeschreven. Hier staat alleen wat het hele gezin mag lezen.',
  wie: 'Wie zegt het?',
  sprekers: {
    kind: 'Het kind',
    ouder1: 'Ouder 1',
    ouder2: 'Ouder 2',
    voogd: 'Voogd',
    ander: 'Iemand anders',
  } satisfies Record<Spreker, string>,
  naam: 'Naam',
  naamHint: 'Mag leeg blijven.',
  tekst: 'In eigen woorden',
  tekstHint: 'Schrijf het op zoals het gezegd wordt. Lees het daarna voor.',
  taal: 'In welke taal?',
  taalHint: 'Leeg is Nederlands.',
  publiek: 'Wie mag dit lezen?',
  publiekHint: 'Wie het zegt, kiest. Een ouder leest alleen mee als dat hier staat.',
  bewaar: 'Bewaar eigen woorden',
  verbeter: (wie: string): string => `Verbeter de woorden van ${wie}`,
  haalWeg: (wie: string): string => `Haal de woorden van ${wie} weg`,
  taalVan: (taal: string): string => `gezegd in het ${taal}`,
  watErmee: 'Wat is er met deze woorden gedaan?',
  watErmeeHint:
    'Het kind heeft recht om gehoord te worden. Schrijf op wat het team ermee deed, of waarom niet.',
  watErmeeKnop: (wie: string): string => `Schrijf op wat er met de woorden van ${wie} is gedaan`,
  watErmeeKort: 'Wat is ermee gedaan?',
  gedaanOp: (op: string): string => `Wat ermee is gedaan (${op}):`,
  bewaarKort: 'Bewaar',
  stapels: 'De eerste reactie:',
  stapelsUitleg: 'kort, om de beurt. Een ander mag iets anders zien.',
  stapel: { vraag: 'Vragen', succes: 'Successen', ellende: 'Ellende' } satisfies Record<Stapel, string>,
  nieuw: {
    vraag: 'Wat wilt u weten?',
    succes: 'Wat ging goed?',
    ellende: 'Wat raakt u?',
  } satisfies Record<Stapel, string>,
  namens: 'Wie reageert?',
  samen: 'Samen',
  legNeer: 'Leg neer',
  haalReactieWeg: (tekst: string): string => `Haal weg: ${tekst}`,
  reacties: (n: number): string => (n === 1 ? '1 reactie' : `${n} reacties`),
}
