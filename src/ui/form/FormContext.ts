import { createContext, use, useId } from 'react'
import { useFormState } from 'react-hook-form'
import { type FieldIds, fieldIds } from '../FieldShell.tsx'
import type { ZodForm } from './useZodForm.ts'

export const FormContext = createContext<ZodForm | null>(null)

/** The form around this field; a field outside a form is a bug. */
export function useFormAround(): ZodForm {
  const form = use(FormContext)
  if (form === null) throw new Error('This field stands in no Form.')
  return form
}

export interface FieldState {
  readonly form: ZodForm
  readonly ids: FieldIds
  readonly error: string | undefined
}

/** What each field needs: its form, its ids and its error; a name the form does not know is a bug. */
export function useField(name: string): FieldState {
  const form = useFormAround()
  const ids = fieldIds(useId())
  const { methods } = form
  const state = useFormState({ control: methods.control, name })
  const top = name.split('.')[0] ?? name
  if (!(top in methods.getValues())) throw new Error(`The form has no field "${name}".`)
  return { form, ids, error: methods.getFieldState(name, state).error?.message }
}

/** What each labelled field takes. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** Only heard, for fields in a row under a heading that says it. */
  readonly labelHidden?: boolean | undefined
  readonly disabled?: boolean | undefined
}
