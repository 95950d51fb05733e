import { type ReactNode, useId } from 'react'
import './Field.css'

export interface PlainCheckboxProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean | undefined
}

/** A choice that works at once, as one large target, without the form machinery. */
export function PlainCheckbox({ label, hint, checked, onChange, disabled = false }: PlainCheckboxProps) {
  const hintId = useId()
  return (
    <label className="ui-choice">
      <input
        type="checkbox"
        autoComplete="off"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="ui-choice__text">
        <span>{label}</span>
        {hint ? (
          <span className="ui-choice__hint" id={hintId}>
            {hint}
          </span>
        ) : null}
      </span>
    </label>
  )
}
