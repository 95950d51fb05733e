import { useRegister } from '../../../data/useStand.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconKey, IconLock, IconUserMinus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { sleutelTeksten } from './sleutelTeksten.ts'

const { herstelcode } = teksten
const { sleutels: zin } = sleutelTeksten

/** What opens the team: wachtwoord and herstelcode, and what to do when someone leaves. */
export function Sleutels({ heeftHerstelcode }: { readonly heeftHerstelcode: boolean | null }) {
  const { oefen } = useRegister()
  if (oefen)
    return (
      <Card title={zin.kop} level={3}>
        {herstelcode.oefen}
      </Card>
    )
  const heeft = heeftHerstelcode
  return (
    <Card title={zin.kop} level={3}>
      <Stack>
        <p>{heeft === null ? herstelcode.onbekend : heeft ? herstelcode.is : herstelcode.isNiet}</p>
        <Row>
          <ButtonLink variant="secondary" icon={IconLock} href="#/team/wachtwoord">
            {zin.wijzig}
          </ButtonLink>
          <ButtonLink variant="secondary" icon={IconUserMinus} href="#/team/iemand-gaat-weg">
            {zin.gaatWeg}
          </ButtonLink>
          {heeft === null ? null : (
            <ButtonLink
              variant={heeft ? 'quiet' : 'secondary'}
              icon={IconKey}
              href={heeft ? '#/team/nieuwe-herstelcode' : '#/team/herstelcode'}
            >
              {heeft ? herstelcode.vernieuw : herstelcode.maak}
            </ButtonLink>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
