import type { HelemaalOpties } from '../../data/wissen/wissen.ts'
import { Helemaal } from './parts/Helemaal.tsx'
import { KindBewaren } from './parts/KindBewaren.tsx'
import { MagWeg } from './parts/MagWeg.tsx'
import { VanApparaat } from './parts/VanApparaat.tsx'
import { WisTekst } from './parts/WisTekst.tsx'
import type { Afloop } from './useBewaren.ts'

export interface BewarenPageProps {
  /** What stands behind `/bewaren/`: `kind`, `tekst` (with a child), `helemaal` or `apparaat`. */
  readonly deel?: string
  readonly dossierId?: string
  /** The team is closed: go on in a fresh document. */
  readonly onKlaar: (afloop: Afloop) => void
  /** Another KDF or clock than the app's own. */
  readonly opties?: HelemaalOpties
}

/** How long worksheets stay, and erasing: a child, one text, and what deleting leaves behind. */
export function BewarenPage({ deel, dossierId, onKlaar, opties }: BewarenPageProps) {
  if (deel === 'helemaal') return <Helemaal onKlaar={onKlaar} opties={opties} />
  if (deel === 'apparaat') return <VanApparaat onKlaar={onKlaar} deps={opties} />
  if (deel === 'kind' && dossierId !== undefined) return <KindBewaren dossierId={dossierId} />
  if (deel === 'tekst' && dossierId !== undefined) return <WisTekst dossierId={dossierId} />
  return <MagWeg />
}
