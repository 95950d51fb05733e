/** What the history says for each kind of act on the team. */
export const teamSoorten: Readonly<Record<string, string>> = {
  'team-begonnen': 'Team begonnen',
  'team-hernoemd': 'Naam van het team veranderd',
  'lid-toegevoegd': 'Iemand aan het team toegevoegd',
  'lid-gewijzigd': 'Gegevens van iemand in het team veranderd',
  'lid-weggehaald': 'Iemand uit het team gehaald',
  'privacy-afgesproken': 'Afspraken over privacy opgeschreven',
  'alleen-nummers-aangezet': 'Alleen nummers aangezet',
  'alleen-nummers-uitgezet': 'Alleen nummers uitgezet',
  'vangnet-gekozen': 'Vangnet voor de regie gekozen',
  'herinnering-gesloten': 'Herinnering weggehaald',
  'reservekopie-woorden-vernieuwd': 'Nieuwe woorden voor de reservekopie gemaakt',
  'reservekopie-woorden-overgenomen':
    'Nieuwe woorden voor de reservekopie overgenomen van een ander apparaat',
  'reservekopie-woorden-gemaakt': 'Vijf woorden voor de reservekopie gemaakt',
  'reservekopie-teruggezet': 'Reservekopie teruggezet',
  'reservekopie-gemaakt': 'Reservekopie gemaakt',
  'verwachting-opgeschreven': 'Opgeschreven wat partijen van elkaar mogen verwachten',
  'verwachting-gewijzigd': 'Verwachting veranderd',
  'verwachting-weggehaald': 'Verwachting weggehaald',
  'verwachting-teruggekeken': 'Teruggekeken op een verwachting',
}
