import { describeField, FieldShell } from '../FieldShell.tsx'
import { textInput } from '../textInput.ts'
import { type FieldProps, useField } from './FormContext.ts'

export interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
}

/** More lines of text; grows with what is typed. */
export function TextArea({ name, label, hint, labelHidden, disabled, rows = 3, ...rest }: TextAreaProps) {
  const { form, ids, error } = useField(name)
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <textarea
        {...rest}
        {...textInput}
        {...describeField(ids, hint, error)}
        {...form.methods.register(name)}
        rows={rows}
        autoCapitalize="sentences"
        aria-disabled={disabled || undefined}
        readOnly={disabled}
        id={ids.id}
        className="ui-input"
      />
    </FieldShell>
  )
}
