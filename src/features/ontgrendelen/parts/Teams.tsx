import type { TeamLabel } from '../../../data/teams.ts'
import { currentPath } from '../../../lib/adres.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconLockOpen } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
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
        <LinkList label={teksten.teams}>
          {teams.map((team) => (
            <ItemRow
              key={team.id}
              title={team.label}
              actions={
                <Button
                  variant={teams.length === 1 ? 'primary' : 'secondary'}
                  icon={IconLockOpen}
                  aria-label={teksten.openNaam(team.label)}
                  onClick={() => onKies(team)}
                >
                  {teksten.open}
                </Button>
              }
            />
          ))}
        </LinkList>
        {currentPath() === '/' ? null : <p>{teksten.verder}</p>}
      </Stack>
    </Card>
  )
}
