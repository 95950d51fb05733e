import type { ReactNode } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossier } from '../../../data/useNouns.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly dossierId: string
  readonly children: (dossier: Dossier) => ReactNode
}

/** A child in a room of an overleg, once it is read; what is done about one that cannot be read is on its own page. */
export function Gelezen({ dossierId, children }: Props) {
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
      return <Alert tone="info">{teksten.nietGevonden.titel}</Alert>
    case 'klaar':
      return children(stand.waarde)
  }
}
