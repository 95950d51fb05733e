import { describeField, FieldShell } from '../FieldShell.tsx'
import { type FieldProps, useField } from './FormContext.ts'

/** Yes or no, as one large target; the value is a boolean. */
export function CheckboxField({ name, label, hint, disabled }: FieldProps) {
  const { form, ids, error } = useField(name)
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelAs="none">
      <label className="ui-choice">
        <input
          {...describeField(ids, hint, error)}
          {...form.methods.register(name)}
          type="checkbox"
          disabled={disabled}
          autoComplete="off"
          id={ids.id}
        />
        <span className="ui-choice__text">{label}</span>
      </label>
    </FieldShell>
  )
}
