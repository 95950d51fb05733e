import type { ReactNode } from 'react'
import './Field.css'
import { IconAlertTriangle } from './icons.ts'
import { classes } from './tone.ts'
import { holdTogether } from './holdTogether.ts'

export interface FieldIds {
  readonly id: string
  readonly hintId: string
  readonly errorId: string
  readonly noteId: string
}

export const fieldIds = (id: string): FieldIds => ({
  id,
  hintId: `${id}-hint`,
  errorId: `${id}-fout`,
  noteId: `${id}-noot`,
})

/** What an input says about itself: described by its hint and its error, and whether it is in error. */
export function describeField(ids: FieldIds, hint: ReactNode, error: ReactNode, note?: ReactNode) {
  const described = [hint ? ids.hintId : '', error ? ids.errorId : '', note ? ids.noteId : '']
    .filter(Boolean)
    .join(' ')
  return {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

interface FieldShellProps {
  readonly ids: FieldIds
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  /** Under the input: how it was understood. */
  readonly note?: ReactNode
  readonly labelHidden?: boolean | undefined
  /** A group of inputs: a fieldset with a legend instead of a label. */
  readonly group?: boolean | undefined
  /** The label is made elsewhere (a checkbox), or points by id (a date). */
  readonly labelAs?: 'label' | 'span' | 'none' | undefined
  readonly children: ReactNode
}

/** Label above, then hint, then error with icon, then the input itself. */
export function FieldShell({
  ids,
  label,
  hint,
  error,
  note,
  labelHidden = false,
  group = false,
  labelAs = 'label',
  children,
}: FieldShellProps) {
  const labelClass = classes('ui-field__label', labelHidden && 'ui-visually-hidden')
  const below = (
    <>
      {hint ? (
        <p className="ui-field__hint" id={ids.hintId}>
          {holdTogether(hint)}
        </p>
      ) : null}
      {error ? (
        <p className="ui-field__error" id={ids.errorId}>
          <IconAlertTriangle size="1.2em" aria-hidden />
          <span>{holdTogether(error)}</span>
        </p>
      ) : null}
      {children}
      {note ? (
        <p className="ui-field__hint" id={ids.noteId}>
          {holdTogether(note)}
        </p>
      ) : null}
    </>
  )
  if (group)
    return (
      <fieldset
        className={classes('ui-field', Boolean(error) && 'ui-field--error')}
        aria-describedby={describeField(ids, hint, error)['aria-describedby']}
      >
        <legend className={labelClass}>{label}</legend>
        {below}
      </fieldset>
    )
  return (
    <div className={classes('ui-field', Boolean(error) && 'ui-field--error')}>
      {labelAs === 'label' ? (
        <label className={labelClass} htmlFor={ids.id}>
          {label}
        </label>
      ) : labelAs === 'span' ? (
        <span className={labelClass} id={`${ids.id}-label`}>
          {label}
        </span>
      ) : null}
      {below}
    </div>
  )
}
