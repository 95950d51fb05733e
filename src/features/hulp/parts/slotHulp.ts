import type { Hulppagina } from './Hulppagina.ts'

export const slotHulp: Hulppagina = {
  titel: 'Hulp bij slot, pauze en sleutels',
  kort: 'Wie erbij kan, hoe u even pauzeert, en wat u doet als iemand weggaat.',
  delen: [
    {
      kop: 'Even weg: pauze',
      soort: 'punten',
      regels: [
        'Kies onder Team een pincode van zes cijfers. Ligt het apparaat stil, dan komt er eerst een pauze. Met de pincode gaat u verder waar u was.',
        'De pincode geldt alleen in dit venster en tot u het sluit. Hij wordt nergens bewaard.',
        'Na vijf keer verkeerd of na twintig minuten gaat het team op slot. Dan vraagt de app weer het wachtwoord.',
        'Vergrendel zet het team altijd meteen op slot, in alle vensters.',
      ],
    },
    {
      kop: 'Iemand gaat weg',
      soort: 'stappen',
      regels: [
        'Kies Team en daarna Iemand gaat weg.',
        'U kiest een nieuw wachtwoord en een nieuwe herstelcode. De oude openen het team op dit apparaat dan niet meer.',
        'Vertel het nieuwe wachtwoord zelf aan wie blijft. Stuur het niet in een bericht.',
        'Kende deze persoon de vijf woorden van de reservekopie? Neem dan ook nieuwe woorden en maak een nieuwe reservekopie. Gooi pas daarna de oude bestanden weg: die blijven opengaan met de oude vijf woorden.',
      ],
    },
    {
      kop: 'Openen met een passkey',
      soort: 'punten',
      regels: [
        'Op sommige apparaten kunt u openen met vinger, gezicht of de code van het apparaat.',
        'Wie het apparaat kan ontgrendelen, kan dan ook het team openen. Gebruik een passkey alleen op een apparaat dat van één persoon is.',
        'Het wachtwoord blijft ook werken. U kunt de passkey weer weghalen.',
      ],
    },
    {
      kop: 'Inzage: wie deed wat?',
      soort: 'punten',
      regels: [
        'Onder Team staat Inzage: wie een werkblad opende, veranderde, meegaf of wiste, en wanneer.',
        'Er staan rugnummers in, geen namen van kinderen en geen inhoud.',
        'De naam van wie iets deed is gekozen bij Wie typt. Dat is geen bewijs.',
      ],
    },
  ],
}

export const wissenHulp: Hulppagina = {
  titel: 'Hulp bij Bewaren en wissen',
  kort: 'Wat mag weg, hoe u wist, en wat de app niet kan terughalen.',
  delen: [
    {
      kop: 'Wat mag weg',
      soort: 'punten',
      regels: [
        'Onder Team staat hoe lang een werkblad blijft nadat een kind weer op school is of het werkblad is afgesloten. Uw team spreekt die termijn af.',
        'De app wist niets uit zichzelf. Op Vandaag staat een regel als er iets weg mag.',
        'U kunt per kind een andere datum kiezen. Schrijf erbij waarom.',
      ],
    },
    {
      kop: 'Een kind of één tekst wissen',
      soort: 'stappen',
      regels: [
        'Open het werkblad, kies Meer en daarna Bewaren en wissen.',
        'Lees wat er weggaat en waar de app niet bij kan: reservekopieën en verslagen die u eerder maakte.',
        'Typ het rugnummer en kies Wis voorgoed. Andere vensters volgen meteen.',
        'Klopt één zin niet? Wis dan alleen die tekst. Hij verdwijnt ook uit de geschiedenis.',
      ],
    },
    {
      kop: 'Wis helemaal',
      soort: 'tekst',
      regels: [
        'Na het wissen kunnen in de bestanden van de browser versleutelde resten blijven staan. Wis helemaal zet alles wat u nog heeft in nieuwe opslag met nieuwe sleutels en gooit de oude opslag weg.',
        'Doe dit ook als iemand anders het wachtwoord kende. U krijgt een nieuwe herstelcode. Valt het halverwege uit, dan is alles er nog.',
      ],
    },
  ],
}
