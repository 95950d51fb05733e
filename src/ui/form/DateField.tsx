import { Fragment, lazy, Suspense } from 'react'
import { useController } from 'react-hook-form'
import './DateField.css'
import { Chips } from '../Chips.tsx'
import { describeField, FieldShell } from '../FieldShell.tsx'
import { type FieldProps, useField } from './FormContext.ts'

const DateControl = lazy(() => import('./DateControl.tsx'))

export interface DateFieldProps extends FieldProps {
  /** Quick choices beneath ("over 2 weken"), each with a day as `JJJJ-MM-DD`. */
  readonly chips?: readonly { readonly label: string; readonly value: string }[] | undefined
  /** Told after a quick choice was filled in. */
  readonly onChip?: (() => void) | undefined
  /** The first and last day that can be chosen, `JJJJ-MM-DD`. */
  readonly min?: string | undefined
  readonly max?: string | undefined
  /** What is worth knowing of the day that stands there; empty for nothing. */
  readonly note?: ((value: string) => string) | undefined
}

/** A day, typed as dd-mm-jjjj or chosen in a calendar; the value is `JJJJ-MM-DD` or ''. */
export function DateField({
  name,
  label,
  hint,
  labelHidden,
  disabled,
  chips,
  onChip,
  min,
  max,
  note,
}: DateFieldProps) {
  const { form, ids, error } = useField(name)
  const { field } = useController({ name, control: form.methods.control })
  const value = typeof field.value === 'string' ? field.value : ''
  const said = note?.(value) || undefined
  return (
    <FieldShell
      ids={ids}
      label={label}
      hint={hint}
      error={error}
      note={said}
      labelHidden={labelHidden}
      labelAs="span"
    >
      <Suspense fallback={<Waiting value={value} />}>
        <DateControl
          value={value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          focusRef={field.ref}
          labelledBy={`${ids.id}-label`}
          describedBy={describeField(ids, hint, error, said)['aria-describedby']}
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
              onClick: () => {
                field.onChange(chip.value)
                onChip?.()
              },
            }))}
          />
        </div>
      ) : null}
    </FieldShell>
  )
}

/** The same look while the control is fetched, so that nothing jumps. */
function Waiting({ value }: { readonly value: string }) {
  const empty = value === ''
  const [first = '', ...rest] = empty ? ['dd', 'mm', 'jjjj'] : value.split('-').toReversed()
  const part = (text: string) => (
    <span className="ui-date__segment" {...(empty ? { 'data-placeholder': true } : {})}>
      {text}
    </span>
  )
  return (
    <div className="ui-input ui-date" aria-hidden>
      <span className="ui-date__input" translate="no">
        {part(first)}
        {rest.map((text, at) => (
          <Fragment key={at === 0 ? 'maand' : 'jaar'}>
            <span className="ui-date__segment" data-type="literal">
              -
            </span>
            {part(text)}
          </Fragment>
        ))}
      </span>
    </div>
  )
}
