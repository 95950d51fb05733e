import type { Hulppagina } from './Hulppagina.ts'

export const ontgrendelenHulp: Hulppagina = {
  titel: 'Hulp bij openen en beginnen',
  kort: 'U opent een team met het wachtwoord. Wie geen wachtwoord, herstelcode of passkey heeft, kan er niet bij.',
  delen: [
    {
      kop: 'Voor het eerst',
      soort: 'punten',
      regels: [
        'Droogzwemmen is oefenen met verzonnen kinderen. U hoeft niets in te stellen en u kunt niets stuk maken. Een rondleiding van vijf minuten brengt u door een heel overleg. Met Laat zien gaat u naar de plek van elke stap. U kunt stoppen en op Vandaag weer verder gaan.',
        'Met Nieuw kantelteam begint u een echt team. Twee mensen van twee partijen is genoeg om te starten.',
        'Op een iPad: zet de app eerst op het beginscherm. In een gewoon tabblad gooit Safari alles weg als u zeven dagen niet komt.',
      ],
    },
    {
      kop: 'Een team openen',
      soort: 'stappen',
      regels: [
        'Tik op Open team.',
        'Typ het wachtwoord. Past er na drie letters nog één woord van de lijst? Tik op Maak het woord af, of druk op Tab. Passen er twee? Tik op Toon en kies.',
        'Wacht een paar tellen. De app rekent dan, zodat raden veel tijd kost.',
        'Kies wie er typt. U kunt dat later altijd wisselen.',
      ],
    },
    {
      kop: 'Als het niet lukt',
      soort: 'punten',
      regels: [
        'Wachtwoord klopt niet: kijk met Toon wat u typte. Na vijf keer moet u even wachten. Er wordt nooit iets gewist.',
        'Wachtwoord vergeten: gebruik de herstelcode. Die heeft acht groepjes van vier tekens.',
        'Ook geen herstelcode? Open het team met de passkey, als die er is. Of zet een reservekopie terug met de vijf woorden. Is er niets van dit alles, dan kan niemand de gegevens nog lezen, ook wij niet.',
        'De app zegt dat gegevens beschadigd zijn: er is niets gewist. Sluit andere tabbladen, start het apparaat opnieuw en probeer het nog een keer.',
        'De app zegt dat deze browser niet kan bewaren: open de app in een gewoon venster, niet in een privévenster.',
      ],
    },
  ],
}

export const teamHulp: Hulppagina = {
  titel: 'Hulp bij Team',
  kort: 'Hier staan de mensen, de afspraken en de veiligheid van dit apparaat.',
  delen: [
    {
      kop: 'Mensen en afspraken',
      soort: 'punten',
      regels: [
        'Zet bij elk lid de partij en het telefoonnummer van het werk. Gebruik geen privénummer.',
        'Vink aan wie het wachtwoord kent. Dan weet u wie u moet vertellen dat het is veranderd.',
        'Schrijf op wat u over privacy afsprak. Leeg laten mag. Dan staat er op Vandaag een regel.',
        'Kies wie de regie krijgt aangeboden als niemand anders ja zegt.',
        'Bij Wat mogen wij van elkaar verwachten? staat wat twee partijen van elkaar nodig hebben. U kijkt erop terug met gedaan, deels of niet.',
      ],
    },
    {
      kop: 'Apparaat en veiligheid',
      soort: 'punten',
      regels: [
        'Een herstelcode is uw reservesleutel. Bewaar hem op papier, niet naast het wachtwoord.',
        'Vraag de browser om te bewaren. Zegt de browser nee, dan kan hij gegevens wissen als de schijf vol raakt.',
        'Er staat hoeveel regels beschadigd zijn. De rest blijft gewoon werken.',
      ],
    },
  ],
}

