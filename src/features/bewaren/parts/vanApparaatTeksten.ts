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
      : `Laatste reservekopie: ${formatDatum(today(new Date(op)))} om ${formatKlok(op)}. Wat daarna kwam, staat er niet in.`,
  knop: 'Haal het team van dit apparaat',
}
