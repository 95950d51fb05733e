/** The address within the app: the part behind `#`, which never reaches a server. Ids in it are random, never a name. */

/** The present path, always with a leading slash (`/dossier/x`). */
export function currentPath(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}

/** Goes to a path of the app (`/namenlijst`), as a step in the history that Back undoes. */
export function goTo(path: string): void {
  location.hash = `#/${path.replace(/^#?\/?/, '')}`
}
