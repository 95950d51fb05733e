import { type FormEvent, type ReactNode, useState } from 'react'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconUpload } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten } from '../teksten.ts'
import type { LangWerk } from '../useLangWerk.ts'
import { leesGezin } from './kopieTekst.ts'
import { useWoordenlijst } from '../../../data/useWoordenlijst.ts'

interface Props {
  readonly label: string
  readonly knop: string
  readonly werk: LangWerk
  readonly fout: string | null
  /** The file is what a family got: the way to where that is read. */
  readonly voorGezin?: boolean
  /** What was in the file is told: going on with it comes first now. */
  readonly gelezen?: boolean
  /** Buttons beside the one that reads. */
  readonly actions?: ReactNode
  readonly onKies: (bestand: File, woorden: Redacted<string>) => void
  /** Another file, or other words: what was read before says nothing of it. */
  readonly onAnders: () => void
}

const { kies } = teksten

/** A file and its five words; both live in memory only. */
export function KiesKopie({
  label,
  knop,
  werk,
  fout,
  voorGezin = false,
  gelezen = false,
  actions,
  onKies,
  onAnders,
}: Props) {
  const lijst = useWoordenlijst()
  const [bestand, setBestand] = useState<File | null>(null)
  const [woorden, setWoorden] = useState('')
  const [gevraagd, setGevraagd] = useState(false)
  // Not while a file is read: what comes out would stand under the name of another.
  const leest = werk.deel !== null
  const choose = (gekozen: File) => {
    setBestand(gekozen)
    onAnders()
  }
  const type = (getypt: string) => {
    setWoorden(getypt)
    onAnders()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setGevraagd(true)
    if (bestand !== null && woorden.trim() !== '' && !leest) onKies(bestand, redact(woorden))
  }
  return (
    <form noValidate autoComplete="off" aria-label={label} onSubmit={submit}>
      <Stack>
        <Row>
          <FileButton icon={IconUpload} variant="secondary" accept=".age" onFile={choose} disabled={leest}>
            {bestand === null ? kies.bestand : kies.anderBestand}
          </FileButton>
          <span role="status">{bestand === null ? null : kies.gekozen(bestand.name)}</span>
        </Row>
        {gevraagd && bestand === null ? <Alert tone="danger">{kies.geen}</Alert> : null}
        <PlainPasswordField
          label={kies.woorden}
          hint={kies.hint}
          value={woorden}
          onChange={type}
          readOnly={leest}
          suggest={lijst?.complete}
          error={gevraagd && woorden.trim() === '' ? kies.leeg : undefined}
        />
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {fout} {voorGezin ? <a href="#/gezin">{leesGezin}</a> : null}
          </Alert>
        )}
        {werk.deel === null ? (
          <Row>
            <Button type="submit" variant={gelezen ? 'secondary' : 'primary'}>
              {knop}
            </Button>
            {actions}
          </Row>
        ) : (
          <Progress label={kies.bezig} value={werk.deel} onStop={werk.stop} stopLabel={teksten.stop} />
        )}
      </Stack>
    </form>
  )
}
