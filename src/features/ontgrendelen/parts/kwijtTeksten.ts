export const kwijtTeksten = {
  knop: 'Is het wachtwoord kwijt?',
  titel: 'Het wachtwoord is kwijt',
  uitleg: 'Deze bladzijde is voor mensen van het team. Hier staat niets over kinderen.',
  zoek: {
    titel: 'Zoek eerst',
    regels: [
      'Vraag iedereen van het team of die het wachtwoord nog weet.',
      'Zoek het papier met de herstelcode. Is er een herstelcode, dan staat er een knop voor onder het wachtwoord.',
    ],
  },
  kopie: {
    titel: 'Zet een reservekopie terug',
    uitleg:
      'Heeft u een bestand van uw team, en de vijf woorden? Dan komt het team op dit apparaat terug, met een nieuw wachtwoord. Wat na die reservekopie kwam, staat er niet in. Ook niet wat het gezin net schreef.',
    blijft: 'Het team dat niet opengaat, blijft daarnaast staan, op slot.',
    knop: 'Zet een reservekopie terug',
  },
  andere: {
    titel: 'Open een ander team op dit apparaat',
    uitleg: 'Dat kan alleen met het wachtwoord van dat team.',
  },
  niets: {
    titel: 'Heeft u dit allemaal niet?',
    regels: [
      'Dan kan niemand dit team op dit apparaat nog openen. Ook de makers van de app niet.',
      'Een team van het apparaat halen kan alleen met het wachtwoord. Zo kan iemand die de tablet even vasthoudt, niets wissen.',
      'Wilt u het apparaat weer gebruiken? Vraag dan wie het beheert om in de browser de gegevens van deze app te wissen. Dan zijn alle teams op dit apparaat voorgoed weg.',
    ],
  },
  terug: 'Terug',
}
