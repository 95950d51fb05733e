/** What stands on a card to take along, as the page and the paper show it. */

/** One text as it is said in one language. */
export interface CardText {
  readonly taal: string
  readonly richting: 'ltr' | 'rtl'
  readonly tekst: string
}

export type CardPart =
  | { readonly soort: 'gezegd'; readonly talen: readonly CardText[] }
  /** `breed`: too long for the column of its own language, so over the whole card. */
  | { readonly soort: 'getypt'; readonly tekst: string; readonly breed: boolean }
  | { readonly soort: 'telefoon'; readonly tekst: string }

/** A card to take along: a few large lines, each in one language or in two beside each other, the first one's own. */
export interface CardContent {
  readonly titel: readonly CardText[]
  readonly voor: readonly CardText[]
  readonly regels: readonly {
    readonly soort: string
    readonly kop: readonly CardText[]
    readonly delen: readonly CardPart[]
  }[]
  readonly voet: readonly (readonly CardText[])[]
}
