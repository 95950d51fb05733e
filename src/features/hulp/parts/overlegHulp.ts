import type { Hulppagina } from './Hulppagina.ts'

export const overlegHulp: Hulppagina = {
  titel: 'Hulp bij Overleg',
  kort: 'Een overleg heeft een begin, drie vragen en een afronding. U mag altijd stoppen en later verder gaan.',
  delen: [
    {
      kop: 'Voor het overleg',
      soort: 'stappen',
      regels: [
        'Kies de datum en wie er zijn. Voor onderwijs, leerplicht en ouders staat altijd een stoel klaar.',
        'Blijft zo’n stoel leeg? Schrijf op waarom. U kunt gewoon verder.',
        'Kies welke kinderen u bespreekt en in welke volgorde. Wie de vorige keer niet aan de beurt kwam, staat bovenaan. Daaronder staat wie u op die dag of eerder zou bekijken.',
      ],
    },
    {
      kop: 'Een verhaal van kind of ouder',
      soort: 'tekst',
      regels: [
        'Wilt u daarmee beginnen? Dat kan bij vraag 1. Vraag eerst of u het mag opschrijven. Bij Niet opschrijven bewaart de app er niets van.',
      ],
    },
    {
      kop: 'De drie vragen',
      soort: 'stappen',
      regels: [
        'Wat doen wij al? Elke partij zegt wat werkt, wat niet werkt en wat beter kan. Was er al een overleg? Dan vraagt de app eerst wat er van de beloften kwam.',
        'Wat kunnen wij doen? U loopt de namen langs en kiest welke kinderen u nu oppakt.',
        'Hoe pakken wij het aan? Eerst het doel van het team, dan kind voor kind: regie, doel, datum en eerste stap.',
      ],
    },
    {
      kop: 'Afronden',
      soort: 'stappen',
      regels: [
        'Lees samen terug wat u afsprak. Onder Wie beloofde wat? staat per persoon wat die gaat doen.',
        'Tik op Maak een lijst per persoon voor papier. Kies wiens lijst. Er staan alleen rugnummers op, tenzij u namen aanzet.',
        'Hoe gaat u de deur uit? Twee tikken per persoon, zonder naam. Na drie overleggen met elk vijf antwoorden ziet u hoe het met het team gaat.',
        'Kies een dag voor het volgende overleg en tik op Sluit overleg. Maak daarna een reservekopie.',
      ],
    },
    {
      kop: 'Stoppen en verder gaan',
      soort: 'punten',
      regels: [
        'U kunt op elk moment weg. Met Ga verder bent u terug op dezelfde plek, ook na een lege accu.',
        'Wat u niet bespreekt, schuift vanzelf door naar het volgende overleg.',
        'Kiest u bij Afronden een dag voor het volgende overleg, dan plant de app het als u sluit, met uw team aan tafel.',
        'Blijft iets zoals het was? Tik op Blijft zo. Dan telt het als besproken. Is de datum voorbij? Kies dan een nieuwe datum.',
      ],
    },
  ],
}

export const verslagHulp: Hulppagina = {
  titel: 'Hulp bij Verslag',
  kort: 'Het verslag maakt de app van wat u opschreef. Er komt niets bij.',
  delen: [
    {
      kop: 'Zo maakt u een verslag',
      soort: 'stappen',
      regels: [
        'Open het overleg en kies Verslag tot nu toe. Is het overleg afgesloten? Kies dan Bekijk verslag.',
        'Kies Print of Bewaar als Markdown. Dat laatste is een gewoon tekstbestand.',
        'Er staan rugnummers in, geen namen. De app haalt ook namen uit de tekst, maar kent alleen de namen van de lijst. Lees het dus na.',
        'Wilt u namen? Kies Maak met namen. De app vraagt dan eerst wie het gaat lezen.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Notities die niet voor het hele kantelteam zijn, staan er nooit in.',
        'Een bestand met namen dat u bewaart, is niet meer versleuteld. Zet het op een veilige plek en gooi het weg als u het niet meer nodig heeft.',
      ],
    },
  ],
}
