import { useId } from 'react'
import { describeField, fieldIds, FieldShell } from './FieldShell.tsx'
import { IconChevronDown } from './icons.ts'

export interface PlainSelectFieldProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
}

/** One of a longer list, without the form machinery: for choices that work at once. */
export function PlainSelectField({ label, value, options, onChange, hint, error }: PlainSelectFieldProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error}>
      <div className="ui-select">
        <select
          {...describeField(ids, hint, error)}
          id={ids.id}
          className="ui-input"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown size={22} aria-hidden />
      </div>
    </FieldShell>
  )
}
