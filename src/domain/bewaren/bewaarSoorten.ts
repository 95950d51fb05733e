/** What the history says of the acts on retention and of erasing one text. */
export const bewaarSoorten: Readonly<Record<string, string>> = {
  'bewaardatum-gekozen': 'Gekozen tot wanneer dit werkblad blijft',
  'veld-gewist': 'Een tekst gewist op verzoek',
}
