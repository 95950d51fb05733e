import { createContext } from 'react'
import type { Json } from '../../lib/json.ts'

/** Where half-typed text is kept between keystroke and submit; given by the app, sealed by whoever gives it. */
export interface DraftStore {
  load(key: string): Promise<Json | undefined>
  /** False when it could not be kept. */
  save(key: string, value: Json): Promise<boolean>
  drop(key: string): Promise<void>
}

/** Without a store no draft is kept: the form says "Nog niet bewaard" and nothing more. */
export const DraftContext = createContext<DraftStore | null>(null)
