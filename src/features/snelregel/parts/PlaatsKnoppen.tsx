import { Button } from '../../../ui/Button.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly knop: string
  readonly form: { readonly discard: () => Promise<void> }
  readonly onStop: () => void
}

export function PlaatsKnoppen({ knop, form, onStop }: Props) {
  return (
    <Row>
      <SubmitButton variant="secondary">{knop}</SubmitButton>
      <Button variant="quiet" onClick={() => void form.discard().then(onStop)}>
        {teksten.tray.stop}
      </Button>
    </Row>
  )
}
