import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { WieTyptKeuze } from './parts/WieTyptKeuze.tsx'
import { teksten } from './teksten.ts'

export function WieTyptPage({ onKlaar }: { readonly onKlaar: () => void }) {
  return (
    <Page title={teksten.titel}>
      <Card>
        <WieTyptKeuze onKlaar={onKlaar} />
      </Card>
    </Page>
  )
}
