import { type ReactNode, useState } from 'react'
import { releaseTablet } from '../../data/overdracht/releaseTablet.ts'
import type { Register } from '../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../data/teams.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { Button } from '../../ui/Button.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { useTopOfPage } from '../../ui/useTopOfPage.ts'
import { HerstelStap } from './parts/HerstelStap.tsx'
import { Kwijt } from './parts/Kwijt.tsx'
import { kwijtTeksten } from './parts/kwijtTeksten.ts'
import { OpenTeamForm } from './parts/OpenTeamForm.tsx'
import { teksten } from './teksten.ts'

/** How a reservekopie becomes a team; the app brings it, because it is another feature. */
type RenderTerugzetten = (p: {
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
}) => ReactNode

interface Props {
  /** The team that gave the tablet to a family. */
  readonly team: TeamLabel
  readonly onOpened: (register: Register) => void
  readonly terugzetten: RenderTerugzetten
  /** What the app has to say of how one came here. */
  readonly banner?: ReactNode
  /** Another KDF or clock than the app's own. */
  readonly deps?: TeamDeps
}

const own: TeamDeps = {}

type Stap =
  | { readonly wat: 'open' | 'kwijt' | 'kopie' }
  | { readonly wat: 'ander'; readonly team: TeamLabel }
  | { readonly wat: 'herstel'; readonly team: TeamLabel; readonly code: Redacted<string> }

/** The tablet was with a family: what that team opens with is asked for, or another secret that no family has. */
export function TerugPage({ banner, ...rest }: Props) {
  const [stap, setStap] = useState<Stap>({ wat: 'open' })
  useTopOfPage(stap.wat)
  return (
    <AppFrame brand={teksten.merk} brandHref={null} nav={[]} banner={stap.wat === 'open' ? banner : null}>
      <Stappen {...rest} stap={stap} naar={setStap} />
    </AppFrame>
  )
}

interface StappenProps extends Omit<Props, 'banner'> {
  readonly stap: Stap
  readonly naar: (stap: Stap) => void
}

function Stappen({ team, onOpened, terugzetten, deps = own, stap, naar }: StappenProps) {
  /** Whoever opened another team here has the tablet: no family has it any more. */
  const openAnder = (register: Register): void => {
    void releaseTablet(team.id).then(() => onOpened(register))
  }
  const openerOf = ({ id }: TeamLabel) => (id === team.id ? onOpened : openAnder)
  const kwijt = () => naar({ wat: 'kwijt' })
  switch (stap.wat) {
    case 'open':
      return (
        <>
          <OpenTeamForm
            key={team.id}
            team={team}
            deps={deps}
            onOpened={onOpened}
            onHerstel={(code) => naar({ wat: 'herstel', team, code })}
            onTerug={null}
            kop={teksten.bijGezin}
          />
          <Row>
            <Button variant="quiet" onClick={kwijt}>
              {kwijtTeksten.knop}
            </Button>
          </Row>
        </>
      )
    case 'kwijt':
      return (
        <Kwijt
          team={team}
          onKopie={() => naar({ wat: 'kopie' })}
          onAnder={(ander) => naar({ wat: 'ander', team: ander })}
          onTerug={() => naar({ wat: 'open' })}
        />
      )
    case 'kopie':
      return terugzetten({ onOpened: openAnder, onTerug: kwijt })
    case 'ander':
      return (
        <OpenTeamForm
          key={stap.team.id}
          team={stap.team}
          deps={deps}
          onOpened={openAnder}
          onHerstel={(code) => naar({ wat: 'herstel', team: stap.team, code })}
          onTerug={kwijt}
          adressen={false}
        />
      )
    case 'herstel':
      return (
        <HerstelStap
          team={stap.team}
          code={stap.code}
          deps={deps}
          onOpened={openerOf(stap.team)}
          onTerug={() => naar({ wat: 'open' })}
        />
      )
  }
}
