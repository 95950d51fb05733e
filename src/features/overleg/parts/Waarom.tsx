import { isZonder } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly kind: DossierSamenvatting | undefined
  readonly vorigeKeer: boolean
}

/** Why a child stands high: not reached last time, nobody with the regie. */
export function Waarom({ kind, vorigeKeer }: Props) {
  return (
    <>
      {vorigeKeer && <Badge tone="warning">{teksten.agenda.vorigeKeer}</Badge>}
      {kind !== undefined && isZonder(kind) && <Badge tone="neutral">{teksten.agenda.zonderRegie}</Badge>}
    </>
  )
}
