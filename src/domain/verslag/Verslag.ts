/**
 * A verslag as a typed document: what it says, in order, without any form. `uitvoer/` turns it into print or a file.
 * What the reader may not see is absent by construction: it never enters the document.
 */
import type { Redacted } from '../../lib/redacted.ts'

export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel'
      readonly koppen: readonly string[]
      readonly rijen: readonly (readonly string[])[]
    }

/** A name that stood in free text and was replaced by a number: for the preview, never for the document. */
export interface Vervangen {
  readonly gevonden: Redacted<string>
  readonly door: string
  readonly aantal: number
}

export interface Verslag {
  readonly titel: string
  readonly ondertitel: string
  readonly taal: 'nl-NL'
  readonly blokken: readonly Blok[]
  readonly vervangen: readonly Vervangen[]
}
