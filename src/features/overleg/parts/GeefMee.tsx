import { lazy, Suspense, useState } from 'react'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconFileText } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { geefMeeTeksten } from './geefMeeTeksten.ts'

const KaartGeven = lazy(() => import('./KaartGeven.tsx').then((m) => ({ default: m.KaartGeven })))

/** What was agreed goes home with the family, at the moment it is read aloud. */
export function GeefMee({ dossier }: { readonly dossier: Dossier }) {
  const [geeft, setGeeft] = useState(false)
  if (geeft)
    return (
      <Suspense fallback={<p role="status">{geefMeeTeksten.laden}</p>}>
        <KaartGeven dossier={dossier} />
      </Suspense>
    )
  return (
    <Row>
      <Button variant="secondary" icon={IconFileText} onClick={() => setGeeft(true)}>
        {geefMeeTeksten.knop}
      </Button>
    </Row>
  )
}
