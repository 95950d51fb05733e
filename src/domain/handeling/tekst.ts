/**
 * What may be kept of typed text. Every act passes its text through here, so that a number that looks like a BSN is
 * refused wherever it was typed or pasted (product rule 1), and nothing invisible can turn the text around.
 */
import { findBsnLike } from '../../lib/bsn.ts'
import { err, ok, type Result } from '../../lib/result.ts'

/** Why text is not kept; `veld` is the stored field, `hoogstens` a number of characters. */
export type TekstWeigering =
  | { readonly reden: 'leeg'; readonly veld: string }
  | { readonly reden: 'te-lang'; readonly veld: string; readonly hoogstens: number }
  | { readonly reden: 'bsn'; readonly veld: string }

export interface Tekstregel {
  readonly tekst: string
  readonly hoogstens: number
  readonly verplicht?: boolean
}

/** The most characters per kind of text; the screens show the same limits. */
export const tekstgrenzen = {
  naam: 80,
  plaats: 120,
  zin: 500,
  verhaal: 2000,
  notitie: 4000,
  eigenwoorden: 20_000,
} as const

/** Control characters (but line breaks and tabs) and marks that turn the direction of reading. */
const invisible = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Text as it is kept: composed characters, without invisible marks, trimmed. */
export const cleanTekst = (tekst: string): string =>
  tekst.normalize('NFC').replaceAll('\r\n', '\n').replace(invisible, '').trim()

/** One text, cleaned; empty where it may not be, too long or BSN-like is refused. */
export function checkTekst(veld: string, regel: Tekstregel): Result<string, TekstWeigering> {
  const tekst = cleanTekst(regel.tekst)
  if (tekst === '' && regel.verplicht === true) return err({ reden: 'leeg', veld })
  if (tekst.length > regel.hoogstens) return err({ reden: 'te-lang', veld, hoogstens: regel.hoogstens })
  return findBsnLike(tekst) === null ? ok(tekst) : err({ reden: 'bsn', veld })
}

/** Several texts at once, by field name; the first refusal is given back. */
export function checkTeksten<V extends string>(
  regels: Readonly<Record<V, Tekstregel>>,
): Result<Readonly<Record<V, string>>, TekstWeigering> {
  const clean: Partial<Record<V, string>> = {}
  for (const veld of Object.keys(regels) as V[]) {
    const checked = checkTekst(veld, regels[veld])
    if (!checked.ok) return checked
    clean[veld] = checked.value
  }
  return ok(clean as Record<V, string>)
}

/** Empty text is kept as `null`, which means "empty". */
export const emptyToNull = (tekst: string): string | null => (tekst === '' ? null : tekst)
