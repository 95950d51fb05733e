import { useSyncExternalStore } from 'react'
import { currentPath } from '../lib/adres.ts'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The present path within the app, always with a leading slash. */
export const useHashPath = (): string => useSyncExternalStore(subscribe, currentPath)
