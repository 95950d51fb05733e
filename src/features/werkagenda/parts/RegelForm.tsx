import { useMemo } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { addRegel, changeRegel } from '../../../domain/werkagenda/handelingen.ts'
import type { Werkagenda, Werkagendaregel } from '../../../domain/werkagenda/werkagenda.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { faseOptions, partijOptions, regelSchema } from '../werkagendaForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useWerkagenda.ts'
import { useZonderNamen } from '../useZonderNamen.ts'

interface Props {
  readonly werkagenda: Werkagenda
  /** The line to change; a new one without. */
  readonly regel?: Werkagendaregel
  readonly onKlaar: () => void
}

const columns = [
  'thema',
  'activiteit',
  'wie',
  'wanneer',
  'instrumenten',
  'resultaat',
  'doel',
  'fase',
] as const

const tekstvelden = ['activiteit', 'thema', 'instrumenten', 'resultaat', 'doel'] as const

const valuesOf = (regel: Werkagendaregel | undefined) => ({
  activiteit: regel?.activiteit ?? '',
  thema: regel?.thema ?? '',
  partij: regel?.wie.partij ?? '',
  naam: regel?.wie.naam.reveal() ?? '',
  wanneer: regel?.wanneer ?? '',
  instrumenten: regel?.instrumenten ?? '',
  resultaat: regel?.resultaat ?? '',
  doel: regel?.doel ?? '',
  fase: regel?.fase ?? '',
})

/** The seven columns and the phase; only what is to be done must be filled in. */
export function RegelForm({ werkagenda, regel, onKlaar }: Props) {
  const act = useAct()
  const zonderNamen = useZonderNamen()
  const values = useMemo(() => valuesOf(regel), [regel])
  const id = regel?.id ?? ''
  const form = useZodForm({
    schema: regelSchema,
    defaultValues: values,
    values,
    draftKey: regel === undefined ? 'werkagenda/nieuw' : `werkagenda/${id}`,
    seen:
      regel === undefined
        ? {}
        : seenNow(
            werkagenda.records,
            columns.map((veld) => ['regel', id, veld]),
          ),
    seenFor: { partij: [`regel/${id}/wie`], naam: [`regel/${id}/wie`] },
    onSubmit: async ({ partij, naam, ...rest }, gezien, changed) => {
      const invoer = { ...rest, wie: { partij, naam: redact(naam) } }
      const own = Object.fromEntries(
        Object.entries(invoer).filter(([veld]) =>
          veld === 'wie' ? changed.has('partij') || changed.has('naam') : changed.has(veld),
        ),
      )
      const schoon = zonderNamen.clean(
        Object.fromEntries(tekstvelden.filter((veld) => changed.has(veld)).map((veld) => [veld, rest[veld]])),
      )
      if (schoon !== null) {
        for (const veld of tekstvelden) if (schoon[veld] !== undefined) form.setValue(veld, schoon[veld])
        return { ok: false, message: teksten.zonderNamen.kijk }
      }
      const kept = await act(
        regel === undefined
          ? addRegel(werkagenda, { ...invoer, herkomst: null }, contextNow())
          : changeRegel(werkagenda, id, own, contextNow(gezien)),
      )
      if (kept.ok) onKlaar()
      return kept
    },
  })
  const { velden, hints } = teksten
  return (
    <Form form={form} label={regel === undefined ? teksten.nieuw : teksten.wijzig(regel.activiteit)}>
      <TextArea name="activiteit" label={velden.activiteit} hint={hints.activiteit} />
      <FieldRow align="top">
        <TextField name="thema" label={velden.thema} />
        <SelectField name="fase" label={velden.fase} options={faseOptions} placeholder={null} />
      </FieldRow>
      <FieldRow align="top">
        <TextField name="naam" label={velden.wie} autoCapitalize="words" />
        <SelectField name="partij" label={velden.partij} options={partijOptions} placeholder={null} />
      </FieldRow>
      <DateField name="wanneer" label={velden.wanneer} chips={weekChips()} />
      <TextField name="instrumenten" label={velden.instrumenten} hint={hints.instrumenten} />
      <TextField name="resultaat" grows label={velden.resultaat} hint={hints.resultaat} />
      <TextField name="doel" grows label={velden.doel} hint={hints.doel} />
      {zonderNamen.vervangen.length === 0 ? null : (
        <Alert tone="warning" title={teksten.zonderNamen.titel}>
          <p>{teksten.zonderNamen.uitleg}</p>
          <ul>
            {zonderNamen.vervangen.map(({ gevonden, door, aantal }) => (
              <li key={`${gevonden.reveal()} ${door}`}>
                {teksten.zonderNamen.vervangen(gevonden.reveal(), door, aantal)}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Row>
        <SubmitButton>{teksten.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
