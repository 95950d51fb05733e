import { asksCijfer, type Gesprekskaart } from '../../../domain/gesprek/gesprekskaarten.ts'
import type { Postinhoud, Stemover } from '../../../domain/gezin/Postbericht.ts'
import type { Stemsoort } from '../../../domain/stem/stem.ts'

/** What one answer is about: a line that was read, a card, or the own place. */
export type Onderwerp =
  | { readonly soort: 'regel'; readonly over: Stemover; readonly id: string; readonly gelezen: string }
  | { readonly soort: 'kaart'; readonly kaart: Gesprekskaart }
  | { readonly soort: 'plek'; readonly als: 'verhaal' | 'inbreng' }

/** What was filled in so far. */
export interface Ingevuld {
  readonly stem: Stemsoort | null
  readonly tekst: string
  readonly cijfer: number | null
}

/** One answer stands for one of these. */
export function sleutelVan(onderwerp: Onderwerp): string {
  switch (onderwerp.soort) {
    case 'regel':
      return `regel ${onderwerp.over} ${onderwerp.id}`
    case 'kaart':
      return `kaart ${onderwerp.kaart}`
    case 'plek':
      return 'plek'
  }
}

/** What is kept of it; a number that was not chosen yet leaves the words alone. */
export function inhoudVan(onderwerp: Onderwerp, { stem, tekst, cijfer }: Ingevuld): Postinhoud {
  switch (onderwerp.soort) {
    case 'regel': {
      const { over, id, gelezen } = onderwerp
      return { soort: 'stem', stem: stem ?? 'aanvulling', over, id, gelezen, tekst }
    }
    case 'kaart': {
      const { kaart } = onderwerp
      return asksCijfer(kaart) && cijfer !== null
        ? { soort: 'schaal', cijfer, tekst }
        : { soort: 'verhaal', kaart, tekst }
    }
    case 'plek':
      return { soort: onderwerp.als, kaart: null, tekst }
  }
}

export const ingevuldOf = (inhoud: Postinhoud): Ingevuld => ({
  stem: inhoud.soort === 'stem' ? inhoud.stem : null,
  tekst: inhoud.tekst,
  cijfer: inhoud.soort === 'schaal' ? inhoud.cijfer : null,
})

/** And what it was about, whole. */
export function onderwerpOf(inhoud: Postinhoud): Onderwerp {
  switch (inhoud.soort) {
    case 'stem': {
      const { over, id, gelezen } = inhoud
      return { soort: 'regel', over, id, gelezen }
    }
    case 'schaal':
      return { soort: 'kaart', kaart: 'schaal' }
    case 'verhaal':
    case 'inbreng':
      return inhoud.kaart === null
        ? { soort: 'plek', als: inhoud.soort }
        : { soort: 'kaart', kaart: inhoud.kaart }
  }
}
