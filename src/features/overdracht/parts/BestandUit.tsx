import type { Overdracht } from '../../../domain/gezin/overdracht.ts'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { teksten as pagina } from '../teksten.ts'
import { teksten } from './pakketTeksten.ts'

interface Props {
  readonly overdrachten: readonly Overdracht[]
  readonly alleenNummers: boolean
  readonly vandaag: Datum
}

/** Which files still open at home: they do not know what changed since. */
export function BestandUit({ overdrachten, alleenNummers, vandaag }: Props) {
  const { titel, regel, nieuws } = teksten.uit
  const regels = overdrachten.flatMap((een) =>
    een.tot === null || een.tot < vandaag
      ? []
      : [regel(wieVan(een, alleenNummers), formatDatum(een.op), formatDatum(een.tot))],
  )
  if (regels.length === 0) return null
  return (
    <Alert tone="info" title={titel}>
      <ul>
        {[...new Set(regels)].map((een) => (
          <li key={een}>{een}</li>
        ))}
      </ul>
      <p>{nieuws}</p>
    </Alert>
  )
}

function wieVan({ lezer, ouder, naam }: Overdracht, alleenNummers: boolean): string {
  const genoemd = naam.reveal().trim()
  if (!alleenNummers && genoemd !== '') return genoemd
  const { lezers, ouders } = pagina.wie
  return (ouder === null ? lezers[lezer] : ouders[ouder]).toLowerCase()
}
