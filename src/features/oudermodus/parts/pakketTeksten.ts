import type { PakketWeigering } from '../../../data/pakket/readPakket.ts'
import { formatDatum } from '../../../lib/datum.ts'

export const teksten = {
  merk: 'Kanteltafel',
  titel: 'Lees wat u van het team kreeg',
  uitleg: 'U kreeg van het team een bestand en vijf woorden. Daarmee leest u hier wat is afgesproken.',
  uitlegQr: 'U las de QR-code van het team. Met de vijf woorden leest u hier wat is afgesproken.',
  terug: 'Naar het begin',
  bestand: 'Kies het bestand gezin.txt',
  anderBestand: 'Kies een ander bestand',
  gekozen: (naam: string) => `Gekozen: ${naam}`,
  geenBestand: 'Kies eerst het bestand dat u van het team kreeg.',
  woorden: 'De vijf woorden',
  woordenHint: 'Iemand van het team zei ze tegen u.',
  geenWoorden: 'Typ de vijf woorden.',
  klok: 'De app kijkt naar de klok van dit apparaat. Staat die terug, dan gaat het bestand toch open.',
  nietsBewaard:
    'De app bewaart hier niets. Het bestand blijft waar u het neerzette. Zonder de vijf woorden leest niemand het.',
  nietsBewaardQr:
    'De app bewaart hier niets. Het adres van deze bladzijde kan in de geschiedenis van de browser staan. Zonder de vijf woorden leest niemand wat erin staat.',
  open: 'Open',
  bezig: 'Bezig met openen',
  tot: (tot: string) => `Dit gaat open tot en met ${tot}.`,
  antwoord: {
    titel: 'Het antwoord',
    leeg: 'Er staat nog niets klaar voor het antwoord.',
    telling: (aantal: number) =>
      aantal === 1 ? 'Er staat 1 ding in het antwoord.' : `Er staan ${aantal} dingen in het antwoord.`,
    uitleg: 'Bewaar het bestand en geef het aan het team. Alleen het team kan het lezen.',
    weg: 'Heeft het team het antwoord nog niet? Na Sluit alles is het weg.',
    bewaar: 'Bewaar antwoord.txt',
    bewaard: 'Het bestand antwoord.txt is gemaakt. Geef het aan het team.',
    toon: 'Toon als QR-code',
    qr: 'QR-code met het antwoord',
    qrUitleg:
      'Houd deze code voor de camera van de tablet van het team. Sluit dit pas als het team zegt dat het antwoord er is.',
    teLang: 'Het antwoord is te lang voor een QR-code. Bewaar het bestand en geef dat aan het team.',
    mislukt: 'Het bestand is niet gemaakt. Wat hier staat, staat er nog. Probeer het opnieuw.',
    teGroot: 'Het antwoord is te lang. Maak een tekst korter en probeer het opnieuw.',
    verder: 'Verder lezen',
    terug: 'Terug naar de bladzijde',
    sluit: 'Sluit alles',
  },
}

const seconden = (aantal: number): string => (aantal === 1 ? '1 seconde' : `${aantal} seconden`)

/** Why it does not open, and what to do. */
export function pakketTekst(w: PakketWeigering): string {
  switch (w.reden) {
    case 'geen-bestand':
      return 'Dit is niet van het kantelteam. Kies het bestand gezin.txt, of lees de QR-code opnieuw.'
    case 'beschadigd':
      return 'Dit bestand is niet heel. Vraag het team om een nieuw bestand.'
    case 'nieuwer':
      return 'Dit bestand is gemaakt met een nieuwere versie van de app. Zet internet aan, ga naar het begin en laad daar de nieuwe versie.'
    case 'kdf-buiten-grenzen':
      return 'Dit bestand is niet door deze app gemaakt. Vraag het team om een nieuw bestand.'
    case 'kdf-mislukt':
      return 'Dit apparaat heeft te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw.'
    case 'fout-woorden':
      return w.wachten === 0
        ? 'Deze woorden kloppen niet. Kijk na wat u typte.'
        : `Deze woorden kloppen niet. Wacht ${seconden(w.wachten)} en probeer het dan opnieuw.`
    case 'wachten':
      return `De woorden klopten te vaak niet. Wacht ${seconden(w.wachten)} en probeer het dan opnieuw.`
    case 'verlopen':
      return `Dit bestand ging open tot en met ${formatDatum(w.tot)}. Vraag het team om een nieuw bestand.`
  }
}
