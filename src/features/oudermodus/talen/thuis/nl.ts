import { formatDatum } from '../../../../lib/datum.ts'
import type { Pakkettekst } from './Pakkettekst.ts'
import { tel } from './tel.ts'

const seconden = tel('nl', { one: 'seconde', other: 'seconden' })

export const nl: Pakkettekst = {
  taal: 'nl',
  richting: 'ltr',
  nagekeken: true,
  datum: formatDatum,
  kies: {
    naarInhoud: 'Ga naar de inhoud',
    talen: 'Taal van deze bladzijde',
    titel: 'Lees wat u van het team kreeg',
    uitleg: 'U kreeg van het team een bestand en vijf woorden. Daarmee leest u hier wat is afgesproken.',
    uitlegQr: 'U las de QR-code van het team. Met de vijf woorden leest u hier wat is afgesproken.',
    terug: 'Naar het begin',
    bestand: 'Kies het bestand gezin.txt',
    anderBestand: 'Kies een ander bestand',
    gekozen: (naam) => `Gekozen: ${naam}`,
    geenBestand: 'Kies eerst het bestand dat u van het team kreeg.',
    woorden: 'De vijf woorden',
    woordenHint: 'Iemand van het team zei ze tegen u.',
    geenWoorden: 'Typ de vijf woorden.',
    klok: 'De app kijkt naar de klok van dit apparaat. Staat de klok terug? Dan gaat het bestand ook na de laatste dag open.',
    nietsBewaard:
      'De app bewaart hier niets. Het bestand blijft waar u het neerzette. Alleen met de vijf woorden kan iemand het lezen.',
    nietsBewaardQr:
      'De app bewaart hier niets. Het adres van deze bladzijde kan in de geschiedenis van de browser staan. Zonder de vijf woorden leest niemand wat erin staat.',
    open: 'Open',
    bezig: 'Bezig met openen',
  },
  veld: {
    toon: 'Toon',
    verberg: 'Verberg',
    passen: 'Woorden die passen',
    maakAf: 'Maak het woord af',
    meer: 'Er passen nog meer woorden. Typ door.',
  },
  tot: (tot) => `Dit gaat open tot en met ${tot}.`,
  antwoord: {
    titel: 'Het antwoord',
    leeg: 'Er staat nog niets klaar voor het antwoord.',
    telling: (aantal) =>
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
    mislukt: 'Het bestand is niet gemaakt. Uw tekst is niet weg. Probeer het opnieuw.',
    teGroot: 'Het antwoord is te lang. Maak een tekst korter en probeer het opnieuw.',
    verder: 'Verder lezen',
    terug: 'Terug naar de bladzijde',
    sluit: 'Sluit alles',
  },
  fout: {
    geenBestand: 'Dit is niet van het kantelteam. Kies het bestand gezin.txt, of lees de QR-code opnieuw.',
    beschadigd: 'Dit bestand is niet heel. Vraag het team om een nieuw bestand.',
    nieuwer:
      'Dit bestand is gemaakt met een nieuwere versie van de app. Zet internet aan, ga naar het begin en laad daar de nieuwe versie.',
    nietVanOns: 'Dit bestand is niet door deze app gemaakt. Vraag het team om een nieuw bestand.',
    geenGeheugen:
      'Dit apparaat heeft te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw.',
    foutWoorden: 'Deze woorden kloppen niet. Kijk na wat u typte.',
    foutWoordenWacht: (wachten) =>
      `Deze woorden kloppen niet. Wacht ${seconden(wachten)} en probeer het dan opnieuw.`,
    teVaak: (wachten) =>
      `De woorden klopten te vaak niet. Wacht ${seconden(wachten)} en probeer het dan opnieuw.`,
    verlopen: (tot) => `Dit bestand ging open tot en met ${tot}. Vraag het team om een nieuw bestand.`,
  },
}
