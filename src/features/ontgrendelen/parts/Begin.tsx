import { useState } from 'react'
import type { Register, Storing } from '../../../data/Register.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import type { Result } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconPlayerPlay, IconPlus, IconUpload } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly nieuwkomer: boolean
  readonly startDroogzwemmen: () => Promise<Result<Register, Storing>>
  readonly onOpened: (register: Register) => void
}

/** For who comes here the first time practising comes first; nothing has to be set up for it. */
export function Begin({ nieuwkomer, startDroogzwemmen, onOpened }: Props) {
  const { droogzwemmen, nieuw, terug } = teksten
  const [busy, setBusy] = useState(false)
  const [storing, setStoring] = useState<Storing | null>(null)

  const start = async () => {
    setBusy(true)
    setStoring(null)
    const opened = await startDroogzwemmen()
    if (opened.ok) onOpened(opened.value)
    else {
      setBusy(false)
      setStoring(opened.error)
    }
  }

  return (
    <>
      <Grid min="20rem">
        <Card title={droogzwemmen.titel}>
          <p>{droogzwemmen.uitleg}</p>
          {storing === null ? null : (
            <Alert tone="danger" role="alert">
              {droogzwemmen.mislukt} {storingTekst(storing, 'zelf')}
            </Alert>
          )}
          <Button
            variant={nieuwkomer ? 'primary' : 'secondary'}
            icon={IconPlayerPlay}
            busy={busy}
            onClick={() => void start()}
          >
            {droogzwemmen.titel}
          </Button>
          {busy ? <p role="status">{droogzwemmen.bezig}</p> : null}
        </Card>
        <Card title={nieuw.titel}>
          <p>{nieuw.uitleg}</p>
          <ButtonLink variant="secondary" icon={IconPlus} href="#/nieuw">
            {nieuw.titel}
          </ButtonLink>
        </Card>
      </Grid>
      <Card title={terug.titel}>
        <p>{terug.uitleg}</p>
        <Row gap="md">
          <ButtonLink variant="secondary" icon={IconUpload} href="#/terugzetten">
            {terug.titel}
          </ButtonLink>
          <p>
            <a href="#/hulp/tabletkwijt">{terug.kwijt}</a>
          </p>
        </Row>
      </Card>
      <Card title={teksten.voorGezinnen}>
        <p>
          <a href="#/gezin">{teksten.gezin}</a>
        </p>
      </Card>
    </>
  )
}
