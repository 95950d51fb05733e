import type { ReactNode } from 'react'
import { letGezinGaan, resumeNaGezin } from '../../domain/overleg/gezinErbij.ts'
import { today } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { flushDrafts } from '../../ui/form/flushDrafts.ts'
import { IconArrowRight, IconDoorExit } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { teksten } from './teksten.ts'
import { type GezinInDeKamer, useGezinAct } from './useGezin.ts'

interface Props {
  readonly hier: GezinInDeKamer
  /** The worksheet of this child as the family may see it, given by who knows it. */
  readonly werkblad: (p: { dossierId: string; overlegId: string }) => ReactNode
}

/** What every window shows while a family is in the room: their child, or an empty page until they are out. */
export function GezinPage({ hier, werkblad }: Props) {
  return hier.gezin.staat === 'erbij' ? (
    <Erbij key="erbij" hier={hier} werkblad={werkblad} />
  ) : (
    <EvenWachten key="wachten" overlegId={hier.overleg} />
  )
}

function Erbij({ hier, werkblad }: Props) {
  const { run, message } = useGezinAct(hier.overleg)
  const leave = async () => {
    await flushDrafts()
    await run((stand) => letGezinGaan(stand, Date.now(), { vandaag: today() }))
  }
  const knop = (
    <Button variant="secondary" icon={IconDoorExit} onClick={() => void leave()}>
      {teksten.gaatWeg}
    </Button>
  )
  return (
    <Page title={teksten.titel} subtitle={teksten.uitleg} actions={knop}>
      <Stack gap="lg">
        <Mislukt message={message} />
        <Alert tone="info">{teksten.scherm}</Alert>
        {werkblad({ dossierId: hier.gezin.dossier, overlegId: hier.overleg })}
        <div>{knop}</div>
      </Stack>
    </Page>
  )
}

function EvenWachten({ overlegId }: { readonly overlegId: string }) {
  const { run, message } = useGezinAct(overlegId)
  return (
    <Page title={teksten.wachten.titel}>
      <Stack gap="lg">
        <p>{teksten.wachten.uitleg}</p>
        <Mislukt message={message} />
        <div>
          <Button
            icon={IconArrowRight}
            onClick={() => void run((stand) => resumeNaGezin(stand, { vandaag: today() }))}
          >
            {teksten.wachten.verder}
          </Button>
        </div>
      </Stack>
    </Page>
  )
}

function Mislukt({ message }: { readonly message: string | null }) {
  if (message === null) return null
  return (
    <Alert tone="warning" role="alert">
      {message}
    </Alert>
  )
}
