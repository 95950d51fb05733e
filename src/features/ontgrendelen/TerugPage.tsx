import { type ReactNode, useState } from 'react'
import type { Register } from '../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../data/teams.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { HerstelStap } from './parts/HerstelStap.tsx'
import { OpenTeamForm } from './parts/OpenTeamForm.tsx'
import { teksten } from './teksten.ts'

interface Props {
  /** The team that gave the tablet to a family. */
  readonly team: TeamLabel
  readonly onOpened: (register: Register) => void
  /** What the app has to say of how one came here. */
  readonly banner?: ReactNode
  /** Another KDF or clock than the app's own. */
  readonly deps?: TeamDeps
}

const own: TeamDeps = {}

/** The tablet was with a family: what that team opens with is asked for, and nothing else can be reached. */
export function TerugPage({ team, onOpened, banner, deps = own }: Props) {
  const [herstelcode, setHerstelcode] = useState<Redacted<string> | null>(null)
  return (
    <AppFrame brand={teksten.merk} brandHref={null} nav={[]} banner={banner}>
      {herstelcode === null ? (
        <OpenTeamForm
          key={team.id}
          team={team}
          deps={deps}
          onOpened={onOpened}
          onHerstel={setHerstelcode}
          onTerug={null}
          kop={teksten.bijGezin}
        />
      ) : (
        <HerstelStap
          team={team}
          code={herstelcode}
          deps={deps}
          onOpened={onOpened}
          onTerug={() => setHerstelcode(null)}
        />
      )}
    </AppFrame>
  )
}
