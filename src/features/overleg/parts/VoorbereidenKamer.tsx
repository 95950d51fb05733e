import { useMemo } from 'react'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { changeOverleg } from '../../../domain/overleg/planOverleg.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { formatTijd, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { normalTijd, wanneerSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { Agenda } from './Agenda.tsx'
import { BeginMetVraag1, Beginnen } from './Beginnen.tsx'
import { Bewaren } from './Bewaren.tsx'
import { DagEnTijd } from './DagEnTijd.tsx'
import { Tafel } from './Tafel.tsx'
import { Verder } from './Verder.tsx'

/** Who, when, which children. Nothing here must be filled in before the overleg can begin. */
export function VoorbereidenKamer({ overleg }: { readonly overleg: Overleg }) {
  return (
    <Stack gap="lg">
      {overleg.staat === 'gepland' ? (
        <Beginnen overleg={overleg} />
      ) : (
        <Alert tone="info">{teksten.alBegonnen}</Alert>
      )}
      <Agenda overleg={overleg} />
      <Tafel overleg={overleg} />
      {overleg.staat === 'gepland' && <Wanneer overleg={overleg} />}
      {overleg.staat === 'bezig' ? (
        <Verder overlegId={overleg.id} naar="vraag1" />
      ) : overleg.datum === today() ? (
        <BeginMetVraag1 overleg={overleg} />
      ) : (
        <p>{teksten.staatKlaar}</p>
      )}
    </Stack>
  )
}

function Wanneer({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const values = useMemo(
    () => ({ datum: overleg.datum ?? '', tijd: formatTijd(overleg.tijd) }),
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
        <DagEnTijd />
        <Bewaren />
      </Form>
    </Card>
  )
}
