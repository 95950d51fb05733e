import { storingTekst } from '../../../data/storingTekst.ts'
import { partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { type SubmitOutcome, useZodForm } from '../../../ui/form/useZodForm.ts'
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
    onSubmit: async ({ naam, partij }): Promise<SubmitOutcome> => {
      const added = await addAnder(naam, partij)
      if (added.ok) {
        onKlaar()
        return { ok: true }
      }
      switch (added.error.reden) {
        case 'leeg':
          return { ok: false, field: 'naam', message: nieuw.naamLeeg }
        case 'te-lang':
          return { ok: false, field: 'naam', message: nieuw.teLang(added.error.hoogstens) }
        case 'bsn':
          return { ok: false, field: 'naam', message: nieuw.bsn }
        case 'bestaat-niet':
        case 'niets-veranderd':
          return { ok: false, message: nieuw.mislukt }
        default:
          return { ok: false, message: `${nieuw.mislukt} ${storingTekst(added.error)}` }
      }
    },
  })
  return (
    <Form form={form} label={nieuw.titel}>
      <p>{nieuw.uitleg}</p>
      <TextField name="naam" label={nieuw.naam} autoCapitalize="words" />
      <RadioCards name="partij" label={nieuw.partij} options={options} />
      <Row>
        <SubmitButton>{nieuw.bewaar}</SubmitButton>
        <Button variant="secondary" onClick={onTerug}>
          {nieuw.terug}
        </Button>
      </Row>
    </Form>
  )
}
