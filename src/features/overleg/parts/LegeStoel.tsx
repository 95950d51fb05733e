import { useMemo } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { explainLegeStoel, type LegeVasteStoel } from '../../../domain/overleg/stoelen.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { wantSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'

/** Why a fixed seat is empty; kept when one leaves the line. */
export function LegeStoel({ overleg, leeg }: { readonly overleg: Overleg; readonly leeg: LegeVasteStoel }) {
  const act = useAct()
  const values = useMemo(() => ({ want: leeg.want ?? '' }), [leeg.want])
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/leeg/${leeg.partij}`,
    seen: seenNow(overleg.records, [['legestoel', leeg.partij, 'want']]),
    onSubmit: ({ want }, gezien) =>
      act(explainLegeStoel(overleg, { partij: leeg.partij, want }, contextNow(gezien))),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField name="want" grows label={teksten.tafel.waarom(teksten.tafel.vasteNaam[leeg.partij])} />
      <SaveStatus />
    </Form>
  )
}
