import type { TeamLabel } from '../../../data/teams.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconLockOpen, IconUpload } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useTeamlijst } from '../useTeamlijst.ts'
import { kwijtTeksten as zin } from './kwijtTeksten.ts'

interface Props {
  /** The team that does not open any more. */
  readonly team: TeamLabel
  readonly onKopie: () => void
  readonly onAnder: (team: TeamLabel) => void
  readonly onTerug: () => void
}

/**
 * What is left without the wachtwoord. Every way on asks for another secret that a family does not have; what erases
 * asks for the wachtwoord here as everywhere, so it is not offered.
 */
export function Kwijt({ team, onKopie, onAnder, onTerug }: Props) {
  const lijst = useTeamlijst()
  const andere = lijst.staat === 'klaar' ? lijst.teams.filter(({ id }) => id !== team.id) : []
  return (
    <Page title={zin.titel} subtitle={zin.uitleg}>
      <Stack>
        <Card title={zin.zoek.titel}>
          <Regels regels={zin.zoek.regels} />
        </Card>
        <Card title={zin.kopie.titel}>
          <Stack>
            <p>{zin.kopie.uitleg}</p>
            <p>{zin.kopie.blijft}</p>
            <Row>
              <Button variant="secondary" icon={IconUpload} onClick={onKopie}>
                {zin.kopie.knop}
              </Button>
            </Row>
          </Stack>
        </Card>
        {andere.length === 0 ? null : (
          <Card title={zin.andere.titel}>
            <Stack>
              <p>{zin.andere.uitleg}</p>
              <Row>
                {andere.map((een) => (
                  <Button key={een.id} variant="secondary" icon={IconLockOpen} onClick={() => onAnder(een)}>
                    {teksten.openNaam(een.label)}
                  </Button>
                ))}
              </Row>
            </Stack>
          </Card>
        )}
        <Card title={zin.niets.titel}>
          <Regels regels={zin.niets.regels} />
        </Card>
        <Row>
          <Button variant="secondary" onClick={onTerug}>
            {zin.terug}
          </Button>
        </Row>
      </Stack>
    </Page>
  )
}

const Regels = ({ regels }: { readonly regels: readonly string[] }) => (
  <ul>
    {regels.map((regel) => (
      <li key={regel}>{regel}</li>
    ))}
  </ul>
)
