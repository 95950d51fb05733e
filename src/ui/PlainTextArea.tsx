import { type ReactNode, useId } from 'react'
import { describeField, fieldIds, FieldShell } from './FieldShell.tsx'
import { textInput } from './textInput.ts'

export interface PlainTextAreaProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly rows?: number | undefined
  /** `auto`: the direction of what is typed; of the page until something is. */
  readonly dir?: 'auto' | undefined
}

/** More lines of text without the form machinery: for what is pasted and judged, not kept. */
export function PlainTextArea({ label, value, onChange, hint, error, rows = 5, dir }: PlainTextAreaProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} hint={hint} error={error}>
      <textarea
        {...textInput}
        {...describeField(ids, hint, error)}
        id={ids.id}
        rows={rows}
        dir={value === '' ? undefined : dir}
        className="ui-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldShell>
  )
}
