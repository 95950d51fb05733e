/**
 * What an overleg says of one child beside its worksheet: which family was to come, and lines that were typed without its
 * number and got their place with it. It goes with the child, and stays away when something older comes in.
 */
import type { Deel, StreamId, Wijziging } from '../../domain/handeling/handeling.ts'
import type { Records } from '../../domain/handeling/records.ts'
import { readRegelsVanKind } from '../../domain/snelregel/Snelregel.ts'
import type { Json } from '../../lib/json.ts'
import type { Entry } from '../Entry.ts'
import { emptyStand, merge, toRecords } from '../merge.ts'
import { isRecord, isText } from '../shape.ts'
import type { TekstPlek } from './scrub.ts'

export interface KindSporen {
  readonly plekken: readonly TekstPlek[]
  /** The lines of this child, by id, also those of which the words are in its own stream. */
  readonly regels: readonly string[]
}

/** What these records of an overleg say of this child, also what was taken back: it stands in the history. */
export function sporenOf(records: Records, dossier: string): KindSporen {
  const { hier, daar } = readRegelsVanKind(records, dossier)
  const gezin: readonly TekstPlek[] =
    records['agenda']?.[dossier]?.['gezin'] === undefined
      ? []
      : [{ tabel: 'agenda', id: dossier, veld: 'gezin' }]
  return {
    plekken: [...gezin, ...hier.map((id): TekstPlek => ({ tabel: 'snelregel', id, veld: 'inhoud' }))],
    regels: [...hier, ...daar],
  }
}

const placedWith = (waarde: Json): string | undefined =>
  isRecord(waarde) && isText(waarde['dossier']) ? waarde['dossier'] : undefined

/** The child of whom this change in an overleg says something that goes with it; undefined for any other change. */
export function kindOfWijziging({
  tabel,
  id,
  veld,
  waarde,
}: Pick<Wijziging, 'tabel' | 'id' | 'veld' | 'waarde'>): string | undefined {
  if (tabel === 'agenda' && veld === 'gezin') return id
  return tabel === 'snelregel' && veld === 'geplaatst' ? placedWith(waarde) : undefined
}

/**
 * What these entries of one stream say of children that are gone; `gone` answers which of these streams were erased.
 */
export async function sporenOfGone(
  entries: readonly Entry[],
  gone: (streams: readonly StreamId[]) => Promise<Iterable<StreamId>>,
): Promise<readonly TekstPlek[]> {
  if (entries[0]?.stream.startsWith('overleg-') !== true) return []
  const kinderen = new Set(
    entries.flatMap(({ o }) =>
      o.flatMap(([tabel, id, veld, waarde]) => kindOfWijziging({ tabel, id, veld, waarde }) ?? []),
    ),
  )
  if (kinderen.size === 0) return []
  const weg = await gone([...kinderen].map((id): StreamId => `dossier-${id}`))
  const records = toRecords(merge(emptyStand, entries))
  return [...weg].flatMap((stream) => sporenOf(records, stream.slice('dossier-'.length)).plekken)
}

/** The streams of parts that were not written yet, and those of the children of whom they say something in an overleg. */
export const streamsNamedIn = (delen: readonly Deel[]): readonly StreamId[] => [
  ...new Set(
    delen.flatMap(({ stream, wijzigingen }): readonly StreamId[] => [
      stream,
      ...(stream.startsWith('overleg-') ? wijzigingen : []).flatMap((een): readonly StreamId[] => {
        const kind = kindOfWijziging(een)
        return kind === undefined ? [] : [`dossier-${kind}`]
      }),
    ]),
  ),
]

/**
 * Whether a change that was not written yet goes with an erased stream: in it, or in an overleg about that child, also
 * the words of a line that got its place with it in any of these parts (`delen`).
 */
export function goesWith(stream: StreamId, delen: readonly Deel[]): (part: Deel, een: Wijziging) => boolean {
  const about = (part: Deel, een: Wijziging): boolean =>
    part.stream.startsWith('overleg-') && `dossier-${kindOfWijziging(een) ?? ''}` === stream
  const placed = new Set(
    delen.flatMap((part) =>
      part.wijzigingen.flatMap((een) => (een.tabel === 'snelregel' && about(part, een) ? [een.id] : [])),
    ),
  )
  return (part, een) =>
    part.stream === stream || about(part, een) || (een.tabel === 'snelregel' && placed.has(een.id))
}
