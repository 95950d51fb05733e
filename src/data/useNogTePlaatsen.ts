/**
 * The quick lines of an overleg that have no place yet, wherever they stand: the field, the tray, the end of the overleg
 * and the overleg once it is closed all tell the same.
 */
import { useMemo } from 'react'
import type { Overleg } from '../domain/overleg/Overleg.ts'
import { type LosseRegel, nogTePlaatsen } from '../domain/overleg/plaatsing.ts'
import { useDossiersOf } from './useNouns.ts'

/** The lines of this overleg without a place; `klaar` once the worksheets of their children were read. */
export function useNogTePlaatsen(overleg: Overleg): {
  readonly regels: readonly LosseRegel[]
  readonly klaar: boolean
} {
  const ids = useMemo(
    () => [...new Set(overleg.kindregels.map(({ dossier }) => dossier))],
    [overleg.kindregels],
  )
  const { dossiers, klaar } = useDossiersOf(ids)
  const regels = useMemo(() => nogTePlaatsen(overleg, dossiers), [overleg, dossiers])
  return { regels, klaar }
}
