import { useOverlegDag } from '../../../data/useNouns.ts'
import { bespreking, isBesprokenDeel } from '../../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { kloptIn } from '../../../domain/leesvoor/klopt.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconCheck, IconSpeakerphone } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { leesvoorTeksten } from './leesvoorTeksten.ts'

interface Props {
  /** Undefined while it is not loaded. */
  readonly dossier: Dossier | undefined
  readonly overlegId: string
}

/** How far a child is in this overleg; derived from its own entries. */
export function BesprokenBadge({ dossier, overlegId }: Props) {
  const dag = useOverlegDag(overlegId)
  if (dossier === undefined) return null
  const { besproken, ...delen } = bespreking(dossier, overlegId, dag)
  if (besproken) {
    return (
      <Badge tone="success" icon={IconCheck}>
        {teksten.besproken.ja}
      </Badge>
    )
  }
  const done = Object.values(delen).filter(Boolean).length
  return (
    <Badge tone="neutral">
      {isBesprokenDeel(dossier, overlegId) ? teksten.besproken.deels(done) : teksten.besproken.nogNiet}
    </Badge>
  )
}

/** It was read aloud in this overleg, and nothing that was read has changed since. */
export function KloptBadge({ dossier, overlegId }: Props) {
  if (dossier === undefined || kloptIn(dossier, overlegId)?.geldt !== true) return null
  return (
    <Badge tone="success" icon={IconSpeakerphone}>
      {leesvoorTeksten.badge}
    </Badge>
  )
}
