/** Takes one from a line anywhere in the app to a place on a screen, also when that screen stands there already. */

let wanted: string | null = null
const listeners = new Set<() => void>()

/** Asks for a place; who shows it now, or shows it next, takes one there. A later one replaces it. */
export function pointTo(plek: string): void {
  wanted = plek
  for (const listener of listeners) listener()
}

/** True once, for the place that was asked for. */
export function takePointer(plek: string): boolean {
  if (wanted !== plek) return false
  wanted = null
  return true
}

/** Told of every place that is asked for, until what it gives back is called. */
export function onPointer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The words of the family on the worksheet of one child. */
export const gezinPlek = (dossier: string): string => `gezin/${dossier}`
