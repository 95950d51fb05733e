import type { ReactNode } from 'react'
import { useTeam } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { useTopOfPage } from '../../ui/useTopOfPage.ts'
import { ControleerDeel } from './parts/ControleerDeel.tsx'
import { MaakDeel } from './parts/MaakDeel.tsx'
import { MeerDeel } from './parts/MeerDeel.tsx'
import { OudApparaat } from './parts/OudApparaat.tsx'
import { SamenDeel } from './parts/SamenDeel.tsx'
import { WoordenDeel, WoordenStap } from './parts/WoordenStap.tsx'
import { teksten } from './teksten.ts'
import { useReservekopie } from './useReservekopie.ts'

const { meer } = teksten
const naarTeam = { href: '#/team', label: teksten.naarTeam }
const naarOverzetten = { href: '#/reservekopie/overzetten', label: teksten.meer.overzetten.titel }
const naarReservekopie = { href: '#/reservekopie', label: teksten.titel }

/** `deel` is what stands behind `/reservekopie/` in the address. */
export function ReservekopiePage({ deel }: { readonly deel?: string }) {
  const team = useTeam()
  const { oefen } = useRegister()
  const kopie = useReservekopie()
  const { nieuweWoorden } = kopie
  useTopOfPage(nieuweWoorden === null)
  if (oefen)
    return (
      <Frame title={teksten.titel} back={naarTeam}>
        <Alert tone="info">{teksten.oefening}</Alert>
      </Frame>
    )
  if (nieuweWoorden !== null)
    return (
      <Frame title={teksten.woorden.kop} back={null}>
        <WoordenStap woorden={nieuweWoorden} kopie={kopie} />
      </Frame>
    )
  switch (deel) {
    case 'woorden':
      return (
        <Frame title={teksten.woorden.kop}>
          <WoordenDeel woorden={kopie.woorden} />
        </Frame>
      )
    case 'oud-apparaat':
      return (
        <Frame title={teksten.oudApparaat.titel} back={naarOverzetten}>
          <Card>
            <OudApparaat />
          </Card>
        </Frame>
      )
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
          <MaakDeel kopie={kopie} />
          <Card title={teksten.oudApparaat.titel}>
            <OudApparaat />
          </Card>
        </Frame>
      )
    default:
      return (
        <Frame title={teksten.titel} subtitle={team.naam} back={naarTeam}>
          <MaakDeel kopie={kopie} />
          <MeerDeel />
        </Frame>
      )
  }
}

interface FrameProps {
  readonly title: string
  readonly subtitle?: string
  /** Null: nothing to go back to by its address. */
  readonly back?: { readonly href: string; readonly label: string } | null
  readonly children: ReactNode
}

function Frame({ title, subtitle, back = naarReservekopie, children }: FrameProps) {
  return (
    <Page title={title} subtitle={subtitle} back={back ?? undefined}>
      <Stack>{children}</Stack>
    </Page>
  )
}
