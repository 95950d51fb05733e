export const teksten = {
  merk: 'Kanteltafel',
  defect: {
    titel: 'Dit scherm werkt even niet',
    uitleg:
      'Er ging iets mis in de app. Wat bewaard was, is veilig op dit apparaat. Probeer het scherm opnieuw.',
    opnieuw: 'Probeer opnieuw',
  },
  laden: 'Even geduld',
  nav: {
    aanpak: 'Aanpak',
    begin: 'Naar begin',
    vandaag: 'Vandaag',
    namenlijst: 'Namenlijst',
    overleg: 'Overleg',
    team: 'Team',
    hulp: 'Hulp',
    vergrendel: 'Vergrendel',
  },
  oefenen: {
    strook: 'U oefent met verzonnen kinderen.',
    eigenTeam: 'Begin met uw eigen team',
    opnieuw: 'Zet oefening terug',
    looptTitel: 'Begint de oefening opnieuw?',
    loopt: 'Er loopt een oefenoverleg. Dat en alles wat u oefende, gaat dan weg.',
    beginOpnieuw: 'Begin opnieuw',
    gaDoor: 'Ga door met dit overleg',
    mislukt: 'Terugzetten lukte niet. Vergrendel en open Droogzwemmen opnieuw.',
  },
  nogBezig: {
    titel: 'Nog bezig?',
    uitleg: (seconden: number) =>
      `Over ${seconden} seconden gaat het team op slot. Wat al bewaard was, is veilig.`,
    nietBewaard: 'Op dit scherm staat tekst die nog niet bewaard is. Kies Ga door en bewaar die eerst.',
    gaDoor: 'Ga door',
    vergrendel: 'Vergrendel nu',
  },
  bijGezin: {
    vast: 'Nog niet alles is bewaard',
    vastUitleg:
      'De schijf van deze tablet neemt het nu niet aan. Wat u schreef, staat versleuteld in dit venster. De app probeert het steeds opnieuw. Laat dit venster open en geef de tablet aan het team. Maakt het team ruimte vrij op de tablet? Dan bewaart de app het vanzelf.',
    opnieuw: 'Probeer opnieuw',
    nogVol: 'Het lukt nog niet.',
    gooiWeg: 'Gooi dit weg en ga naar het team',
    teLaat: 'Niet alles is bewaard',
    teLaatUitleg: (dingen: number) =>
      `Het team opende Kanteltafel in een ander venster. ${dingen === 1 ? '1 ding dat u schreef, was' : `${dingen} dingen die u schreef, waren`} toen nog niet bewaard. Deze tablet kan het niet meer bewaren, en het team kan het niet lezen. Vertel het aan het team. Dan kunt u het nog een keer zeggen.`,
    zeker: 'Gooit u dit weg?',
    zekerUitleg: (dingen: number) =>
      `${dingen === 1 ? '1 ding dat u schreef, is' : `${dingen} dingen die u schreef, zijn`} dan weg. Niemand kan dat terughalen. Wat al bewaard was, blijft staan.`,
    jaGooiWeg: 'Ja, gooi dit weg',
    neeLaatStaan: 'Nee, laat dit staan',
  },
  overWie: {
    nummer: (nummer: number | null) => (nummer === null ? 'een kind zonder nummer' : `nummer ${nummer}`),
    kinderen: (aantal: number) => `${aantal} kinderen`,
  },
  actieBewaard: (nummer: number | null) =>
    nummer === null ? 'Actie bewaard' : `Actie bewaard bij #${nummer}`,
  ongedaan: {
    knop: 'Maak ongedaan',
    gelukt: 'Teruggezet.',
    deels: 'Een deel is teruggezet. De rest veranderde iemand daarna. Kijk bij de geschiedenis.',
    geweigerd: 'Dit kan niet meer terug: iemand heeft het daarna veranderd. Kijk bij de geschiedenis.',
    wacht: 'Terugzetten is nog niet bewaard. De app doet het zodra het kan.',
    mislukt: 'Terugzetten lukte niet. Er is niets veranderd.',
  },
  nietBewaard: {
    titel: (aantal: number) =>
      aantal === 1 ? '1 wijziging is nog niet bewaard' : `${aantal} wijzigingen zijn nog niet bewaard`,
    uitleg: 'De schijf neemt het nu niet aan. De app bewaart het zodra het kan. Sluit dit venster niet.',
    opnieuw: 'Probeer nu',
    schijfVol:
      'De schijf van dit apparaat is vol. Maak ruimte vrij: gooi bijvoorbeeld foto’s of downloads weg. De app bewaart het dan vanzelf. Sluit dit venster niet.',
  },
  ongezien: {
    klok: 'Let op: de klok klopt misschien niet.',
    wacht: 'Let op: niet alles is bewaard.',
    gaatNietMeer: 'Let op: iets kan niet bewaard worden.',
    toon: 'Toon melding',
  },
  nietBewaardBijGezin: 'Nog niet alles is bewaard. Sluit dit venster niet.',
  antwoordWacht: 'U las de QR-code van een gezin. Open het team, dan leest u het antwoord in.',
  post: {
    gezin: (nummer: number | null) => (nummer === null ? 'Een gezin' : `Het gezin van ${nummer}`),
    gezegd: (wie: string, dingen: number) =>
      `${wie} schreef ${dingen === 1 ? '1 ding' : `${dingen} dingen`}.`,
    klad: (wie: string) => `${wie} was nog aan het schrijven. Dat staat klaar voor de volgende keer.`,
    onleesbaar: (aantal: number) =>
      aantal === 1
        ? '1 bericht van een gezin is niet leesbaar. Het blijft bewaard.'
        : `${aantal} berichten van een gezin zijn niet leesbaar. Ze blijven bewaard.`,
    gewist: (aantal: number) =>
      aantal === 1
        ? '1 bericht ging over een kind dat gewist is. Het is niet bewaard.'
        : `${aantal} berichten gingen over een kind dat gewist is. Ze zijn niet bewaard.`,
    bekijk: 'Bekijk',
    watNu: 'Lees wat u kunt doen',
  },
  gaatNietMeer: {
    titel: (aantal: number) =>
      aantal === 1
        ? '1 wijziging kan niet bewaard worden'
        : `${aantal} wijzigingen kunnen niet bewaard worden`,
    gooiWeg: 'Gooi dit weg',
  },
  schade: {
    titel: (aantal: number) =>
      aantal === 1 ? '1 regel is niet leesbaar' : `${aantal} regels zijn niet leesbaar`,
    uitleg: (aantal: number) =>
      aantal === 1
        ? 'Deze regel is beschadigd of komt van een nieuwere versie. Hij blijft bewaard. De rest werkt gewoon.'
        : 'Deze regels zijn beschadigd of komen van een nieuwere versie. Ze blijven bewaard. De rest werkt gewoon.',
  },
  alleenLezen: {
    titel: 'U kunt nu alleen lezen',
    uitleg:
      'Dit team is het laatst gebruikt met een nieuwere versie van de app. Alles is er nog. Werk de app bij, dan kunt u weer schrijven.',
  },
  quarantaine: {
    titel: (aantal: number) =>
      `${aantal === 1 ? '1 regel heeft' : `${aantal} regels hebben`} een datum in de toekomst`,
    uitleg:
      'Ze komen van een apparaat met een verkeerde klok. Ze staan apart en zijn niet weg. Staat de klok van dit apparaat goed? Neem ze dan over met de tijd van nu.',
    neemOver: 'Neem ze over',
  },
  klok: {
    titel: 'De klok van dit apparaat loopt niet gelijk',
    uitleg: (uren: number) =>
      `De klok staat ${Math.floor(uren / 24) === 1 ? '1 dag' : `${Math.floor(uren / 24)} dagen`} terug. Zet de klok goed. Klopt de klok wel? Kies dan ‘De klok klopt, ga door’. Staat er nog tekst die niet bewaard is? Bewaar die daarna.`,
    gaDoor: 'De klok klopt, ga door',
  },
  nieuweVersie: {
    titel: 'Er is een nieuwe versie',
    uitleg: 'Neem de nieuwe versie als het u uitkomt. Aan wat bewaard is, verandert niets.',
    laad: 'Neem de nieuwe versie',
    later: 'Later',
    nietNu:
      'Nu kan het niet. Er loopt een overleg, iemand begint een team, of iets is nog niet bewaard. Kijk in al uw vensters. Rond het af en probeer het dan opnieuw.',
  },
  pauze: {
    titel: 'Pauze',
    uitleg: (tijd: string) =>
      `In dit venster is alles van het team afgedekt. Typ de pincode om verder te gaan op dezelfde plek. Om ${tijd} gaat het team op slot. Dan opent u het met het wachtwoord.`,
    pincode: 'Pincode',
    fout: (over: number) =>
      over === 1
        ? 'Deze pincode klopt niet. U kunt het nog 1 keer proberen. Daarna gaat het team op slot.'
        : `Deze pincode klopt niet. U kunt het nog ${over} keer proberen.`,
    begint: 'Het team gaat op pauze.',
    waarschuwing: (seconden: number) =>
      `Over ${seconden} seconden gaat dit venster op pauze. Wat al bewaard was, is veilig.`,
  },
  opSlot: { titel: 'Het team gaat op slot.' },
  afscheid: {
    gelezen: 'Sluit',
    gewist: {
      titel: 'Wat u wiste, is weg van dit apparaat',
      uitleg: 'De rest van het team staat er nog, met een nieuwe sleutel. Open het team met het wachtwoord.',
    },
    weg: {
      titel: 'Het team is van dit apparaat gehaald',
      uitleg: 'Er staat hier niets meer van. Met een reservekopie en de vijf woorden zet u het terug.',
    },
    resten: {
      titel: 'Het team is van dit apparaat gehaald',
      uitleg:
        'In de bestanden van de browser kunnen nog versleutelde resten staan, tot de browser ze zelf opruimt. Met een reservekopie en de vijf woorden zet u het team terug.',
    },
    pincode: {
      titel: 'Het team is op slot',
      uitleg:
        'De pincode was vijf keer niet goed. Wat bewaard was, is veilig. Open het team met het wachtwoord.',
    },
    pauze: {
      titel: 'Het team is op slot',
      uitleg: 'De pauze duurde te lang. Wat bewaard was, is veilig. Open het team met het wachtwoord.',
    },
    elders: {
      titel: 'Het team is op slot',
      uitleg:
        'Dat gebeurde vanuit een ander venster op dit apparaat. Wat u hier typte, is bewaard. Open het team met het wachtwoord.',
    },
    'niet-gegeven': {
      titel: 'De bladzijde voor het gezin ging niet open',
      uitleg: 'Er is niets gewist. Open het team en geef de tablet nog een keer.',
    },
    terug: {
      titel: 'Geef de tablet terug aan het team',
      uitleg: 'Het team opende Kanteltafel in een ander venster. Wat u schreef, is bewaard.',
    },
    weggegooid: {
      titel: 'Niet alles wat u schreef, is bewaard',
      uitleg: 'De tablet kon niet alles bewaren. Wat niet bewaard was, is weg. Vertel het aan het team.',
    },
  },
  nieuwWachtwoord: {
    titel: 'Het nieuwe wachtwoord geldt.',
    uitleg:
      'De nieuwe herstelcode ook. De oude werken niet meer. Aan uw kinderen en afspraken is niets veranderd.',
  },
  teruggezet: {
    titel: 'Uw team staat op dit apparaat.',
    uitleg: (kinderen: number, overleggen: number, moment: string) =>
      `${kinderen === 1 ? '1 kind' : `${kinderen} kinderen`} en ${overleggen === 1 ? '1 overleg' : `${overleggen} overleggen`}. Zo was het op ${moment}. Wat daarna is opgeschreven, staat er niet in. Klopt de datum? Maak dan een nieuwe reservekopie vanaf dit apparaat.`,
    maak: 'Maak een reservekopie',
    oud: 'Heeft u het oude apparaat nog?',
  },
  sluitenLuktNiet: {
    titel: 'Op slot, maar nog niet alles staat op de schijf',
    uitleg:
      'Wat nog over is, staat versleuteld in dit venster. Sluit het venster niet. Maak ruimte vrij op dit apparaat en probeer het opnieuw. Of bewaar het als versleuteld bestand. Dat zet u later terug bij Team.',
    opnieuw: 'Probeer opnieuw',
    bestand: 'Bewaar als versleuteld bestand',
    nogVol: 'Het past nog niet. Maak meer ruimte vrij.',
    inBestandTitel: 'Op slot. Wat niet op de schijf past, zit in een bestand',
    inBestand:
      'Kijk of het bestand bij uw downloads staat. Staat het er? Dan mag u dit venster sluiten. Open later het team en zet het bestand terug bij Team. Staat het er niet? Kies dan nog een keer ‘Bewaar als versleuteld bestand’. Het bestand is versleuteld. Alleen wie dit team kan openen, kan het lezen.',
    geenBestand: 'Het bestand kwam er niet. Er is niets weg: het staat nog in dit venster.',
  },
  vervangen: {
    titel: 'Er is een nieuwe versie',
    uitleg:
      'Een ander venster gebruikt die al. Wat al bewaard was, is veilig. Laad de pagina en open het team opnieuw.',
    inBestand:
      'Wat niet op de schijf past, zit in een bestand. Kijk of het bij uw downloads staat. Staat het er? Laad dan de pagina en open het team opnieuw. Zet het bestand terug bij Team. Staat het er niet? Kies dan nog een keer ‘Bewaar als versleuteld bestand’.',
    nogOver:
      'Een ander venster gebruikt die al. Nog niet alles staat op de schijf. Bewaar het eerst als versleuteld bestand. Dat zet u later terug bij Team.',
    laad: 'Laad de pagina opnieuw',
  },
  herbouw: 'De lijst wordt opnieuw opgebouwd. U kunt gewoon werken.',
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg: 'Het adres klopt niet, of wat hier stond is weg.',
    terug: 'Ga naar Vandaag',
  },
}
