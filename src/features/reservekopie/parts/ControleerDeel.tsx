import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useControle } from '../useControle.ts'
import { Inhoud } from './Inhoud.tsx'
import { KiesKopie } from './KiesKopie.tsx'

const { controleer, meer } = teksten

export function ControleerDeel() {
  const { werk, kopie, fout, check, forget } = useControle()
  return (
    <Card>
      <Stack>
        <p>{controleer.uitleg}</p>
        <KiesKopie
          label={meer.controleer.titel}
          knop={controleer.knop}
          werk={werk}
          fout={fout}
          onKies={(bestand, woorden) => void check(bestand, woorden)}
          onAnders={forget}
        />
        <div role="status">
          {kopie === null ? null : (
            <Alert tone="success" title={controleer.gelukt}>
              <Inhoud inhoud={kopie.inhoud} />
            </Alert>
          )}
        </div>
      </Stack>
    </Card>
  )
}
