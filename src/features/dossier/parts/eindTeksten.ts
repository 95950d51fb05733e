import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import type { Storing } from '../../../data/Register.ts'
import type { OverlegWeigering } from '../../../domain/overleg/weigering.ts'

/** Back at school, the checks after it, and closing. */
export const eindTeksten = {
  terug: {
    titel: 'Weer op school',
    kop: 'Is dit kind weer op school?',
    plan: 'Laat de app checks voorstellen',
    planUitleg: 'Klopt de dag? Dan stelt de app voor wanneer u vraagt hoe het gaat.',
    planBewaar: 'Zet checks klaar',
    uitleg: 'Mooi. Schrijf op sinds wanneer, en wat hielp. Daarna vragen wij nog een paar keer hoe het gaat.',
    sinds: (datum: string) => `Weer op school sinds ${datum}.`,
    veld: 'Sinds welke dag?',
    hielp: 'Wie of wat hielp?',
    hielpHint: 'U mag dit overslaan. Het komt bij de notities.',
    notitie: (tekst: string) => `Dit hielp bij de terugkeer: ${tekst}`,
    publiek: 'Wie mag dit lezen?',
    regio: 'In welke vakantieregio is de school?',
    regioHint: 'Dan kiest de app ook de eerste maandag na elke vakantie.',
    weetNiet: 'Weet ik niet',
    voorstel: 'Wanneer vragen wij hoe het gaat?',
    voorstelUitleg: 'Dit is een voorstel. Tik op een dag om die weg te laten of terug te zetten.',
    geenVoorstel: 'Alle dagen van het voorstel zijn al voorbij. Kies straks zelf een dag.',
    zeker: (datum: string) =>
      `Vanaf ${datum} kent de app niet alle schoolvakanties. Voeg daar straks zelf een check toe.`,
    afwijken: 'Een school mag andere vakanties kiezen. Kijk de dagen na.',
    bewaar: 'Zet op: weer op school',
  },
  checks: {
    titel: 'Checks na de terugkeer',
    vraag: 'Is er thuis iets veranderd?',
    vraagOp: (dag: string) => `Is er thuis iets veranderd? Check van ${dag}`,
    ja: 'Ja',
    nee: 'Nee',
    naJa: 'Bespreek het met kind en ouders. Schrijf hier niet op wat er is.',
    gemist: 'Gemist',
    vandaag: 'Vandaag',
    gedaan: { ja: 'Gevraagd: er is iets veranderd', nee: 'Gevraagd: niets veranderd' },
    leeg: 'Er zijn geen checks gepland. Kies een dag.',
    verzet: 'Verzet',
    verzetWat: (dag: string) => `Verzet de check van ${dag}`,
    haalWeg: 'Haal weg',
    haalWegWat: (dag: string) => `Haal de check van ${dag} weg`,
    nieuweDag: 'Naar welke dag?',
    erbij: 'Nieuwe check op',
    voegToe: 'Voeg check toe',
    bewaar: 'Bewaar dag',
    stop: 'Stop',
    kiesDag: 'Kies een dag.',
    later: (n: number) => (n === 1 ? 'Later nog 1 check' : `Later nog ${n} checks`),
  },
  compliment: {
    titel: 'Geef een compliment',
    veld: 'Wie verdient een compliment?',
    hint: 'Het komt op de eerste bladzijde van het verslag, niet in dit werkblad. Geen namen van kinderen.',
    geef: 'Geef compliment',
  },
  sluitAf: {
    knop: 'Sluit af',
    titel: 'Werkblad afsluiten',
    klaar: 'De laatste check is gedaan. U kunt dit werkblad afsluiten.',
    metReden: 'De laatste check is nog niet gedaan. Wilt u toch afsluiten? Schrijf kort op waarom.',
    zonderTerug: 'Stopt het team met dit kind, bijvoorbeeld na een verhuizing? Schrijf kort op waarom.',
    want: 'Waarom sluiten wij af?',
    daarna: (maanden: number) =>
      `Daarna blijft het werkblad nog ${maanden === 1 ? '1 maand' : `${maanden} maanden`} bewaard. Dan vraagt de app of het weg mag.`,
    afgesloten: (datum: string, want: string) =>
      `Afgesloten op ${datum}${want === '' ? '' : `, want ${want}`}.`,
    dicht: 'Dit werkblad is afgesloten',
    dichtSinds: (datum: string) => `Dit werkblad is afgesloten op ${datum}`,
    weerVerder: 'Gaat het team weer verder met dit kind? Kies dan onder Meer bij Situatie hoe het nu is.',
    heropen: 'Gaat het team weer verder met dit kind? Kies hierboven hoe het nu is.',
  },
}

/** One Dutch sentence why a compliment did not come in the overleg. */
export function complimentWeigering(w: OverlegWeigering | Storing): string {
  switch (w.reden) {
    case 'leeg':
      return 'Schrijf eerst iets op.'
    case 'gesloten':
      return 'Dit overleg is afgesloten. Er verandert niets meer aan.'
    case 'al-bezig':
    case 'al-begonnen':
    case 'niet-begonnen':
    case 'gezin-erbij':
    case 'datum-ongeldig':
    case 'tijd-ongeldig':
    case 'stap-ongeldig':
    case 'minuten-ongeldig':
    case 'een-kind':
    case 'zit-al':
    case 'staat-al-op-agenda':
    case 'bestaat-niet':
    case 'niets-veranderd':
      return 'Dit lukte niet. Probeer het nog een keer.'
    default:
      return gewoneTekst(w)
  }
}