export const veiligheidHulp: Hulppagina = {
  titel: 'Wat doet u als er iets misgaat?',
  kort: 'Meestal is er niets weg. Hier staat per probleem wat u doet.',
  delen: [
    {
      kop: 'Hoe uw gegevens veilig zijn',
      soort: 'punten',
      regels: [
        'Alles staat versleuteld op dit apparaat. Er gaat niets naar internet.',
        'Na vijf minuten zonder aanraken gaat het team op slot. Tijdens een overleg is dat twintig minuten. Vooraf vraagt de app of u nog bezig bent.',
        'Iedereen met het wachtwoord kan alles lezen. De naam bij een wijziging is gekozen, niet bewezen.',
        'Loopt u weg van tafel? Tik op Vergrendel.',
      ],
    },
    {
      kop: 'Er staat: nog niet bewaard',
      soort: 'stappen',
      regels: [
        'Sluit het venster niet. Wat u typte, is er nog.',
        'Is de schijf vol? Gooi downloads of foto’s weg.',
        'Tik op Probeer nu. Staat er een tijd bij Bewaard om, dan is het gelukt.',
      ],
    },
    {
      kop: 'Het apparaat viel uit',
      soort: 'stappen',
      regels: [
        'Open de app en het team opnieuw.',
        'Wat bewaard was, staat er. Wat u net typte, staat nog in het veld. Hoogstens de laatste seconde is weg.',
      ],
    },
    {
      kop: 'Het apparaat is weg of gestolen',
      soort: 'stappen',
      regels: [
        'Vertel het meteen aan de contactpersoon voor privacy van uw organisatie. Die bepaalt of het een datalek is en of het binnen 72 uur gemeld moet worden.',
        'Een team op slot is niet te lezen zonder wachtwoord, herstelcode of passkey. Lag er een wachtwoord of code bij, was er een passkey, of stond het team nog open? Vertel dat erbij.',
      ],
    },
    {
      kop: 'Iemand zag een naam die niet voor die persoon was',
      soort: 'stappen',
      regels: [
        'Zet Alleen nummers aan.',
        'Vertel het aan de contactpersoon voor privacy.',
        'Is een rugnummer bekend geworden? Kies bij dat kind Geef nieuw rugnummer.',
      ],
    },
    {
      kop: 'Iets is per ongeluk veranderd',
      soort: 'punten',
      regels: [
        'Tik op Maak ongedaan in de balk onderaan.',
        'Is de balk weg? Bij een kind staat onder Meer de geschiedenis: wie veranderde wat en wanneer.',
      ],
    },
  ],
}

export const toegankelijkheidHulp: Hulppagina = {
  titel: 'Toegankelijkheidsverklaring',
  kort: 'Iedereen aan tafel moet de app kunnen gebruiken. Hier staat wat we daarvoor doen en wat nog niet is nagekeken.',
  delen: [
    {
      kop: 'Waar we ons aan houden',
      soort: 'punten',
      regels: [
        'We werken volgens de internationale richtlijn voor toegankelijke websites (WCAG\u00A02.2, niveau\u00A0AA).',
        'U kunt alles met het toetsenbord doen. U ziet altijd waar u bent.',
        'Knoppen zijn groot genoeg voor een vinger. Slepen hoeft nooit.',
        'Tekst mag u twee keer zo groot zetten. Er is een lichte en een donkere weergave; die volgt uw apparaat.',
        'Kleur staat nooit alleen: er staat altijd een woord of teken bij.',
        'De tekst is kort en in gewone woorden (taalniveau B1).',
      ],
    },
    {
      kop: 'Hoe het is nagekeken',
      soort: 'punten',
      regels: [
        'Bij elke nieuwe versie lopen automatische controles langs alle schermen, licht en donker, op telefoon en tablet.',
        'Nog niet nagekeken: alle schermen met een schermlezer op een echte iPad en op Android.',
      ],
    },
    {
      kop: 'Werkt iets niet voor u?',
      soort: 'tekst',
      regels: [
        'Vertel het aan de coördinator van uw team, of aan de organisatie die u deze app geeft. Zeg op welk scherm het was en wat u wilde doen. Zij kunnen het doorgeven aan de makers.',
      ],
    },
  ],
}
