/** What the history says for each kind of act on an overleg: a Dutch sentence that follows on "Wie, wanneer:". */
export const overlegSoorten: Readonly<Record<string, string>> = {
  'overleg-gepland': 'Overleg gepland',
  'overleg-begonnen': 'Overleg begonnen',
  'overleg-verzet': 'Dag of tijd van het overleg veranderd',
  'overleg-afgezegd': 'Overleg afgezegd',
  'overleg-gesloten': 'Overleg gesloten',
  'stoel-bezet': 'Iemand aan tafel gezet',
  'stoel-leeg-gemaakt': 'Iemand van tafel gehaald',
  'lege-stoel-uitgelegd': 'Opgeschreven waarom een stoel leeg is',
  'op-agenda-gezet': 'Kind op de agenda gezet',
  'van-agenda-gehaald': 'Kind van de agenda gehaald',
  'agenda-geordend': 'Volgorde van de agenda veranderd',
  'teamdoel-gezet': 'Ons doel voor de komende weken opgeschreven',
  'volgend-overleg-gezet': 'Datum van het volgende overleg gekozen',
  'kaart-gemaakt': 'Opgeschreven wat iemand zei',
  'kaart-gewijzigd': 'Kaart veranderd',
  'kaart-verwijderd': 'Kaart weggehaald',
}
