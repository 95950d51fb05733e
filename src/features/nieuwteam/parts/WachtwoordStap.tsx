import { judgePassphrase, samePassphrase, type Woordenlijst } from '../../../data/wachtwoord.ts'
import { wachtwoordTekst } from '../../../data/wachtwoordTekst.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PassphraseChoice } from '../../../ui/PassphraseChoice.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly woorden: Woordenlijst
  readonly onKlaar: (wachtwoord: Redacted<string>) => void
  readonly onTerug: () => void
}

const { wachtwoord: zin } = teksten

export function WachtwoordStap({ woorden, onKlaar, onTerug }: Props) {
  return (
    <Card title={zin.kop}>
      <Stack>
        <p>{zin.uitleg}</p>
        <PassphraseChoice
          label={zin.kop}
          text={wachtwoordTekst}
          draw={() => woorden.draw().reveal()}
          suggest={woorden.complete}
          judge={judgePassphrase}
          isSame={samePassphrase}
          onDone={(gekozen) => onKlaar(redact(gekozen))}
          submitLabel={teksten.verder}
          actions={
            <Button variant="secondary" onClick={onTerug}>
              {teksten.terug}
            </Button>
          }
        />
      </Stack>
    </Card>
  )
}
