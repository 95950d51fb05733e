import { bespreking } from '../../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconCheck } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

interface Props {
  /** Undefined while it is not loaded. */
  readonly dossier: Dossier | undefined
  readonly overlegId: string
}

/** How far a child is in this overleg; derived from its own entries. */
export function BesprokenBadge({ dossier, overlegId }: Props) {
  if (dossier === undefined) return null
  const { besproken, ...delen } = bespreking(dossier, overlegId)
  if (besproken) {
    return (
      <Badge tone="success" icon={IconCheck}>
        {teksten.besproken.ja}
      </Badge>
    )
  }
  const done = Object.values(delen).filter(Boolean).length
  return (
    <Badge tone="neutral">{done === 0 ? teksten.besproken.nogNiet : teksten.besproken.deels(done)}</Badge>
  )
}
