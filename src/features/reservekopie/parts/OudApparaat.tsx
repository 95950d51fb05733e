import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'

/** What to do with the device that a team came from. */
export function OudApparaat() {
  return (
    <Stack>
      <ul>
        {teksten.oudApparaat.regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <Row>
        <ButtonLink variant="secondary" href="#/bewaren/apparaat">
          {teksten.oudApparaat.haalWeg}
        </ButtonLink>
      </Row>
    </Stack>
  )
}
