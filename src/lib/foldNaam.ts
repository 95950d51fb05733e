/** Names are the same to a reader however they are written: with or without accents, in capitals or not. */

/** Lower case without accents; letters that have no accent to strip are written out. */
export const foldNaam = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('þ', 'th')
