import { useState } from 'react'
import type { Register } from '../data/Register.ts'
import { Button } from '../ui/Button.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { teksten } from './teksten.ts'

interface Props {
  readonly register: Register
  /** The practice begun anew. */
  readonly onReplaced: (register: Register) => void
  readonly onEigenTeam: () => void
}

/** Always in reach while practising: begin for real, or start the practice over. */
export function Oefenstrook({ register, onReplaced, onEigenTeam }: Props) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const reset = async () => {
    setBusy(true)
    const { resetDroogzwemmen } = await import('../features/droogzwemmen/index.ts')
    const fresh = await resetDroogzwemmen(register)
    setBusy(false)
    if (fresh.ok) onReplaced(fresh.value)
    else setFailed(true)
  }
  return (
    <Row gap="sm">
      <strong>{teksten.oefenen.strook}</strong>
      <Button variant="quiet" onClick={onEigenTeam}>
        {teksten.oefenen.eigenTeam}
      </Button>
      <Button variant="quiet" busy={busy} onClick={() => void reset()}>
        {teksten.oefenen.opnieuw}
      </Button>
      <span role="status">{failed ? teksten.oefenen.mislukt : ''}</span>
    </Row>
  )
}
