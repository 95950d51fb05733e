import { useSyncExternalStore } from 'react'
import { useNogTePlaatsen, useOverleg } from '../../data/useNouns.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { cameFrom } from '../../lib/adres.ts'
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
  if (stand.staat === 'laden') return <p role="status">{teksten.tray.laden}</p>
  return (
    <Page title={teksten.tray.titel} actions={<Terug overlegId={overlegId} />}>
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

function followSteps(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** With Back where one came from: the same child, as far down as one was. */
function Terug({ overlegId }: { readonly overlegId: string }) {
  const van = useSyncExternalStore(followSteps, cameFrom)
  const kind = van.startsWith('/dossier/')
  const overleg = `/overleg/${overlegId}`
  const known = kind || van === overleg || van.startsWith(`${overleg}/`)
  return (
    <ButtonLink
      href={`#${kind ? van : overleg}`}
      variant="secondary"
      icon={IconArrowLeft}
      onClick={(event) => {
        if (!known || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        history.back()
      }}
    >
      {kind ? teksten.tray.terugNaarKind : teksten.tray.terug}
    </ButtonLink>
  )
}

function Regels({ overleg }: { readonly overleg: Overleg }) {
  const { regels, klaar } = useNogTePlaatsen(overleg)
  if (regels.length === 0 && !klaar) return <p role="status">{teksten.tray.laden}</p>
  const gesloten = overleg.staat === 'gesloten'
  if (regels.length === 0)
    return (
      <EmptyState title={teksten.tray.leeg}>
        {gesloten ? teksten.tray.leegGesloten : teksten.tray.leegUitleg}
      </EmptyState>
    )
  return (
    <Stack gap="md">
      <p>{gesloten ? teksten.tray.uitlegGesloten : teksten.tray.uitleg}</p>
      {regels.map((los) => (
        <LosseRegelKaart key={los.regel.id} overleg={overleg} los={los} />
      ))}
    </Stack>
  )
}
