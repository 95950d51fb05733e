import { useMemo } from 'react'
import { useRegister } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { cancelOverleg, changeOverleg } from '../../../domain/overleg/planOverleg.ts'
import { beginOverleg } from '../../../domain/overleg/verloop.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { goTo } from '../../../lib/adres.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlayerPlay } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { kamerHref } from '../kamers.ts'
import { normalTijd, wanneerSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'
import { Agenda } from './Agenda.tsx'
import { Tafel } from './Tafel.tsx'

/** Who, when, which children. Nothing here must be filled in before the overleg can begin. */
export function VoorbereidenKamer({ overleg }: { readonly overleg: Overleg }) {
  const register = useRegister()
  const { run, message } = useActButton()
  const act = useAct()
  const begin = async () => {
    const outcome = await act(beginOverleg(overleg, { op: Date.now() }, contextNow()))
    if (outcome.ok) goTo(kamerHref(overleg.id, 'vraag1').slice(1))
  }
  const cancel = () => {
    run(cancelOverleg(overleg, contextNow()))
    void register.drafts.drop(`plek/overleg/${overleg.id}`)
    goTo('/overleg')
  }
  return (
    <Stack gap="lg">
      {message !== null && (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
      {overleg.staat === 'gepland' ? (
        <Row>
          <Button icon={IconPlayerPlay} onClick={() => void begin()}>
            {teksten.begin}
          </Button>
          <Button variant="quiet" onClick={cancel}>
            {teksten.zegAf}
          </Button>
        </Row>
      ) : (
        <Alert tone="info">{teksten.alBegonnen}</Alert>
      )}
      <Agenda overleg={overleg} />
      <Tafel overleg={overleg} />
      {overleg.staat === 'gepland' && <Wanneer overleg={overleg} />}
    </Stack>
  )
}

function Wanneer({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const values = useMemo(
    () => ({ datum: overleg.datum ?? '', tijd: overleg.tijd }),
    [overleg.datum, overleg.tijd],
  )
  const form = useZodForm({
    schema: wanneerSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/wanneer`,
    seen: seenNow(overleg.records, [
      ['overleg', 'overleg', 'datum'],
      ['overleg', 'overleg', 'tijd'],
    ]),
    onSubmit: ({ datum, tijd }, gezien) =>
      act(changeOverleg(overleg, { datum, tijd: normalTijd(tijd) }, contextNow(gezien))),
  })
  return (
    <Card title={teksten.wanneer}>
      <Form form={form} saveOn="leave">
        <FieldRow>
          <DateField name="datum" label={teksten.nieuw.datum} />
          <TextField
            name="tijd"
            label={teksten.nieuw.tijd}
            hint={teksten.nieuw.tijdHint}
            inputMode="text"
            maxLength={5}
          />
        </FieldRow>
      </Form>
    </Card>
  )
}
