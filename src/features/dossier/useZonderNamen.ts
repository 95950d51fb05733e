import { useMemo } from 'react'
import { useDossiers } from '../../data/useStand.tsx'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import type { Team } from '../../domain/team/Team.ts'
import { zonderNamen } from '../../domain/verslag/zonderNamen.ts'

/** Free text as it may show: with Alleen nummers the names on the list become numbers, as in a verslag. */
export function useZonderNamen(dossier: Dossier, { alleenNummers }: Team): (tekst: string) => string {
  const kinderen = useDossiers()
  return useMemo(
    () => (alleenNummers ? zonderNamen(dossier, kinderen).tekst : (tekst) => tekst),
    [alleenNummers, dossier, kinderen],
  )
}
