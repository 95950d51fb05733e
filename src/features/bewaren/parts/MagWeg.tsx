import { useTeam } from '../../../data/useNouns.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { bewaarmaanden } from '../../../domain/bewaren/bewaren.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconTrash } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { teksten } from '../teksten.ts'
import { useMagWeg } from '../useBewaren.ts'

const { lijst } = teksten

/** Every worksheet that may go, longest due first; nothing goes by itself. */
export function MagWeg() {
  const team = useTeam()
  const { oefen } = useRegister()
  const maanden = bewaarmaanden(team.privacy)
  const due = useMagWeg(maanden)
  return (
    <Page
      title={lijst.titel}
      subtitle={lijst.uitleg(maanden, team.privacy.bewaartermijn.trim() !== '')}
      back={{ href: '#/team', label: lijst.terug }}
    >
      <Stack gap="lg">
        <Card title={lijst.kop}>
          {due.length === 0 ? (
            <p>{lijst.leeg}</p>
          ) : (
            <LinkList label={lijst.kop}>
              {due.map(({ stand, sinds }) => {
                const naam = team.alleenNummers ? '' : stand.naam.reveal()
                return (
                  <LinkRow
                    key={stand.id}
                    href={`#/bewaren/kind/${stand.id}`}
                    lead={<NumberBadge>{stand.rugnummer ?? '–'}</NumberBadge>}
                    title={naam === '' ? teksten.kind.naam(stand.rugnummer) : naam}
                    meta={lijst.sinds(formatDatum(sinds))}
                  />
                )
              })}
            </LinkList>
          )}
        </Card>
        {oefen ? null : (
          <Card title={lijst.helemaal}>
            <p>{lijst.helemaalUitleg}</p>
            <Row>
              <ButtonLink variant="secondary" icon={IconTrash} href="#/bewaren/helemaal">
                {lijst.helemaal}
              </ButtonLink>
            </Row>
          </Card>
        )}
      </Stack>
    </Page>
  )
}
