import { useMemo } from 'react'
import { setOudersWeten } from '../../../domain/dossier/werkblad.ts'
import { ageOn } from '../../../domain/geboren/geboren.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { oudersSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'

/** Do the parents (and the child from 12) know that it is on the list? (rule 15) */
export function OudersDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const weten = dossier.oudersWeten
  const values = useMemo(
    () => ({ antwoord: weten?.antwoord ?? '', op: weten?.op ?? today(), want: weten?.want ?? '' }),
    [weten],
  )
  const form = useZodForm({
    schema: oudersSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/ouders`,
    seen: seenNow(dossier.records, [['ouders', 'ouders', 'weten']]),
    onSubmit: ({ antwoord, op, want }, gezien) =>
      act(
        setOudersWeten(dossier, { antwoord, op, want: antwoord === 'ja' ? '' : want }, werk.context(gezien)),
      ),
  })
  const antwoord = useFormValue(form, 'antwoord')
  const vanaf12 = dossier.geboren !== null && ageOn(dossier.geboren, today()) >= 12
  return (
    <Form form={form}>
      <RadioCards
        name="antwoord"
        label={vanaf12 ? meerTeksten.ouders.titel12 : meerTeksten.ouders.titel}
        options={[
          { value: 'ja', label: meerTeksten.ouders.ja },
          { value: 'nog-niet', label: meerTeksten.ouders.nogNiet },
        ]}
      />
      {antwoord === 'ja' ? <DateField name="op" label={meerTeksten.ouders.op} max={today()} /> : null}
      {antwoord === 'nog-niet' ? <TextField name="want" grows label={meerTeksten.ouders.want} /> : null}
      <Row>
        <SubmitButton variant="secondary">{meerTeksten.ouders.bewaar}</SubmitButton>
        <SaveStatus />
      </Row>
    </Form>
  )
}
