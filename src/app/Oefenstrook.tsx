import { useState } from 'react'
import type { Register } from '../data/Register.ts'
import { goToInstead } from '../lib/adres.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { teksten } from './teksten.ts'
import { overlegRuns } from './useOverlegRuns.ts'

interface Props {
  readonly register: Register
  /** The practice begun anew. */
  readonly onReplaced: (register: Register) => void
  readonly onEigenTeam: () => void
}

/** Always in reach while practising: begin for real, or start the practice over, asked once while an overleg runs. */
export function Oefenstrook({ register, onReplaced, onEigenTeam }: Props) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [asking, setAsking] = useState(false)
  const reset = async () => {
    setAsking(false)
    setBusy(true)
    const { resetDroogzwemmen } = await import('../features/droogzwemmen/index.ts')
    const fresh = await resetDroogzwemmen(register)
    setBusy(false)
    if (!fresh.ok) {
      setFailed(true)
      return
    }
    // What stood open is gone with the practice team it was of.
    goToInstead('/')
    onReplaced(fresh.value)
  }
  return (
    <Row gap="sm">
      <strong>{teksten.oefenen.strook}</strong>
      <Button variant="quiet" onClick={onEigenTeam}>
        {teksten.oefenen.eigenTeam}
      </Button>
      <Button
        variant="quiet"
        busy={busy}
        onClick={() => (overlegRuns(register) ? setAsking(true) : void reset())}
      >
        {teksten.oefenen.opnieuw}
      </Button>
      <span role="status">{failed ? teksten.oefenen.mislukt : ''}</span>
      <Dialog
        open={asking}
        title={teksten.oefenen.looptTitel}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => void reset()}>{teksten.oefenen.beginOpnieuw}</Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {teksten.oefenen.gaDoor}
            </Button>
          </>
        }
      >
        <p>{teksten.oefenen.loopt}</p>
      </Dialog>
    </Row>
  )
}
