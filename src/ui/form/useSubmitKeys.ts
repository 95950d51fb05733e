import { type RefObject, useEffect } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { FormEngine } from './FormEngine.ts'

const oneLine = new Set(['text', 'tel', 'email', 'number', 'search', 'url', 'password'])

/** Enter in a field of one line submits, also without a button; Ctrl+Enter (or the command key) in a larger one. */
export function useSubmitKeys<V extends FieldValues, O>(
  element: RefObject<HTMLFormElement | null>,
  engine: FormEngine<V, O>,
): void {
  useEffect(() => {
    const form = element.current
    if (!form) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return
      const { target } = event
      const asks =
        (target instanceof HTMLInputElement && oneLine.has(target.type)) ||
        (target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey))
      if (!asks) return
      event.preventDefault()
      void engine.submit('asked')
    }
    form.addEventListener('keydown', onKeyDown)
    return () => form.removeEventListener('keydown', onKeyDown)
  }, [element, engine])
}
