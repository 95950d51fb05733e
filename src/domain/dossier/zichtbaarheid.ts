/**
 * Who may read which field of a dossier (product, "Who reads what"). A field without a place here does not compile, so
 * that nothing new ever reaches a reader by accident.
 */
import type { Actie } from '../actie/actie.ts'
import type { Doel, Instemming } from '../doel/doel.ts'
import type { EigenWoorden } from '../eigenwoorden/eigenwoorden.ts'
import type { Focus } from '../focus/focus.ts'
import type { Klopt } from '../leesvoor/klopt.ts'
import type { Notitie } from '../notitie/notitie.ts'
import type { Regiestap } from '../regie/regie.ts'
import type { Rolstap } from '../rol/rol.ts'
import type { Situatiestap } from '../situatie/situatie.ts'
import type { Stem } from '../stem/stem.ts'
import type { Dossier } from './Dossier.ts'

export const dossierLezers = [
  'kantelteam',
  'school',
  'leerplicht',
  'jeugdhulp',
  'kind',
  'ouder',
  'bestuur',
] as const
/** A reader of one dossier: someone in the app, a partij that gets an export of its own child, the family, the board. */
export type DossierLezer = (typeof dossierLezers)[number]

/**
 * `gezin`: all around the child, the family too · `partijen`: all around the child but not the family · `kantelteam`:
 * in the app only · `per-notitie`: each note and all own words say it themselves (product rule 4).
 */
export type Plek = 'gezin' | 'partijen' | 'kantelteam' | 'per-notitie'

type Veld = Exclude<keyof Dossier, 'id' | 'records'>

export const veldPlekken = {
  rugnummer: 'gezin',
  oudeRugnummers: 'kantelteam',
  roepnaam: 'gezin',
  achternaam: 'gezin',
  geboren: 'gezin',
  school: 'gezin',
  woongemeente: 'partijen',
  ingeschreven: 'partijen',
  zorgplichtSchool: 'partijen',
  situatie: 'gezin',
  situaties: 'gezin',
  ondersteuningsvraag: 'gezin',
  focus: 'gezin',
  regie: 'gezin',
  regiestappen: 'partijen',
  doel: 'gezin',
  eerdereDoelen: 'gezin',
  acties: 'gezin',
  notities: 'per-notitie',
  snelregels: 'kantelteam',
  eigenwoorden: 'per-notitie',
  stemmen: 'per-notitie',
  overdrachten: 'kantelteam',
  reacties: 'kantelteam',
  plichten: 'partijen',
  rollen: 'gezin',
  opschaling: 'kantelteam',
  klopt: 'gezin',
  checks: 'kantelteam',
  afsluiting: 'partijen',
  oudersWeten: 'kantelteam',
  opgepaktOp: 'kantelteam',
  volgende: 'gezin',
  bewarenTot: 'kantelteam',
  zelfdeAls: 'kantelteam',
  tweeVersies: 'kantelteam',
} as const satisfies Readonly<Record<Veld, Plek>>

/** The fields of which the family gets something, if not all of it. */
export type Gezinsveld = {
  [V in Veld]: (typeof veldPlekken)[V] extends 'gezin' | 'per-notitie' ? V : never
}[Veld]

const lezersPerPlek: Readonly<Record<Plek, readonly DossierLezer[]>> = {
  gezin: ['kantelteam', 'school', 'leerplicht', 'jeugdhulp', 'kind', 'ouder'],
  partijen: ['kantelteam', 'school', 'leerplicht', 'jeugdhulp'],
  kantelteam: ['kantelteam'],
  'per-notitie': [],
}

/** True when this reader may read this field; notes and own words are decided one by one by `notitieReadableBy`. */
export const veldReadableBy = (veld: Veld, lezer: DossierLezer): boolean =>
  lezersPerPlek[veldPlekken[veld]].includes(lezer)

/** A table of who reads which part of one thing inside a field: a part without a place does not compile. */
type Delen<T> = Readonly<Record<keyof T, Plek>>

