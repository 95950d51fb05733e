import { useEffect, useRef } from 'react'
import type { TeamDeps } from '../../data/teams.ts'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Grid } from '../../ui/layout/Grid.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Apparaat } from './parts/Apparaat.tsx'
import { Berichten } from './parts/Berichten.tsx'
import { BewarenKaart } from './parts/BewarenKaart.tsx'
import { GaatWeg } from './parts/GaatWeg.tsx'
import { Herstelcode } from './parts/Herstelcode.tsx'
import { InzageKaart } from './parts/InzageKaart.tsx'
import { Leden } from './parts/Leden.tsx'
import type { PauzeInstelling } from './parts/PauzeKaart.tsx'
import { Privacy } from './parts/Privacy.tsx'
import { Teamnaam } from './parts/Teamnaam.tsx'
import { TeamVersies } from './parts/TeamVersies.tsx'
import { Verwachtingen } from './parts/Verwachtingen.tsx'
import { VerwachtingenKaart } from './parts/VerwachtingenKaart.tsx'
import { Vangnet } from './parts/Vangnet.tsx'
import { Wachtwoord } from './parts/Wachtwoord.tsx'
import { teksten } from './teksten.ts'
import { useSleutels } from './useSleutels.ts'
import { useTeamApparaat } from './useTeamApparaat.ts'

export interface TeamPageProps {
  readonly deel?: string
  /** Another KDF or clock than the app's own. */
  readonly deps?: TeamDeps
  /** The pincode of this window; absent where there is no pauze. */
  readonly pauze?: PauzeInstelling
}

const own: TeamDeps = {}

/** `deel` is what stands behind `/team/` in the address: what opens the team is changed on a page of its own. */
export function TeamPage({ deel, deps = own, pauze }: TeamPageProps) {
  const team = useTeam()
  const register = useRegister()
  const apparaat = useTeamApparaat(deps)
  const sleutels = useSleutels(deps)
  const apparaatKop = useRef<HTMLHeadingElement>(null)
  // It stands far below; a frame later, for the shell first shows the top of each screen.
  useEffect(() => {
    if (deel !== 'apparaat' && deel !== 'berichten') return undefined
    const frame = requestAnimationFrame(() => apparaatKop.current?.scrollIntoView())
    return () => cancelAnimationFrame(frame)
  }, [deel])
  if (deel === 'verwachtingen') return <Verwachtingen team={team} />
  if (!register.oefen) {
    if (deel === 'herstelcode') return <Herstelcode apparaat={apparaat} />
    if (deel === 'nieuwe-herstelcode') return <Herstelcode apparaat={apparaat} vernieuw />
    if (deel === 'wachtwoord') return <Wachtwoord team={team} sleutels={sleutels} />
    if (deel === 'iemand-gaat-weg') return <GaatWeg team={team} sleutels={sleutels} pauze={pauze} />
  }
  return (
    <Page title={teksten.titel} subtitle={team.naam}>
      <Stack gap="xl">
        <Stack>
          <h2>{teksten.mensen}</h2>
          <TeamVersies team={team} />
          <Columns aside={<Privacy team={team} />}>
            <Leden team={team} />
            <VerwachtingenKaart team={team} />
            <Vangnet team={team} />
            <Teamnaam team={team} />
          </Columns>
        </Stack>
        <Stack>
          <h2 ref={apparaatKop}>{teksten.apparaat}</h2>
          <Grid min="24rem">
            {register.oefen ? null : <Berichten />}
            <Apparaat apparaat={apparaat} sleutels={sleutels} pauze={pauze} />
            <BewarenKaart team={team} />
            <InzageKaart />
          </Grid>
        </Stack>
      </Stack>
    </Page>
  )
}
