import { useMemo } from 'react'
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
import { normalTijd, wanneerSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'
import { Agenda } from './Agenda.tsx'
import { Bewaren } from './Bewaren.tsx'
import { kamerPath } from './kamers.ts'
import { Melding } from './Melding.tsx'
import { Tafel } from './Tafel.tsx'

/** Who, when, which children. Nothing here must be filled in before the overleg can begin. */
export function VoorbereidenKamer({ overleg }: { readonly overleg: Overleg }) {
  const { run, message } = useActButton()
  const begin = async () => {
    if (await run(beginOverleg(overleg, { op: Date.now() }, contextNow()))) {
      goTo(kamerPath(overleg.id, 'vraag1'))
    }
  }
  const cancel = async () => {
    if (await run(cancelOverleg(overleg, contextNow()))) goTo('/overleg')
  }
  return (
    <Stack gap="lg">
      <Melding message={message} />
      {overleg.staat === 'gepland' ? (
        <Row>
          <Button icon={IconPlayerPlay} onClick={() => void begin()}>
            {teksten.begin}
          </Button>
          <Button variant="quiet" onClick={() => void cancel()}>
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
          <TextField name="tijd" label={teksten.nieuw.tijd} hint={teksten.nieuw.tijdHint} maxLength={5} />
        </FieldRow>
        <Bewaren />
      </Form>
    </Card>
  )
}
