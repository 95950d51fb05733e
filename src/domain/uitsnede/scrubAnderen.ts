/**
 * Takes other children out of what a family reads: their names on the list, and their numbers where they are written as
 * one (`#305`, `kind 305`). Each becomes "een ander kind", never a number. It knows only who is on the list, says what it
 * took out and what it is not sure of; a person reads it over.
 */
import { type Redacted, redact } from '../../lib/redacted.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import { eenAnder } from '../stem/stem.ts'
import { type BekendeNaam, makeScrubber } from '../verslag/scrubNamen.ts'
import { foldNaam } from '../../lib/foldNaam.ts'
import type { Vervangen } from '../verslag/Verslag.ts'
import { looseNummers, replaceNummers } from './nummers.ts'
import { lijktOpNaam, spelwijzenVan } from './spelwijzen.ts'

export type Bekend = Pick<
  DossierSamenvatting,
  'id' | 'rugnummer' | 'oudeRugnummers' | 'ingetrokkenRugnummers' | 'naam' | 'zelfdeAls'
>

export interface Anderen {
  tekst(tekst: string): string
  /** The name of a grown-up; empty when it is that of another child, and not of someone of the team. */
  persoon(naam: Redacted<string>): string
  vervangen(): readonly Vervangen[]
  /** What was left standing and may be another child all the same: for a person to look at. */
  twijfel(): readonly Redacted<string>[]
}

type Zelf = Pick<Dossier, 'id' | 'rugnummer' | 'oudeRugnummers' | 'roepnaam' | 'achternaam' | 'zelfdeAls'>

/** Also the worksheet that was put aside for this one: it is the same child. */
const isZelf = (kind: Bekend, dossier: Zelf): boolean =>
  kind.id === dossier.id || kind.zelfdeAls === dossier.id || kind.id === dossier.zelfdeAls

const wordsOf = (naam: string): readonly string[] =>
  foldNaam(naam)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const nummersOf = ({ rugnummer, oudeRugnummers, ingetrokkenRugnummers }: Bekend): readonly number[] => [
  ...(rugnummer === null ? [] : [rugnummer]),
  ...oudeRugnummers,
  ...ingetrokkenRugnummers,
]

/** Of one child the given name and the family name beside each other. */
const meermaals = new RegExp(`${eenAnder}(?: ${eenAnder})+`, 'gu')

/**
 * For the family of this child. `kinderen` are all children of the team, `nummers` every number the team ever gave, and
 * `team` the people whose names stay although a child has the same.
 */
export function scrubAnderen(
  dossier: Zelf,
  kinderen: readonly Bekend[],
  nummers: ReadonlySet<number>,
  team: readonly Redacted<string>[],
): Anderen {
  const zelf = kinderen.filter((kind) => isZelf(kind, dossier))
  const anderen = kinderen.filter((kind) => !isZelf(kind, dossier))
  const eigen = new Set(
    [dossier.roepnaam, dossier.achternaam, ...zelf.map(({ naam }) => naam)].flatMap((naam) =>
      wordsOf(naam.reveal()),
    ),
  )
  const isEigen = (word: string): boolean =>
    eigen.has(word) || (word.endsWith('s') && eigen.has(word.slice(0, -1)))
  const namen: readonly BekendeNaam[] = anderen.map(({ naam }) => ({
    rugnummer: null,
    namen: spelwijzenVan(naam),
    anders: eenAnder,
  }))
  const scrubber = makeScrubber(namen, { has: (gevonden) => wordsOf(gevonden).every(isEigen) })

  const eigenNummers = new Set([
    ...(dossier.rugnummer === null ? [] : [dossier.rugnummer]),
    ...dossier.oudeRugnummers,
    ...zelf.flatMap(nummersOf),
  ])
  const andere = new Set([...nummers, ...anderen.flatMap(nummersOf)])
  const isAnder = (nummer: number): boolean => andere.has(nummer) && !eigenNummers.has(nummer)
  const found = new Map<string, number>()

  const zonderNummers = (tekst: string): string =>
    replaceNummers(tekst, isAnder, eenAnder, (deel) => found.set(deel, (found.get(deel) ?? 0) + 1))

  const zonderNamen = (tekst: string): string =>
    scrubber.scrub(tekst).replaceAll(`[${eenAnder}]`, eenAnder).replaceAll(meermaals, eenAnder)

  const twijfel = new Set<string>()
  const namenVanAnderen = anderen.map(({ naam }) => naam)
  const bekendeWoorden = new Set([...eigen, ...team.flatMap((naam) => wordsOf(naam.reveal()))])
  const weigh = (tekst: string): string => {
    for (const nummer of looseNummers(tekst, isAnder)) twijfel.add(nummer)
    for (const word of lijktOpNaam(
      tekst,
      namenVanAnderen,
      (fold) => bekendeWoorden.has(fold) || isEigen(fold),
    ))
      twijfel.add(word)
    return tekst
  }

  const bekend = new Set(team.map((naam) => wordsOf(naam.reveal()).join(' ')))
  return {
    tekst: (tekst) => weigh(zonderNummers(zonderNamen(tekst))),
    persoon(naam) {
      const plain = naam.reveal().trim()
      if (bekend.has(wordsOf(plain).join(' '))) return plain
      return zonderNummers(zonderNamen(plain)) === plain ? plain : ''
    },
    vervangen: () => [
      ...scrubber.vervangen().map((een) => ({ ...een, door: eenAnder })),
      ...[...found].map(([gevonden, aantal]) => ({ gevonden: redact(gevonden), door: eenAnder, aantal })),
    ],
    twijfel: () => [...scrubber.gespaard(), ...[...twijfel].map((een) => redact(een))],
  }
}
