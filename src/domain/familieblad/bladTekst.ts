/** The familieblad as plain text: the same words, for a QR code that a phone keeps as a note. */
import type { Bladdeel, Familieblad, Gezegd } from './Familieblad.ts'

/** Between what is the same in two languages. */
const naast = ' · '

const said = (talen: readonly Gezegd[]): string => [...new Set(talen.map(({ tekst }) => tekst))].join(naast)

const line = (deel: Bladdeel): string =>
  deel.soort === 'gezegd' ? said(deel.talen) : deel.tekst.replaceAll(/\s*\n\s*/gu, ' ')

/** One line for each piece, the head of each part above it. */
export function bladTekst({ titel, voor, regels }: Familieblad): string {
  const parts = regels.flatMap(({ kop, delen }) => [`${said(kop)}:`, ...delen.map(line)])
  return [said(titel), ...(voor.length === 0 ? [] : [said(voor)]), ...parts].join('\n')
}
