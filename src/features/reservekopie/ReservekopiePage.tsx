import type { ReactNode } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { ControleerDeel } from './parts/ControleerDeel.tsx'
import { MaakDeel } from './parts/MaakDeel.tsx'
import { MeerDeel } from './parts/MeerDeel.tsx'
import { SamenDeel } from './parts/SamenDeel.tsx'
import { teksten } from './teksten.ts'

const { meer } = teksten
const naarTeam = { href: '#/team', label: teksten.naarTeam }
const naarReservekopie = { href: '#/reservekopie', label: teksten.titel }

/** `deel` is what stands behind `/reservekopie/` in the address. */
export function ReservekopiePage({ deel }: { readonly deel?: string }) {
  const team = useTeam()
  const { oefen } = useRegister()
  if (oefen)
    return (
      <Frame title={teksten.titel} back={naarTeam}>
        <Alert tone="info">{teksten.oefening}</Alert>
      </Frame>
    )
  switch (deel) {
    case 'controleer':
      return (
        <Frame title={meer.controleer.titel}>
          <ControleerDeel />
        </Frame>
      )
    case 'terugzetten':
      return (
        <Frame title={meer.terugzetten.titel}>
          <SamenDeel />
        </Frame>
      )
    case 'overzetten':
      return (
        <Frame title={meer.overzetten.titel}>
          <Card title={teksten.alsTeam.voortgang}>
            <ol>
              {teksten.overzetten.stappen.map((stap) => (
                <li key={stap}>{stap}</li>
              ))}
            </ol>
          </Card>
          <MaakDeel />
        </Frame>
      )
    default:
      return (
        <Frame title={teksten.titel} subtitle={team.naam} back={naarTeam}>
          <MaakDeel />
          <MeerDeel />
        </Frame>
      )
  }
}

interface FrameProps {
  readonly title: string
  readonly subtitle?: string
  readonly back?: { readonly href: string; readonly label: string }
  readonly children: ReactNode
}

function Frame({ title, subtitle, back = naarReservekopie, children }: FrameProps) {
  return (
    <Page title={title} subtitle={subtitle} back={back}>
      <Stack>{children}</Stack>
    </Page>
  )
}
