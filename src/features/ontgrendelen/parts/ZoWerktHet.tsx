import { Card } from '../../../ui/Card.tsx'
import { IconTarget, IconUsers, IconUserStar } from '../../../ui/icons.ts'
import { IconText } from '../../../ui/IconText.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'

const beelden = { namen: IconUsers, regie: IconUserStar, doel: IconTarget } as const

/** What a team does here, in three steps. */
export function ZoWerktHet() {
  const { titel, stappen } = teksten.zoWerktHet
  return (
    <Card title={titel}>
      <Grid min="13rem">
        {stappen.map((stap, i) => (
          <Stack key={stap.beeld} gap="xs">
            <h3>
              <IconText icon={beelden[stap.beeld]}>
                {i + 1}. {stap.titel}
              </IconText>
            </h3>
            <p>{stap.uitleg}</p>
          </Stack>
        ))}
      </Grid>
    </Card>
  )
}
