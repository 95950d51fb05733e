import { useState } from 'react'
import { useRecord } from '../../../data/useRecord.ts'
import { partijInZin, partijNamen } from '../../../domain/partij/partij.ts'
import type { Team } from '../../../domain/team/Team.ts'
import {
  addVerwachting,
  readVerwachtingen,
  verwachters,
  verwachtingskaarten,
  type VerwachtingWeigering,
} from '../../../domain/verwachting/verwachting.ts'
import { today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus, IconPrinter } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { verwachtingSchema } from '../teamForm.ts'
import { VerwachtingRegel } from './VerwachtingRegel.tsx'
import { verwachtingTeksten as tekst, verwachtingWeigering } from './verwachtingTeksten.ts'

/** One card per pair of partijen; the same page on paper. */
export function Verwachtingen({ team }: { readonly team: Team }) {
  const kaarten = verwachtingskaarten(readVerwachtingen(team.records))
  return (
    <Page
      title={tekst.titel}
      subtitle={team.naam}
      back={{ href: '#/team', label: tekst.terug }}
      actions={
        <Button variant="secondary" icon={IconPrinter} onClick={() => window.print()}>
          {tekst.print}
        </Button>
      }
    >
      <Stack gap="lg">
        <p>{tekst.uitleg}</p>
        {kaarten.length === 0 ? <p>{tekst.leeg}</p> : null}
        {kaarten.map(({ partijen: [a, b], verwachtingen }) => (
          <Card key={`${a} ${b}`} title={tekst.paar(partijNamen[a], partijNamen[b])}>
            <LinkList label={tekst.paar(partijNamen[a], partijNamen[b])}>
              {verwachtingen.map((verwachting) => (
                <VerwachtingRegel key={verwachting.id} team={team} verwachting={verwachting} />
              ))}
            </LinkList>
          </Card>
        ))}
        <NoPrint>
          <Nieuw open={kaarten.length === 0} />
        </NoPrint>
      </Stack>
    </Page>
  )
}

const wieOptions = verwachters.map((partij) => ({ value: partij, label: partijNamen[partij] }))
const vanOptions = verwachters.map((partij) => ({
  value: partij,
  label: `${partijInZin[partij].slice(0, 1).toUpperCase()}${partijInZin[partij].slice(1)}`,
}))

/** A new line for the card of two partijen. */
function Nieuw({ open }: { readonly open: boolean }) {
  const [shown, setShown] = useState(open)
  const keep = useRecord<VerwachtingWeigering>(verwachtingWeigering)
  const form = useZodForm({
    schema: verwachtingSchema,
    defaultValues: { van: '', aan: '', tekst: '' },
    draftKey: 'team-verwachting',
    afterSave: 'clear',
    onSubmit: (invoer) => keep(addVerwachting(invoer, { vandaag: today() })),
  })
  if (!shown && !form.dirty) {
    return (
      <Button icon={IconPlus} onClick={() => setShown(true)}>
        {tekst.nieuw}
      </Button>
    )
  }
  return (
    <Card title={tekst.nieuw}>
      <Form form={form} label={tekst.nieuw}>
        <Grid min="14rem">
          <SelectField name="van" label={tekst.wie} options={wieOptions} />
          <SelectField name="aan" label={tekst.vanWie} options={vanOptions} />
        </Grid>
        <TextArea name="tekst" label={tekst.tekst} hint={tekst.tekstHint} />
        <Row>
          <SubmitButton icon={IconPlus}>{tekst.voegToe}</SubmitButton>
        </Row>
      </Form>
    </Card>
  )
}
