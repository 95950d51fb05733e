import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import type { Kaartsoort, Overleg } from '../../../domain/overleg/Overleg.ts'
import { CardColumn } from '../../../ui/CardColumn.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { teksten } from '../teksten.ts'
import { KaartRegel } from './KaartRegel.tsx'
import { NieuweKaart } from './NieuweKaart.tsx'

interface Props {
  readonly overleg: Overleg
  readonly soort: Exclude<Kaartsoort, 'conclusie' | 'idee'>
  readonly tone: Tone
}

/** One pile of cards with one line to add the next. */
export function Kaartenkolom({ overleg, soort, tone }: Props) {
  return (
    <CardColumn
      title={teksten.vraag1.kolom[soort]}
      tone={tone}
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
      {kaartenVan(overleg, soort).map((kaart) => (
        <KaartRegel key={kaart.id} overleg={overleg} kaart={kaart} />
      ))}
    </CardColumn>
  )
}
