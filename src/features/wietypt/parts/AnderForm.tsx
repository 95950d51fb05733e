import { partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { anderSchema } from '../anderForm.ts'
import { teksten } from '../teksten.ts'
import type { WieTypt } from '../useWieTypt.ts'

interface Props {
  readonly addAnder: WieTypt['addAnder']
  readonly onKlaar: () => void
  readonly onTerug: () => void
}

const options = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))

export function AnderForm({ addAnder, onKlaar, onTerug }: Props) {
  const { nieuw } = teksten
  const form = useZodForm({
    schema: anderSchema,
    defaultValues: { naam: '', partij: '' },
    draftKey: 'wie-typt-ander',
    onSubmit: async ({ naam, partij }) => {
      const added = await addAnder(naam, partij)
      if (added.ok) onKlaar()
      return added
    },
  })
  return (
    <Form form={form} label={nieuw.titel}>
      <p>{nieuw.uitleg}</p>
      <TextField name="naam" label={nieuw.naam} autoCapitalize="words" />
      <RadioCards name="partij" label={nieuw.partij} options={options} />
      <Row>
        <SubmitButton>{nieuw.bewaar}</SubmitButton>
        <Button variant="secondary" onClick={() => void form.discard().then(onTerug)}>
          {nieuw.terug}
        </Button>
      </Row>
    </Form>
  )
}
