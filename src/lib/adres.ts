/** The address within the app: the part behind `#`, which never reaches a server. Ids in it are random, never a name. */

/** The present path, always with a leading slash (`/dossier/x`). */
export function currentPath(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

const hashOf = (path: string): string => `#/${path.replace(/^#?\/?/, '')}`

/** Goes to a path of the app (`/namenlijst`), as a step in the history that Back undoes. */
export function goTo(path: string): void {
  location.hash = hashOf(path)
}

/** The whole address of a path, at the place where the app is hosted now: for a QR code. */
export const addressOf = (path: string): string => `${location.origin}${location.pathname}${hashOf(path)}`

/** Where the app is hosted now, as a person types it on another device. */
export const hostedAt = (): string => `${location.origin}${location.pathname}`

/** Shows another path in the place of this one: Back goes to what was before it. */
export function goToInstead(path: string): void {
  location.replace(hashOf(path))
}

/**
 * Goes on to a path once something was kept, unless the person went elsewhere meanwhile: nobody is brought back. False
 * when it did not go.
 */
export function goOn(from: string, path: string): boolean {
  if (currentPath() !== from) return false
  goTo(path)
  return true
}

/** The path from which one came to this one, as the shell noted it with this step; empty when that is not known. */
export function cameFrom(): string {
  const state = history.state as unknown
  return typeof state === 'object' && state !== null && 'van' in state ? String(state.van) : ''
}
