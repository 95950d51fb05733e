import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { holdsUnsaved } from '../ui/form/unsavedWork.ts'
import { teksten } from './teksten.ts'

type Einde = 'slot' | 'pauze' | 'gezin'

const uitleg: Readonly<Record<Einde, (seconden: number) => string>> = {
  slot: teksten.nogBezig.uitleg,
  pauze: teksten.pauze.waarschuwing,
  gezin: teksten.bijGezin.uitleg,
}

interface Props {
  /** The moment of locking, in ms since 1970. */
  readonly deadline: number
  /** What ends then: the team locks, it goes on pauze, or the page of a family closes. */
  readonly einde: Einde
  readonly onGaDoor: () => void
  readonly onVergrendel: () => void
}

const secondsUntil = (deadline: number): number => Math.max(0, Math.ceil((deadline - Date.now()) / 1000))

export function NogBezigDialog({ deadline, einde, onGaDoor, onVergrendel }: Props) {
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
            {einde === 'gezin' ? teksten.bijGezin.klaar : teksten.nogBezig.vergrendel}
          </Button>
        </>
      }
    >
      <p>
        {uitleg[einde](seconds)}{' '}
        {holdsUnsaved() ? (einde === 'gezin' ? teksten.bijGezin : teksten.nogBezig).nietBewaard : null}
      </p>
    </Dialog>
  )
}
