import type { Hulppagina } from './Hulppagina.ts'

export const uitnodigingHulp: Hulppagina = {
  titel: 'Hulp bij de uitnodiging',
  kort: 'Vraag mensen aan tafel: met een bestand voor hun agenda, of op papier.',
  delen: [
    {
      kop: 'Het team uitnodigen',
      soort: 'stappen',
      regels: [
        'Open het geplande overleg en tik op Maak uitnodiging.',
        'Vul in waar het is en wie mensen kunnen bellen. Dat staat alleen in de uitnodiging.',
        'Kies Print, of Zet in een agenda. Dat laatste maakt een bestand dat elk agendaprogramma opent.',
        'Tik bij iemands naam aan hoe het staat: gevraagd, zegt ja of zegt nee.',
      ],
    },
    {
      kop: 'Een gezin uitnodigen',
      soort: 'stappen',
      regels: [
        'Tik bij Voorbereiden naast het kind op het potlood (Tijd, plek en gezin).',
        'Vul in wie er komt, hoe laat, en of er een tolk nodig is. Tik dan op Maak uitnodiging voor dit gezin.',
        'In de brief staat in gewone taal wie er zijn, waarom, waarover het gaat, dat het gezin iemand mag meenemen, en wat het niet hoeft te vertellen.',
        'Kies boven de brief een andere taal als het gezin die beter leest. Het Nederlands staat er altijd naast.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'In geen enkele uitnodiging staat de naam of het nummer van een kind.',
        'Past de tijd van het gezin niet bij de volgorde? Dan zegt de app dat. U beslist.',
      ],
    },
  ],
}

export const tijdHulp: Hulppagina = {
  titel: 'Hulp bij de tijd',
  kort: 'De app telt rustig mee. Er gaat geen bel en er klapt niets dicht.',
  delen: [
    {
      kop: 'De tijd verdelen',
      soort: 'stappen',
      regels: [
        'Open bij Voorbereiden Verdeel de tijd. Vul in hoeveel minuten er zijn.',
        'Zonder keuze is het 10 minuten voor vraag 1, 10 minuten voor vraag 2 en 8 minuten per kind. Gaat het overleg over één kind, dan is alle tijd voor dat kind.',
        'Wilt u meer tijd voor één kind? Tik naast dat kind op het potlood (Tijd, plek en gezin).',
        'Onder de agenda staat de som. Is het te veel? Kies minder kinderen of meer tijd.',
      ],
    },
    {
      kop: 'Tijdens het overleg',
      soort: 'punten',
      regels: [
        'Bovenaan staat hoeveel minuten er nog zijn voor deze vraag of dit kind.',
        'Met 5 minuten erbij geeft u meer tijd. Met Zet stil telt de app even niet.',
        'Gaat het team op slot of op pauze, dan staat de tijd ook stil.',
        'Wie niet aan de beurt komt, staat de volgende keer bovenaan.',
      ],
    },
  ],
}
