import { gesprekskaarten, kaartVraag } from '../../../domain/gesprek/gesprekskaarten.ts'
import { formatDatum } from '../../../lib/datum.ts'
import type { Catalogus } from './Catalogus.ts'

/** The questions as the team asks them. */
const kaarten = Object.fromEntries(
  gesprekskaarten.map((kaart) => [kaart, { je: kaartVraag(kaart, 'kind'), u: kaartVraag(kaart, 'ouder1') }]),
) as Catalogus['zeggen']['kaarten']

export const nl: Catalogus = {
  taal: 'nl',
  richting: 'ltr',
  nagekeken: { gewoon: true, rechten: true, leerplicht: true },
  datum: formatDatum,
  balk: {
    leesHardop: 'Lees hardop',
    stop: 'Stop met lezen',
    geenStem: 'Deze tablet kan niet hardop lezen. Vraag iemand om voor te lezen.',
    klaar: 'Klaar, geef de tablet terug',
    terug: 'Terug',
    naarInhoud: 'Ga naar de inhoud',
  },
  eerste: {
    leest: (naam) => `Hier leest ${naam}.`,
    regel: {
      'kind-leest': () => 'Dit gaat over jou. Je leest wat wij met jou en thuis delen.',
      'jongere-praat-mee': () => 'Dit gaat over jou. Vanaf 12 jaar praat je mee over wat er gebeurt.',
      'jongere-beslist': () => 'Dit gaat over jou. Vanaf 16 jaar beslis je zelf wie thuis dit leest.',
      volwassen: () => 'Dit gaat over jou. Je ouders lezen dit alleen als jij dat goedvindt.',
      'ouder-leest': (naam) => `U leest wat wij over ${naam} met u delen.`,
      'ouder-leest-jongere-weet-het': (naam) =>
        `U leest wat wij over ${naam} met u delen. Weet ${naam} dat u dit leest?`,
      'jongere-vond-goed': (naam) => `${naam} vindt het goed dat u dit leest.`,
      'hoofdlijn-na-weging': (naam) => `U leest alleen het belangrijkste over ${naam}.`,
    },
    geenDoel: 'Wij hebben nog geen doel afgesproken.',
    uiterlijk: (datum) => `Uiterlijk ${datum}`,
    voorlopig: {
      je: 'Dit doel staat nog niet vast. Wij willen eerst weten wat jij vindt.',
      u: 'Dit doel staat nog niet vast. Wij willen eerst weten wat u vindt.',
    },
    stap: 'Eerste stap: wie en wanneer',
    geenStap: 'Wij hebben nog geen eerste stap afgesproken.',
    geenWie: 'Wie dit doet, is nog niet afgesproken.',
    geenWanneer: 'Wanneer dit gebeurt, is nog niet afgesproken.',
    contact: { je: 'Jouw contactpersoon', u: 'Uw contactpersoon' },
    geenContact: {
      je: 'Er is nog geen contactpersoon. Vraag aan tafel wie je kunt bellen.',
      u: 'Er is nog geen contactpersoon. Vraag aan tafel wie u kunt bellen.',
    },
    geenTelefoon: 'Het telefoonnummer staat hier nog niet. Vraag het aan tafel.',
    geenVolgende: 'Wij hebben nog geen nieuwe datum afgesproken.',
  },
  klopt: {
    titel: 'Klopt dit?',
    uitleg: 'Dit schreven wij op. Zeg bij elke regel of het klopt.',
    leeg: 'Er staat nog niets om na te kijken.',
    teller: (nummer, aantal) => `${nummer} van ${aantal}`,
    klopt: 'Klopt',
    kloptNiet: 'Klopt niet',
    aanvulling: 'Ik wil iets aanvullen',
    watNiet: 'Wat klopt er niet?',
    watErbij: { je: 'Wat wil je erbij zeggen?', u: 'Wat wilt u erbij zeggen?' },
    volgende: 'Volgende',
    vorige: 'Vorige',
    toenStond: 'Toen stond er',
    antwoord: 'Antwoord van het team',
    geenAntwoord: 'Het team heeft nog niet geantwoord.',
  },
  zeggen: {
    titel: 'Ik wil iets zeggen',
    uitleg: {
      je: 'Kies een kaart. Je hoeft niets. Sla over wat je niet wilt.',
      u: 'Kies een kaart. U hoeft niets. Sla over wat u niet wilt.',
    },
    kaarten,
    antwoord: { je: 'Jouw antwoord', u: 'Uw antwoord' },
    laagst: '0: het gaat helemaal niet',
    hoogst: '10: het gaat heel goed',
    plek: { je: 'Mijn plek', u: 'In mijn eigen woorden' },
    plekUitleg: {
      je: 'Hier schrijf je wat jij wilt. Wij veranderen er niets aan.',
      u: 'Hier schrijft u wat u wilt. Wij veranderen er niets aan.',
    },
    eerder: { je: 'Dit zei je eerder', u: 'Dit zei u eerder' },
    watErmee: 'Dit deed het team ermee',
    nogNiets: {
      je: 'Hier staat nog niet wat het team hiermee deed. Vraag ernaar.',
      u: 'Hier staat nog niet wat het team hiermee deed. U mag ernaar vragen.',
    },
  },
  lezen: {
    vraag: 'Wie mag dit lezen?',
    publiek: {
      kind: 'Ik en het team. Mijn ouders niet.',
      'deze-ouder': 'Ik en het team. Verder niemand.',
      team: 'Het team, en op papier ook school, leerplicht en jeugdhulp. Ik lees het hier later niet terug.',
      iedereen: {
        je: 'Iedereen aan tafel. Ook mijn ouders.',
        u: 'Iedereen aan tafel. Ook het kind en de andere ouder.',
      },
    },
  },
  bewaren: {
    verstuur: 'Verstuur',
    verstuurdOm: (tijd) => `Verstuurd om ${tijd}. Het team gaat dit lezen.`,
    klad: 'Bewaard op deze tablet. Het team leest dit nog niet.',
    nogNiet: 'Nog niet bewaard',
    mislukt: {
      je: 'Bewaren lukt nu niet. Wat je schreef, staat nog op dit scherm. Vraag hulp aan tafel.',
      u: 'Bewaren lukt nu niet. Wat u schreef, staat nog op dit scherm. Vraag hulp aan tafel.',
    },
    dicht: {
      je: 'Deze pagina is gesloten. Dit is niet bewaard. Vertel aan tafel wat je schreef.',
      u: 'Deze pagina is gesloten. Dit is niet bewaard. Vertel aan tafel wat u schreef.',
    },
    bsn: 'Dit lijkt op een burgerservicenummer. Dat bewaren wij niet. Haal het weg.',
    teLang: 'Deze tekst is te lang om te bewaren. Maak de tekst korter.',
    leeg: 'Schrijf eerst iets.',
    verander: 'Verander dit',
    haalWeg: 'Haal dit weg',
  },
  klaar: {
    titel: { je: 'Ben je klaar?', u: 'Bent u klaar?' },
    uitleg: 'Deze pagina gaat dicht. Geef de tablet daarna aan het team.',
    nietVerstuurd: {
      je: 'Je schreef iets en verstuurde het niet. Het team leest het dan nog niet.',
      u: 'U schreef iets en verstuurde het niet. Het team leest het dan nog niet.',
    },
    alles: 'Verstuur alles',
    nietBewaard: {
      je: 'Niet alles is bewaard. Stop je nu, dan is dat weg.',
      u: 'Niet alles is bewaard. Stopt u nu, dan is dat weg.',
    },
    ja: 'Geef de tablet terug',
    nee: 'Nog niet',
  },
  woorden: {
    over: {
      situatie: 'Hoe het nu gaat',
      ondersteuningsvraag: { je: 'Wat heb jij nodig?', u: 'Wat is er nodig?' },
      focus: 'Waar werken wij aan?',
      regie: 'Wie zorgt dat het gebeurt?',
      doel: 'Ons doel',
      actie: 'Wie doet wat?',
      volgende: 'Wij kijken weer op',
    },
    situatie: {
      dreigt: () => 'Naar school gaan is nu moeilijk.',
      thuis: (naam) => ({ je: 'Je bent thuis.', u: `${naam} is thuis.` }),
      terug: (naam) => ({ je: 'Je gaat weer naar school.', u: `${naam} gaat weer naar school.` }),
      afgesloten: () => 'Wij zijn klaar met dit werkblad.',
    },
    sinds: (datum) => `Sinds ${datum}`,
    regieGeen: 'Dat is nog niet afgesproken.',
    regieGevraagd: (wie) => `Wij vroegen ${wie}. Wij wachten op antwoord.`,
    regieVoorlopig: (wie) => `Voorlopig: ${wie}`,
    partij: {
      kind: { je: 'jij', u: 'kind' },
      ouder: { je: 'je ouder', u: 'ouder' },
      school: 'school',
      leerplicht: 'leerplicht',
      samenwerkingsverband: 'samenwerkingsverband van scholen',
      jeugdhulp: 'jeugdhulp',
      doorstroompunt: 'doorstroompunt voor jongeren',
      werkgever: 'werkgever',
      overig: 'iemand anders',
    },
    verzorger: { voogd: 'voogd', pleegouder: 'pleegouder' },
    afloop: { gedaan: 'Dit is gedaan.', deels: 'Dit is voor een deel gedaan.', niet: 'Dit is niet gelukt.' },
  },
  meer: {
    titel: 'Meer weten',
    werkblad: 'Dit is een werkblad van het team. Het is geen officieel dossier.',
    afgesproken: 'Wat staat er op het werkblad?',
    gezegd: 'Wat is gezegd?',
    eerder: 'Eerder',
    wieLeest: 'Wie leest wat?',
    leesregels: {
      team: 'Het team, de school, leerplicht en jeugdhulp lezen deze afspraken.',
      keuze: {
        je: 'Bij je eigen woorden kies je zelf wie ze leest.',
        u: 'Bij uw eigen woorden kiest u zelf wie ze leest.',
      },
      ouders: {
        je: 'Je ouders lezen jouw woorden alleen als jij dat kiest.',
        u: 'De andere ouder leest uw woorden alleen als u dat kiest.',
      },
      zestien: 'Vanaf 16 jaar beslist een jongere zelf of ouders meelezen.',
      bestuur: 'Een bestuur krijgt alleen aantallen. Daar staan geen namen bij.',
      anderen: 'Andere gezinnen lezen dit nooit.',
    },
    tafel: 'Wie zit hier aan tafel?',
    steun: 'Gratis hulp',
    steunpunt:
      'Het ouder- en jeugdsteunpunt helpt ouders en kinderen met vragen over school. Dat kost niets.',
    consulent: {
      je: 'Kom je er met school niet uit? Een onderwijsconsulent denkt mee. Dat kost niets. Kijk op onderwijsconsulenten.nl.',
      u: 'Komt u er met school niet uit? Een onderwijsconsulent denkt mee. Dat kost niets. Kijk op onderwijsconsulenten.nl.',
    },
    waarSteun: {
      je: 'Het steunpunt hoort bij het samenwerkingsverband van scholen. Je kunt het zelf bellen.',
      u: 'Het steunpunt hoort bij het samenwerkingsverband van scholen. U kunt het zelf bellen.',
    },
  },
  leerplicht: {
    toezicht: {
      je: 'De leerplichtambtenaar helpt je en is ook toezichthouder. Die kijkt of iedereen zich aan de wet houdt.',
      u: 'De leerplichtambtenaar helpt u en is ook toezichthouder. Die kijkt of iedereen zich aan de wet houdt.',
    },
  },
  rechten: {
    titel: { je: 'Jouw rechten', u: 'Uw rechten' },
    zin: {
      je: 'Je mag lezen wat hier staat, een fout laten verbeteren, bezwaar maken en vragen om het te wissen. Je krijgt binnen één maand antwoord.',
      u: 'U mag lezen wat hier staat, een fout laten verbeteren, bezwaar maken en vragen om het te wissen. U krijgt binnen één maand antwoord.',
    },
    anders: {
      je: 'Zeg het ons als iets niet klopt. Wat jij zelf schreef, kun je laten veranderen of wissen. Tot je 16 bent, vragen je ouders of je voogd het voor al het andere.',
      u: 'Zeg het ons als iets niet klopt. Wat u zelf schreef, kunt u laten veranderen of wissen. Iemand met gezag kan dat vragen voor al het andere. Vanaf 16 jaar doet de jongere dat zelf.',
    },
    wieBellen: 'Wie kan helpen?',
    contact: { je: 'Bel eerst je contactpersoon.', u: 'Bel eerst uw contactpersoon.' },
    fg: (fg) => `De functionaris gegevensbescherming let op onze regels voor privacy: ${fg}`,
    geenFg: {
      je: 'Een functionaris gegevensbescherming let op onze regels voor privacy. Vraag je contactpersoon wie dat is.',
      u: 'Een functionaris gegevensbescherming let op onze regels voor privacy. Vraag uw contactpersoon wie dat is.',
    },
    toezichthouder: {
      je: 'Je kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.',
      u: 'U kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens. Kijk op autoriteitpersoonsgegevens.nl.',
    },
  },
}
