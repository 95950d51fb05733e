import { lazy, Suspense } from 'react'
import { useController } from 'react-hook-form'
import { Chips } from '../Chips.tsx'
import { describeField, FieldShell } from '../FieldShell.tsx'
import { type FieldProps, useField } from './FormContext.ts'

const DateControl = lazy(() => import('./DateControl.tsx'))

export interface DateFieldProps extends FieldProps {
  /** Quick choices beneath ("over 2 weken"), each with a day as `JJJJ-MM-DD`. */
  readonly chips?: readonly { readonly label: string; readonly value: string }[] | undefined
  /** The first and last day that can be chosen, `JJJJ-MM-DD`. */
  readonly min?: string | undefined
  readonly max?: string | undefined
}

/** A day, typed as dd-mm-jjjj or chosen in a calendar; the value is `JJJJ-MM-DD` or ''. */
export function DateField({ name, label, hint, labelHidden, disabled, chips, min, max }: DateFieldProps) {
  const { form, ids, error } = useField(name)
  const { field } = useController({ name, control: form.methods.control })
  const value = typeof field.value === 'string' ? field.value : ''
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelHidden={labelHidden} labelAs="span">
      <Suspense fallback={<div className="ui-input ui-date ui-date--waiting">dd-mm-jjjj</div>}>
        <DateControl
          value={value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          focusRef={field.ref}
          labelledBy={`${ids.id}-label`}
          describedBy={describeField(ids, hint, error)['aria-describedby']}
          invalid={error !== undefined}
          disabled={disabled}
          min={min}
          max={max}
        />
      </Suspense>
      {chips ? (
        <div className="ui-date__chips">
          <Chips
            label={`Kies snel: ${label}`}
            chips={chips.map((chip) => ({
              label: chip.label,
              pressed: chip.value === value,
              onClick: () => field.onChange(chip.value),
            }))}
          />
        </div>
      ) : null}
    </FieldShell>
  )
}
