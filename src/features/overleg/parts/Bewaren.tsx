import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

/** Under a form that also saves when one leaves it: the button for who wants one, and when it was kept. */
export function Bewaren() {
  return (
    <Row>
      <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
      <SaveStatus />
    </Row>
  )
}
