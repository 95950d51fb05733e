import type { HelemaalOpties } from '../../data/wissen/wissen.ts'
import { Helemaal } from './parts/Helemaal.tsx'
import { KindBewaren } from './parts/KindBewaren.tsx'
import { MagWeg } from './parts/MagWeg.tsx'
import { WisTekst } from './parts/WisTekst.tsx'

export interface BewarenPageProps {
  /** What stands behind `/bewaren/`: `kind`, `tekst` (with a child) or `helemaal`. */
  readonly deel?: string
  readonly dossierId?: string
  /** The team is closed: go on in a fresh document. */
  /** Everything was rewritten; `volledig` when nothing of what was erased is left on this device. */
  readonly onKlaar: (volledig: boolean) => void
  /** Another KDF or clock than the app's own. */
  readonly opties?: HelemaalOpties
}

/** How long worksheets stay, and erasing: a child, one text, and what deleting leaves behind. */
export function BewarenPage({ deel, dossierId, onKlaar, opties }: BewarenPageProps) {
  if (deel === 'helemaal') return <Helemaal onKlaar={onKlaar} opties={opties} />
  if (deel === 'kind' && dossierId !== undefined) return <KindBewaren dossierId={dossierId} />
  if (deel === 'tekst' && dossierId !== undefined) return <WisTekst dossierId={dossierId} />
  return <MagWeg />
}
