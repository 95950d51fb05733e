import { useState } from 'react'
import type { Register } from '../data/Register.ts'
import { forgetVernieuwd, isVernieuwd } from '../features/ontgrendelen/index.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { teksten } from './teksten.ts'

/** Opened with the herstelcode: the new wachtwoord counts, until it is read. */
export function NieuwWachtwoord({ register }: { readonly register: Register }) {
  const [there, setThere] = useState(() => isVernieuwd(register))
  if (!there) return null
  const close = () => {
    forgetVernieuwd(register)
    setThere(false)
  }
  return (
    <Alert
      tone="success"
      role="status"
      title={teksten.nieuwWachtwoord.titel}
      actions={
        <Button variant="quiet" onClick={close}>
          {teksten.afscheid.gelezen}
        </Button>
      }
    >
      {teksten.nieuwWachtwoord.uitleg}
    </Alert>
  )
}
