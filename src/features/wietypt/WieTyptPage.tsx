import { Card } from '../../ui/Card.tsx'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { WieTyptKeuze } from './parts/WieTyptKeuze.tsx'
import { teksten } from './teksten.ts'

/** Stands alone, before the frame of the team: nothing of it is shown until somebody types. */
export function WieTyptPage({ onKlaar }: { readonly onKlaar: () => void }) {
  return (
    <AppFrame brand={teksten.merk} nav={[]}>
      <Page title={teksten.titel}>
        <Card>
          <WieTyptKeuze onKlaar={onKlaar} />
        </Card>
      </Page>
    </AppFrame>
  )
}
