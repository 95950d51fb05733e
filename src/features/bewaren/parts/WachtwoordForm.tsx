import { type FormEvent, useState } from 'react'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { helemaalTeksten } from './helemaalTeksten.ts'

interface Props {
  readonly label: string
  readonly knop: string
  readonly bezig: boolean
  readonly fout: string | undefined
  readonly onGeef: (wachtwoord: Redacted<string>) => void
}

/** The wachtwoord before what cannot be taken back; while that goes on it is not given again. */
export function WachtwoordForm({ label, knop, bezig, fout, onGeef }: Props) {
  const suggest = useWoorden()
  const [wachtwoord, setWachtwoord] = useState('')
  const [leeg, setLeeg] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setLeeg(wachtwoord === '')
    if (wachtwoord !== '' && !bezig) onGeef(redact(wachtwoord))
  }
  return (
    <form noValidate autoComplete="off" aria-label={label} onSubmit={submit}>
      <Stack>
        <PlainPasswordField
          label={helemaalTeksten.wachtwoord}
          value={wachtwoord}
          onChange={setWachtwoord}
          suggest={suggest}
          error={leeg ? helemaalTeksten.leeg : fout}
        />
        <Row>
          <Button type="submit" variant="danger" icon={IconTrash} busy={bezig}>
            {knop}
          </Button>
        </Row>
      </Stack>
    </form>
  )
}
