import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconEye } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

/** The way to the access log. */
export function InzageKaart() {
  return (
    <Card title={teksten.inzage.kop} level={3}>
      <p>{teksten.inzage.zin}</p>
      <ButtonLink variant="secondary" icon={IconEye} href="#/inzage">
        {teksten.inzage.bekijk}
      </ButtonLink>
    </Card>
  )
}
