import { formatDatum, formatKlok, today } from '../../../lib/datum.ts'

export const vanApparaatTeksten = {
  titel: 'Haal dit team van dit apparaat',
  uitleg:
    'Alles van dit team gaat van dit apparaat: kinderen, overleggen en afspraken. Andere teams op dit apparaat blijven.',
  gevolgen: [
    'Dit maakt u niet ongedaan. Terug kan alleen met een reservekopie en de vijf woorden daarvan.',
    'Ook wat nog niet bewaard is, gaat weg.',
    'Het wachtwoord, de herstelcode en een passkey van dit apparaat openen daarna niets meer.',
    'Reservekopieën, verslagen en andere apparaten blijven zoals ze zijn.',
  ],
  laatste: (op: number | null) =>
    op === null
      ? 'Er is nog geen reservekopie. Maak die eerst, anders is alles weg.'
      : `Laatste reservekopie: ${formatDatum(today(new Date(op)))} om ${formatKlok(op)}, misschien op een ander apparaat. Wat daarna kwam, staat er niet in. Maak hier eerst een nieuwe.`,
  woorden: 'Bekijk de vijf woorden',
  knop: 'Haal het team van dit apparaat',
  blijft: (waarom: string) =>
    `Het team is nu op slot, maar nog niet weg. ${waarom} Open de app opnieuw. Staat het team er dan nog, doe dit dan nog een keer.`,
  opnieuw: 'Open de app opnieuw',
}
