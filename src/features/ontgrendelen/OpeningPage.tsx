import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Register, Storing } from '../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../data/teams.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import { Badge } from '../../ui/Badge.tsx'
import { IconHelpCircle, IconShieldLock, IconWifiOff } from '../../ui/icons.ts'
import { IconText } from '../../ui/IconText.tsx'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { ToolButton } from '../../ui/layout/ToolButton.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { Begin } from './parts/Begin.tsx'
import { BrowserKanNiet } from './parts/BrowserKanNiet.tsx'
import { HerstelStap } from './parts/HerstelStap.tsx'
import { OpenTeamForm } from './parts/OpenTeamForm.tsx'
import { Teams } from './parts/Teams.tsx'
import { ZoWerktHet } from './parts/ZoWerktHet.tsx'
import { teksten } from './teksten.ts'
import { useTeamlijst } from './useTeamlijst.ts'

export interface OpeningPageProps {
  readonly onOpened: (register: Register) => void
  /** Opens the practice team; the app brings it, because it is another feature. */
  readonly startDroogzwemmen: () => Promise<Result<Register, Storing>>
  /** True once the whole app is on this device. */
  readonly offlineKlaar?: boolean
  /** What the app has to say above the page, such as a new version that waits. */
  readonly banner?: ReactNode
  /** Another KDF or clock than the app's own. */
  readonly deps?: TeamDeps
}

const own: TeamDeps = {}

export function OpeningPage({
  onOpened,
  startDroogzwemmen,
  offlineKlaar = false,
  banner,
  deps = own,
}: OpeningPageProps) {
  const lijst = useTeamlijst()
  const [team, setTeam] = useState<TeamLabel | null>(null)
  /** The herstelcode that was right: a new wachtwoord must follow. */
  const [herstelcode, setHerstelcode] = useState<Redacted<string> | null>(null)
  useBackOnHeading(team)
  const back = () => {
    setTeam(null)
    setHerstelcode(null)
  }
  return (
    <AppFrame
      brand={teksten.merk}
      nav={[]}
      banner={herstelcode === null ? banner : null}
      tools={<ToolButton icon={IconHelpCircle} label={teksten.hulp} href="#/hulp/ontgrendelen" />}
    >
      {team === null ? (
        <Page title={teksten.titel} subtitle={teksten.watIsHet}>
          <Stack>
            {lijst.staat === 'laden' ? <Spinner label={teksten.laden} /> : null}
            {lijst.staat === 'storing' ? <BrowserKanNiet storing={lijst.storing} /> : null}
            {lijst.staat === 'klaar' ? (
              <>
                <Teams teams={lijst.teams} onKies={setTeam} />
                <Begin
                  nieuwkomer={lijst.teams.length === 0}
                  startDroogzwemmen={startDroogzwemmen}
                  onOpened={onOpened}
                />
              </>
            ) : null}
            <ZoWerktHet />
            {lijst.staat === 'storing' ? null : (
              <Row>
                <IconText icon={IconShieldLock}>{teksten.veilig}</IconText>
                <span role="status">
                  {offlineKlaar ? (
                    <Badge tone="success" icon={IconWifiOff}>
                      {teksten.offlineKlaar}
                    </Badge>
                  ) : null}
                </span>
              </Row>
            )}
          </Stack>
        </Page>
      ) : herstelcode === null ? (
        <OpenTeamForm
          key={team.id}
          team={team}
          deps={deps}
          onOpened={onOpened}
          onHerstel={setHerstelcode}
          onTerug={back}
        />
      ) : (
        <HerstelStap team={team} code={herstelcode} deps={deps} onOpened={onOpened} onTerug={back} />
      )}
    </AppFrame>
  )
}

/** Back from a team the focus is on the heading: the button that was pressed is gone. */
function useBackOnHeading(team: TeamLabel | null): void {
  const shown = useRef(team)
  useEffect(() => {
    if (shown.current !== null && team === null)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    shown.current = team
  }, [team])
}
