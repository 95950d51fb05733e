import type { StreamId } from '../domain/handeling/handeling.ts'
import { isVanSnelregel } from '../domain/overleg/plaatsing.ts'

/** The dossiers among these streams, by id. */
export const dossiersIn = (streams: readonly StreamId[]): readonly string[] =>
  streams.filter((stream) => stream.startsWith('dossier-')).map(idOf)

/** The one child that a screen shows, or undefined: `/dossier/x`, `/overleg/y/vraag3/x`. */
const childAt = ([first, second, , fourth]: readonly string[]): string | undefined =>
  first === 'dossier' ? second : first === 'overleg' ? fourth : undefined

interface Gedaan {
  readonly soort: string
  readonly streams: readonly StreamId[]
}

/**
 * Whether an act may be taken back at this address: where it was done, and on every screen of the same child or
 * overleg; on the screen of one child only what was about that child, or was done right there. Never where someone left.
 * What the quick line kept is told by number, so where it was typed it may be of another child.
 */
export function belongsHere({ soort, streams }: Gedaan, doneAt: string, path: string): boolean {
  const here = path.split('/').slice(1)
  const children = dossiersIn(streams)
  if (here[1] === 'iemand-gaat-weg') return false
  if (isVanSnelregel(soort) && path === doneAt) return true
  const child = childAt(here)
  if (child !== undefined && children.length > 0) return children.includes(child)
  if (path === doneAt) return true
  return child === undefined && streams.some((stream) => here.includes(idOf(stream)))
}

const idOf = (stream: StreamId): string => stream.replace(/^(?:dossier|overleg)-/u, '')
