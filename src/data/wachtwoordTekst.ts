/** The Dutch sentences of choosing a wachtwoord and writing down a herstelcode, the same wherever that is done. */
import type { Strength } from '../vault/strengthOf.ts'

type Gewoon = Extract<Strength, { readonly oordeel: 'te-gewoon' }>['want']

const gewoon: Readonly<Record<Gewoon, string>> = {
  'alleen-cijfers': 'Alleen cijfers is snel te raden. Neem er woorden bij.',
  herhaling: 'Hier komt steeds hetzelfde terug. Dat is snel te raden. Neem andere woorden.',
  rijtje: 'Een rijtje van het toetsenbord is snel te raden. Neem andere woorden.',
  bekend: 'Dit proberen mensen het eerst. Neem woorden die niemand verwacht.',
}

export const wachtwoordTekst = {
  keuze: 'Welk wachtwoord neemt u?',
  woorden: 'Deze vijf woorden',
  woordenHint: 'Schrijf ze op, met erboven: wachtwoord. Bewaar ze niet bij het apparaat.',
  lijst: 'Uw vijf woorden',
  woord: (nummer: number): string => `Woord ${nummer}`,
  andere: 'Andere woorden',
  eigen: 'Zelf bedenken',
  eigenVeld: 'Uw eigen wachtwoord',
  eigenHint: 'Minstens 14 tekens. Neem geen naam of datum die anderen kennen.',
  nogEens: 'Typ het wachtwoord nog een keer',
  overtypen: 'Typ de vijf woorden over',
  overtypenHint:
    'Zo weet u zeker dat u ze goed heeft. Past er na drie letters één woord, dan kunt u het laten afmaken. Plakken mag.',
  anders: 'Dit is niet hetzelfde wachtwoord. Kijk of er iets ontbreekt of anders is.',
}

export const herstelcodeTekst = {
  code: 'Uw herstelcode',
  groep: (nummer: number): string => `Groep ${nummer}`,
  controle: (a: number, b: number): string =>
    `Schrijf de code op, of print hem. Typ daarna groep ${a} en groep ${b} over, of plak ze. Zo weet u zeker dat de code goed op papier staat.`,
  fout: (nummer: number): string =>
    `Groep ${nummer} klopt nog niet. Typ over wat hierboven bij groep ${nummer} staat.`,
  print: 'Print',
}

/** What is said of an own wachtwoord: what it lacks, or how strong it is. */
export function sterkteTekst(sterkte: Strength): string {
  switch (sterkte.oordeel) {
    case 'te-kort':
      return sterkte.nogTekens === 1
        ? 'Nog 1 teken erbij. Minstens 14.'
        : `Nog ${sterkte.nogTekens} tekens erbij. Minstens 14.`
    case 'te-gewoon':
      return gewoon[sterkte.want]
    case 'goed':
      return 'Sterkte: goed. De vijf woorden zijn sterker.'
    case 'sterk':
      return 'Sterkte: sterk.'
  }
}
