import type { TeamLabel } from '../../../data/teams.ts'
import { currentPath } from '../../../lib/adres.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconLockOpen } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly teams: readonly TeamLabel[]
  readonly onKies: (team: TeamLabel) => void
}

/** Only the label that the team chose is known before unlocking. */
export function Teams({ teams, onKies }: Props) {
  if (teams.length === 0) return null
  return (
    <Card title={teksten.teams}>
      <Stack gap="sm">
        {teams.map((team) => (
          <Row key={team.id} justify="between">
            <strong>{team.label}</strong>
            <Button
              variant={teams.length === 1 ? 'primary' : 'secondary'}
              icon={IconLockOpen}
              aria-label={teksten.openNaam(team.label)}
              onClick={() => onKies(team)}
            >
              {teksten.open}
            </Button>
          </Row>
        ))}
        {currentPath() === '/' ? null : <p>{teksten.verder}</p>}
      </Stack>
    </Card>
  )
}
