import { useMemo, useState } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { moveAgendapunt } from '../../../domain/overleg/agenda.ts'
import { setGezin, setMinuten } from '../../../domain/overleg/agendaregel.ts'
import type { Agendapunt, Overleg } from '../../../domain/overleg/Overleg.ts'
import { comesTooLate, eindVan, type Tijdplan } from '../../../domain/overleg/tijd.ts'
import { formatTijd } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { CheckboxField } from '../../../ui/form/CheckboxField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconFileText } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainTextField } from '../../../ui/PlainTextField.tsx'
import { normalTijd } from '../overlegForm.ts'
import { contextNow, type Run, useAct } from '../useOverleg.ts'
import { gezinSchema, minutenSchema, readMinuten } from '../voorbereidForm.ts'
import { Bewaren } from './Bewaren.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

const { regel } = voorbereidTeksten

interface Props {
  readonly overleg: Overleg
  readonly punt: Agendapunt
  readonly plan: Tijdplan
  readonly index: number
  readonly run: Run
}

/** What belongs to one line of the agenda: its place as a number, its minutes, the one family that comes for it. */
export function AgendaregelForm({ overleg, punt, plan, index, run }: Props) {
  return (
    <Stack gap="md">
      <FieldRow columns="minmax(0, 1fr) minmax(0, 1fr)" align="top">
        {plan.regels.length > 1 ? (
          <Plek overleg={overleg} punt={punt} index={index} count={plan.regels.length} run={run} />
        ) : null}
        <Minuten overleg={overleg} punt={punt} perKind={plan.perKind} />
      </FieldRow>
      <GezinForm overleg={overleg} punt={punt} />
      <Row>
        <ButtonLink
          variant="secondary"
          icon={IconFileText}
          href={`#/overleg/${overleg.id}/uitnodigen/${punt.id}`}
        >
          {regel.brief}
        </ButtonLink>
      </Row>
    </Stack>
  )
}

interface PlekProps {
  readonly overleg: Overleg
  readonly punt: Agendapunt
  readonly index: number
  readonly count: number
  readonly run: Run
}

/** The place as a number: what dragging does, for who cannot or will not drag, and for a long list. */
function Plek({ overleg, punt, index, count, run }: PlekProps) {
  const [plek, setPlek] = useState(String(index + 1))
  const [fout, setFout] = useState<string>()
  const move = async () => {
    const wish = readMinuten(plek)
    if (wish === null) {
      setFout(regel.plekFout)
      return
    }
    setFout(undefined)
    const to = Math.min(Math.max(wish, 1), count) - 1
    setPlek(String(to + 1))
    if (to !== index) await run(moveAgendapunt(overleg, punt.id, to, contextNow()))
  }
  return (
    <Stack gap="sm">
      <PlainTextField
        label={regel.verplaatsNaar}
        hint={regel.verplaatsHint(count)}
        value={plek}
        error={fout}
        inputMode="numeric"
        width="short"
        onChange={setPlek}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void move()
        }}
      />
      <Row>
        <Button variant="secondary" onClick={() => void move()}>
          {regel.verplaats}
        </Button>
      </Row>
    </Stack>
  )
}

function Minuten({
  overleg,
  punt,
  perKind,
}: {
  readonly overleg: Overleg
  readonly punt: Agendapunt
  readonly perKind: number
}) {
  const act = useAct()
  const values = useMemo(() => ({ minuten: punt.minuten?.toString() ?? '' }), [punt.minuten])
  const form = useZodForm({
    schema: minutenSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/minuten/${punt.id}`,
    seen: seenNow(overleg.records, [['agenda', punt.id, 'minuten']]),
    onSubmit: ({ minuten }, gezien) =>
      act(setMinuten(overleg, punt.id, readMinuten(minuten), contextNow(gezien))),
  })
  return (
    <Form form={form} saveOn="leave">
      <TextField
        name="minuten"
        label={regel.minuten}
        hint={regel.minutenHint(perKind)}
        inputMode="numeric"
        width="short"
      />
    </Form>
  )
}

function GezinForm({ overleg, punt }: { readonly overleg: Overleg; readonly punt: Agendapunt }) {
  const act = useAct()
  const { gezin } = punt
  const values = useMemo(
    () => ({
      om: formatTijd(gezin?.om ?? ''),
      wie: gezin?.wie.reveal() ?? '',
      tolk: gezin?.tolk ?? false,
      taal: gezin?.taal ?? '',
    }),
    [gezin],
  )
  const form = useZodForm({
    schema: gezinSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/gezin/${punt.id}`,
    seen: seenNow(overleg.records, [['agenda', punt.id, 'gezin']]),
    seenFor: Object.fromEntries(
      ['om', 'wie', 'tolk', 'taal'].map((veld) => [veld, [`agenda/${punt.id}/gezin`]]),
    ),
    onSubmit: ({ om, ...rest }, gezien) =>
      act(setGezin(overleg, punt.id, { om: normalTijd(om), ...rest }, contextNow(gezien))),
  })
  const late = comesTooLate(overleg, normalTijd(useFormValue(form, 'om')))
  return (
    <Form form={form} saveOn="leave" label={regel.gezinKop}>
      <p>
        <strong>{regel.gezinKop}</strong>
      </p>
      <FieldRow columns="auto minmax(0, 1fr)" align="top">
        <TextField name="om" label={regel.om} width="short" />
        <TextField name="wie" label={regel.wie} note={regel.wieHint} />
      </FieldRow>
      <div role="status">{late ? <Alert tone="warning">{regel.naEind(eindVan(overleg))}</Alert> : null}</div>
      <FieldRow columns="auto minmax(0, 1fr)">
        <CheckboxField name="tolk" label={regel.metTolk} />
        <TextField name="taal" label={regel.taal} />
      </FieldRow>
      <Bewaren />
    </Form>
  )
}
