import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconMessage } from '../../../ui/icons.ts'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

/** The family waits for an answer: a line does not klopt, or it has something to add. */
export function GezinBadge({ kind }: { readonly kind: DossierSamenvatting | undefined }) {
  if (kind === undefined || kind.openStemmen === 0) return null
  const { kloptNiet, aanvulling } = voorbereidTeksten.regel
  return (
    <Badge tone={kind.kloptNiet > 0 ? 'warning' : 'info'} icon={IconMessage}>
      {kind.kloptNiet > 0 ? kloptNiet : aanvulling}
    </Badge>
  )
}
