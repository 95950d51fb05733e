import type { HTMLAttributes } from 'react'
import { describeField, FieldShell } from '../FieldShell.tsx'
import { textInput } from '../textInput.ts'
import { classes } from '../tone.ts'
import { type FieldProps, useField } from './FormContext.ts'

export interface TextFieldProps extends FieldProps {
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly maxLength?: number | undefined
  readonly width?: 'full' | 'half' | 'short' | undefined
  readonly placeholder?: string | undefined
  /** Under the input: how it was understood. */
  readonly note?: string | undefined
  /** `words` for names, `sentences` (as it is) for text, `off` for codes. */
  readonly autoCapitalize?: 'off' | 'sentences' | 'words' | undefined
}

/** One line of text. */
export function TextField({
  name,
  label,
  hint,
  labelHidden,
  disabled,
  width = 'full',
  autoCapitalize = 'sentences',
  note,
  ...rest
}: TextFieldProps) {
  const { form, ids, error } = useField(name)
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} note={note} labelHidden={labelHidden}>
      <input
        type="text"
        {...rest}
        {...textInput}
        {...describeField(ids, hint, error, note)}
        {...form.methods.register(name)}
        autoCapitalize={autoCapitalize}
        aria-disabled={disabled || undefined}
        readOnly={disabled}
        id={ids.id}
        className={classes('ui-input', width !== 'full' && `ui-input--${width}`)}
      />
    </FieldShell>
  )
}
