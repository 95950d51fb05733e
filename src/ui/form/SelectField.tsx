import { describeField, FieldShell } from '../FieldShell.tsx'
import { IconChevronDown } from '../icons.ts'
import { type FieldProps, useField } from './FormContext.ts'

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly disabled?: boolean | undefined
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly SelectOption[]
  /** The word for "nothing chosen yet" (value ''); null leaves it out. */
  readonly placeholder?: string | null | undefined
}

/** One of a longer list; native, so the device shows it in the way people know. */
export function SelectField({
  name,
  label,
  hint,
  labelHidden,
  disabled,
  options,
  placeholder = 'Kies',
}: SelectFieldProps) {
  const { form, ids, error } = useField(name)
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <div className="ui-select">
        <select
          {...describeField(ids, hint, error)}
          {...form.methods.register(name)}
          disabled={disabled}
          autoComplete="off"
          id={ids.id}
          className="ui-input"
        >
          {placeholder === null ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <IconChevronDown size="1.3em" aria-hidden />
      </div>
    </FieldShell>
  )
}
