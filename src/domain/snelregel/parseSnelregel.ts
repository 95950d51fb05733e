/**
 * Reads a line as it is typed at the table: `#214`, `@naam` and a day in words are read as child, wie and wanneer, and
 * the sentence stays whole (`zin.ts`). Total: every line is read, and nothing typed is lost, because the pieces put
 * together are the line. What fits more than one, or comes second (a child, a person, a day), is asked later.
 */
import { type Datum, hasDag } from '../../lib/datum.ts'
import { readDagAt } from './dagInZin.ts'
import type { Persoon } from './Snelregel.ts'
import { splitWoorden, type Woord, woordenOf } from './woorden.ts'
import { watOf, zinOf } from './zin.ts'

/** Who and what a line can name. */
export interface Omgeving {
  readonly vandaag: Datum
  /** Those at the table first, then the rest of the team. */
  readonly mensen: readonly Persoon[]
  /** The dossiers that a rugnummer leads to. */
  readonly kinderen: ReadonlyMap<number, readonly string[]>
  /** The child on the screen: a line without any number is of this one. */
  readonly hier?: { readonly dossier: string; readonly rugnummer: number } | null
}

/** A piece of the line, as typed. */
export interface Stuk {
  readonly soort: 'tekst' | 'kind' | 'wie' | 'wanneer'
  readonly bron: string
}

export interface Gelezen {
  /** The sentence, without the number of its child at the edge; the whole line when there is nothing else in it. */
  readonly tekst: string
  /** What is to be done, to be read beside wie and wanneer; empty when the line says no more than those. */
  readonly wat: string
  readonly dossier: string | null
  readonly rugnummer: number | null
  readonly wie: Persoon | null
  readonly wanneer: Datum | null
  /** As typed: a number or a name that leads to nobody or to more than one, or came second, and a second day. */
  readonly open: readonly string[]
  /** Together they are the line, character by character. */
  readonly stukken: readonly Stuk[]
}

interface Vondst {
  /** How many words it takes. */
  readonly lengte: number
  readonly neem: (in_: Bouw) => void
  readonly soort: Exclude<Stuk['soort'], 'tekst'>
}

/** `#12` or `@an`; what has no sign, or stands inside a word (an address), is just text. */
const teken = /(?<!\S)[("'‘“[]*((?:@\p{L}{2,}|#\d+))/gu

type Bouw = { -readonly [K in 'dossier' | 'rugnummer' | 'wie' | 'wanneer']: Gelezen[K] }

/** Reads one line; never throws, whatever is typed. */
export function parseSnelregel(regel: string, omgeving: Omgeving): Gelezen {
  const woorden = splitWoorden(regel)
  const bouw: Bouw = { dossier: null, rugnummer: null, wie: null, wanneer: null }
  const stukken: Stuk[] = []
  const meerDagen: string[] = []
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
    const lengte = vondst?.lengte ?? readDagAt(woorden, i, omgeving.vandaag)?.lengte ?? 0
    const whole = woorden
      .slice(i, i + lengte)
      .map(({ bron }) => bron)
      .join('')
    const bron = whole.slice(woord.voor.length, whole.length - (woorden[i + lengte - 1]?.na.length ?? 0))
    if (vondst === null) {
      if (lengte > 0) meerDagen.push(bron)
      add('tekst', whole || woord.bron)
    } else {
      vondst.neem(bouw)
      add('tekst', woord.voor)
      add(vondst.soort, bron)
      add('tekst', woorden[i + lengte - 1]?.na ?? '')
    }
    i += Math.max(lengte, 1)
  }
  const tekens = stukken.flatMap(({ soort, bron }) =>
    soort === 'tekst' ? [...bron.matchAll(teken)].map(([, deel]) => deel ?? '') : [],
  )
  const open = [...tekens, ...meerDagen]
  if (bouw.dossier === null && !open.some((deel) => deel.startsWith('#')))
    Object.assign(bouw, omgeving.hier ?? {})
  return { ...bouw, tekst: zinOf(regel, stukken), wat: watOf(stukken), open, stukken }
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
  if (bouw.wie !== null) return null
  const { wie: found, lengte } = findMensen(woorden, at, mensen)
  const [wie] = found
  if (wie === undefined || found.length > 1) return null
  return { soort: 'wie', lengte, neem: (in_) => Object.assign(in_, { wie }) }
}

/** Whom the `@naam` at this word can mean, each once, and how many words that name takes. */
function findMensen(
  woorden: readonly Woord[],
  at: number,
  mensen: readonly Persoon[],
): { readonly wie: readonly Persoon[]; readonly lengte: number } {
  const first = woorden[at]?.kern ?? ''
  if (!/^@\p{L}/u.test(first)) return { wie: [], lengte: 1 }
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
  if (whole.length > 0) {
    const found = whole.filter(({ delen }) => delen.length === longest)
    return { wie: eachOnce(found.map(({ wie }) => wie)), lengte: longest }
  }
  const found = joined.length > 0 ? joined : given.length > 0 || name.length < 2 ? given : begun
  return { wie: eachOnce(found), lengte: 1 }
}

const eachOnce = (mensen: readonly Persoon[]): readonly Persoon[] => {
  const byKey = new Map(mensen.map((wie) => [`${wie.partij} ${wie.naam.reveal()}`, wie]))
  return [...byKey.values()]
}

/**
 * Why a piece of `open` is asked later: nobody has this number or name, more than one can be meant, or it came second
 * (a child, a person, a day).
 */
export function whyOpen(deel: string, { kinderen, mensen }: Omgeving): 'onbekend' | 'meer' | 'tweede' {
  if (!/^[#@]/u.test(deel)) return 'tweede'
  const found = deel.startsWith('#')
    ? (kinderen.get(Number(deel.slice(1))) ?? [])
    : findMensen(splitWoorden(deel), 0, mensen).wie
  return found.length === 0 ? 'onbekend' : found.length > 1 ? 'meer' : 'tweede'
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
