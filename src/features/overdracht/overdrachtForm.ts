import type { Leeftijdsgrens } from '../../domain/geboren/geboren.ts'
import { type Gezinslezer, gezinslezers, type Overdrachtskeuze } from '../../domain/gezin/Gezinslezer.ts'
import { type Eerder, kanAnderZijn } from '../../domain/gezin/eerderGenoemd.ts'
import { gezegdeGrens, leestMetGezag, vraagtGezag } from '../../domain/gezin/leesrecht.ts'
import { tekstgrenzen } from '../../domain/handeling/tekst.ts'
import { type Taal, talen } from '../../domain/taal/Taal.ts'
import { redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { teksten } from './teksten.ts'

/** As they stand in the form: empty is "not chosen". */
export interface Keuzevelden {
  lezer: string
  ouder: string
  naam: string
  /** A person says that this is who stood with this number before. */
  zelfde: boolean
  zestien: string
  gezag: string
  goedgevonden: boolean
  weging: string
  taal: string
  contact: string
}

/** The languages whose page is there. */
export const talenKlaar: readonly Taal[] = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'bg', 'ti']

/** Of those, the ones whose every text was read by someone who grew up with the language. */
export const talenNagekeken: readonly Taal[] = ['nl']

/** Whether the Dutch stands beside the language that was chosen. */
export const needsDutch = (taal: string): boolean =>
  talenKlaar.some((een) => een === taal) && !talenNagekeken.some((een) => een === taal)

const jong = {
  'onder-12': 'kind',
  'vanaf-12': 'jongere-12',
  'vanaf-16': 'jongere-16',
  'vanaf-18': 'jongere-18',
} as const satisfies Record<Leeftijdsgrens, Gezinslezer>

const volwassenen: readonly Gezinslezer[] = ['ouder-gezag', 'ouder-zonder-gezag', 'voogd', 'pleegouder']

/** Who can read, by the age of the child; of an unknown age all. From 18 there is no gezag, so only a parent. */
export function lezersBij(grens: Leeftijdsgrens | null): readonly Gezinslezer[] {
  if (grens === null) return gezinslezers
  return [jong[grens], ...(grens === 'vanaf-18' ? volwassenen.slice(0, 1) : volwassenen)]
}

const zestienOf = ({ zestien }: Pick<Keuzevelden, 'zestien'>): boolean | null =>
  zestien === '' ? null : zestien === 'ja'

/** By which age is judged whether a grown-up reads; null as long as nobody said whether the child is 16. */
export const grensBij = (grens: Leeftijdsgrens | null, velden: Keuzevelden): Leeftijdsgrens | null =>
  gezegdeGrens(grens, zestienOf(velden))

/** From 16 the young person is asked whether this one reads (product rule 5). */
export const asksJongere = (grens: Leeftijdsgrens | null): boolean =>
  grens === 'vanaf-16' || grens === 'vanaf-18'

/** Who stood before with the number of the parent that was chosen, or as voogd or pleegouder. */
export type EerderBij = Readonly<Record<'1' | '2' | 'voogd' | 'pleegouder', Eerder>>

/** Whether a person has to say that this parent is the one of before. */
export const asksZelfde = ({ lezer, ouder, naam }: Keuzevelden, eerder: EerderBij): boolean =>
  isOuder(lezer) && (ouder === '1' || ouder === '2') && kanAnderZijn(eerder[ouder], naam)

export const isOuder = (lezer: string): boolean => lezer.startsWith('ouder-')
export const isVolwassene = (lezer: string): boolean => volwassenen.some((een) => een === lezer)

/** Whether school is asked for the gezag: as long as it decides what this one reads. */
export function asksGezag(lezer: string, grens: Leeftijdsgrens | null): boolean {
  const verzorger = volwassenen.find((een) => een === lezer)
  return verzorger !== undefined && vraagtGezag(verzorger, grens)
}

/** Without gezag, or when nobody asked, there is only the outline, and that only after it was weighed. */
export function asksWeging(
  { lezer, gezag }: Pick<Keuzevelden, 'lezer' | 'gezag'>,
  grens: Leeftijdsgrens | null,
): boolean {
  const verzorger = volwassenen.find((een) => een === lezer)
  if (verzorger === undefined || (gezag === '' && asksGezag(lezer, grens))) return false
  return !leestMetGezag({ lezer: verzorger, gezagNagevraagd: gezag === 'ja' }, grens)
}

const regel = (hoogstens: number) =>
  z.string().trim().max(hoogstens, `Dit mag ${hoogstens} tekens zijn. Maak het korter.`)

/** Refuses what was not chosen or written and is asked for at this age. */
export const overdrachtSchema = (bekend: Leeftijdsgrens | null, eerder: EerderBij) =>
  z
    .object({
      lezer: z.string().min(1, teksten.fout.lezer),
      ouder: z.string(),
      naam: regel(tekstgrenzen.naam),
      zelfde: z.boolean(),
      zestien: z.string(),
      gezag: z.string(),
      goedgevonden: z.boolean(),
      weging: regel(tekstgrenzen.verhaal),
      taal: z.string(),
      contact: z.string(),
    })
    .superRefine((velden, ctx) => {
      const ask = (path: keyof Keuzevelden, missing: boolean, message: string) => {
        if (missing) ctx.addIssue({ code: 'custom', path: [path], message })
      }
      const { lezer, ouder, naam, zelfde, gezag, goedgevonden, weging } = velden
      const grens = grensBij(bekend, velden)
      if (!isVolwassene(lezer)) return
      ask('ouder', isOuder(lezer) && ouder === '', teksten.fout.ouder)
      ask('naam', naam === '', teksten.fout.naam)
      ask('zelfde', asksZelfde(velden, eerder) && !zelfde, teksten.fout.zelfde)
      ask('zestien', grens === null, teksten.fout.zestien)
      ask('gezag', asksGezag(lezer, grens) && gezag === '', teksten.fout.gezag)
      ask('goedgevonden', asksJongere(grens) && !goedgevonden, teksten.fout.goedgevonden)
      ask('weging', asksWeging(velden, grens) && weging === '', teksten.fout.weging)
    })

/** The choice, with nothing of what was filled in for another reader; null while it is not said who reads. */
export function toKeuze(
  velden: Keuzevelden,
  bekend: Leeftijdsgrens | null,
  roepnaam: string,
): Overdrachtskeuze | null {
  const lezer = gezinslezers.find((een) => een === velden.lezer)
  const { ouder } = velden
  if (lezer === undefined || (isOuder(lezer) && ouder !== '1' && ouder !== '2')) return null
  const volwassene = isVolwassene(lezer)
  const grens = grensBij(bekend, velden)
  return {
    lezer,
    ouder: !isOuder(lezer) ? null : ouder === '1' ? 1 : 2,
    naam: redact(volwassene ? velden.naam.trim() : roepnaam),
    gezagNagevraagd: asksGezag(lezer, grens) && velden.gezag === 'ja',
    zestien: volwassene && bekend === null ? zestienOf(velden) : null,
    goedgevonden: volwassene && asksJongere(grens) && velden.goedgevonden,
    weging: asksWeging(velden, grens) ? velden.weging.trim() : '',
    taal: talen.find((een) => een === velden.taal) ?? 'nl',
  }
}
