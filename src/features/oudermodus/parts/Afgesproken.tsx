import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { readRegels } from '../../../domain/stem/regels.ts'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { veldenVoor } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { DoelRegel, Regel } from './Regel.tsx'

/** Everything that was agreed and that this reader may read, in the order of the worksheet. */
export function Afgesproken({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  const velden = veldenVoor(uitsnede)
  const regels = readRegels(velden)
  return (
    <>
      {regels.length === 0 ? null : (
        <Card title={toon((c) => c.meer.afgesproken)}>
          <DescriptionList
            items={regels.map((regel) => ({
              term: toon((c) => c.woorden.over[regel.over]),
              children: (
                <Stack gap="xs">
                  <Regel regel={regel} velden={velden} />
                </Stack>
              ),
            }))}
          />
        </Card>
      )}
      {velden.eerdereDoelen.length === 0 ? null : (
        <Card title={toon((c) => c.meer.eerdereDoelen)}>
          {velden.eerdereDoelen.map((doel) => (
            <Stack key={doel.id} gap="xs">
              <DoelRegel doel={doel} />
            </Stack>
          ))}
        </Card>
      )}
    </>
  )
}
