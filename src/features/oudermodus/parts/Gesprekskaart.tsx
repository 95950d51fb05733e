import { asksCijfer, type Gesprekskaart as Kaart } from '../../../domain/gesprek/gesprekskaarten.ts'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconArrowRight } from '../../../ui/icons.ts'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ScalePicker } from '../../../ui/ScalePicker.tsx'
import type { Scherm } from '../useScherm.ts'
import { useTaal } from '../useTaal.tsx'
import { Antwoordveld, Terug } from './Antwoordveld.tsx'
import { EerdereWoorden } from './EerdereWoorden.tsx'
import type { Gesprek } from './Gesprek.ts'
import { kaartenVoor } from './kaartenVoor.ts'
import type { Onderwerp } from './onderwerp.ts'

interface Props {
  readonly kaart: Kaart
  readonly uitsnede: Uitsnede
  readonly gesprek: Gesprek
  readonly wissel: (scherm: Scherm) => void
  readonly terug: () => void
}

/** One question of the conversation, with room for the answer; none has to be answered. */
export function Gesprekskaart({ kaart, uitsnede, gesprek, wissel, terug }: Props) {
  const { toon } = useTaal()
  const onderwerp: Onderwerp = { soort: 'kaart', kaart }
  const zelf = sprekerOf(uitsnede)
  const kaarten = kaartenVoor(uitsnede, gesprek.postvak)
  const next = kaarten[kaarten.indexOf(kaart) + 1]
  return (
    <Page title={toon((c) => c.zeggen.kaarten[kaart])}>
      <Stack gap="lg">
        <Card>
          <Antwoordveld
            gesprek={gesprek}
            onderwerp={onderwerp}
            label={toon((c) => c.zeggen.antwoord)}
            boven={asksCijfer(kaart) ? <Schaal gesprek={gesprek} onderwerp={onderwerp} /> : undefined}
          />
        </Card>
        <Row gap="md" justify="between">
          <Terug onClick={terug} />
          {next === undefined ? null : (
            <Button variant="secondary" icon={IconArrowRight} onClick={() => wissel(`kaart-${next}`)}>
              {toon((c) => c.klopt.volgende)}
            </Button>
          )}
        </Row>
        <EerdereWoorden
          woorden={uitsnede.velden.eigenwoorden.filter((een) => een.kaart === kaart && een.wie === zelf)}
        />
      </Stack>
    </Page>
  )
}

function Schaal({ gesprek, onderwerp }: { readonly gesprek: Gesprek; readonly onderwerp: Onderwerp }) {
  const { toon } = useTaal()
  return (
    <ScalePicker
      label={toon((c) => c.zeggen.kaarten.schaal)}
      low={toon((c) => c.zeggen.laagst)}
      high={toon((c) => c.zeggen.hoogst)}
      value={gesprek.postvak.lees(onderwerp).cijfer}
      onChange={(cijfer) => gesprek.postvak.schrijf(onderwerp, { cijfer })}
    />
  )
}
