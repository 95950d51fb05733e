/** Free text and names as they are, for tests of sentences. */
import type { Schrijfwijze } from '../../src/domain/partij/schrijfwijze.ts'

export const openWijze: Schrijfwijze = { tekst: (tekst) => tekst, persoon: (naam) => naam }
/** No name of a person, as for a family in a verslag by number. */
export const gesloten: Schrijfwijze = {
  tekst: (tekst) => tekst.replaceAll('Sam', '[#214]'),
  persoon: () => '',
}
