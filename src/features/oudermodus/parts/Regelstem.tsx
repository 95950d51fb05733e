import { useState } from 'react'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import { type Regel as Regelvorm, readRegels } from '../../../domain/stem/regels.ts'
import { BigChoices } from '../../../ui/BigChoices.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconArrowLeft, IconArrowRight, IconCheck, IconPlus, IconX } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Lead } from '../../../ui/Lead.tsx'
import { useTopOfPage } from '../../../ui/useTopOfPage.ts'
import { veldenVoor } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Antwoordveld, Mislukt, Terug } from './Antwoordveld.tsx'
import { EerderWoord } from './EerderWoord.tsx'
import type { Gesprek } from './Gesprek.ts'
import type { Onderwerp } from './onderwerp.ts'
import { Regel } from './Regel.tsx'

interface Props {
  readonly uitsnede: Uitsnede
  readonly gesprek: Gesprek
  readonly terug: () => void
}

/** The lines, one at a time: klopt, klopt niet, or something to add. */
export function Regelstem({ uitsnede, gesprek, terug }: Props) {
  const { toon } = useTaal()
  const [plaats, setPlaats] = useState(0)
  useTopOfPage(plaats)
  const velden = veldenVoor(uitsnede)
  const regels = readRegels(velden).filter(({ over }) => over !== 'regie' || velden.regie.wie !== null)
  const regel = regels[Math.min(plaats, regels.length - 1)]
  const last = plaats >= regels.length - 1
  return (
    <Page title={toon((c) => c.klopt.titel)} subtitle={toon((c) => c.klopt.uitleg)}>
      <Stack gap="lg">
        {regel === undefined ? (
          <EmptyState title={toon((c) => c.klopt.leeg)} />
        ) : (
          <EenRegel
            key={`${regel.over} ${regel.id}`}
            regel={regel}
            teller={[plaats + 1, regels.length]}
            uitsnede={uitsnede}
            gesprek={gesprek}
          />
        )}
        <Row gap="md" justify="between">
          {plaats > 0 ? (
            <Button variant="secondary" icon={IconArrowLeft} onClick={() => setPlaats(plaats - 1)}>
              {toon((c) => c.klopt.vorige)}
            </Button>
          ) : (
            <Terug onClick={terug} />
          )}
          {last ? (
            plaats > 0 ? (
              <Terug onClick={terug} />
            ) : null
          ) : (
            <Button variant="secondary" icon={IconArrowRight} onClick={() => setPlaats(plaats + 1)}>
              {toon((c) => c.klopt.volgende)}
            </Button>
          )}
        </Row>
      </Stack>
    </Page>
  )
}

interface RegelProps {
  readonly regel: Regelvorm
  readonly teller: readonly [nummer: number, aantal: number]
  readonly uitsnede: Uitsnede
  readonly gesprek: Gesprek
}

function EenRegel({ regel, teller, uitsnede, gesprek }: RegelProps) {
  const { toon, zin } = useTaal()
  const { over, id, tekst } = regel
  const { postvak } = gesprek
  const onderwerp: Onderwerp = { soort: 'regel', over, id, gelezen: tekst }
  const antwoord = postvak.lees(onderwerp)
  const saidByTouch = antwoord.stem === 'klopt' && antwoord.tekst === ''
  const zelf = sprekerOf(uitsnede)
  const eerder = uitsnede.velden.stemmen.filter(
    (stem) => stem.over === over && stem.regel === id && stem.wie === zelf,
  )
  return (
    <Card
      title={toon((c) => c.woorden.over[over])}
      actions={<span>{toon((c) => c.klopt.teller(...teller))}</span>}
    >
      <Lead>
        <Regel regel={regel} velden={veldenVoor(uitsnede)} />
      </Lead>
      <BigChoices
        label={zin((c) => c.klopt.titel)}
        choices={[
          { id: 'klopt' as const, icon: IconCheck, label: toon((c) => c.klopt.klopt) },
          { id: 'klopt-niet' as const, icon: IconX, label: toon((c) => c.klopt.kloptNiet) },
          { id: 'aanvulling' as const, icon: IconPlus, label: toon((c) => c.klopt.aanvulling) },
        ].map((keuze) => ({
          ...keuze,
          pressed: antwoord.stem === keuze.id,
          onClick: () => void postvak.kies(onderwerp, keuze.id),
        }))}
      />
      {antwoord.stem === null || (saidByTouch && antwoord.staat !== 'gezegd') ? (
        <Mislukt antwoord={antwoord} />
      ) : (
        <Antwoordveld
          gesprek={gesprek}
          onderwerp={onderwerp}
          label={toon((c) => (antwoord.stem === 'klopt-niet' ? c.klopt.watNiet : c.klopt.watErbij))}
        />
      )}
      {eerder.map((stem) => (
        <EerderWoord key={stem.id} stem={stem} regels={[regel]} />
      ))}
    </Card>
  )
}
