import { useState } from 'react'
import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import type { Kaartsoort, Overleg } from '../../../domain/overleg/Overleg.ts'
import { Button } from '../../../ui/Button.tsx'
import { CardColumn } from '../../../ui/CardColumn.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { teksten } from '../teksten.ts'
import { kamerTeksten } from './kamerTeksten.ts'
import { KaartRegel } from './KaartRegel.tsx'
import { NieuweKaart } from './NieuweKaart.tsx'

interface Props {
  readonly overleg: Overleg
  readonly soort: Exclude<Kaartsoort, 'conclusie' | 'idee'>
  readonly tone: Tone
}

/** So many stand open: the line for the next one stays near, also after a hundred. */
const laatste = 20

/** One pile of cards with one line to add the next. */
export function Kaartenkolom({ overleg, soort, tone }: Props) {
  const [alle, setAlle] = useState(false)
  const kaarten = kaartenVan(overleg, soort)
  const eerder = alle ? 0 : Math.max(0, kaarten.length - laatste)
  return (
    <CardColumn
      title={teksten.vraag1.kolom[soort]}
      tone={tone}
      count={kaarten.length}
      footer={
        <NieuweKaart
          overleg={overleg}
          soort={soort}
          label={teksten.vraag1.nieuw[soort]}
          knop={teksten.vraag1.zet}
          {...(soort === 'compliment' ? { hint: teksten.vraag1.complimentHint } : {})}
        />
      }
    >
      {eerder === 0 ? null : (
        <Button key="eerder" variant="quiet" onClick={() => setAlle(true)}>
          {kamerTeksten.kolom.toonAlle(eerder)}
        </Button>
      )}
      {kaarten.slice(eerder).map((kaart) => (
        <KaartRegel key={kaart.id} overleg={overleg} kaart={kaart} />
      ))}
    </CardColumn>
  )
}
