export const teksten = {
  titel: 'Verslag',
  laden: 'Het verslag komt eraan.',
  bestaatNiet: 'Dit overleg is er niet (meer).',
  terug: 'Terug naar het overleg',
  print: 'Print',
  markdown: 'Bewaar als Markdown',
  markdownUitleg: 'Markdown is een tekstbestand. Elk tekstprogramma kan het openen.',
  /** What the access log says of it. */
  uit: {
    bestand: 'verslag als bestand',
    papier: 'verslag op papier',
    voor: (hoe: string, wie: string) => `${hoe}, met namen, voor ${wie}`,
  },
  bewaard: 'Dit bestand staat nu onbeveiligd in Downloads. Wis het na het versturen.',
  nietBewaard: 'Het bestand kwam er niet. Het verslag staat nog hier. Probeer het opnieuw, of print het.',
  nummers: 'De kinderen staan hier met hun rugnummer.',
  vervangen: (n: number) =>
    n === 1
      ? 'In de tekst stond 1 naam. Daar staat nu het rugnummer.'
      : `In de tekst stonden ${n} namen. Daar staat nu het rugnummer.`,
  kijkNa: 'De app kent alleen de namen van de lijst. Lees het verslag na voor u het deelt.',
  metNamen: 'Maak met namen',
  alleenNummers: 'Wilt u namen? Zet dan eerst Alleen nummers uit.',
  zonderNamen: 'Maak zonder namen',
  keuze: {
    titel: 'Verslag met namen van kinderen',
    uitleg:
      'Iedereen die dit verslag krijgt, leest de namen. Geef het alleen aan mensen die aan tafel zaten. Op papier of in een bestand is het niet meer versleuteld.',
    voorWie: 'Wie gaat dit lezen?',
    voorWieFout: 'Vul in wie dit verslag leest.',
    teLang: (hoogstens: number) => `Dit mag ${hoogstens} tekens zijn. Maak het korter.`,
    kies: 'Ja, met namen',
    stop: 'Nee, zonder namen',
  },
  metNamenVoor: (wie: string) => `Let op: met namen. Dit verslag is voor: ${wie}.`,
}
