import { type ReactNode, useId } from 'react'
import { describeField, fieldIds, FieldShell } from './FieldShell.tsx'
import { PasswordInput, type PasswordInputProps } from './PasswordInput.tsx'

export interface PlainPasswordFieldProps extends Omit<PasswordInputProps, 'id'> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

/** A password field without the form machinery, for the opening page. */
export function PlainPasswordField({ label, hint, error, ...rest }: PlainPasswordFieldProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error}>
      <PasswordInput {...rest} {...describeField(ids, hint, error)} id={ids.id} />
    </FieldShell>
  )
}
