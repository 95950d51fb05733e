import { useState } from 'react'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconUser, IconUserCheck, IconUserPlus } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useWieTypt } from '../useWieTypt.ts'
import { AnderForm } from './AnderForm.tsx'

/** One tap per member; whoever is not in the list joins it. */
export function WieTyptKeuze({ onKlaar }: { readonly onKlaar: () => void }) {
  const { team, typtNu, choose, addAnder } = useWieTypt()
  const [ander, setAnder] = useState(team.leden.length === 0)
  if (ander) return <AnderForm addAnder={addAnder} onKlaar={onKlaar} onTerug={() => setAnder(false)} />
  return (
    <Stack>
      <p>{teksten.uitleg}</p>
      <div role="group" aria-label={teksten.leden}>
        <Grid min="17rem">
          {team.leden.map((lid) => {
            const now = typtNu(lid)
            return (
              <Button
                key={lid.id}
                block
                variant={now ? 'primary' : 'secondary'}
                icon={now ? IconUserCheck : IconUser}
                aria-pressed={now}
                onClick={() => {
                  choose(lid)
                  onKlaar()
                }}
              >
                {lid.naam.reveal()}, {partijNamen[lid.partij]}
                {now ? ` (${teksten.nu})` : ''}
              </Button>
            )
          })}
          <Button block variant="quiet" icon={IconUserPlus} onClick={() => setAnder(true)}>
            {teksten.iemandAnders}
          </Button>
        </Grid>
      </div>
      <p>{teksten.eerlijk}</p>
    </Stack>
  )
}
