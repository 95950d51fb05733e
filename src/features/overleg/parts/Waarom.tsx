import { isZonder } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import type { NietKlaar } from '../../../domain/overleg/proposeAgenda.ts'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { teksten } from '../teksten.ts'
import { GezinBadge } from './GezinBadge.tsx'

interface Props {
  readonly kind: DossierSamenvatting | undefined
  /** How far it came last time, when that was not all the way. */
  readonly vorigeKeer: NietKlaar | undefined
  /** The agreed day, when it has come. */
  readonly afgesproken: Datum | undefined
}

/** Why a child stands high: not reached last time, its agreed day has come, nobody with the regie. */
export function Waarom({ kind, vorigeKeer, afgesproken }: Props) {
  return (
    <>
      {vorigeKeer !== undefined && <Badge tone="warning">{teksten.agenda.vorigeKeer[vorigeKeer]}</Badge>}
      {afgesproken !== undefined && (
        <Badge tone="info">{teksten.agenda.afgesproken(formatDatum(afgesproken))}</Badge>
      )}
      <GezinBadge kind={kind} />
      {kind !== undefined && isZonder(kind) && <Badge tone="neutral">{teksten.agenda.zonderRegie}</Badge>}
    </>
  )
}
