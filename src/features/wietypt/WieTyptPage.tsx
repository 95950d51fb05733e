import type { ReactNode } from 'react'
import { Card } from '../../ui/Card.tsx'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { WieTyptKeuze } from './parts/WieTyptKeuze.tsx'
import { teksten } from './teksten.ts'

interface Props {
  readonly onKlaar: () => void
  /** What the app keeps in the frame, such as the button that locks. */
  readonly tools?: ReactNode
}

/** Stands alone, before the frame of the team: nothing of it is shown until somebody types. */
export function WieTyptPage({ onKlaar, tools }: Props) {
  return (
    <AppFrame brand={teksten.merk} nav={[]} tools={tools}>
      <Page title={teksten.titel}>
        <Card>
          <WieTyptKeuze onKlaar={onKlaar} />
        </Card>
      </Page>
    </AppFrame>
  )
}
