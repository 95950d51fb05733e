import type { HTMLAttributes } from 'react'
import { describeField, FieldShell } from '../FieldShell.tsx'
import { textInput } from '../textInput.ts'
import { classes } from '../tone.ts'
import { type FieldProps, useField } from './FormContext.ts'
import { GrowingLine } from './GrowingLine.tsx'

export interface TextFieldProps extends FieldProps {
  readonly inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  readonly maxLength?: number | undefined
  readonly width?: 'full' | 'half' | 'short' | undefined
  readonly placeholder?: string | undefined
  /** For a sentence: begins as one line and grows with what is typed, so that all of it can be read on a phone. */
  readonly grows?: boolean | undefined
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
  grows = false,
  autoCapitalize = 'sentences',
  note,
  ...rest
}: TextFieldProps) {
  const { form, ids, error } = useField(name)
  const shared = {
    ...rest,
    ...describeField(ids, hint, error, note),
    ...form.methods.register(name),
    autoCapitalize,
    'aria-disabled': disabled || undefined,
    readOnly: disabled,
    id: ids.id,
  }
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} note={note} labelHidden={labelHidden}>
      {grows ? (
        <GrowingLine {...shared} />
      ) : (
        <input
          type="text"
          {...shared}
          {...textInput}
          className={classes('ui-input', width !== 'full' && `ui-input--${width}`)}
        />
      )}
    </FieldShell>
  )
}
