/**
 * A note has one audience of five (product rule 4), stored as a set of readers so that one can be added later.
 * `van` is the partij of the one who wrote it: "Eigen partij" means that partij.
 */
import type { Datum } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { readAs, readDatum, readTekst, readVeld, stampOf, standingRecords } from '../handeling/lezen.ts'
import type { Records, Velden } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import { type Partij, partijen } from '../partij/partij.ts'

export const publieken = ['iedereen', 'kind', 'deze-ouder', 'team', 'partij'] as const
export type Publiek = (typeof publieken)[number]

/** Screen names (product rule 4). */
export const publiekNamen: Readonly<Record<Publiek, string>> = {
  iedereen: 'Iedereen (ook ouders)',
  kind: 'Kind, niet de ouders',
  'deze-ouder': 'Alleen deze ouder en het team',
  team: 'Team',
  partij: 'Eigen partij',
}

const rollen = [
  'kantelteam',
  'school',
  'leerplicht',
  'jeugdhulp',
  'kind',
  'ouder-1',
  'ouder-2',
  'voogd',
  'pleegouder',
] as const

/** Who can read, as stored: a reader is a role, or one partij (`partij:school`). */
export type Lezer = (typeof rollen)[number] | `partij:${Partij}`

export interface Notitie {
  readonly id: string
  readonly tekst: string
  readonly publiek: Publiek
  readonly lezers: readonly Lezer[]
  readonly van: Partij
  readonly op: Datum
  readonly stamp: string
}

const allLezers = new Set<unknown>([...rollen, ...partijen.map((partij) => `partij:${partij}`)])
const isLezer = (value: unknown): value is Lezer => allLezers.has(value)

/** Who of the family reads beside the child: which of the two parents, a voogd or a pleegouder. */
export type Verzorger = 1 | 2 | 'voogd' | 'pleegouder'

const gezinToen = ['kind', 'ouder-1', 'ouder-2'] as const
const gezinLater = ['voogd', 'pleegouder'] as const

/**
 * A note for everyone that was kept before a voogd and a pleegouder could be readers is for them too. Of a note for
 * anyone less nothing is widened.
 */
const withLaterGezin = (publiek: Publiek, lezers: readonly Lezer[]): Lezer[] =>
  publiek === 'iedereen' && gezinToen.every((een) => lezers.includes(een))
    ? [...new Set([...lezers, ...gezinLater])]
    : [...lezers]

const lezersSchema = z
  .object({
    publiek: z.enum(publieken),
    lezers: z.array(z.unknown()).transform((list) => list.filter(isLezer)),
  })
  .transform(({ publiek, lezers }) => ({ publiek, lezers: withLaterGezin(publiek, lezers) }))

/**
 * The readers of an audience (product, "Who reads what"). For "Alleen deze ouder en het team" without knowing which
 * one, nobody of the family reads it until that is said.
 */
export function lezersOf(publiek: Publiek, van: Partij, ouder?: Verzorger): readonly Lezer[] {
  switch (publiek) {
    case 'iedereen':
      return rollen
    case 'kind':
      return ['kantelteam', 'kind']
    case 'deze-ouder':
      if (ouder === undefined) return ['kantelteam']
      return ['kantelteam', typeof ouder === 'number' ? `ouder-${ouder}` : ouder]
    case 'team':
      return ['kantelteam', 'school', 'leerplicht', 'jeugdhulp']
    case 'partij':
      return [`partij:${van}`]
  }
}

/** Who may read under both: one's own partij is part of the kantelteam. */
const readersOfBoth = (a: readonly Lezer[], b: readonly Lezer[]): readonly Lezer[] => {
  const covers = (all: readonly Lezer[], one: Lezer): boolean =>
    all.includes(one) || (one.startsWith('partij:') && all.includes('kantelteam'))
  return [...new Set([...a.filter((one) => covers(b, one)), ...b.filter((one) => covers(a, one))])]
}

type Lezersveld = z.infer<typeof lezersSchema>
const closed: Lezersveld = { publiek: 'partij', lezers: [] }

/** The audience; of two versions written at once only who may read both, until a person chooses (rule 4). */
export function readLezers(velden: Velden): Lezersveld {
  const versies = (velden['lezers']?.koppen ?? [])
    .filter(({ waarde }) => waarde !== null)
    .map(({ waarde }) => readAs<Lezersveld>(lezersSchema, waarde, closed))
  const [first, ...rest] = versies
  if (first === undefined) return closed
  return rest.reduce((narrow, one) => {
    const { publiek } = one.lezers.length < narrow.lezers.length ? one : narrow
    return { publiek, lezers: [...readersOfBoth(narrow.lezers, one.lezers)] }
  }, first)
}

/** All notes, the latest first. A note whose readers are not understood is read by nobody. */
export function readNotities(records: Records): readonly Notitie[] {
  const notities: Notitie[] = []
  for (const [id, velden] of standingRecords(records, 'notitie')) {
    const tekst = readTekst(velden, 'tekst')
    if (tekst === '') continue
    notities.push({
      id,
      tekst,
      ...readLezers(velden),
      van: readVeld<Partij>(velden, 'van', partijSchema, 'overig'),
      op: readDatum(velden, 'op') ?? '',
      stamp: stampOf(velden),
    })
  }
  return notities.sort((a, b) => (a.stamp > b.stamp ? -1 : 1))
}

/** What someone in the app reads as: the kantelteam, and their own partij when it is not null (a shared screen). */
export const lezersInApp = (partij: Partij | null): readonly Lezer[] =>
  partij === null ? ['kantelteam'] : ['kantelteam', `partij:${partij}`]

/**
 * True when the reader, or one of the roles the reader has, may read this note (product, "Who reads what"). A partij
 * note is never for the kantelteam as such: pass `lezersInApp(partij)` where the own partij counts.
 */
export function notitieReadableBy(
  notitie: Pick<Notitie, 'lezers'>,
  lezer: Lezer | readonly Lezer[],
): boolean {
  const roles = typeof lezer === 'string' ? [lezer] : lezer
  return roles.some((one) => notitie.lezers.includes(one))
}

/** Whoever of the partijen holds a document may read it; it has no reader that one can be sure of. */
const opPapier: readonly Lezer[] = ['school', 'leerplicht', 'jeugdhulp']

/** True when it may stand in a document of the kantelteam: every partij at the table may read it (product rule 4). */
export const mayBePrinted = (one: Pick<Notitie, 'lezers'>): boolean =>
  opPapier.every((lezer) => notitieReadableBy(one, lezer))
