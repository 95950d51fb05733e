import type { StreamId } from '../domain/handeling/handeling.ts'

/** The dossiers among these streams, by id. */
export const dossiersIn = (streams: readonly StreamId[]): readonly string[] =>
  streams.filter((stream) => stream.startsWith('dossier-')).map((stream) => stream.slice('dossier-'.length))

/** The one child that a screen shows, or undefined: `/dossier/x`, `/overleg/y/vraag3/x`. */
const childAt = ([first, second, , fourth]: readonly string[]): string | undefined =>
  first === 'dossier' ? second : first === 'overleg' ? fourth : undefined

/**
 * Whether an act may be taken back at this address: where it was done, and on every screen of the same child or
 * overleg; never on the screen of another child.
 */
export function belongsHere(streams: readonly StreamId[], doneAt: string, path: string): boolean {
  const here = path.split('/').slice(1)
  const children = dossiersIn(streams)
  const child = childAt(here)
  if (child !== undefined && children.length > 0 && !children.includes(child)) return false
  return (
    path === doneAt || streams.some((stream) => here.includes(stream.replace(/^(?:dossier|overleg)-/u, '')))
  )
}
