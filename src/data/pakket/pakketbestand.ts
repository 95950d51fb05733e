/**
 * The two files that travel between a team and a family's own device: plain text, because a tablet opens no kind of file
 * it does not know. A first line that says what it is, then one line of base64url for each sealed part. A short one can
 * also go as an address of the app, which stands in a QR code: what is behind `#` reaches no server.
 */
import { err, ok, type Result } from '../../lib/result.ts'
import { fromBase64Url, toBase64Url } from '../../vault/bytes.ts'

/** What the family takes home, and what comes back. */
export type Bestandsoort = 'gezin' | 'antwoord'

/** `geen-bestand`: it is not such a file at all. */
export interface BestandWeigering {
  readonly reden: 'geen-bestand' | 'nieuwer' | 'beschadigd'
}

/** Characters of a file at most; no cut-out and no answer of a family comes near. */
export const largestBestand = 4_000_000

const versie = 1
const headOf = (soort: Bestandsoort): string => `KANTELTAFEL-${soort.toUpperCase()}-`

/** The text of the file. */
export const writeBestand = (soort: Bestandsoort, delen: readonly Uint8Array[]): string =>
  [`${headOf(soort)}${versie}`, ...delen.map(toBase64Url), ''].join('\n')

/** The sealed parts; whatever a mail program did to the ends of lines does not matter. */
export function readBestand(
  soort: Bestandsoort,
  tekst: string,
): Result<readonly Uint8Array[], BestandWeigering> {
  if (tekst.length > largestBestand) return err({ reden: 'geen-bestand' })
  const [kop = '', ...regels] = tekst
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
  const head = headOf(soort)
  const nummer = kop.startsWith(head) ? /^\d{1,4}$/u.exec(kop.slice(head.length))?.[0] : undefined
  if (nummer === undefined) return err({ reden: 'geen-bestand' })
  if (Number(nummer) > versie) return err({ reden: 'nieuwer' })
  const delen: Uint8Array[] = []
  for (const regel of regels) {
    const deel = fromBase64Url(regel)
    if (!deel.ok) return err({ reden: 'beschadigd' })
    delen.push(deel.value)
  }
  return Number(nummer) === versie && delen.length > 0 ? ok(delen) : err({ reden: 'beschadigd' })
}

/** The path in the app that holds the same as this file; it may be too long for a QR code. */
export function toPad(soort: Bestandsoort, bestand: string): string {
  const [kop = '', ...regels] = bestand.trim().split('\n')
  return `/${soort}/${[kop.slice(headOf(soort).length), ...regels].join('.')}`
}

/** The file that stands in such a path; to be read as any file. */
export const ofPad = (soort: Bestandsoort, deel: string): string => {
  const [nummer = '', ...regels] = deel.split('.')
  return [`${headOf(soort)}${nummer}`, ...regels].join('\n')
}
