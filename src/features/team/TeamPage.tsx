import type { TeamDeps } from '../../data/teams.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Apparaat } from './parts/Apparaat.tsx'
import { BewarenKaart } from './parts/BewarenKaart.tsx'
import { Herstelcode } from './parts/Herstelcode.tsx'
import { Leden } from './parts/Leden.tsx'
import { Privacy } from './parts/Privacy.tsx'
import { Teamnaam } from './parts/Teamnaam.tsx'
import { TeamVersies } from './parts/TeamVersies.tsx'
import { Vangnet } from './parts/Vangnet.tsx'
import { teksten } from './teksten.ts'
import { useTeamApparaat } from './useTeamApparaat.ts'

export interface TeamPageProps {
  readonly deel?: string
  /** Another KDF or clock than the app's own. */
  readonly deps?: TeamDeps
}

const own: TeamDeps = {}

/** `deel` is what stands behind `/team/` in the address: `herstelcode` opens the page on which it is made. */
export function TeamPage({ deel, deps = own }: TeamPageProps) {
  const team = useTeam()
  const register = useRegister()
  const apparaat = useTeamApparaat(deps)
  if (deel === 'herstelcode' && !register.oefen) return <Herstelcode apparaat={apparaat} />
  return (
    <Page title={teksten.titel} subtitle={team.naam}>
      <Columns
        aside={
          <Stack>
            <h2>{teksten.apparaat}</h2>
            <Apparaat apparaat={apparaat} />
            <BewarenKaart team={team} />
          </Stack>
        }
      >
        <Stack>
          <h2>{teksten.mensen}</h2>
          <TeamVersies team={team} />
          <Leden team={team} />
          <Privacy team={team} />
          <Vangnet team={team} />
          <Teamnaam team={team} />
        </Stack>
      </Columns>
    </Page>
  )
}
