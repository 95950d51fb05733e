import type { Hulppagina } from './Hulppagina.ts'

export const incheckenHulp: Hulppagina = {
  titel: 'Hulp bij inchecken en een verhaal',
  kort: 'Zo begint u het overleg met mensen. Alles hier mag, niets moet.',
  delen: [
    {
      kop: 'Wie is er?',
      soort: 'stappen',
      regels: [
        'Is iedereen er? Tik bij vraag 1 op Iedereen is er. Of open de regel Wie is er?',
        'Tik per persoon aan: is er, komt later, is er niet, of is weggegaan. Tikt u bij iemand niets aan, dan staat die persoon bij verwacht.',
        'Komt iemand later? Schrijf erbij hoe laat, als u het weet. Het staat ook in het verslag.',
        'Blijft de stoel van onderwijs, leerplicht of ouders leeg? Dan vraagt de app één keer waarom. U kunt gewoon verder.',
      ],
    },
    {
      kop: 'Een verhaal in eigen woorden',
      soort: 'stappen',
      regels: [
        'Kies over welk kind het verhaal gaat. Vraag dan: mogen wij opschrijven wat u zegt?',
        'Ja? Schrijf het op zoals het gezegd wordt en lees het voor. Wie vertelt, kiest wie het mag lezen. De andere ouder leest niet mee, tenzij u Iedereen kiest.',
        'Nee? Kies Niet opschrijven en luister. De app bewaart er niets van.',
        'Daarna reageert ieder kort: een vraag, een succes, of iets wat raakt.',
        'Schrijf later bij de woorden op wat het team ermee deed. Een kind heeft recht op dat antwoord.',
      ],
    },
  ],
}

export const leesvoorHulp: Hulppagina = {
  titel: 'Hulp bij Lees voor',
  kort: 'Hiermee sluit u het gesprek over één kind af. Iedereen hoort dezelfde afspraak.',
  delen: [
    {
      kop: 'Zo werkt het',
      soort: 'stappen',
      regels: [
        'Tik onderaan het werkblad van het kind op Lees voor.',
        'Eén persoon leest de zinnen hardop: nummer, regie, doel, eerste stap, wie en wanneer. En wat kind en ouders zeiden en de volgende keer, als dat er staat. Namen van kinderen worden nummers.',
        'Klopt het? Tik op Klopt. Wilt u bewaren wie dat zei? Open dan eerst Wie zegt dat het klopt? U gaat daarna naar het volgende kind.',
        'Klopt het niet? Tik op Nog niet. U komt dan bij het eerste wat nog ontbreekt.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Staat er dat iets nog niet is afgesproken? Dan kunt u toch verder.',
        'Verandert er daarna iets aan de afspraak? Dan vraagt de app om het nog een keer voor te lezen.',
      ],
    },
  ],
}

export const gezinHulp: Hulppagina = {
  titel: 'Hulp bij Gezin erbij',
  kort: 'Komt een gezin aan tafel? Dan staat op elk venster alleen hun eigen kind.',
  delen: [
    {
      kop: 'Zo werkt het',
      soort: 'stappen',
      regels: [
        'Open bij vraag 3 het kind. Tik bovenaan op Gezin erbij voordat de deur opengaat.',
        'Bespreek het kind samen. Er is nu geen lijst, geen agenda en geen zoekveld. Notities van het team staan er niet bij.',
        'Tik op Gezin gaat weg. Er komt eerst een lege bladzijde: Even wachten.',
        'Is het gezin de kamer uit? Tik op Ga verder.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Het blijft zo na een slot, een lege accu of een nieuw venster.',
        'Het is een scherm om samen op te kijken, geen slot. Houd de tablet zelf in handen. Wilt u de tablet wel geven? Lees dan Ouders aan tafel.',
        'Vanaf 16 jaar beslist de jongere. Vraag eerst of de ouders mogen meekijken. Vanaf 18 jaar kan dat alleen als de jongere het goedvindt.',
        'De leerplichtambtenaar helpt, en kijkt ook of iedereen zich aan de wet houdt. Zeg dat tegen het gezin.',
      ],
    },
  ],
}

export const grootschermHulp: Hulppagina = {
  titel: 'Hulp bij Groot scherm',
  kort: 'Een tweede venster met grote letters, voor midden op tafel of aan de muur.',
  delen: [
    {
      kop: 'Zo werkt het',
      soort: 'stappen',
      regels: [
        'Tik in het overleg op Groot scherm. Er opent een nieuw venster.',
        'Zet dat venster op het tweede scherm of op de beamer.',
        'Het volgt vanzelf wat u doet. U hoeft er niets in te tikken.',
        'Klaar? Tik op Sluit groot scherm.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Van een kind staat er het nummer, van mensen aan tafel de partij. De app haalt ook namen uit de tekst, maar alleen namen die in de app staan.',
        'Gaat het team op slot of op pauze, of komt er een gezin bij? Dan is het grote scherm leeg.',
        'Komt er geen venster? Dan houdt de browser het tegen. Sta nieuwe vensters toe voor deze app.',
      ],
    },
  ],
}

export const snelregelHulp: Hulppagina = {
  titel: 'Hulp bij de snelregel',
  kort: 'Eén regel onderaan het scherm. Zo schrijft u iets op zonder het gesprek te stoppen.',
  delen: [
    {
      kop: 'Zo werkt het',
      soort: 'stappen',
      regels: [
        'Typ onderaan wat iemand zegt en druk op Enter. Het is bewaard.',
        'Typ # met een rugnummer voor het kind, @ met een naam voor wie het doet, en een dag voor wanneer. Bijvoorbeeld: #214 @Marit belt de mentor vrijdag.',
        'Staan kind, persoon en dag erin? Dan is het meteen een actie bij dat kind. U ziet: Actie bewaard bij #214.',
        'Mist er iets? Of is het niet zeker: een vraag, een tweede dag, of een woord als niet of misschien? Dan wacht de regel bij Nog te plaatsen. Maak er later een actie, een notitie of een kaart van. Of haal de regel weg.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Boven de regel ziet u wat de app heeft begrepen. U mag een naam of een dag ook aantikken.',
        'Staat er een kind op het scherm? Dan ziet u bijvoorbeeld: voor #214. De regel gaat dan over dat kind, ook als u intussen verdergaat naar een ander kind. Klopt dat niet, tik er dan op. Typt u zelf een nummer, dan telt dat nummer.',
        'Een regel over een kind staat bij dat kind. Een andere regel staat bij het overleg.',
        'Is het overleg afgesloten? Dan kunt u een regel die wacht nog bij een kind zetten, of weghalen.',
        'Zet op een kaart geen naam van een kind.',
      ],
    },
  ],
}
