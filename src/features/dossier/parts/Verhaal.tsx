import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { useWerk } from '../useDossier.ts'
import { VerhaalInOverleg } from './EigenWoordenDeel.tsx'
import { Gelezen } from './Gelezen.tsx'

interface Props {
  readonly dossierId: string
  readonly overlegId: string
}

/** The story of one child in the room of an overleg. */
export const Verhaal = ({ dossierId, overlegId }: Props) => (
  <Gelezen dossierId={dossierId}>{(dossier) => <Klaar dossier={dossier} overlegId={overlegId} />}</Gelezen>
)

const Klaar = ({ dossier, overlegId }: { readonly dossier: Dossier; readonly overlegId: string }) => (
  <VerhaalInOverleg werk={useWerk(dossier, overlegId)} />
)
