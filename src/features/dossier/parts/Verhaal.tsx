import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossier } from '../../../data/useNouns.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import { useWerk } from '../useDossier.ts'
import { VerhaalInOverleg } from './EigenWoordenDeel.tsx'

interface Props {
  readonly dossierId: string
  readonly overlegId: string
}

/** The story of one child in the room of an overleg. */
export function Verhaal({ dossierId, overlegId }: Props) {
  const stand = useDossier(dossierId)
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      return (
        <Alert tone="danger" role="alert" title={teksten.storingTitel}>
          {storingTekst(stand.storing)}
        </Alert>
      )
    case 'bestaat-niet':
      return <p>{teksten.nietGevonden.titel}</p>
    case 'klaar':
      return <Klaar dossier={stand.waarde} overlegId={overlegId} />
  }
}

function Klaar({ dossier, overlegId }: { readonly dossier: Dossier; readonly overlegId: string }) {
  return <VerhaalInOverleg werk={useWerk(dossier, overlegId)} />
}
