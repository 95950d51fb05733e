import { useState } from 'react'
import { judgePassphrase, samePassphrase } from '../../../data/wachtwoord.ts'
import { wachtwoordTekst } from '../../../data/wachtwoordTekst.ts'
import { tekstgrenzen } from '../../../domain/handeling/tekst.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PassphraseChoice } from '../../../ui/PassphraseChoice.tsx'
import { PlainTextField } from '../../../ui/PlainTextField.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import { useWoordenlijst } from '../../../data/useWoordenlijst.ts'

interface Props {
  readonly onKlaar: (label: string, wachtwoord: Redacted<string>) => void
  readonly onTerug: () => void
}

const { alsTeam: zin } = teksten

/** Under what the team is known on this device, and what opens it here. */
export function SlotStap({ onKlaar, onTerug }: Props) {
  const woorden = useWoordenlijst()
  const [label, setLabel] = useState(zin.labelStandaard)
  const [gevraagd, setGevraagd] = useState(false)
  const clean = label.trim().slice(0, tekstgrenzen.naam)
  const done = (gekozen: string) => {
    setGevraagd(true)
    if (clean !== '') onKlaar(clean, redact(gekozen))
  }
  return (
    <Card title={zin.wachtwoord}>
      <Stack>
        <p>{zin.wachtwoordUitleg}</p>
        {woorden === null ? (
          <Spinner label={zin.laden} />
        ) : (
          <PassphraseChoice
            label={zin.wachtwoord}
            text={wachtwoordTekst}
            draw={() => woorden.draw().reveal()}
            suggest={woorden.complete}
            judge={judgePassphrase}
            isSame={samePassphrase}
            onDone={done}
            submitLabel={zin.naarHerstelcode}
            actions={
              <Button variant="secondary" onClick={onTerug}>
                {teksten.terug}
              </Button>
            }
          >
            <PlainTextField
              label={zin.label}
              hint={zin.labelHint}
              value={label}
              onChange={setLabel}
              error={gevraagd && clean === '' ? zin.labelLeeg : undefined}
            />
          </PassphraseChoice>
        )}
      </Stack>
    </Card>
  )
}
