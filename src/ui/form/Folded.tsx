import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { FieldValues, Path } from 'react-hook-form'
import { Button } from '../Button.tsx'
import { IconPencil } from '../icons.ts'
import { Row } from '../layout/Row.tsx'
import type { ZodForm } from './useZodForm.ts'

export interface FoldedProps<V extends FieldValues, O> {
  readonly form: ZodForm<V, O>
  /** Something stands there to be read. */
  readonly written: boolean
  /** Stands open although something is written. */
  readonly startOpen?: boolean | undefined
  /** What is written, as one reads it. */
  readonly read: ReactNode
  readonly button: string
  /** What the button is about, for who does not see it beside the words. */
  readonly buttonLabel: string
  /** The field that takes the focus when it is opened. */
  readonly field: Path<V>
  /** The form itself. */
  readonly children: ReactNode
}

/** What was written before is read first; the form opens on asking, and by itself for words not kept yet. */
export function Folded<V extends FieldValues, O>(props: FoldedProps<V, O>) {
  const { form, written, startOpen = false, field } = props
  const [open, setOpen] = useState(startOpen || !written)
  const asked = useRef(false)
  if (!open && (!written || form.dirty || form.status.restored)) setOpen(true)
  useEffect(() => {
    if (!open || !asked.current) return
    asked.current = false
    form.methods.setFocus(field)
  }, [open, form.methods, field])
  if (open) return props.children
  return (
    <Row justify="between">
      <div className="ui-folded">{props.read}</div>
      <Button
        variant="quiet"
        icon={IconPencil}
        aria-label={props.buttonLabel}
        onClick={() => {
          asked.current = true
          setOpen(true)
        }}
      >
        {props.button}
      </Button>
    </Row>
  )
}
