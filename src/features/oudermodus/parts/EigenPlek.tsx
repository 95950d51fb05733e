import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useTaal } from '../useTaal.tsx'
import { Antwoordveld, Terug } from './Antwoordveld.tsx'
import { EerdereWoorden } from './EerdereWoorden.tsx'
import type { Gesprek } from './Gesprek.ts'
import type { Onderwerp } from './onderwerp.ts'

interface Props {
  readonly uitsnede: Uitsnede
  readonly gesprek: Gesprek
  readonly plek: Onderwerp
  readonly terug: () => void
}

/** The own place: what a child wants the team to know (hoorrecht), or a story; and what was done with it since. */
export function EigenPlek({ uitsnede, gesprek, plek, terug }: Props) {
  const { toon } = useTaal()
  const zelf = sprekerOf(uitsnede)
  return (
    <Page title={toon((c) => c.zeggen.plek)} subtitle={toon((c) => c.zeggen.plekUitleg)}>
      <Stack gap="lg">
        <Card>
          <Antwoordveld gesprek={gesprek} onderwerp={plek} label={toon((c) => c.zeggen.antwoord)} />
        </Card>
        <EerdereWoorden
          woorden={uitsnede.velden.eigenwoorden.filter(({ kaart, wie }) => kaart === null && wie === zelf)}
        />
        <Terug onClick={terug} />
      </Stack>
    </Page>
  )
}
