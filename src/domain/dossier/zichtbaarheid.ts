/**
 * Who may read which field of a dossier (product, "Who reads what"). A field without a place here does not compile, so
 * that nothing new ever reaches a reader by accident.
 */
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

export const veldPlekken: Readonly<Record<keyof Omit<Dossier, 'id' | 'records'>, Plek>> = {
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
}

const lezersPerPlek: Readonly<Record<Plek, readonly DossierLezer[]>> = {
  gezin: ['kantelteam', 'school', 'leerplicht', 'jeugdhulp', 'kind', 'ouder'],
  partijen: ['kantelteam', 'school', 'leerplicht', 'jeugdhulp'],
  kantelteam: ['kantelteam'],
  'per-notitie': [],
}

/** True when this reader may read this field; notes and own words are decided one by one by `notitieReadableBy`. */
export const veldReadableBy = (veld: keyof typeof veldPlekken, lezer: DossierLezer): boolean =>
  lezersPerPlek[veldPlekken[veld]].includes(lezer)
