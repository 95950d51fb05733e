import type { Taal } from '../../../../domain/taal/Taal.ts'
import type { Datum } from '../../../../lib/datum.ts'

/**
 * Every fixed text around a package on the family's own tablet, in one language: a missing one does not compile. A
 * grown-up opens it, and what is said about the answer addresses nobody, for that may be a child.
 */
export interface Pakkettekst {
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  /** Read by someone who grew up with the language; what is not stands beside the Dutch, never alone. */
  readonly nagekeken: boolean
  readonly datum: (datum: Datum) => string
  readonly kies: {
    readonly naarInhoud: string
    readonly talen: string
    readonly titel: string
    readonly uitleg: string
    readonly uitlegQr: string
    readonly terug: string
    readonly bestand: string
    readonly anderBestand: string
    readonly gekozen: (naam: string) => string
    readonly geenBestand: string
    readonly woorden: string
    readonly woordenHint: string
    readonly geenWoorden: string
    readonly klok: string
    readonly nietsBewaard: string
    readonly nietsBewaardQr: string
    readonly open: string
    readonly bezig: string
  }
  /** In and beside the field of the five words. */
  readonly veld: {
    readonly toon: string
    readonly verberg: string
    readonly passen: string
    readonly maakAf: string
    readonly meer: string
  }
  readonly tot: (tot: string) => string
  readonly antwoord: {
    readonly titel: string
    readonly leeg: string
    readonly telling: (aantal: number) => string
    readonly uitleg: string
    readonly weg: string
    readonly bewaar: string
    readonly bewaard: string
    readonly toon: string
    readonly qr: string
    readonly qrUitleg: string
    readonly teLang: string
    readonly mislukt: string
    readonly teGroot: string
    readonly verder: string
    readonly terug: string
    readonly sluit: string
  }
  /** Why it does not open, and what to do; `wachten` in seconds. */
  readonly fout: {
    readonly geenBestand: string
    readonly beschadigd: string
    readonly nieuwer: string
    readonly nietVanOns: string
    readonly geenGeheugen: string
    readonly foutWoorden: string
    readonly foutWoordenWacht: (wachten: number) => string
    readonly teVaak: (wachten: number) => string
    readonly verlopen: (tot: string) => string
  }
}
