import type { ComponentPropsWithRef, KeyboardEvent } from 'react'
import { textInput } from '../textInput.ts'

/** One line that grows with what is typed: Enter submits, and no line break stays in it. */
export function GrowingLine({ onChange, ...rest }: ComponentPropsWithRef<'textarea'>) {
  return (
    <textarea
      enterKeyHint="done"
      {...rest}
      {...textInput}
      rows={1}
      className="ui-input ui-input--grows"
      onKeyDown={submitOnEnter}
      onChange={(event) => {
        keepOneLine(event.currentTarget)
        onChange?.(event)
      }}
    />
  )
}

function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}

const asOneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')

/** What was pasted over more lines stands on one, with the caret behind it. */
function keepOneLine(field: HTMLTextAreaElement): void {
  const line = asOneLine(field.value)
  if (line === field.value) return
  const caret = asOneLine(field.value.slice(0, field.selectionEnd)).length
  field.value = line
  field.setSelectionRange(caret, caret)
}
