import { useMemo } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useRecord } from '../../../data/useRecord.ts'
import {
  bewaarmaanden,
  bewaarTot,
  type BewaarWeigering,
  setBewaardatum,
} from '../../../domain/bewaren/bewaren.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { summarizeDossier } from '../../../domain/dossier/samenvatting.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { addMonths, formatDatum, today } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { bewaardatumSchema } from '../bewarenForm.ts'
import { bewaarTekst, teksten } from '../teksten.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'

const keys = ['bewaren/bewaren/tot'] as const
const seenFor = { datum: keys, want: keys }

/** Another day than the team's term gives, with its reason. */
export function Bewaardatum({ dossier }: { readonly dossier: Dossier }) {
  const { datum } = teksten
  const { privacy } = useTeam()
  const keep = useRecord<BewaarWeigering>(bewaarTekst)
  const tot = bewaarTot(summarizeDossier(dossier.id, dossier.records), bewaarmaanden(privacy))
  const values = useMemo(
    () => ({ datum: dossier.bewarenTot?.datum ?? '', want: dossier.bewarenTot?.want ?? '' }),
    [dossier.bewarenTot],
  )
  const form = useZodForm({
    schema: bewaardatumSchema,
    defaultValues: values,
    values,
    seen: seenNow(dossier.records, [['bewaren', 'bewaren', 'tot']]),
    seenFor,
    draftKey: `dossier/${dossier.id}/bewaren`,
    onSubmit: (invoer, gezien) => keep(setBewaardatum(dossier, invoer, { vandaag: today(), gezien })),
  })
  return (
    <Card title={datum.kop}>
      <Stack>
        <p>{holdTogether(tot === null ? datum.zolang : datum.tot(formatDatum(tot)))}</p>
        {dossier.bewarenTot === null ? null : <p>{datum.want(dossier.bewarenTot.want)}</p>}
        <Form form={form} saveOn="submit" label={datum.kop}>
          <DateField
            name="datum"
            label={datum.veld}
            min={today()}
            chips={[1, 3, 6].map((maanden) => ({
              label: datum.chip(maanden),
              value: addMonths(today(), maanden),
            }))}
          />
          <TextField name="want" grows label={datum.wantVeld} />
          <Row>
            <SubmitButton variant="secondary">{datum.bewaar}</SubmitButton>
            <SaveStatus />
          </Row>
        </Form>
      </Stack>
    </Card>
  )
}
