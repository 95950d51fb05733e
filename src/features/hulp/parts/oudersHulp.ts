import type { Hulppagina } from './Hulppagina.ts'

export const oudersHulp: Hulppagina = {
  titel: 'Ouders aan tafel',
  kort: 'U geeft de tablet aan het gezin. Zij lezen alleen over hun eigen kind en zeggen wat klopt.',
  delen: [
    {
      kop: 'Zo geeft u de tablet',
      soort: 'stappen',
      regels: [
        'Doe dit voor het overleg, in de pauze of erna. Open het werkblad en tik op Geef de tablet aan het gezin.',
        'Kies wie leest. De app vraagt wat daarbij hoort: welke ouder, of u het gezag heeft nagevraagd, of de jongere het goedvindt.',
        'Kies wie het gezin kan bellen.',
        'Lees het voorbeeld. Daar staat alles wat deze persoon ziet. Staat er een naam die er niet hoort? Haal die eerst weg op het werkblad.',
        'Tik op Geef de tablet aan, met de naam. Het scherm van het team sluit.',
      ],
    },
    {
      kop: 'Zo krijgt u de tablet terug',
      soort: 'stappen',
      regels: [
        'Het gezin tikt op Klaar, geef de tablet terug.',
        'Open het team met het wachtwoord. De pincode werkt dan niet.',
        'Wat het gezin schreef, staat in het werkblad, met wie het zei. Zei iemand klopt niet? Dan blijft dat staan tot het team antwoordt.',
      ],
    },
    {
      kop: 'Wie mag lezen?',
      soort: 'punten',
      regels: [
        'Tot 16 jaar leest wie het gezag heeft. Weet u het niet zeker? Vraag het na bij school.',
        'Zonder gezag geeft u de tablet niet. Is lezen toch goed voor het kind? Schrijf dan op waarom. Die persoon ziet alleen de hoofdlijn.',
        'Vanaf 12 jaar leest de jongere mee. Vanaf 16 jaar beslist de jongere wie leest.',
        'Elke ouder leest de eigen woorden, niet die van de andere ouder. Let erop dat u de goede ouder kiest.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Notities van het team en andere kinderen staan niet op de bladzijde van het gezin.',
        'Valt de tablet uit, of laadt iemand de bladzijde opnieuw? Dan vraagt de app om het wachtwoord. Wat het gezin typte, is bewaard.',
        'Staat er nog een venster van de app open, of een groot scherm? Sluit dat eerst.',
        'In Droogzwemmen ziet u het voorbeeld. De tablet geven kan daar niet.',
        'Samen op het scherm van het team kijken kan ook: met Gezin erbij. Houd de tablet dan zelf in handen.',
      ],
    },
  ],
}
