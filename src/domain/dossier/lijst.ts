/**
 * Search, filter and sort over the summaries: plain loops over keys that are made once per summary, so that 10,000
 * children answer while one types.
 */
import type { Partij } from '../partij/partij.ts'
import { type Situatie, situaties } from '../situatie/situatie.ts'
import type { DossierSamenvatting } from './samenvatting.ts'

export interface LijstKeuze {
  readonly zoek?: string | undefined
  readonly situatie?: Situatie | null | undefined
  readonly zonderRegie?: boolean | undefined
  readonly regieBij?: Partij | null | undefined
  /** True: only opgepakt; false: only not; null or nothing: all. */
  readonly opgepakt?: boolean | null | undefined
  readonly gemeente?: string | null | undefined
  /** Only these dossiers, also closed and put aside ones; besides it only `zoek` counts. */
  readonly alleen?: ReadonlySet<string> | null | undefined
}

export const volgordes = ['naam', 'rugnummer', 'school', 'situatie', 'sinds', 'regie', 'gewijzigd'] as const
export type Volgorde = (typeof volgordes)[number]

/** Lower case, without accents, hyphens as spaces: what is searched and sorted by. */
export function normalise(text: string): string {
  const lower = text.toLowerCase()
  const plain = /^\p{ASCII}*$/u.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ø', 'o')
        .replaceAll('ß', 'ss')
        .replaceAll('ł', 'l')
  return plain.replace(/[\s\-‐’'`]+/gu, ' ').trim()
}

interface Sleutel {
  readonly naam: string
  readonly school: string
  readonly gemeente: string
  readonly zoek: string
}

const sleutels = new WeakMap<DossierSamenvatting, Sleutel>()

function sleutelOf(s: DossierSamenvatting): Sleutel {
  const known = sleutels.get(s)
  if (known !== undefined) return known
  const [naam, school] = [normalise(s.naam.reveal()), normalise(s.school)]
  const nummers = [s.rugnummer, ...s.oudeRugnummers].map((nummer) => `#${nummer ?? ''}`).join(' ')
  const sleutel = {
    naam,
    school,
    gemeente: normalise(s.woongemeente),
    zoek: `${nummers} ${naam} | ${school}`,
  }
  sleutels.set(s, sleutel)
  return sleutel
}

/** The name as it is compared and sorted. */
export const naamSleutel = (s: DossierSamenvatting): string => sleutelOf(s).naam

/** Zonder regie: nobody, or only asked (product rule 13). */
export const isZonder = (s: DossierSamenvatting): boolean => s.regie === 'geen' || s.regie === 'gevraagd'

/** The dossier this one was put aside for, followed to the end; itself when it stands on its own. */
export function followZelfde(
  s: DossierSamenvatting,
  byId: ReadonlyMap<string, DossierSamenvatting>,
): DossierSamenvatting {
  let [at, steps] = [s, 0]
  while (at.zelfdeAls !== null && steps < 10) {
    const next = byId.get(at.zelfdeAls)
    if (next === undefined) break
    at = next
    steps++
  }
  return at
}

/** The dossiers that show: all but those put aside for one that is still there. */
export function standingAlone<S extends Pick<DossierSamenvatting, 'id' | 'zelfdeAls'>>(
  list: readonly S[],
): readonly S[] {
  if (list.every(({ zelfdeAls }) => zelfdeAls === null)) return list
  const ids = new Set(list.map(({ id }) => id))
  return list.filter(({ zelfdeAls }) => zelfdeAls === null || !ids.has(zelfdeAls))
}

/** All dossiers of the one child that this dossier is about: itself and what was put aside for it, at any remove. */
export function sameKind(id: string, list: readonly DossierSamenvatting[]): readonly DossierSamenvatting[] {
  const ids = new Set([id])
  const aside = list.filter(({ zelfdeAls }) => zelfdeAls !== null)
  for (let before = 0; before !== ids.size; ) {
    before = ids.size
    for (const s of aside) {
      if (s.zelfdeAls === null || !(ids.has(s.id) || ids.has(s.zelfdeAls))) continue
      ids.add(s.id)
      ids.add(s.zelfdeAls)
    }
  }
  return list.filter((s) => ids.has(s.id))
}

interface Zeef {
  /** True when every word that was typed is in name, number or school. */
  readonly hasWords: (s: DossierSamenvatting) => boolean
  /** True when all other choices fit; closed ones only when `searched` or asked for. */
  readonly fits: (s: DossierSamenvatting) => boolean
  readonly searched: boolean
}

function zeefOf(keuze: LijstKeuze): Zeef {
  const words = normalise(keuze.zoek ?? '')
    .replaceAll('#', '')
    .split(' ')
    .filter((word) => word !== '')
  const needles = words.map((word) => (/^\d+$/u.test(word) ? [`#${word}`, ` ${word}`] : [word]))
  const searched = needles.length > 0
  const gemeente = keuze.gemeente == null ? '' : normalise(keuze.gemeente)
  const { situatie, zonderRegie, regieBij, opgepakt } = keuze
  return {
    searched,
    hasWords: (s) => {
      const { zoek } = sleutelOf(s)
      return needles.every((forms) => forms.some((form) => zoek.includes(form)))
    },
    fits: (s) => {
      if (situatie == null ? s.situatie === 'afgesloten' && !searched : s.situatie !== situatie) return false
      if (zonderRegie === true && !isZonder(s)) return false
      if (regieBij != null && (isZonder(s) || s.regiePartij !== regieBij)) return false
      if (opgepakt != null && (s.opgepaktOp !== null) !== opgepakt) return false
      return gemeente === '' || sleutelOf(s).gemeente === gemeente
    },
  }
}

/**
 * The children that fit every given choice. Closed ones show only when searched or asked for; a dossier put aside never
 * shows, but what is found in it (its old number) brings up the one it was put aside for.
 */
export function filterDossiers(
  list: readonly DossierSamenvatting[],
  keuze: LijstKeuze,
): readonly DossierSamenvatting[] {
  const { hasWords, fits, searched } = zeefOf(keuze)
  const { alleen } = keuze
  if (alleen != null) return list.filter((s) => alleen.has(s.id) && hasWords(s))
  const found = standingAlone(list).filter((s) => fits(s) && hasWords(s))
  const aside = searched ? list.filter((s) => s.zelfdeAls !== null && hasWords(s)) : []
  if (aside.length === 0) return found
  const byId = new Map(list.map((s) => [s.id, s]))
  const targets = aside.map((s) => followZelfde(s, byId)).filter(fits)
  return [...new Set([...found, ...targets])]
}

const none = '\uffff'
const rangOf = (s: DossierSamenvatting): string =>
  String(['geen', 'gevraagd', 'voorlopig', 'ja'].indexOf(s.regie))

function sortKey(s: DossierSamenvatting, by: Volgorde): string {
  switch (by) {
    case 'naam':
      return ''
    case 'rugnummer':
      return String(s.rugnummer ?? none).padStart(9, '0')
    case 'school':
      return sleutelOf(s).school || none
    case 'situatie':
      return s.situatie === null ? none : String(situaties.indexOf(s.situatie))
    case 'sinds':
      return s.sinds ?? none
    case 'regie':
      return rangOf(s)
    case 'gewijzigd':
      return s.gewijzigdOp ?? none
  }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** A sorted copy; equal ones by name. `sinds` and `gewijzigd` put the longest ago on top, `regie` who has none. */
export function sortDossiers(
  list: readonly DossierSamenvatting[],
  by: Volgorde,
): readonly DossierSamenvatting[] {
  const rows = list.map((s) => ({ s, key: sortKey(s, by), naam: sleutelOf(s).naam }))
  rows.sort((a, b) => compare(a.key, b.key) || compare(a.naam, b.naam) || compare(a.s.id, b.s.id))
  return rows.map(({ s }) => s)
}

/** The municipalities in the list, each once as first written, in order of name. */
export function gemeentenIn(list: readonly DossierSamenvatting[]): readonly string[] {
  const found = new Map<string, string>()
  for (const s of list) {
    const key = sleutelOf(s).gemeente
    if (key !== '' && !found.has(key)) found.set(key, s.woongemeente)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, naam]) => naam)
}

/**
 * Every number ever given, retired and taken back ones too: none of them is given again (product rule 3). `verdwenen`
 * are those of dossiers that are not in the list any more.
 */
export const rugnummersInUse = (
  list: readonly DossierSamenvatting[],
  verdwenen: readonly number[] = [],
): ReadonlySet<number> =>
  new Set([
    ...verdwenen,
    ...list.flatMap((s) => [
      ...(s.rugnummer === null ? [] : [s.rugnummer]),
      ...s.oudeRugnummers,
      ...s.ingetrokkenRugnummers,
    ]),
  ])

/** The numbers these dossiers show now, in order; one that is not there or has none is left out. */
export function rugnummersOf(
  list: readonly DossierSamenvatting[],
  dossiers: readonly string[],
): readonly number[] {
  const about = new Set(dossiers)
  return list
    .flatMap(({ id, rugnummer }) => (about.has(id) && rugnummer !== null ? [rugnummer] : []))
    .sort((a, b) => a - b)
}
