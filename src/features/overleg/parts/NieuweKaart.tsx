import { addKaart } from '../../../domain/overleg/kaarten.ts'
import type { Kaartsoort, Overleg } from '../../../domain/overleg/Overleg.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { kaartSchema, partijOf, partijOptions } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'

interface Props {
  readonly overleg: Overleg
  readonly soort: Kaartsoort
  /** For an idea: under which of the ten steps. */
  readonly stap?: number
  readonly label: string
  readonly hint?: string
  readonly knop: string
}

/** The line for the next card; Enter keeps it and stays in the line. Locked half-way it is no card yet, but a draft. */
export function NieuweKaart({ overleg, soort, stap, label, hint, knop }: Props) {
  const act = useAct()
  const form = useZodForm({
    schema: kaartSchema,
    defaultValues: { tekst: '', partij: '' },
    draftKey: `overleg/${overleg.id}/kaart/${soort}${stap === undefined ? '' : `/${stap}`}`,
    afterSave: 'clear',
    onSubmit: ({ tekst, partij }) => {
      const kaart = { soort, tekst, partij: partijOf(partij), stap: stap ?? null }
      const added = addKaart(overleg, kaart, contextNow())
      return act(added.ok ? { ok: true, value: added.value.handeling } : added)
    },
  })
  return (
    <Form form={form} saveOn="move">
      <Stack gap="sm">
        <TextField data-stap="kaart" name="tekst" grows label={label} hint={hint} />
        <SelectField name="partij" label={teksten.vraag1.namens} options={partijOptions} placeholder={null} />
        <div>
          <SubmitButton variant="secondary" icon={IconPlus}>
            {knop}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  )
}
