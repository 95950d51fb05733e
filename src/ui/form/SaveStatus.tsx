import { use } from 'react'
import type { FieldValues } from 'react-hook-form'
import './Form.css'
import { formatKlok } from '../../lib/datum.ts'
import { IconCheck, IconClock } from '../icons.ts'
import { Spinner } from '../Spinner.tsx'
import { FormContext } from './FormContext.ts'
import type { FormStatus, ZodForm } from './useZodForm.ts'

/** "Bewaard om 14.03" beside what one types; inside a Form it finds its form by itself. */
export function SaveStatus<V extends FieldValues, O>({
  form,
}: {
  readonly form?: ZodForm<V, O> | undefined
}) {
  const around = use(FormContext)
  const status = form?.status ?? around?.status
  return (
    <span role="status" className={`ui-save-status ui-save-status--${status?.phase ?? 'rest'}`}>
      {status ? <Words status={status} /> : null}
    </span>
  )
}

function Words({ status }: { readonly status: FormStatus }) {
  switch (status.phase) {
    case 'saving':
      return (
        <>
          <Spinner size="1.1em" /> Bezig met bewaren
        </>
      )
    case 'saved':
      return (
        <>
          <IconCheck size="1.1em" aria-hidden /> Bewaard om {formatKlok(status.op ?? 0)}
        </>
      )
    case 'changed':
    case 'refused':
      return (
        <>
          <IconClock size="1.1em" aria-hidden /> Nog niet bewaard
          {status.draftLost ? '. Sluit dit venster niet' : ''}
        </>
      )
    default:
      return null
  }
}
