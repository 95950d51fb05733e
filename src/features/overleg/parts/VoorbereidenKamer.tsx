import { useMemo } from 'react'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { cancelOverleg, changeOverleg } from '../../../domain/overleg/planOverleg.ts'
import { beginOverleg } from '../../../domain/overleg/verloop.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { goTo } from '../../../lib/adres.ts'
import { formatTijd, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconArrowRight, IconPlayerPlay } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { normalTijd, wanneerSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton } from '../useOverleg.ts'
import { Agenda } from './Agenda.tsx'
import { Bewaren } from './Bewaren.tsx'
import { DagEnTijd } from './DagEnTijd.tsx'
import { kamerPath } from './kamers.ts'
import { Melding } from './Melding.tsx'
import { Tafel } from './Tafel.tsx'
import { Verder } from './Verder.tsx'

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
      {overleg.staat === 'bezig' ? (
        <Verder overlegId={overleg.id} naar="vraag1" />
      ) : overleg.datum === today() ? (
        <Button icon={IconArrowRight} onClick={() => void begin()}>
          {teksten.verder.vraag1}
        </Button>
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
