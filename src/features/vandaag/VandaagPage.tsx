import { readReservekopie } from '../../domain/team/reservekopie.ts'
import { today } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconText } from '../../ui/IconText.tsx'
import { IconArrowRight, IconDeviceTablet, IconPlayerPlay, IconUserPlus } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { LinkList } from '../../ui/LinkList.tsx'
import { Signaalregel } from './parts/Signaalregel.tsx'
import { teksten } from './teksten.ts'
import { type Begin, useBegin } from './useBegin.ts'
import { useVandaag, type Vandaag } from './useVandaag.ts'

export function VandaagPage() {
  const vandaag = useVandaag()
  const begin = useBegin(vandaag.team)
  const nieuw = vandaag.kinderen.length === 0
  return (
    <Page
      title={teksten.titel}
      subtitle={vandaag.team.naam}
      actions={
        nieuw && vandaag.knop.soort === 'plan' ? undefined : <Overlegknop {...begin} vandaag={vandaag} />
      }
    >
      <Stack>
        {begin.fout === null ? null : (
          <Alert tone="danger" role="alert">
            {begin.fout}
          </Alert>
        )}
        {nieuw ? (
          <EmptyState
            title={teksten.leeg.titel}
            icon={IconUserPlus}
            action={<ButtonLink href="#/namenlijst">{teksten.leeg.knop}</ButtonLink>}
          >
            {teksten.leeg.uitleg}
          </EmptyState>
        ) : null}
        <Signalen {...vandaag} />
        <Statusregel blijft={vandaag.blijft} op={readReservekopie(vandaag.team.records).op} />
      </Stack>
    </Page>
  )
}

function Overlegknop({ vandaag: { knop, overleg }, begin, busy }: Begin & { readonly vandaag: Vandaag }) {
  switch (knop.soort) {
    case 'ga-verder':
      return (
        <Row>
          <span>{teksten.bezig}</span>
          <ButtonLink href={`#/overleg/${knop.overleg}`} icon={IconArrowRight}>
            {teksten.verder}
          </ButtonLink>
        </Row>
      )
    case 'begin':
      return (
        <Row>
          {knop.datum === null || knop.datum === today() ? (
            <Button icon={IconPlayerPlay} busy={busy} onClick={() => void begin(knop.overleg)}>
              {teksten.begin}
            </Button>
          ) : (
            <>
              <span>{teksten.gepland(knop.datum, overleg?.tijd ?? '')}</span>
              <ButtonLink href={`#/overleg/${knop.overleg}`} icon={IconPlayerPlay}>
                {teksten.begin}
              </ButtonLink>
            </>
          )}
        </Row>
      )
    case 'plan':
      return (
        <Row>
          <span>{teksten.geenOverleg}</span>
          <Button icon={IconPlayerPlay} busy={busy} onClick={() => void begin()}>
            {teksten.begin}
          </Button>
        </Row>
      )
  }
}

function Signalen({ regels, meer, kinderen, zesde, fout, closeHerstelcode }: Vandaag) {
  const { signalen, herstelcode } = teksten
  return (
    <Card title={signalen.kop}>
      {regels.length === 0 ? <p>{signalen.geen}</p> : null}
      <LinkList label={signalen.lijst}>
        {regels.map((signaal) => (
          <Signaalregel
            key={signaal.soort === 'overleg-vandaag' ? signaal.overleg : signaal.soort}
            signaal={signaal}
            kinderen={kinderen}
            onSluit={closeHerstelcode}
          />
        ))}
      </LinkList>
      {zesde && regels.some(({ soort }) => soort === 'herstelcode') ? <p>{herstelcode.zesde}</p> : null}
      {meer > 0 ? <p>{signalen.rest(meer)}</p> : null}
      {fout === null ? null : (
        <Alert tone="danger" role="alert">
          {fout}
        </Alert>
      )}
    </Card>
  )
}

interface StatusProps {
  readonly blijft: boolean | null
  /** When the last reservekopie was made. */
  readonly op: number | null
}

function Statusregel({ blijft, op }: StatusProps) {
  const { status } = teksten
  return (
    <p>
      <IconText icon={IconDeviceTablet}>
        {blijft === null ? status.onbekend : blijft ? status.blijft : status.kanWeg} {status.reservekopie(op)}{' '}
        <a href="#/team">{status.naarTeam}</a>
      </IconText>
    </p>
  )
}
