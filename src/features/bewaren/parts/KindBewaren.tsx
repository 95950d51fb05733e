import { useState } from 'react'
import type { Damage, Register } from '../../../data/Register.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossier, useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useRegister, useStand } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { naamOf } from '../../../domain/dossier/readDossier.ts'
import { type Datum, formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import { Bewaardatum } from './Bewaardatum.tsx'
import { bestandUitTekst, openBestanden } from './openBestanden.ts'
import { WisDossier } from './WisDossier.tsx'

const { kind } = teksten

/** One child: until when it stays, erasing one text, erasing it all. */
export function KindBewaren({ dossierId }: { readonly dossierId: string }) {
  const stand = useDossier(dossierId)
  /** The last days of what a family of the erased child can still open; null until it is erased. */
  const [gewist, setGewist] = useState<readonly Datum[] | null>(null)
  const damage = useStand(damageOf)
  const damaged =
    stand.staat === 'bestaat-niet'
      ? damage.some(({ stream }) => stream === `dossier-${dossierId}`)
      : stand.staat === 'storing' && stand.storing.reden === 'onleesbaar'
  if (gewist !== null) return <Gewist open={gewist} />
  if (stand.staat === 'klaar') {
    const open = openBestanden(stand.waarde.records, today())
    return <Kind dossier={stand.waarde} onGewist={() => setGewist(open)} />
  }
  return (
    <Page title={kind.titel} back={{ href: '#/namenlijst', label: kind.naarLijst }}>
      {stand.staat === 'laden' ? <Spinner label={kind.laden} /> : null}
      {stand.staat === 'bestaat-niet' && !damaged ? <EmptyState title={kind.nietEr} /> : null}
      {stand.staat === 'storing' && !damaged ? (
        <Alert tone={stand.storing.reden === 'gewist' ? 'info' : 'danger'} role="alert">
          {storingTekst(stand.storing)}
        </Alert>
      ) : null}
      {damaged ? <Onleesbaar dossierId={dossierId} onGewist={() => setGewist([])} /> : null}
    </Page>
  )
}

/** What cannot be read can still be erased; its number is the one the list knows. */
function Onleesbaar({ dossierId, onGewist }: { readonly dossierId: string; readonly onGewist: () => void }) {
  const rugnummer = useDossiers().find(({ id }) => id === dossierId)?.rugnummer ?? null
  return (
    <Stack gap="lg">
      <Alert tone="warning">{kind.onleesbaar}</Alert>
      <WisDossier dossier={{ id: dossierId, rugnummer, records: null }} onGewist={onGewist} />
    </Stack>
  )
}

const damageOf = (register: Register): readonly Damage[] => register.damage()

function Kind({ dossier, onGewist }: { readonly dossier: Dossier; readonly onGewist: () => void }) {
  const { alleenNummers } = useTeam()
  return (
    <Page
      title={kind.titel}
      subtitle={kind.wie(dossier.rugnummer, alleenNummers ? '' : naamOf(dossier))}
      back={{ href: `#/dossier/${dossier.id}`, label: kind.terug }}
    >
      <Stack gap="lg">
        <Bewaardatum dossier={dossier} />
        <Card title={teksten.tekst.titel}>
          <p>{teksten.tekst.uitleg}</p>
          <Row>
            <ButtonLink variant="secondary" href={`#/bewaren/tekst/${dossier.id}`}>
              {teksten.tekst.open}
            </ButtonLink>
          </Row>
        </Card>
        <WisDossier dossier={dossier} onGewist={onGewist} />
      </Stack>
    </Page>
  )
}

function Gewist({ open }: { readonly open: readonly Datum[] }) {
  const { wis } = teksten
  const { oefen } = useRegister()
  return (
    <Page title={kind.titel} back={{ href: '#/namenlijst', label: kind.naarLijst }}>
      <Alert
        tone="success"
        role="status"
        title={wis.klaarTitel}
        actions={
          oefen ? null : (
            <Row>
              <ButtonLink variant="secondary" href="#/reservekopie">
                {wis.nieuweKopie}
              </ButtonLink>
              <ButtonLink variant="secondary" href="#/bewaren/helemaal">
                {wis.helemaal}
              </ButtonLink>
            </Row>
          )
        }
      >
        <p>{oefen ? wis.klaarOefening : wis.klaar}</p>
        {oefen ? null : <p>{wis.klaarKopie}</p>}
        {open.map((tot) => (
          <p key={tot}>{bestandUitTekst(formatDatum(tot))}</p>
        ))}
      </Alert>
    </Page>
  )
}
