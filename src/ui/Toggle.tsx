import { type ReactNode, useId } from 'react'
import './Toggle.css'
import { holdTogether } from './holdTogether.ts'

export interface ToggleProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: ReactNode
  readonly disabled?: boolean | undefined
}

/** A switch that works at once; the words Aan and Uit say what the colour says. */
export function Toggle({ label, checked, onChange, hint, disabled = false }: ToggleProps) {
  const hintId = useId()
  return (
    <div className="ui-toggle">
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-describedby={hint ? hintId : undefined}
        disabled={disabled}
        className="ui-toggle__button"
        onClick={() => onChange(!checked)}
      >
        <span className="ui-toggle__track" aria-hidden>
          <span className="ui-toggle__knob" />
        </span>
        <span className="ui-toggle__label">{label}</span>
        <span className="ui-toggle__state" aria-hidden>
          {checked ? 'Aan' : 'Uit'}
        </span>
      </button>
      {hint ? (
        <p className="ui-field__hint" id={hintId}>
          {holdTogether(hint)}
        </p>
      ) : null}
    </div>
  )
}
