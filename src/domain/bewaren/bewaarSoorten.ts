/** What the history says of the acts on retention and of erasing one text, and of what a damaged row once said. */
export const bewaarSoorten: Readonly<Record<string, string>> = {
  'bewaardatum-gekozen': 'Gekozen tot wanneer dit werkblad blijft',
  'veld-gewist': 'Een tekst gewist op verzoek',
  'uit-stand-hersteld': 'Hersteld uit wat er stond; wat er precies gebeurde, was beschadigd',
}
