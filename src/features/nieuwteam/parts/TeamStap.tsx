import { partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { type TeamInvoer, teamSchema } from '../nieuwteamForm.ts'
import { teksten } from '../teksten.ts'

interface Props {
  /** What was filled in before, when one comes back to this step. */
  readonly invoer: TeamInvoer | null
  readonly onKlaar: (invoer: TeamInvoer) => void
  readonly onTerug: () => void
}

const options = partijen
  .filter((partij) => partij !== 'kind')
  .map((partij) => ({ value: partij, label: partijNamen[partij] }))

/** Nothing of it is kept on disk: there is no vault yet to seal it. */
export function TeamStap({ invoer, onKlaar, onTerug }: Props) {
  const { team } = teksten
  const form = useZodForm({
    schema: teamSchema,
    defaultValues: {
      naam: invoer?.naam ?? '',
      label: invoer?.label ?? team.labelStandaard,
      uwNaam: invoer?.uwNaam ?? '',
      partij: invoer?.partij ?? '',
    },
    onSubmit: async (values) => {
      onKlaar(values)
      return await Promise.resolve({ ok: true })
    },
  })
  return (
    <Card title={team.kop}>
      <Form form={form} label={team.kop}>
        <TextField name="naam" label={team.naam} hint={team.naamHint} />
        <TextField name="label" label={team.label} hint={team.labelHint} />
        <TextField name="uwNaam" label={team.uwNaam} hint={team.uwNaamHint} autoCapitalize="words" />
        <RadioCards name="partij" label={team.partij} options={options} />
        <Row>
          <SubmitButton>{teksten.verder}</SubmitButton>
          <Button variant="secondary" onClick={onTerug}>
            {teksten.terug}
          </Button>
        </Row>
      </Form>
    </Card>
  )
}
