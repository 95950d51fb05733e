import { useState } from 'react'
import { useWerkagenda } from '../../data/useNouns.ts'
import { useVersies } from '../../data/useVersies.ts'
import { faseNamen, fasen, type Werkagenda } from '../../domain/werkagenda/werkagenda.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconPlus } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Versions } from '../../ui/Versions.tsx'
import { Regel } from './parts/Regel.tsx'
import { RegelForm } from './parts/RegelForm.tsx'
import { taal } from './parts/versieTeksten.ts'
import { teksten } from './teksten.ts'

/** What the team is going to do better, as a plain list by phase. */
export function WerkagendaPage() {
  const werkagenda = useWerkagenda()
  const [nieuw, setNieuw] = useState(false)
  return (
    <Page
      title={teksten.titel}
      subtitle={teksten.uitleg}
      actions={
        werkagenda === null || nieuw ? undefined : (
          <Button variant="secondary" icon={IconPlus} onClick={() => setNieuw(true)}>
            {teksten.nieuw}
          </Button>
        )
      }
    >
      {werkagenda === null ? (
        <p role="status">{teksten.laden}</p>
      ) : (
        <Stack gap="lg">
          {nieuw ? (
            <Card title={teksten.nieuw}>
              <RegelForm werkagenda={werkagenda} onKlaar={() => setNieuw(false)} />
            </Card>
          ) : null}
          <Versies werkagenda={werkagenda} />
          <Fasen werkagenda={werkagenda} />
        </Stack>
      )}
    </Page>
  )
}

function Versies({ werkagenda }: { readonly werkagenda: Werkagenda }) {
  return <Versions {...useVersies({ stream: 'werkagenda', records: werkagenda.records }, taal)} />
}

function Fasen({ werkagenda }: { readonly werkagenda: Werkagenda }) {
  if (werkagenda.regels.length === 0) return <EmptyState title={teksten.leegTitel}>{teksten.leeg}</EmptyState>
  return [null, ...fasen].map((fase) => {
    const regels = werkagenda.regels.filter((regel) => regel.fase === fase)
    const titel = fase === null ? teksten.zonderFase : faseNamen[fase]
    return regels.length === 0 ? null : (
      <Card key={titel} title={titel}>
        <Stack gap="md">
          {regels.map((regel) => (
            <Regel key={regel.id} werkagenda={werkagenda} regel={regel} />
          ))}
        </Stack>
      </Card>
    )
  })
}
