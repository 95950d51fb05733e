/**
 * The fixed texts of the familieblad in one language: a missing one does not compile. What the family's page says in the
 * same place it says with the same words. It holds no texts on rights or leerplicht: those are not printed unchecked.
 */
import type { Partij } from '../../partij/partij.ts'
import type { Taal } from '../Taal.ts'

export interface Kaarttekst {
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  /** Read by someone who grew up with the language; the card says so where it was not. */
  readonly nagekeken: boolean
  readonly titel: string
  readonly voor: (initialen: string) => string
  readonly contact: string
  readonly geenContact: string
  readonly geenTelefoon: string
  readonly doel: string
  readonly geenDoel: string
  readonly uiterlijk: (datum: string) => string
  readonly voorlopig: string
  readonly stap: string
  readonly geenStap: string
  readonly geenWie: string
  readonly geenWanneer: string
  readonly volgende: string
  readonly geenVolgende: string
  readonly partij: Readonly<Record<Partij, string>>
  /** Said on a card that is not Dutch only: what the team typed stays Dutch. */
  readonly getypt: string
  readonly nietNagekeken: string
  /** Beside the card on the family's page. */
  readonly knoppen: {
    readonly kaart: string
    readonly uitleg: string
    readonly print: string
    readonly plaatje: string
    readonly qr: string
    readonly qrSluit: string
    readonly qrUitleg: string
    readonly teLang: string
    readonly bewaard: string
    readonly mislukt: string
  }
}
