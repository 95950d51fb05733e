import type { Instemmer, InstemmingAntwoord } from '../../../domain/doel/doel.ts'

const hoeWegen = { tafel: 'aan tafel', telefoon: 'telefonisch', thuis: 'thuis of op school' } as const

const capital = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1)

const zegt: Readonly<Record<Instemmer, string>> = {
  kind: 'Het kind zegt',
  ouders: 'De ouders zeggen',
  beide: 'Kind en ouders zeggen',
}

/** What stands under Kind en ouders. */
export const instemmingTeksten = {
  titel: 'Kind en ouders',
  eerstDoel: 'Zet eerst een doel. Dan kunt u vragen wat kind en ouders ervan vinden.',
  vraag: 'Wat vinden kind en ouders van dit doel?',
  antwoord: {
    ja: 'Ja, zo',
    nee: 'Nee, want ...',
    'nog-niet': 'Nog niet gesproken',
  } satisfies Record<InstemmingAntwoord, string>,
  nogNiet: 'Nog niet gesproken. Het doel is voorlopig. U kunt gewoon verder.',
  zegt: (wie: Instemmer | null, antwoord: 'ja' | 'nee'): string =>
    `${wie === null ? 'Het antwoord is' : zegt[wie]}: ${antwoord === 'ja' ? 'ja, zo' : 'nee'}.`,
  anderDoel: 'Het doel is daarna veranderd. Vraag het nog een keer.',
  vanNiemand: 'Kies hieronder wie dit zei. Tot dan is het doel voorlopig.',
  want: 'Nee, want',
  bewaar: 'Bewaar antwoord',
  wie: 'Wie zei dit?',
  namens: { kind: 'Kind', ouders: 'Ouders', beide: 'Kind en ouders' } satisfies Record<Instemmer, string>,
  hoe: 'Hoe?',
  /** As it is stored and read in a sentence. */
  hoeWegen,
  hoeKnop: capital,
  anders: 'Anders',
  hoeAnders: 'Hoe dan?',
  hoeHint: 'Bijvoorbeeld: met een briefje, of via een tolk.',
  naam: 'Naam of andere dag',
  wiePrecies: 'Wie precies?',
  wieHint: 'Bijvoorbeeld: de mentor sprak vader.',
  wanneer: 'Wanneer?',
  door: (wie: string, op: string, hoe: string): string =>
    capital([wie, op, hoe].filter((deel) => deel !== '').join(', ')),
} as const
