import { useState } from 'react'
import { useOverleg } from '../../../data/useNouns.ts'
import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { OverlegSamenvatting } from '../../../domain/overleg/samenvatting.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { CardColumn } from '../../../ui/CardColumn.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { teksten, weigeringTekst } from '../teksten.ts'
import { kamerTeksten } from './kamerTeksten.ts'
import { OpWerkagenda } from './OpWerkagenda.tsx'

const stapels = [
  ['werkt', 'success'],
  ['werkt-niet', 'danger'],
  ['kan-beter', 'info'],
] as const

/** Last time's cards, folded: a follow-up shows only what is new. What could be better can still go on the werkagenda. */
export function VorigeKaarten({ vorige }: { readonly vorige: OverlegSamenvatting }) {
  const [open, setOpen] = useState(false)
  const dag = vorige.datum === null ? '' : formatDatum(vorige.datum)
  return (
    <Disclosure summary={kamerTeksten.vorige.titel(dag)} open={open} onToggle={setOpen}>
      {open ? <Kaarten overlegId={vorige.id} /> : null}
    </Disclosure>
  )
}

function Kaarten({ overlegId }: { readonly overlegId: string }) {
  const stand = useOverleg(overlegId)
  switch (stand.staat) {
    case 'laden':
      return <p role="status">{teksten.laden}</p>
    case 'storing':
      return <p role="alert">{weigeringTekst(stand.storing)}</p>
    case 'bestaat-niet':
      return <p>{teksten.bestaatNiet}</p>
    case 'klaar':
      return <Stapels overleg={stand.waarde} />
  }
}

function Stapels({ overleg }: { readonly overleg: Overleg }) {
  const filled = stapels.filter(([soort]) => kaartenVan(overleg, soort).length > 0)
  if (filled.length === 0) return <p>{kamerTeksten.vorige.geen}</p>
  return (
    <Grid min="14rem">
      {filled.map(([soort, tone]) => (
        <CardColumn key={soort} level={3} tone={tone} title={teksten.vraag1.kolom[soort]}>
          {kaartenVan(overleg, soort).map((kaart) => (
            <NoteCard
              key={kaart.id}
              meta={kaart.partij === null ? undefined : partijNamen[kaart.partij]}
              actions={soort === 'kan-beter' ? <OpWerkagenda overleg={overleg} kaart={kaart} /> : null}
            >
              {kaart.tekst}
            </NoteCard>
          ))}
        </CardColumn>
      ))}
    </Grid>
  )
}
