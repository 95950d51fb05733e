import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import type { Kaart, Overleg } from '../../../domain/overleg/Overleg.ts'
import { type Punt, tienpunten } from '../../../domain/tienpunten/tienpunten.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { KaartRegel } from './KaartRegel.tsx'
import { NieuweKaart } from './NieuweKaart.tsx'

/** The ten steps as a strip to think with; an idea may be put under each. */
export function TienStappen({ overleg }: { readonly overleg: Overleg }) {
  const ideeen = kaartenVan(overleg, 'idee')
  return (
    <Card title={teksten.vraag2.stappen}>
      <Stack gap="sm">
        {tienpunten.map((punt) => {
          const onder = ideeen.filter((idee) => idee.stap === punt.nummer)
          return (
            <Disclosure
              key={punt.nummer}
              summary={
                <>
                  {punt.nummer}. {punt.naam}{' '}
                  {onder.length > 0 && <Badge tone="info">{teksten.vraag2.ideeen(onder.length)}</Badge>}
                </>
              }
            >
              <Stap overleg={overleg} punt={punt} ideeen={onder} />
            </Disclosure>
          )
        })}
      </Stack>
    </Card>
  )
}

interface StapProps {
  readonly overleg: Overleg
  readonly punt: Punt
  readonly ideeen: readonly Kaart[]
}

function Stap({ overleg, punt, ideeen }: StapProps) {
  return (
    <Stack gap="md">
      <p>{punt.vraag}</p>
      <p>
        <strong>{teksten.vraag2.morgen}</strong> {punt.morgen}
      </p>
      {ideeen.map((idee) => (
        <KaartRegel key={idee.id} overleg={overleg} kaart={idee} />
      ))}
      <NieuweKaart
        overleg={overleg}
        soort="idee"
        stap={punt.nummer}
        label={teksten.vraag2.idee}
        knop={teksten.vraag2.zetIdee}
      />
    </Stack>
  )
}
