import { type ComponentPropsWithRef, useId } from 'react'
import { describeField, fieldIds, FieldShell } from './FieldShell.tsx'
import { textInput } from './textInput.ts'
import { classes } from './tone.ts'

export interface PlainTextFieldProps
  extends Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'width'> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly width?: 'full' | 'half' | 'short' | undefined
}

/** A text field without the form machinery, for the opening page and for small tools. */
export function PlainTextField({
  label,
  value,
  onChange,
  hint,
  error,
  width = 'full',
  className,
  ...rest
}: PlainTextFieldProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        {...textInput}
        {...describeField(ids, hint, error)}
        id={ids.id}
        className={classes('ui-input', width !== 'full' && `ui-input--${width}`, className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldShell>
  )
}
