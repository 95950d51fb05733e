import { useState } from 'react'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { acceptUpdate } from './serviceWorker.ts'
import { teksten } from './teksten.ts'
import { useShellStaat } from './useShellStaat.ts'

/** Offers the version that waits; it is only taken when no window would lose anything by it. */
export function NieuweVersie() {
  const { nieuweVersie } = useShellStaat()
  const [later, setLater] = useState(false)
  const [refused, setRefused] = useState(false)
  if (!nieuweVersie || later) return null
  const take = async () => setRefused(!(await acceptUpdate()))
  return (
    <Alert
      tone="info"
      role="status"
      title={teksten.nieuweVersie.titel}
      actions={
        <>
          <Button variant="secondary" onClick={() => void take()}>
            {teksten.nieuweVersie.laad}
          </Button>
          <Button variant="quiet" onClick={() => setLater(true)}>
            {teksten.nieuweVersie.later}
          </Button>
        </>
      }
    >
      {refused ? teksten.nieuweVersie.nietNu : teksten.nieuweVersie.uitleg}
    </Alert>
  )
}
