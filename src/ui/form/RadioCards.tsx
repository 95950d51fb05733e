import { FieldShell } from '../FieldShell.tsx'
import { classes } from '../tone.ts'
import { type FieldProps, useField } from './FormContext.ts'

export interface CardOption {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean | undefined
}

export interface RadioCardsProps extends FieldProps {
  readonly options: readonly CardOption[]
  /** Under each other, for options with a hint. */
  readonly column?: boolean | undefined
}

/** One of a few; each choice is one large target. */
export function RadioCards(props: RadioCardsProps) {
  return <ChoiceCards {...props} type="radio" />
}

/** The cards of a group of radios or checkboxes. */
function ChoiceCards({
  name,
  label,
  hint,
  labelHidden,
  disabled = false,
  options,
  column = false,
  type,
}: RadioCardsProps & { readonly type: 'radio' | 'checkbox' }) {
  const { form, ids, error } = useField(name)
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error} labelHidden={labelHidden} group>
      <div className={classes('ui-choices', column && 'ui-choices--column')}>
        {options.map((option) => (
          <label key={option.value} className="ui-choice">
            <input
              {...form.methods.register(name)}
              type={type}
              value={option.value}
              disabled={disabled || option.disabled}
              aria-invalid={error ? true : undefined}
              autoComplete="off"
            />
            <span className="ui-choice__text">
              <span>{option.label}</span>
              {option.hint ? <span className="ui-choice__hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldShell>
  )
}
