import type { Hulppagina } from './Hulppagina.ts'

export const reservekopieHulp: Hulppagina = {
  titel: 'Hulp bij Reservekopie',
  kort: 'Een reservekopie is één bestand met alles van uw team. Alleen met vijf woorden gaat het open.',
  delen: [
    {
      kop: 'Een reservekopie maken',
      soort: 'stappen',
      regels: [
        'Kies Team en daarna Reservekopie. Na een overleg staat er ook een knop.',
        'De eerste keer ziet u vijf woorden. Print ze, of schrijf ze op een eigen papier met erboven: reservekopie. Gooi dit niet weg als het wachtwoord of de herstelcode verandert.',
        'Zet het bestand op een andere plek dan dit apparaat, bijvoorbeeld op een usb-stick in een kluis.',
        'Daarna is elke reservekopie één tik. De vijf woorden blijven dezelfde, ook na een nieuw wachtwoord.',
      ],
    },
    {
      kop: 'Een reservekopie terugzetten',
      soort: 'punten',
      regels: [
        'Op een leeg apparaat: kies op de beginpagina Zet een reservekopie terug. U kiest een nieuw wachtwoord.',
        'In hetzelfde team: kies Team, Reservekopie en Zet een reservekopie terug. U ziet eerst wat er zou gebeuren. Wat er staat, blijft staan.',
        'Terugzetten haalt geen oude tekst terug. Hoe een tekst eerst was, ziet u bij het kind onder Meer, Geschiedenis.',
        'Een gewist kind komt niet vanzelf terug. U kunt er wel om vragen, per kind.',
        'Met Controleer reservekopie weet u of een bestand heel is. Er verandert dan niets.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Heeft u een kind gewist? Het staat nog in reservekopieën van voor die tijd. Maak eerst een nieuwe reservekopie. Gooi daarna die oude bestanden weg.',
        'Gaat u verder op een ander apparaat? Kies Reservekopie en Zet over naar een ander apparaat. Daar staat ook hoe u het team van het oude apparaat haalt.',
        'Het bestand is een gewoon age-\u2060bestand. Ook andere programma’s kunnen het met de vijf woorden openen.',
      ],
    },
  ],
}

/*
 * AVG art. 33: whoever is responsible reports a data breach within 72 hours after knowing of it, unless a risk for the
 * people concerned is unlikely; art. 34: at a high risk those people are told as well. Who decides is the organisation
 * that is responsible, not this app.
 */
export const tabletKwijtHulp: Hulppagina = {
  titel: 'Tablet kwijt',
  kort: 'Is het apparaat met uw kantelteam weg of gestolen? Doe dit vandaag nog.',
  delen: [
    {
      kop: 'Wie u belt',
      soort: 'stappen',
      regels: [
        'Bel de contactpersoon voor privacy van de organisatie die verantwoordelijk is. Schrijf die naam en het telefoonnummer nu al op papier, naast de herstelcode: de afspraken in de app zijn dan ook weg.',
        'Bel wie het apparaat beheert. Die kan het misschien op afstand vergrendelen of leegmaken.',
        'Is het gestolen? Doe aangifte bij de politie.',
        'Vertel het aan de mensen van uw team.',
      ],
    },
    {
      kop: 'Binnen 72 uur',
      soort: 'tekst',
      regels: [
        'De organisatie die verantwoordelijk is, beslist of dit een datalek is dat gemeld moet worden. Een melding bij de Autoriteit Persoonsgegevens moet binnen 72 uur nadat u het weet. Het weekend telt mee. Is het risico groot, dan horen ook de gezinnen het. Bel dus meteen, ook als u nog niet alles weet.',
      ],
    },
    {
      kop: 'Wat was versleuteld',
      soort: 'punten',
      regels: [
        'Alles wat u in de app van een echt team opschreef, is versleuteld. Is het team op slot, dan is het alleen te lezen met het wachtwoord, de herstelcode of een passkey.',
        'Had het team een passkey op dit apparaat? Dan kan wie het apparaat kan ontgrendelen, ook het team openen. Vertel dat erbij.',
        'Had het team een pincode voor pauze? Dan gaat het eerst op pauze, en na twintig minuten pauze op slot. In die tijd gaat het open met de zes cijfers. Vertel dat erbij.',
        'Stond het team nog open? Het gaat na vijf minuten op slot, tijdens een overleg na twintig minuten. Vertel erbij als iemand in die tijd kon meelezen.',
        'Lag het wachtwoord of de herstelcode bij het apparaat? Dan is alles te lezen. Vertel dat erbij.',
        'Wel te zien: de naam van het team op de beginpagina.',
        'Niet versleuteld: bestanden die u zelf bewaarde, zoals een verslag. Bedenk of die op het apparaat stonden, en of er namen in stonden.',
        'Een reservekopie op het apparaat is wel versleuteld. Die gaat alleen open met de vijf woorden.',
      ],
    },
    {
      kop: 'Zo gaat u verder',
      soort: 'stappen',
      regels: [
        'Open Kanteltafel op een ander apparaat.',
        'Kies op de beginpagina Zet een reservekopie terug. Kies uw laatste bestand en typ de vijf woorden.',
        'Kies een nieuw wachtwoord. Vertel het alleen aan wie het mag weten.',
        'Wat na die reservekopie is opgeschreven, is weg. Vul het samen aan en maak meteen een nieuwe reservekopie.',
        'Komt het oude apparaat terug? Zet daar de nieuwste reservekopie terug. Dan komt daar bij wat u intussen opschreef.',
      ],
    },
  ],
}
