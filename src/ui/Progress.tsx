import { type ReactNode, useId } from 'react'
import './Progress.css'
import { Button } from './Button.tsx'

export interface ProgressProps {
  readonly label: ReactNode
  /** From 0 to `max`; without it: busy, length unknown. */
  readonly value?: number | undefined
  readonly max?: number | undefined
  /** Beside the bar, for instance "120 van 400". */
  readonly note?: ReactNode
  readonly onStop?: (() => void) | undefined
  readonly stopLabel?: string | undefined
}

/** Long work shows how far it is, and can be stopped. */
export function Progress({ label, value, max = 1, note, onStop, stopLabel = 'Stop' }: ProgressProps) {
  const id = useId()
  return (
    <div className="ui-progress">
      <div className="ui-progress__words">
        <label htmlFor={id}>{label}</label>
        {note ? <span className="ui-subtle">{note}</span> : null}
      </div>
      <progress id={id} className="ui-progress__bar" value={value} max={max} />
      {onStop ? (
        <Button variant="secondary" onClick={onStop}>
          {stopLabel}
        </Button>
      ) : null}
    </div>
  )
}
