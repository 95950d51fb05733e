import { useState } from 'react'
import { drawHerstelcode } from '../../../data/wachtwoord.ts'
import { herstelcodeTekst } from '../../../data/wachtwoordTekst.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm } from '../../../ui/CodeForm.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly label: string
  readonly bezig: boolean
  readonly fout: string | null
  /** Null: later. */
  readonly onKlaar: (herstelcode: Redacted<string> | null) => void
  readonly onTerug: () => void
}

const { herstelcode: zin } = teksten

export function HerstelcodeStap({ label, bezig, fout, onKlaar, onTerug }: Props) {
  const [nieuw] = useState(drawHerstelcode)
  return (
    <Card title={zin.kop}>
      <CodeForm
        label={zin.kop}
        code={nieuw}
        text={herstelcodeTekst}
        busy={bezig}
        onDone={() => onKlaar(nieuw.code)}
        submitLabel={zin.begin}
        intro={
          <>
            <p>{zin.uitleg}</p>
            <p>
              {zin.papierTeam(label)}. {zin.papier}
            </p>
          </>
        }
        actions={
          <>
            <Button variant="secondary" busy={bezig} onClick={() => onKlaar(null)}>
              {zin.later}
            </Button>
            <Button variant="quiet" disabled={bezig} onClick={onTerug}>
              {teksten.terug}
            </Button>
          </>
        }
      >
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {fout}
          </Alert>
        )}
        {bezig ? <Progress label={zin.bezig} /> : null}
        <p>{zin.laterUitleg}</p>
      </CodeForm>
    </Card>
  )
}
