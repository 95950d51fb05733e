import type { CardForm } from '../../../ui/FamilyCardTools.tsx'

const hoe: Readonly<Record<CardForm, string>> = {
  papier: 'op papier',
  plaatje: 'als plaatje',
  qr: 'als QR-code',
}

/** The card that a family takes home from Lees voor. */
export const geefMeeTeksten = {
  knop: 'Geef mee',
  titel: 'Kaart voor thuis',
  laden: 'De kaart komt eraan.',
  uitleg: 'Op de kaart staan de voorletters van het kind. Een naam of nummer van de lijst staat er niet op.',
  voorWie: 'Geef de kaart aan het kind en aan wie gezag heeft.',
  zestien: 'Deze jongere is 16 jaar of ouder. De jongere beslist wie de kaart krijgt.',
  taal: 'In welke taal?',
  nietNagekeken: 'Deze vertaling is nog niet nagekeken. Daarom staat het Nederlands ernaast.',
  contact: 'Wie kan het gezin bellen?',
  niemand: 'Nog niemand',
  leesNa: 'Lees de kaart na. De app kent alleen de namen op de lijst.',
  print: 'Print de kaart',
  plaatje: 'Bewaar als plaatje',
  qr: 'Laat de QR-code zien',
  qrSluit: 'Sluit de QR-code',
  qrUitleg: 'Het gezin richt de camera van een telefoon op de QR-code. Dan staat de tekst op die telefoon.',
  qrNaam: 'QR-code met de tekst van de kaart',
  teLang: 'De tekst is te lang voor een QR-code. Print de kaart.',
  bewaard:
    'Het plaatje afspraak.png is bewaard. Geef het aan het gezin en haal het daarna weg van dit apparaat.',
  plaatjeMislukt: 'Het plaatje kon niet worden gemaakt. Print de kaart.',
  /** In the access log: what left the app. */
  uit: (form: CardForm, taal: string): string => `kaart voor het gezin, ${hoe[form]}, ${taal}`,
} as const
