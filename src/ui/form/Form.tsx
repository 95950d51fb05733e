import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import type { FieldValues } from 'react-hook-form'
import './Form.css'
import { Alert } from '../Alert.tsx'
import { Button } from '../Button.tsx'
import { FormContext } from './FormContext.ts'
import { type SaveOn, useSaveOnLeave } from './useSaveOnLeave.ts'
import { useSubmitKeys } from './useSubmitKeys.ts'
import type { ZodForm } from './useZodForm.ts'

export interface FormProps<V extends FieldValues, O> {
  readonly form: ZodForm<V, O>
  /**
   * `leave`: saves when the focus leaves the form, or the page goes out of sight; `move`: not in that last case, nor at
   * a lock; `gone`: only when the form goes; `never`: what is typed stays here, as it is, and is kept nowhere else.
   */
  readonly saveOn?: SaveOn | 'gone' | 'never' | undefined
  /** With `gone`: whether what stands there is whole. */
  readonly goneIf?: ((values: V) => boolean) | undefined
  readonly label?: string | undefined
  /** Beside half-typed text that was put back, where the button of the form does more than keep it. */
  readonly restoredHint?: string | undefined
  readonly children: ReactNode
}

const going = 'Tik in de tekst en daarna ernaast: dan is die bewaard.'
const howToKeep = { submit: 'Bewaar die met de knop hieronder.', leave: going, move: going } as const

/** The fields of one thing. Enter in a field of one line saves, Ctrl+Enter saves everywhere. */
export function Form<V extends FieldValues, O>({
  form,
  saveOn = 'submit',
  goneIf,
  label,
  restoredHint,
  children,
}: FormProps<V, O>) {
  const element = useRef<HTMLFormElement>(null)
  const plain = form as unknown as ZodForm
  const { engine, status, draftKey } = plain
  useSubmitKeys(element, engine)
  useSaveOnLeave(element, engine, saveOn === 'gone' || saveOn === 'never' ? 'submit' : saveOn)
  const saveWhole = useEffectEvent(() => {
    if (goneIf?.(form.methods.getValues()) !== false) void engine.submit('gone')
  })
  useEffect(() => (saveOn === 'gone' ? saveWhole : undefined), [saveOn])
  /* Refused at a press in this form: the reason comes into sight. */
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (status.message === null) return
    if (element.current?.contains(document.activeElement) === true)
      said.current?.scrollIntoView({ block: 'nearest' })
  }, [status.message])

  return (
    <FormContext value={plain}>
      <form
        ref={element}
        className="ui-form"
        data-draft={draftKey}
        aria-label={label}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          /* A form in a dialog bubbles through React, not through the page. */
          if (event.target !== event.currentTarget) return
          event.preventDefault()
          void engine.submit('asked')
        }}
      >
        <div role="status" className="ui-form__restored">
          {status.restored && saveOn !== 'never' ? (
            <>
              <span>Niet-bewaarde tekst teruggezet.</span>
              {saveOn === 'gone' ? null : <span>{restoredHint ?? howToKeep[saveOn]}</span>}
              <Button variant="quiet" onClick={() => void engine.discard()}>
                Gooi die tekst weg
              </Button>
            </>
          ) : null}
        </div>
        {children}
        {status.message === null ? null : (
          <div ref={said}>
            <Alert tone="danger" role="alert">
              {status.message}
            </Alert>
          </div>
        )}
      </form>
    </FormContext>
  )
}