export const actieVelden = {
  id: 'gezin',
  wat: 'gezin',
  partij: 'gezin',
  wie: 'gezin',
  wanneer: 'gezin',
  voor: 'partijen',
  afloop: 'gezin',
  afloopOp: 'gezin',
  want: 'partijen',
  volgorde: 'kantelteam',
  stamp: 'kantelteam',
} as const satisfies Delen<Actie>

export const doelVelden = {
  id: 'gezin',
  tekst: 'gezin',
  datum: 'gezin',
  zichtbaarAan: 'gezin',
  instemming: 'gezin',
  woorden: 'gezin',
  voorlopig: 'gezin',
  vorige: 'kantelteam',
  stamp: 'kantelteam',
} as const satisfies Delen<Doel>

/** What, of whom and how: it may be of the other parent. */
export const instemmingVelden = {
  id: 'kantelteam',
  doel: 'kantelteam',
  antwoord: 'gezin',
  want: 'partijen',
  namens: 'gezin',
  wie: 'partijen',
  wanneer: 'partijen',
  hoe: 'partijen',
  over: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Instemming>

/** Who and when, whom they will ask and before when; never why, or how it was asked. */
export const regiestapVelden = {
  id: 'kantelteam',
  soort: 'gezin',
  wie: 'gezin',
  op: 'gezin',
  hoe: 'partijen',
  want: 'partijen',
  vraagtAan: 'gezin',
  vraagtVoor: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Regiestap>

export const situatiestapVelden = {
  id: 'kantelteam',
  situatie: 'gezin',
  sinds: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Situatiestap>

export const focusVelden = {
  id: 'kantelteam',
  partij: 'gezin',
  tekst: 'gezin',
  op: 'gezin',
  overleg: 'kantelteam',
  stamp: 'kantelteam',
} as const satisfies Delen<Focus>

export const rolstapVelden = {
  id: 'kantelteam',
  rol: 'gezin',
  wie: 'gezin',
  op: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Rolstap>

/** Not who said it: it may be of another family. */
export const kloptVelden = {
  overleg: 'kantelteam',
  wie: 'kantelteam',
  op: 'gezin',
  stamp: 'kantelteam',
  geldt: 'gezin',
} as const satisfies Delen<Klopt>

/** Of a note that this reader may read. */
export const notitieVelden = {
  id: 'kantelteam',
  tekst: 'gezin',
  publiek: 'kantelteam',
  lezers: 'kantelteam',
  van: 'gezin',
  op: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Notitie>

/** Of own words that this reader may read. */
export const eigenwoordenVelden = {
  id: 'gezin',
  soort: 'gezin',
  tekst: 'gezin',
  taal: 'gezin',
  wie: 'gezin',
  naam: 'kantelteam',
  zelf: 'kantelteam',
  publiek: 'gezin',
  lezers: 'kantelteam',
  op: 'gezin',
  overleg: 'kantelteam',
  kaart: 'gezin',
  cijfer: 'gezin',
  watErmee: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<EigenWoorden>

/** Of a word about a line that this reader may read. */
export const stemVelden = {
  id: 'gezin',
  soort: 'gezin',
  over: 'gezin',
  regel: 'gezin',
  gelezen: 'gezin',
  tekst: 'gezin',
  taal: 'gezin',
  wie: 'gezin',
  naam: 'kantelteam',
  zelf: 'kantelteam',
  publiek: 'gezin',
  lezers: 'kantelteam',
  op: 'gezin',
  overleg: 'kantelteam',
  antwoord: 'gezin',
  stamp: 'kantelteam',
} as const satisfies Delen<Stem>

/** What of a thing its table gives to the family. */
export type Gezinsdeel<T extends object, D extends Delen<T>> = {
  readonly [K in keyof T as D[K] extends 'gezin' ? K : never]: T[K]
}

/** The parts that the family may read, and no other: what the table does not name is not there. */
export function cut<T extends object, D extends Delen<T>>(delen: D, value: T): Gezinsdeel<T, D> {
  const keys = (Object.keys(delen) as (keyof T & string)[]).filter((key) => delen[key] === 'gezin')
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Gezinsdeel<T, D>
}
