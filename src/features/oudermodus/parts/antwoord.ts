import type { Storing } from '../../../data/Register.ts'
import { asksCijfer } from '../../../domain/gesprek/gesprekskaarten.ts'
import type { Postbericht } from '../../../domain/gezin/Postbericht.ts'
import { cleanTekst, tekstgrenzen } from '../../../domain/handeling/tekst.ts'
import type { Publiek } from '../../../domain/notitie/notitie.ts'
import { findBsnLike } from '../../../lib/bsn.ts'
import { newId } from '../../../lib/id.ts'
import { type Ingevuld, ingevuldOf, type Onderwerp } from './onderwerp.ts'

export type Fout = { readonly reden: 'bsn' | 'te-lang' | 'leeg' | 'geen-cijfer' } | Storing

/** One answer on the screen. `schrijft`: what stands here is not all kept yet; `klad`: kept, not sent. */
export interface Antwoord extends Ingevuld {
  readonly id: string
  readonly publiek: Publiek
  readonly staat: 'leeg' | 'schrijft' | 'klad' | 'gezegd'
  readonly bezig: boolean
  readonly op: number | null
  readonly fout: Fout | null
  /** What was sent of it last: it stands until it is sent anew or taken away. */
  readonly verstuurd: Verstuurd | null
}

export type Verstuurd = Ingevuld & Pick<Antwoord, 'publiek' | 'op'>

export const same = (
  a: Ingevuld & Pick<Antwoord, 'publiek'>,
  b: Ingevuld & Pick<Antwoord, 'publiek'>,
): boolean => a.stem === b.stem && a.tekst === b.tekst && a.cijfer === b.cijfer && a.publiek === b.publiek

/** Written, and not sent. */
export const waits = ({ staat }: Antwoord): boolean => staat === 'schrijft' || staat === 'klad'

/** Nothing was said yet; something to add is nothing without its words. */
export const isEmpty = ({ stem, tekst, cijfer }: Ingevuld): boolean =>
  (stem === null || stem === 'aanvulling') && cijfer === null && tekst.trim() === ''

/** Why it cannot be kept as it stands. */
export function wrongIn({ tekst }: Ingevuld): Fout | null {
  if (findBsnLike(cleanTekst(tekst)) !== null) return { reden: 'bsn' }
  return tekst.length > tekstgrenzen.eigenwoorden ? { reden: 'te-lang' } : null
}

/** How far it is kept, as may be said: of what holds a number of a person never that it is. */
export const shownStaat = ({ staat, fout }: Antwoord): Antwoord['staat'] =>
  staat === 'klad' && fout?.reden === 'bsn' ? 'schrijft' : staat

/** Why it cannot be sent yet. */
export function missingIn(onderwerp: Onderwerp, { stem, tekst, cijfer }: Ingevuld): Fout | null {
  if (onderwerp.soort === 'kaart' && asksCijfer(onderwerp.kaart))
    return cijfer === null ? { reden: 'geen-cijfer' } : null
  const mayBeSilent = stem === 'klopt' || stem === 'klopt-niet'
  return tekst.trim() === '' && !mayBeSilent ? { reden: 'leeg' } : null
}
export const nothing: Ingevuld = { stem: null, tekst: '', cijfer: null }

/** What it misses to be sent is still missed once it is kept. */
export const stillMissed = ({ fout }: Antwoord): Fout | null =>
  fout?.reden === 'leeg' || fout?.reden === 'geen-cijfer' ? fout : null

/** An answer before the first key, with an id of its own. */
export const newAntwoord = (publiek: Publiek): Antwoord => ({
  ...nothing,
  id: newId(),
  publiek,
  staat: 'leeg',
  bezig: false,
  op: null,
  fout: null,
  verstuurd: null,
})

/** What was typed and not sent an earlier time, for an audience that may be chosen now. */
export const fromKlad = (
  { id, inhoud, publiek, op }: Postbericht,
  publieken: readonly Publiek[],
): Antwoord => ({
  ...newAntwoord(publieken.includes(publiek) ? publiek : (publieken[0] ?? 'team')),
  ...ingevuldOf(inhoud),
  id,
  staat: 'klad',
  op,
})
