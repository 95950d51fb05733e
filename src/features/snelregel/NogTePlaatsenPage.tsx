import { useNogTePlaatsen, useOverleg } from '../../data/useNouns.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { Alert } from '../../ui/Alert.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconArrowLeft } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { LosseRegelKaart } from './parts/LosseRegelKaart.tsx'
import { teksten, weigeringTekst } from './teksten.ts'

/** The tray of an overleg: what was typed in a hurry, until it has its place. */
export function NogTePlaatsenPage({ overlegId }: { readonly overlegId: string }) {
  const stand = useOverleg(overlegId)
  const terug = (
    <ButtonLink href={`#/overleg/${overlegId}`} variant="secondary" icon={IconArrowLeft}>
      {teksten.tray.terug}
    </ButtonLink>
  )
  if (stand.staat === 'laden') return <p role="status">{teksten.tray.laden}</p>
  return (
    <Page title={teksten.tray.titel} actions={terug}>
      {stand.staat === 'klaar' ? (
        <Regels overleg={stand.waarde} />
      ) : (
        <Alert tone="info">
          {weigeringTekst(stand.staat === 'storing' ? stand.storing : { reden: 'bestaat-niet' })}
        </Alert>
      )}
    </Page>
  )
}

function Regels({ overleg }: { readonly overleg: Overleg }) {
  const { regels, klaar } = useNogTePlaatsen(overleg)
  if (regels.length === 0 && !klaar) return <p role="status">{teksten.tray.laden}</p>
  if (regels.length === 0) return <EmptyState title={teksten.tray.leeg}>{teksten.tray.leegUitleg}</EmptyState>
  return (
    <Stack gap="md">
      <p>{teksten.tray.uitleg}</p>
      {regels.map((los) => (
        <LosseRegelKaart key={los.regel.id} overleg={overleg} los={los} />
      ))}
    </Stack>
  )
}
