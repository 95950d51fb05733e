import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { bewaarmaanden, magWeg } from '../../../domain/bewaren/bewaren.ts'
import { standingAlone } from '../../../domain/dossier/lijst.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { today } from '../../../lib/datum.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconArchive, IconTrash } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

/** How many worksheets may go, and the way to Wis helemaal: not in practice, which is put back as a whole. */
export function BewarenKaart({ team }: { readonly team: Team }) {
  const { wissen } = teksten
  const { oefen } = useRegister()
  const maanden = bewaarmaanden(team.privacy)
  const kinderen = standingAlone(useDossiers())
  const aantal = magWeg(kinderen, maanden, today()).length
  return (
    <Card id="bewaren" title={wissen.kop} level={3}>
      <p>{wissen.termijn(maanden)}</p>
      {team.privacy.bewaartermijn === '' ? <p>{wissen.geenTermijn(maanden)}</p> : null}
      <p>{wissen.aantal(aantal)}</p>
      <Row>
        <ButtonLink variant="secondary" icon={IconArchive} href="#/bewaren">
          {wissen.bekijk}
        </ButtonLink>
        {oefen ? null : (
          <ButtonLink variant="quiet" icon={IconTrash} href="#/bewaren/helemaal">
            {wissen.helemaal}
          </ButtonLink>
        )}
      </Row>
      {oefen ? null : <p>{wissen.helemaalUitleg}</p>}
    </Card>
  )
}
