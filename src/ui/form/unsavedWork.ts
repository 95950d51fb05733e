import { useEffect } from 'react'

/** Everything on the screen that may hold typing which no draft keeps; asked before the page is replaced. */
const holders = new Set<() => boolean>()

/** Makes known what may hold such typing; the answer takes it away again. */
export function registerUnsaved(holds: () => boolean): () => void {
  holders.add(holds)
  return () => {
    holders.delete(holds)
  }
}

/** True while something typed would be lost if this page went away now, also after `flushDrafts`. */
export const holdsUnsaved = (): boolean => [...holders].some((holds) => holds())

/** For typing outside a form: as long as this is true, the page may not be replaced. */
export function useUnsaved(holds: boolean): void {
  useEffect(() => (holds ? registerUnsaved(() => true) : undefined), [holds])
}
