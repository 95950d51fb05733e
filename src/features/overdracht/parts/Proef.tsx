import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconEye } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { proefTeksten as proef } from './proefTeksten.ts'

interface Props {
  /** Null as long as it is not sure who reads, or whether that one may. */
  readonly uitsnede: Uitsnede | null
  /** Shows the family's page on this screen; absent where that cannot be. */
  readonly onProef: ((uitsnede: Uitsnede) => void) | undefined
}

/** While practising nothing is given; the page of the family can be seen and tried. */
export function Proef({ uitsnede, onProef }: Props) {
  const { geven, voorbeeld } = teksten
  return (
    <Stack gap="md">
      <p>{geven.oefening}</p>
      {onProef === undefined ? null : (
        <>
          <p>{uitsnede === null ? voorbeeld.eerst : proef.uitleg}</p>
          <div>
            <Button
              variant="secondary"
              icon={IconEye}
              disabled={uitsnede === null}
              onClick={() => (uitsnede === null ? undefined : onProef(uitsnede))}
            >
              {proef.knop}
            </Button>
          </div>
        </>
      )}
    </Stack>
  )
}
