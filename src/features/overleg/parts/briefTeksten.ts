export const briefTeksten = {
  taal: 'Taal van de brief',
  taalHint: 'Het Nederlands staat er altijd naast. Wat u typt, blijft zoals u het typt.',
  nagekeken: 'Nagekeken: nee',
  nietNagekeken:
    'Deze vertaling is nog niet nagekeken door iemand die de taal spreekt. Daarom staat ze naast het Nederlands. Wat er staat over rechten en leerplicht, staat alleen in het Nederlands. Leg dat zelf uit, met een tolk.',
  laadtNiet:
    'Deze taal laadt nu niet. De brief staat hier in het Nederlands. Kies de taal later nog een keer.',
}
