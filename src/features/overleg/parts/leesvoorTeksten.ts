/** Lees voor: what closes the talk about one child. */
export const leesvoorTeksten = {
  titel: 'Lees voor',
  laden: 'De afspraken komen eraan.',
  uitleg: 'Eén persoon leest dit voor. Klopt het voor iedereen?',
  regels: 'Dit spraken wij af',
  wie: 'Wie zegt dat het klopt? Dit mag leeg blijven.',
  klopt: 'Klopt',
  nogNiet: 'Nog niet',
  gezegd: (wie: string): string => (wie === '' ? 'U zei al: dit klopt.' : `Dit klopt, zei ${wie}.`),
  zojuist: (nummer: number | null, wie: string): string =>
    `${nummer === null ? 'Dit kind' : `Nummer ${nummer}`}: klopt${wie === '' ? '' : `, zei ${wie}`}. Bewaard.`,
  gezinKloptNiet: (regels: string): string => `Het gezin zei bij ${regels}: klopt niet.`,
  gezinOpen: 'Dat is nog niet beantwoord. Antwoorden kan op het werkblad. Tik op Nog niet.',
  veranderd: 'Er is iets veranderd nadat u zei dat het klopt. Lees het nog een keer voor.',
  daarnaKind: 'Na Klopt gaat u naar het volgende kind.',
  daarnaAfronden: 'Na Klopt gaat u naar het afronden.',
  daarnaAgenda: 'Na Klopt gaat u naar de kinderen op de agenda.',
  badge: 'Voorgelezen: klopt',
  nietInOverleg: 'Dit kan alleen tijdens een overleg.',
  opgepakt: (nummers: string): string => `Dit doel is voor de kinderen die u oppakte: ${nummers}.`,
  nogMeer: (n: number): string => `nog ${n}`,
  niemandOpgepakt: 'U heeft nog geen kinderen opgepakt. Dat doet u bij vraag 2.',
} as const
