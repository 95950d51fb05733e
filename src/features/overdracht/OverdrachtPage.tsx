import type { ComponentProps, ReactNode } from 'react'
import { useDossier, useOverleg } from '../../data/useNouns.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import { naamOf } from '../../domain/dossier/readDossier.ts'
import { contactleden } from '../../domain/gezin/contact.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { today } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Form } from '../../ui/form/Form.tsx'
import { IconDeviceTablet } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { NumberBadge } from '../../ui/NumberBadge.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { AntwoordIn } from './parts/AntwoordIn.tsx'
import { BestandUit } from './parts/BestandUit.tsx'
import { EigenTablet } from './parts/EigenTablet.tsx'
import { Proef } from './parts/Proef.tsx'
import { TaalEnContact } from './parts/TaalEnContact.tsx'
import { Voorbeeld } from './parts/Voorbeeld.tsx'
import { WieLeest } from './parts/WieLeest.tsx'
import { teksten } from './teksten.ts'
import { type HandOver, useOverdracht } from './useOverdracht.ts'

interface Props {
  readonly dossierId: string
  /** The overleg it is given in. */
  readonly overlegId?: string
  readonly handOver: HandOver
  /** While practising: shows the family's page on this screen. */
  readonly onProef?: ComponentProps<typeof Proef>['onProef']
}

/** Who of the family reads, what that one will see, and then the tablet. */
export function OverdrachtPage({ dossierId, overlegId, ...giving }: Props) {
  const stand = useDossier(dossierId)
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      return (
        <Leeg dossierId={dossierId}>
          <Alert tone="danger" role="alert">
            {storingTekst(stand.storing)}
          </Alert>
        </Leeg>
      )
    case 'bestaat-niet':
      return (
        <Leeg dossierId={dossierId}>
          <Alert tone="info">{teksten.bestaatNiet}</Alert>
        </Leeg>
      )
    case 'klaar':
      return overlegId === undefined ? (
        <Blad dossier={stand.waarde} overleg={null} {...giving} />
      ) : (
        <InOverleg dossier={stand.waarde} overlegId={overlegId} {...giving} />
      )
  }
}

const terugVan = (dossierId: string) => ({ href: `#/dossier/${dossierId}`, label: teksten.terug })

function Leeg({ dossierId, children }: { readonly dossierId: string; readonly children: ReactNode }) {
  return (
    <Page title={teksten.titel} back={terugVan(dossierId)}>
      {children}
    </Page>
  )
}

type Giving = Pick<Props, 'handOver' | 'onProef'>

interface InOverlegProps extends Giving {
  readonly dossier: Dossier
  readonly overlegId: string
}

/** Only of an overleg that runs it is said who sits there; of any other this is a hand-over outside one. */
function InOverleg({ dossier, overlegId, ...giving }: InOverlegProps) {
  const stand = useOverleg(overlegId)
  if (stand.staat === 'laden') return <Spinner label={teksten.laden} />
  const loopt = stand.staat === 'klaar' && stand.waarde.staat === 'bezig'
  return <Blad dossier={dossier} overleg={loopt ? stand.waarde : null} {...giving} />
}

interface BladProps extends Giving {
  readonly dossier: Dossier
  readonly overleg: Overleg | null
}

function Blad(props: BladProps) {
  const { dossier } = props
  const { form, geef, maak, pakket, vergeet, team, grens, eerder, velden, keuze, recht, uitgesneden } =
    useOverdracht(props)
  return (
    <Page
      title={teksten.titel}
      subtitle={
        <>
          <Row gap="sm">
            <NumberBadge>{dossier.rugnummer ?? '–'}</NumberBadge>
            {team.alleenNummers ? null : <span>{naamOf(dossier)}</span>}
          </Row>
          <span>{teksten.uitleg}</span>
        </>
      }
      back={terugVan(dossier.id)}
    >
      <Form form={form} label={teksten.titel} restoredHint={teksten.kijkNa}>
        <Stack gap="lg">
          <WieLeest eerder={eerder} grens={grens} velden={velden} recht={recht} />
          <TaalEnContact leden={contactleden(team)} taal={velden.taal} gekozen={velden.contact} />
          <Voorbeeld
            lezer={velden.lezer}
            recht={recht}
            uitgesneden={uitgesneden}
            alleenNummers={team.alleenNummers}
          />
          <Geven
            naam={keuze?.naam.reveal() ?? ''}
            busy={form.status.phase === 'saving'}
            uitsnede={uitgesneden?.uitsnede ?? null}
            onGeef={geef}
            onProef={props.onProef}
          />
          <EigenTablet
            busy={form.status.phase === 'saving'}
            pakket={pakket}
            onMaak={maak}
            onGezegd={vergeet}
            eerder={
              <BestandUit
                overdrachten={dossier.overdrachten}
                alleenNummers={team.alleenNummers}
                vandaag={today()}
              />
            }
          />
        </Stack>
      </Form>
      <AntwoordIn />
    </Page>
  )
}

interface GevenProps extends ComponentProps<typeof Proef> {
  readonly naam: string
  readonly busy: boolean
  readonly onGeef: () => Promise<void>
}

/** One press, after which only the wachtwoord opens the team again; not where there is none. */
function Geven({ naam, busy, onGeef, ...proef }: GevenProps) {
  const { oefen } = useRegister()
  const { geven } = teksten
  return (
    <Card title={geven.titel}>
      {oefen ? (
        <Proef {...proef} />
      ) : (
        <Stack gap="md">
          <Alert tone="warning">
            {geven.sluit} {geven.nodig}
          </Alert>
          <div>
            <Button icon={IconDeviceTablet} busy={busy} onClick={() => void onGeef()}>
              {geven.knop(naam)}
            </Button>
          </div>
        </Stack>
      )}
    </Card>
  )
}
