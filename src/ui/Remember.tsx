import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'

type Notes = Map<string, unknown>

const newNotes = (): Notes => new Map()
const NotesContext = createContext<Notes | null>(null)

/**
 * What the screens inside remember of how one looked at them (a search, a filter, a place) until this goes away: only in
 * memory, never on disk.
 */
export function Remember({ children }: { readonly children: ReactNode }) {
  const [notes] = useState(newNotes)
  return <NotesContext value={notes}>{children}</NotesContext>
}

export interface Memory<T> {
  readonly read: () => T | undefined
  readonly write: (value: T) => void
}

/** Outlives the screen that writes it; `key` belongs to one place in the code, so to one type. */
export function useMemory<T>(key: string): Memory<T> {
  const [own] = useState(newNotes)
  const notes = useContext(NotesContext) ?? own
  return useMemo(
    () => ({ read: () => notes.get(key) as T | undefined, write: (value) => void notes.set(key, value) }),
    [notes, key],
  )
}
