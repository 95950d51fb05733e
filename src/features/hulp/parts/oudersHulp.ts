import type { Hulppagina } from './Hulppagina.ts'

export const oudersHulp: Hulppagina = {
  titel: 'Ouders aan tafel',
  kort: 'U geeft de tablet aan het gezin. Zij lezen alleen over hun eigen kind en zeggen wat klopt.',
  delen: [
    {
      kop: 'Zo geeft u de tablet',
      soort: 'stappen',
      regels: [
        'Doe dit voor het overleg, in de pauze of erna. Open het werkblad en tik op Geef de tablet aan het gezin. Na het sluiten van een overleg staat de knop er ook.',
        'Kies wie leest. De app vraagt wat daarbij hoort: welke ouder, of u het gezag heeft nagevraagd, of de jongere het goedvindt.',
        'Kies de taal, en wie het gezin kan bellen.',
        'Lees het voorbeeld. Daar staat alles wat deze persoon krijgt. Staat er een naam die er niet hoort? Haal die eerst weg op het werkblad.',
        'Tik op Geef de tablet aan, met de naam. Het scherm van het team sluit.',
      ],
    },
    {
      kop: 'Wat het gezin ziet en doet',
      soort: 'punten',
      regels: [
        'Het eerste scherm: ons doel, de eerste stap, wie te bellen is en de volgende datum.',
        'Bij Klopt dit? zegt het gezin per regel: klopt, klopt niet, of ik wil iets aanvullen.',
        'Bij Ik wil iets zeggen staan vragen om op te antwoorden. Niets moet. Een kind heeft een eigen plek.',
        'Bij elk antwoord kiest het gezin zelf wie het leest. Niemand verandert de woorden.',
        'Bij Meer weten staat wie wat leest, wie er aan tafel zit, de rechten en gratis hulp.',
        'Lees hardop werkt alleen met een stem van het apparaat zelf. Is die er niet? Lees dan voor.',
      ],
    },
    {
      kop: 'Zo krijgt u de tablet terug',
      soort: 'stappen',
      regels: [
        'Het gezin tikt op Klaar, geef de tablet terug.',
        'Open het team met het wachtwoord. De pincode werkt dan niet.',
        'Wat het gezin schreef, staat in het werkblad, met wie het zei. Zei iemand klopt niet? Dan blijft dat op het werkblad, de agenda en Vandaag staan tot het team antwoordt.',
        'Schrijf bij de woorden van een kind wat u ermee deed. De volgende keer leest het kind dat.',
        'Gaat een bericht niet open? Dat staat bij Team, onder Berichten die niet opengaan.',
      ],
    },
    {
      kop: 'Wie mag lezen?',
      soort: 'punten',
      regels: [
        'Tot 16 jaar leest wie het gezag heeft. Dat telt pas als u het bij school heeft nagevraagd, voor elke ouder, voogd en pleegouder.',
        'Is er geen gezag, of is het niet nagevraagd? Dan geeft u de tablet niet. Is lezen toch goed voor het kind? Schrijf dan op waarom. Die persoon ziet alleen de hoofdlijn.',
        'Vanaf 12 jaar leest de jongere mee. Vanaf 16 jaar beslist de jongere wie leest. Vanaf 18 jaar lezen ouders niets zonder ja van de jongere.',
        'Elke ouder leest de eigen woorden, niet die van de andere ouder. Let erop dat u de goede ouder kiest.',
        'Wat iemand schrijft, is eerst alleen voor die persoon en het team. De schrijver kan dat ruimer kiezen.',
      ],
    },
    {
      kop: 'Andere talen',
      soort: 'punten',
      regels: [
        'De vaste teksten zijn er in het Nederlands, Engels, Arabisch, Turks, Pools, Oekraïens, Bulgaars en Tigrinya.',
        'De vertalingen zijn nog niet nagekeken. Daarom staat het Nederlands er altijd naast. Gebruik een tolk bij wat er echt toe doet.',
        'Wat mensen typten, blijft in hun eigen taal. Erbij staat welke taal dat is.',
      ],
    },
    {
      kop: 'Een kaart voor thuis',
      soort: 'punten',
      regels: [
        'Bij Lees voor staat Geef mee. Dat maakt één bladzijde met het doel, de eerste stap, wie te bellen is en de volgende datum.',
        'U print de kaart, bewaart hem als plaatje of laat een QR-code zien. Er staan voorletters op, geen naam en geen nummer van de lijst.',
      ],
    },
    {
      kop: 'Lezen op de eigen tablet',
      soort: 'punten',
      regels: [
        'Was de app op hun eigen tablet of telefoon al eens open? Dan kunt u ook een bestand meegeven. Dat doet u op dezelfde bladzijde als de tablet.',
        'U geeft of stuurt het bestand, of laat een QR-code zien. Zeg de vijf woorden. Schrijf ze niet in een bericht.',
        'Het gaat open tot de dag die u kiest. De app kijkt naar de klok van dat apparaat. Staat die terug, dan gaat het ook later open.',
        'Terughalen kan niet. Het antwoord van het gezin komt terug als bestand of QR-code. U leest het in bij het kind.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Notities van het team en andere kinderen staan niet op de bladzijde van het gezin. De app herkent alleen namen van de lijst: lees het voorbeeld dus na.',
        'Valt de tablet uit, of laadt iemand de bladzijde opnieuw? Dan vraagt de app om het wachtwoord. Wat het gezin typte, is bewaard.',
        'Staat er nog een venster van de app open, of een groot scherm? Sluit dat eerst.',
        'Twee kinderen in één gezin? Dan geeft u de tablet twee keer, met het wachtwoord ertussen.',
        'Is het wachtwoord kwijt terwijl de tablet bij het gezin was? Onder het wachtwoord staat wat u dan nog kunt.',
        'In Droogzwemmen geeft u de tablet niet. Het voorbeeld staat er wel, en u kunt de bladzijde van het gezin daar proberen.',
        'Samen op het scherm van het team kijken kan ook: met Gezin erbij. Houd de tablet dan zelf in handen.',
      ],
    },
  ],
}
