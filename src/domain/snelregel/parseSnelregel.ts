/**
 * Reads a line as it is typed at the table: `#214`, `@naam` and a day in words become child, wie and wanneer; the rest
 * stays text. Total: every line is read, and nothing typed is lost, because the pieces put together are the line. What
 * fits more than one (two children, two people) stays in the text, to be asked later.
 */
import { type Datum, hasDag } from '../../lib/datum.ts'
import { cleanTekst } from '../handeling/tekst.ts'
import { readDagAt } from './dagInZin.ts'
import type { Persoon } from './Snelregel.ts'
import { splitWoorden, type Woord, woordenOf } from './woorden.ts'

/** Who and what a line can name. */
export interface Omgeving {
  readonly vandaag: Datum
  /** Those at the table first, then the rest of the team. */
  readonly mensen: readonly Persoon[]
  /** The dossiers that have, or once had, a rugnummer. */
  readonly kinderen: ReadonlyMap<number, readonly string[]>
}

/** A piece of the line, as typed. */
export interface Stuk {
  readonly soort: 'tekst' | 'kind' | 'wie' | 'wanneer'
  readonly bron: string
}

export interface Gelezen {
  /** What is kept as text: what was not understood, or the whole line when nothing else is left. */
  readonly tekst: string
  readonly dossier: string | null
  readonly rugnummer: number | null
  readonly wie: Persoon | null
  readonly wanneer: Datum | null
  /** Together they are the line, character by character. */
  readonly stukken: readonly Stuk[]
}

interface Vondst {
  /** How many words it takes. */
  readonly lengte: number
  readonly neem: (in_: Bouw) => void
  readonly soort: Exclude<Stuk['soort'], 'tekst'>
}

type Bouw = { -readonly [K in 'dossier' | 'rugnummer' | 'wie' | 'wanneer']: Gelezen[K] }

/** Reads one line; never throws, whatever is typed. */
export function parseSnelregel(regel: string, omgeving: Omgeving): Gelezen {
  const woorden = splitWoorden(regel)
  const bouw: Bouw = { dossier: null, rugnummer: null, wie: null, wanneer: null }
  const stukken: Stuk[] = []
  const add = (soort: Stuk['soort'], bron: string): void => {
    const last = stukken.at(-1)
    if (bron === '') return
    if (last?.soort === 'tekst' && soort === 'tekst')
      stukken[stukken.length - 1] = { soort, bron: last.bron + bron }
    else stukken.push({ soort, bron })
  }
  for (let i = 0; i < woorden.length; ) {
    const woord = woorden[i]
    if (woord === undefined) break
    const vondst =
      readKind(woord, omgeving, bouw) ??
      readWie(woorden, i, omgeving, bouw) ??
      readWanneer(woorden, i, omgeving, bouw)
    const last = vondst === null ? undefined : woorden[i + vondst.lengte - 1]
    if (vondst === null || last === undefined) {
      add('tekst', woord.bron)
      i += 1
      continue
    }
    vondst.neem(bouw)
    add('tekst', woord.voor)
    const whole = woorden
      .slice(i, i + vondst.lengte)
      .map(({ bron }) => bron)
      .join('')
    add(vondst.soort, whole.slice(woord.voor.length, whole.length - last.na.length))
    add('tekst', last.na)
    i += vondst.lengte
  }
  const rest = stukken.map(({ soort, bron }) => (soort === 'tekst' ? bron : ' ')).join('')
  const tidy = cleanTekst(rest.replaceAll(/\s+/gu, ' ').replaceAll(/ (?=[,.;:!?)])/gu, ''))
  const bare = tidy.replaceAll(/[\s,.;:!?()-]/gu, '') === ''
  return { ...bouw, tekst: bare ? cleanTekst(regel) : tidy.replace(/^[,.;:] ?/u, ''), stukken }
}

/** `#214`: the first that is the number of one child. */
function readKind({ kern }: Woord, { kinderen }: Omgeving, bouw: Bouw): Vondst | null {
  const nummer = /^#(\d{1,9})$/u.exec(kern)?.[1]
  if (nummer === undefined || bouw.dossier !== null) return null
  const [dossier, ...others] = kinderen.get(Number(nummer)) ?? []
  if (dossier === undefined || others.length > 0) return null
  return {
    soort: 'kind',
    lengte: 1,
    neem: (in_) => Object.assign(in_, { dossier, rugnummer: Number(nummer) }),
  }
}

/** `@naam`: a whole name, else a given name, else the beginning of one, when it is of one person. */
function readWie(woorden: readonly Woord[], at: number, { mensen }: Omgeving, bouw: Bouw): Vondst | null {
  const first = woorden[at]?.kern ?? ''
  if (!/^@\p{L}/u.test(first) || bouw.wie !== null) return null
  const said = [fold(first.slice(1)), ...woorden.slice(at + 1, at + 8).map(({ kern }) => fold(kern))]
  const whole = mensen
    .map((wie) => ({ wie, delen: woordenOf(wie.naam.reveal()).map(fold) }))
    .filter(({ delen }) => delen.length > 0 && delen.every((deel, i) => deel === said[i]))
    .filter(({ delen }) => woorden.slice(at, at + delen.length - 1).every(({ na }) => /^\.?\s*$/u.test(na)))
  const longest = Math.max(0, ...whole.map(({ delen }) => delen.length))
  const name = said[0] ?? ''
  const given = mensen.filter(({ naam }) => fold(woordenOf(naam.reveal())[0] ?? '') === name)
  const begun = mensen.filter(({ naam }) =>
    woordenOf(naam.reveal()).some((deel) => fold(deel).startsWith(name)),
  )
  const joined = mensen.filter(({ naam }) => fold(woordenOf(naam.reveal()).join('')) === name)
  const take = (found: readonly Persoon[], lengte: number): Vondst | null => {
    const [wie, ...others] = found
    if (
      wie === undefined ||
      others.some((ander) => ander.partij !== wie.partij || ander.naam.reveal() !== wie.naam.reveal())
    )
      return null
    return { soort: 'wie', lengte, neem: (in_) => Object.assign(in_, { wie }) }
  }
  if (longest > 0 && whole.length > 0)
    return take(
      whole.filter(({ delen }) => delen.length === longest).map(({ wie }) => wie),
      longest,
    )
  if (joined.length > 0) return take(joined, 1)
  return take(given.length > 0 || name.length < 2 ? given : begun, 1)
}

/** A day ahead, with the small word before it that only says "by then". */
function readWanneer(
  woorden: readonly Woord[],
  at: number,
  { vandaag }: Omgeving,
  bouw: Bouw,
): Vondst | null {
  if (bouw.wanneer !== null) return null
  const found = readDagAt(woorden, at, vandaag)
  if (found === null || !hasDag(found.dag)) return null
  return { soort: 'wanneer', lengte: found.lengte, neem: (in_) => Object.assign(in_, { wanneer: found.dag }) }
}

const fold = (tekst: string): string => tekst.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
