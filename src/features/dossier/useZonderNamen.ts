import { useDossiers } from '../../data/useStand.tsx'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import type { Team } from '../../domain/team/Team.ts'
import { makeScrubber } from '../../domain/verslag/scrubNamen.ts'

/** Free text as it may show: with Alleen nummers the names on the list become numbers, as in a verslag. */
export function useZonderNamen(dossier: Dossier, { alleenNummers }: Team): (tekst: string) => string {
  const kinderen = useDossiers()
  if (!alleenNummers) return (tekst) => tekst
  const { rugnummer, roepnaam, achternaam } = dossier
  const scrubber = makeScrubber([
    { rugnummer, namen: [roepnaam, achternaam] },
    ...kinderen.map((kind) => ({ rugnummer: kind.rugnummer, namen: [kind.naam] })),
  ])
  return (tekst) => scrubber.scrub(tekst, rugnummer)
}
