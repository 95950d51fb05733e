/**
 * The escalation ladder as data: six rungs, from school and family to someone outside who decides (domein 5b). A rung
 * says who looks at it; none of them names a measure or a sanction (product rule 2).
 */
export const treden = [1, 2, 3, 4, 5, 6] as const
export type Trede = (typeof treden)[number]

/** Name of each rung, and who does what on it; own words, Dutch B1. */
export const tredeTeksten: Readonly<Record<Trede, { readonly naam: string; readonly wat: string }>> = {
  1: { naam: 'School en gezin', wat: 'School, kind en ouders zoeken samen wat helpt.' },
  2: { naam: 'Overleg over één kind', wat: 'Iedereen rond dit kind zit één keer samen aan tafel.' },
  3: { naam: 'Kantelteam', wat: 'Het kantelteam denkt mee en spreekt af wie de regie heeft.' },
  4: {
    naam: 'Procesregie',
    wat: 'Iemand die boven de partijen staat, brengt ze bij elkaar en haalt weg wat in de weg zit.',
  },
  5: {
    naam: 'Doorbraak',
    wat: 'Bestuurders van school, samenwerkingsverband en gemeente beslissen samen.',
  },
  6: {
    naam: 'Onafhankelijk oordeel',
    wat: 'Een geschillencommissie of een andere onafhankelijke persoon zegt wat er moet gebeuren.',
  },
}
