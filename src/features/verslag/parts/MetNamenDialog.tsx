import { useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { PlainTextField } from '../../../ui/PlainTextField.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly onKies: (voorWie: string) => void
  readonly onClose: () => void
}

/** The second, deliberate choice: names come only after saying who will read them. */
export function MetNamenDialog({ onKies, onClose }: Props) {
  const [voorWie, setVoorWie] = useState('')
  const [missing, setMissing] = useState(false)
  const choose = () => {
    if (voorWie.trim() === '') setMissing(true)
    else onKies(voorWie.trim())
  }
  return (
    <Dialog
      open
      title={teksten.keuze.titel}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onClick={choose}>
            {teksten.keuze.kies}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {teksten.keuze.stop}
          </Button>
        </>
      }
    >
      <p>{teksten.keuze.uitleg}</p>
      <PlainTextField
        label={teksten.keuze.voorWie}
        value={voorWie}
        onChange={setVoorWie}
        {...(missing ? { error: teksten.keuze.voorWieFout } : {})}
      />
    </Dialog>
  )
}
