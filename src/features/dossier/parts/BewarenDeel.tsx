import { bewaarmaanden, bewaarTot } from '../../../domain/bewaren/bewaren.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { summarizeDossier } from '../../../domain/dossier/samenvatting.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconArchive } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { meerTeksten } from './meerTeksten.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'

/** Until when this worksheet stays, and the way to erasing it or one text of it. */
export function BewarenDeel({ dossier, team }: { readonly dossier: Dossier; readonly team: Team }) {
  const { bewaren } = meerTeksten
  const tot = bewaarTot(summarizeDossier(dossier.id, dossier.records), bewaarmaanden(team.privacy))
  return (
    <Card title={bewaren.titel} level={3}>
      <p>{holdTogether(tot === null ? bewaren.zolang : bewaren.tot(formatDatum(tot)))}</p>
      <Row>
        <ButtonLink variant="secondary" icon={IconArchive} href={`#/bewaren/kind/${dossier.id}`}>
          {bewaren.open}
        </ButtonLink>
      </Row>
    </Card>
  )
}
