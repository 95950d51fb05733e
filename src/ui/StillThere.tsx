import { type ReactNode, useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { holdsUnsaved } from './form/unsavedWork.ts'

export interface StillThereProps {
  /** When it ends by itself, in ms since 1970. */
  readonly deadline: number
  readonly title: ReactNode
  readonly text: (seconds: number) => ReactNode
  /** Said while something on the screen is not saved. */
  readonly unsaved: ReactNode
  readonly stay: ReactNode
  readonly end: ReactNode
  /** The name of the cross, which stays too; in another language than Dutch it has one of its own. */
  readonly closeLabel?: string | undefined
  readonly onStay: () => void
  readonly onEnd: () => void
}

const secondsUntil = (deadline: number): number => Math.max(0, Math.ceil((deadline - Date.now()) / 1000))

/** Asks, counting down, whether anyone is still there. */
export function StillThere({
  deadline,
  title,
  text,
  unsaved,
  stay,
  end,
  closeLabel,
  onStay,
  onEnd,
}: StillThereProps) {
  const [seconds, setSeconds] = useState(() => secondsUntil(deadline))
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(deadline)), 1000)
    return () => clearInterval(timer)
  }, [deadline])
  return (
    <Dialog
      open
      title={title}
      closeLabel={closeLabel}
      onClose={onStay}
      actions={
        <>
          <Button variant="primary" onClick={onStay}>
            {stay}
          </Button>
          <Button variant="secondary" onClick={onEnd}>
            {end}
          </Button>
        </>
      }
    >
      <p>{text(seconds)}</p>
      {holdsUnsaved() ? <p>{unsaved}</p> : null}
    </Dialog>
  )
}
