/** The words of rounding off: who promised what, the check-out, and the family after it. */
export const afrondenTeksten = {
  tablet: {
    titel: 'Geef de tablet aan het gezin',
    uitleg:
      'Is er een gezin in de buurt? Dan kan het lezen wat is afgesproken, en zeggen wat klopt. Kies het kind.',
  },
  deelsLos: (nogNiet: string) =>
    `Deels besproken. ${nogNiet} Dit kind staat niet op de agenda. Kies zelf of het de volgende keer terugkomt.`,
  nogNietBegonnen: 'Dit overleg is nog niet begonnen. Er valt nog niets af te ronden.',
  allesGelezen: (n: number) => `${n === 1 ? 'Dit kind' : 'Deze kinderen'} las u al voor, en het klopt.`,
  nogOpen: (n: number) => `U las ${n === 1 ? 'dit kind' : 'deze kinderen'} al voor. Er ontbreekt nog iets.`,
  alle: 'Alle kinderen op de agenda zijn besproken.',
  alleDeels: 'Over elk kind op de agenda is gesproken. Wat nog ontbreekt, staat hierboven bij het kind.',
  gelezen: (n: number) => `Al voorgelezen: klopt (${n === 1 ? '1 kind' : `${n} kinderen`})`,
  beloften: {
    titel: 'Wie beloofde wat?',
    uitleg: {
      nu: 'Dit spraken wij vandaag af. De volgende keer beginnen wij hiermee: is het gedaan?',
      voorbij: 'Dit spraken wij in dit overleg af.',
    },
    niets: {
      nu: 'In dit overleg beloofde nog niemand iets.',
      voorbij: 'In dit overleg zijn geen beloften opgeschreven.',
    },
    naarLijst: 'Maak een lijst per persoon',
    aantal: (n: number) => (n === 1 ? '1 belofte' : `${n} beloften`),
    terug: 'Terug naar het overleg',
    kies: 'Wiens lijst?',
    alle: 'Iedereen',
    kiesUitleg: 'Geeft u iemand een lijst mee? Kies dan eerst wie. Zo gaat er niets van een ander kind mee.',
    namen: 'Toon de namen van de kinderen',
    namenUitleg: 'Uit: alleen rugnummers. Zet dit alleen aan als de lijst op een veilige plek blijft.',
    print: 'Print',
    papier: 'lijst met beloften, op papier',
    papierMetNamen: 'lijst met beloften met namen, op papier',
  },
  nogTePlaatsen: {
    aantal: (n: number) => (n === 1 ? '1 regel heeft nog geen plek.' : `${n} regels hebben nog geen plek.`),
    kanNog: 'Bij een kind zetten kan nog.',
    geefPlek: 'Geef een plek',
  },
  uitgang: {
    titel: 'Hoe gaat u de deur uit?',
    uitleg: 'Twee tikken per persoon. Niemand ziet wie wat koos. U mag dit overslaan.',
    energie: 'Hoeveel energie heeft u nu? 1\u00A0is\u00A0weinig, 5\u00A0is\u00A0veel.',
    vertrouwen: 'Hoeveel vertrouwen heeft u dat het lukt? 1\u00A0is\u00A0weinig, 5\u00A0is\u00A0veel.',
    bewaard: (n: number) =>
      `Bewaard. ${n === 1 ? 'Er is 1 antwoord.' : `Er zijn ${n} antwoorden.`} Geef het apparaat door.`,
    aantal: (n: number) => (n === 1 ? 'Er is 1 antwoord.' : `Er zijn ${n} antwoorden.`),
    trend: 'Hoe gaat het met ons?',
    trendUitleg: 'Gemiddelden van het team, alleen van overleggen met vijf of meer antwoorden.',
    nogGeenTrend:
      'Na drie overleggen met elk vijf antwoorden ziet u hier hoe het met het team gaat. Nooit per persoon.',
    punt: (energie: string, vertrouwen: string) => `Energie ${energie} van 5, vertrouwen ${vertrouwen} van 5`,
  },
}
