import { useVersies } from '../../../data/useVersies.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Versions } from '../../../ui/Versions.tsx'
import { weigeringTekst } from '../teksten.ts'
import { veldNaam, waardeTekst } from './versieTeksten.ts'

const taal = { veldNaam, waardeTekst, weigeringTekst }

/** Two people changed the same of this overleg without seeing each other: both stand here until someone chooses. */
export function OverlegVersies({ overleg }: { readonly overleg: Overleg }) {
  return <Versions {...useVersies({ stream: `overleg-${overleg.id}`, records: overleg.records }, taal)} />
}
