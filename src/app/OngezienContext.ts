import { createContext } from 'react'
import type { UndoBarProps } from '../ui/UndoBar.tsx'

/** What the bar at the bottom tells of a warning that is out of sight; null when none is. */
export const OngezienContext = createContext<UndoBarProps | null>(null)
