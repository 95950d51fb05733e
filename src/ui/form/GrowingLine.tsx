import { type ComponentPropsWithRef, type KeyboardEvent, useEffect, useRef } from 'react'
import { textInput } from '../textInput.ts'

/** One line that grows with what is typed: Enter submits, and no line break stays in it. */
export function GrowingLine({ onChange, ref, ...rest }: ComponentPropsWithRef<'textarea'>) {
  const field = useRef<HTMLTextAreaElement>(null)
  /* React's own event of this name does not tell what kind of input it is. */
  useEffect(() => {
    const element = field.current
    element?.addEventListener('beforeinput', submitOnBreak)
    return () => element?.removeEventListener('beforeinput', submitOnBreak)
  }, [])
  return (
    <textarea
      enterKeyHint="done"
      {...rest}
      {...textInput}
      ref={(element) => {
        field.current = element
        if (typeof ref === 'function') ref(element)
        else if (ref) ref.current = element
      }}
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

/** Enter of a keyboard that tells no key, as phones have. */
function submitOnBreak(event: InputEvent): void {
  if (event.inputType !== 'insertLineBreak' && event.inputType !== 'insertParagraph') return
  event.preventDefault()
  if (event.currentTarget instanceof HTMLTextAreaElement) event.currentTarget.form?.requestSubmit()
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
