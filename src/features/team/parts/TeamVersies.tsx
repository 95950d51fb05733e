import { useVersies } from '../../../data/useVersies.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Versions } from '../../../ui/Versions.tsx'
import { weigeringTekst } from '../teksten.ts'
import { veldNaam, waardeTekst } from './versieTeksten.ts'

const taal = { veldNaam, waardeTekst, weigeringTekst }

/** Two people changed the same of the team without seeing each other: both stand here until someone chooses. */
export function TeamVersies({ team }: { readonly team: Team }) {
  return <Versions {...useVersies({ stream: 'team', records: team.records }, taal)} />
}
