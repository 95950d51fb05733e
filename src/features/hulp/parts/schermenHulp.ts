import type { Hulppagina } from './Hulppagina.ts'

export const vandaagHulp: Hulppagina = {
  titel: 'Hulp bij Vandaag',
  kort: 'Hier ziet u wat er nu aandacht vraagt.',
  delen: [
    {
      kop: 'Wat u hier ziet',
      soort: 'punten',
      regels: [
        'Eén grote knop. Is er een overleg begonnen, dan staat er Ga verder. Anders staat er Begin overleg: één tik en het begint. Is er niets gepland, dan zet de app uw team aan tafel en de kinderen die aan de beurt zijn op de agenda. Is er een overleg gepland op een andere dag, dan vraagt de app één keer welk overleg u begint.',
        'Hoogstens zeven regels: een kind dat niet besproken is, een kind zonder regie, een actie waarvan de datum is bereikt, een doel dat nog voorlopig is, of privacy-afspraken die nog open staan.',
        'Zijn er meer dan zeven, dan staat eronder hoeveel.',
        'Onderaan één regel over dit apparaat: mag de browser de gegevens wissen als de schijf vol raakt, en is er een reservekopie.',
      ],
    },
    {
      kop: 'Zo werkt het',
      soort: 'stappen',
      regels: [
        'Tik op een regel. U komt bij het kind of op de plek waar u iets kunt doen. Gaat de regel over meer kinderen, dan ziet u een lijst met alleen die kinderen.',
        'Doe wat nodig is. De regel verdwijnt vanzelf.',
        'De app telt alleen dagen. Zij vergelijkt kinderen niet en voorspelt niets.',
      ],
    },
  ],
}

export const namenlijstHulp: Hulppagina = {
  titel: 'Hulp bij Namenlijst',
  kort: 'Zet de kinderen van uw team op een rij. Elk kind krijgt een rugnummer.',
  delen: [
    {
      kop: 'Kinderen op de lijst zetten',
      soort: 'stappen',
      regels: [
        'Typ roepnaam, achternaam, geboren, school, situatie en sinds wanneer.',
        'Bij Geboren is de maand genoeg, bijvoorbeeld mei 2012. U mag ook 3-\u20604-\u206012 of 030412 typen.',
        'Druk op Enter of tik op Zet op de lijst. Daarna kunt u meteen het volgende kind typen.',
      ],
    },
    {
      kop: 'Plakken uit Excel',
      soort: 'stappen',
      regels: [
        'Kopieer de rijen in Excel of een ander rekenprogramma en plak ze hier. De volgorde van de kolommen maakt niet uit.',
        'Staat er geen kop boven de kolommen? Kies dan zelf wat erin staat. De app doet een voorstel.',
        'U ziet per rij wat er gebeurt: nieuw kind, kind dat er misschien al staat, of niet overgenomen en waarom.',
        'Lijkt een rij op een kind dat er al is, maar is het een ander kind? Kies dan Neem toch mee.',
        'Staat er geen situatie bij? Dan vraagt de app die één keer, voor al die kinderen samen.',
        'Een kolom met burgerservicenummers neemt de app nooit over.',
      ],
    },
    {
      kop: 'Rugnummers',
      soort: 'punten',
      regels: [
        'Een rugnummer is toevallig gekozen. Het zegt niets over het kind.',
        'Is een nummer bekend geworden buiten het team? Kies bij het kind Geef nieuw rugnummer. Zoeken op het oude nummer blijft werken.',
        'Zet Alleen nummers aan als iemand meekijkt. Met Toon naam ziet u één naam, tien seconden lang.',
      ],
    },
  ],
}

export const dossierHulp: Hulppagina = {
  titel: 'Hulp bij het werkblad van een kind',
  kort: 'U loopt het gesprek van boven naar beneden. Dit is een werkblad, geen officieel dossier.',
  delen: [
    {
      kop: 'De volgorde van het gesprek',
      soort: 'stappen',
      regels: [
        'Kijk terug: wat spraken we de vorige keer af?',
        'Wat heeft dit kind nodig?',
        'Waar richt elke partij zich op? Eén zin per partij is genoeg.',
        'Wie heeft de regie? Vraag het. Pas als iemand ja zegt, is de regie geregeld.',
        'Welk doel halen we, en op welke datum kijken we?',
        'Wat vinden kind en ouders van dit doel?',
        'Wat is de eerste stap, wie doet die en wanneer?',
        'Wanneer kijken we weer?',
      ],
    },
    {
      kop: 'Weer op school, en afsluiten',
      soort: 'stappen',
      regels: [
        'Open Meer en ga naar Situatie. Tik op Is dit kind weer op school?',
        'Kies de dag en schrijf op wie of wat hielp. U kiest zelf wie dat mag lezen.',
        'De app stelt dagen voor om te vragen: is er thuis iets veranderd? U bewaart alleen ja of nee.',
        'Is een check gemist? Dan staat dat op Vandaag.',
        'Na de laatste check tikt u op Sluit af. Eerder mag ook, met een reden. Vanaf dan telt hoe lang het werkblad nog blijft.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Iemand die er niet is, kunt u alleen vragen. Tot het antwoord er is, kan iemand aan tafel de voorlopige regie nemen.',
        'Is er nog niet met kind en ouders gesproken, dan is het doel voorlopig. De app zet dan als eerste stap klaar dat iemand het bespreekt.',
        'Bij elke notitie kiest u wie die mag lezen. Ouders of de jongere kunnen vragen om te lezen wat er staat. Schrijf dus feiten op.',
        'Schrijf geen ziekte, geloof of strafzaak op. Daar is deze app niet voor.',
        'Staat er Twee versies? Dan veranderden twee mensen tegelijk hetzelfde. Kies samen welke blijft.',
      ],
    },
  ],
}
