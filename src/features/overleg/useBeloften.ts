import { useMemo } from 'react'
import { useOverlegDossiers, useRecordsAt } from '../../data/useNouns.ts'
import { type Belofteblad, beloftenIn, perPersoon } from '../../domain/overleg/beloften.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { zoalsToen } from '../../domain/verslag/zoalsToen.ts'

/** Who promised what: as it stands while the overleg runs, as it stood at closing after that. */
export function useBeloften(overleg: Overleg): {
  readonly klaar: boolean
  readonly bladen: readonly Belofteblad[]
} {
  const { id, geslotenStamp } = overleg
  const nu = useOverlegDossiers(overleg)
  const toen = useRecordsAt(nu.dossiers, geslotenStamp)
  const bladen = useMemo(() => {
    const dossiers =
      geslotenStamp === null ? nu.dossiers : toen.stands.map((stand) => zoalsToen(stand.nu, stand.toen))
    return perPersoon(beloftenIn(id, dossiers))
  }, [id, geslotenStamp, nu.dossiers, toen.stands])
  return { klaar: nu.klaar && toen.klaar, bladen }
}
