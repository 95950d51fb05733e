import { useMemo } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { setAanwezig } from '../../../domain/overleg/aanwezig.ts'
import type { Overleg, Stoel } from '../../../domain/overleg/Overleg.ts'
import type { Aanwezigheid } from '../../../domain/overleg/schema.ts'
import { formatTijd } from '../../../lib/datum.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { kloktijdSchema, normalTijd } from '../overlegForm.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { kamerTeksten } from './kamerTeksten.ts'

interface Props {
  readonly overleg: Overleg
  readonly stoel: Stoel
  readonly aanwezig: Aanwezigheid
}

/** The time at which someone comes, came or left; nobody has to know it. */
export function Kloktijd({ overleg, stoel, aanwezig }: Props) {
  const act = useAct()
  const values = useMemo(() => ({ om: formatTijd(aanwezig.om) }), [aanwezig.om])
  const form = useZodForm({
    schema: kloktijdSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/aanwezig/${stoel.id}`,
    seen: seenNow(overleg.records, [['stoel', stoel.id, 'aanwezig']]),
    seenFor: { om: [`stoel/${stoel.id}/aanwezig`] },
    onSubmit: ({ om }, gezien) =>
      act(setAanwezig(overleg, stoel.id, { hoe: aanwezig.hoe, om: normalTijd(om) }, contextNow(gezien))),
  })
  return (
    <Form form={form} saveOn="leave" label={kamerTeksten.wieIsEr.van(stoel.naam.reveal())}>
      <TextField name="om" label={kamerTeksten.wieIsEr.hoeLaat[aanwezig.hoe]} width="short" />
    </Form>
  )
}
