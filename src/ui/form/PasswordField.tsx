import { useEffect } from 'react'
import { useController } from 'react-hook-form'
import { describeField, FieldShell } from '../FieldShell.tsx'
import { PasswordInput, type Suggest } from '../PasswordInput.tsx'
import { type FieldProps, useField } from './FormContext.ts'

export interface PasswordFieldProps extends FieldProps {
  /** Words that complete what stands last, from three letters on. */
  readonly suggest?: Suggest | undefined
}

/** A secret: never in a draft; can be shown, and pasted. */
export function PasswordField({ name, label, hint, labelHidden, disabled, suggest }: PasswordFieldProps) {
  const { form, ids, error } = useField(name)
  const { field } = useController({ name, control: form.methods.control })
  const { secret } = form.engine

  useEffect(() => {
    secret.add(name)
  }, [secret, name])

  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <PasswordInput
        {...describeField(ids, hint, error)}
        id={ids.id}
        name={field.name}
        value={String(field.value ?? '')}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        suggest={suggest}
        readOnly={disabled}
      />
    </FieldShell>
  )
}
