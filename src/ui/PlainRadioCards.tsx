import { type ReactNode, useId } from 'react'
import { fieldIds, FieldShell } from './FieldShell.tsx'

export interface PlainRadioCardsProps<T extends string> {
  readonly label: ReactNode
  readonly options: readonly { readonly value: T; readonly label: ReactNode }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few under each other, without the form machinery. */
export function PlainRadioCards<T extends string>({
  label,
  options,
  value,
  onChange,
}: PlainRadioCardsProps<T>) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} group>
      <div className="ui-choices ui-choices--column">
        {options.map((option) => (
          <label key={option.value} className="ui-choice">
            <input
              type="radio"
              name={ids.id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              autoComplete="off"
            />
            <span className="ui-choice__text">{option.label}</span>
          </label>
        ))}
      </div>
    </FieldShell>
  )
}
