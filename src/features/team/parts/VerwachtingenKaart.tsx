import type { Team } from '../../../domain/team/Team.ts'
import { readVerwachtingen } from '../../../domain/verwachting/verwachting.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconHeartHandshake } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { verwachtingTeksten as tekst } from './verwachtingTeksten.ts'

/** The way to what the partijen may expect of each other. */
export function VerwachtingenKaart({ team }: { readonly team: Team }) {
  return (
    <Card title={tekst.titel} level={3}>
      <p>{tekst.kaart}</p>
      <p>{tekst.aantal(readVerwachtingen(team.records).length)}</p>
      <Row>
        <ButtonLink variant="secondary" icon={IconHeartHandshake} href="#/team/verwachtingen">
          {tekst.open}
        </ButtonLink>
      </Row>
    </Card>
  )
}
