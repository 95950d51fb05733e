import { useRegister } from '../../data/useStand.tsx'
import { readReservekopie } from '../../domain/team/reservekopie.ts'
import { Alert } from '../../ui/Alert.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconText } from '../../ui/IconText.tsx'
import { IconDeviceTablet, IconUserPlus } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { LinkList } from '../../ui/LinkList.tsx'
import { Overlegknop } from './parts/Overlegknop.tsx'
import { Signaalregel } from './parts/Signaalregel.tsx'
import { teksten } from './teksten.ts'
import { useBegin } from './useBegin.ts'
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
        nieuw && vandaag.knop.soort === 'plan' ? undefined : (
          <Overlegknop {...begin} knop={vandaag.knop} overleg={vandaag.overleg} />
        )
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

function Signalen({ regels, meer, kinderen, zesde, fout, closeHerstelcode }: Vandaag) {
  const { signalen } = teksten
  return (
    <Card title={signalen.kop}>
      {regels.length === 0 ? <p>{signalen.geen}</p> : null}
      <LinkList label={signalen.lijst}>
        {regels.map((signaal) => (
          <Signaalregel
            key={signaal.soort === 'overleg-vandaag' ? signaal.overleg : signaal.soort}
            signaal={signaal}
            kinderen={kinderen}
            zesde={zesde}
            onSluit={closeHerstelcode}
          />
        ))}
      </LinkList>
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
  const { oefen } = useRegister()
  return (
    <p>
      <IconText icon={IconDeviceTablet}>
        {blijft === null ? status.onbekend : blijft ? status.blijft : status.kanWeg}{' '}
        {oefen ? null : `${status.reservekopie(op)} `}
        <a href="#/team/apparaat">{status.naarTeam}</a>
      </IconText>
    </p>
  )
}
