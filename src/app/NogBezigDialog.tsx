import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { holdsUnsaved } from '../ui/form/unsavedWork.ts'
import { teksten } from './teksten.ts'

interface Props {
  /** The moment of locking, in ms since 1970. */
  readonly deadline: number
  /** It goes on pauze then, instead of locking. */
  readonly pauze: boolean
  readonly onGaDoor: () => void
  readonly onVergrendel: () => void
}

const secondsUntil = (deadline: number): number => Math.max(0, Math.ceil((deadline - Date.now()) / 1000))

export function NogBezigDialog({ deadline, pauze, onGaDoor, onVergrendel }: Props) {
  const [seconds, setSeconds] = useState(() => secondsUntil(deadline))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(deadline)), 1000)
    return () => clearInterval(timer)
  }, [deadline])
  return (
    <Dialog
      open
      title={teksten.nogBezig.titel}
      onClose={onGaDoor}
      actions={
        <>
          <Button variant="primary" onClick={onGaDoor}>
            {teksten.nogBezig.gaDoor}
          </Button>
          <Button variant="secondary" onClick={onVergrendel}>
            {teksten.nogBezig.vergrendel}
          </Button>
        </>
      }
    >
      <p>
        {(pauze ? teksten.pauze.waarschuwing : teksten.nogBezig.uitleg)(seconds)}{' '}
        {holdsUnsaved() ? teksten.nogBezig.nietBewaard : null}
      </p>
    </Dialog>
  )
}
