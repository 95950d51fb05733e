import type { ReactNode } from 'react'
import type { TweeVersies } from '../../../domain/dossier/tweeVersies.ts'
import { markOpgepakt } from '../../../domain/dossier/werkblad.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Toggle } from '../../../ui/Toggle.tsx'
import { useActButton, type Werk } from '../useDossier.ts'
import { BewarenDeel } from './BewarenDeel.tsx'
import { GegevensDeel } from './GegevensDeel.tsx'
import { GeschiedenisDeel } from './GeschiedenisDeel.tsx'
import { NotitiesDeel } from './NotitiesDeel.tsx'
import { NieuwRugnummer } from './NieuwRugnummer.tsx'
import { Mislukt } from './Onderdeel.tsx'
import { OpschalingDeel } from './OpschalingDeel.tsx'
import { OudersDeel } from './OudersDeel.tsx'
import { PlichtenDeel } from './PlichtenDeel.tsx'
import { RollenDeel } from './RollenDeel.tsx'
import { SituatieDeel } from './SituatieDeel.tsx'
import { VersiesDeel } from './VersiesDeel.tsx'
import { Uitklap } from './Uitklap.tsx'
import { HetzelfdeDeel } from './HetzelfdeDeel.tsx'
import { meerTeksten } from './meerTeksten.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'

interface MeerDeelProps {
  readonly werk: Werk
  readonly versies: readonly TweeVersies[]
}

/** Where the two versions stand in the page. */
export const versiesId = 'versies'

/** What the conversation needs less often. */
export function MeerDeel({ werk, versies }: MeerDeelProps) {
  return (
    <Stack gap="lg">
      {versies.length === 0 ? null : (
        <Blok titel={meerTeksten.versies.titel} id={versiesId}>
          <VersiesDeel werk={werk} versies={versies} />
        </Blok>
      )}
      <Blok titel={meerTeksten.notities.titel}>
        <NotitiesDeel werk={werk} />
      </Blok>
      <Blok titel={meerTeksten.ouders.kop}>
        <OudersDeel werk={werk} />
      </Blok>
      <Blok titel={rondKindTeksten.plichten.titel}>
        <PlichtenDeel werk={werk} />
      </Blok>
      <Blok titel={rondKindTeksten.rollen.titel}>
        <RollenDeel werk={werk} />
      </Blok>
      <Blok titel={rondKindTeksten.opschaling.titel}>
        <OpschalingDeel werk={werk} />
      </Blok>
      <Blok titel={meerTeksten.situatie.titel}>
        <SituatieDeel werk={werk} />
      </Blok>
      <Blok titel={meerTeksten.opgepakt.titel}>
        <Opgepakt werk={werk} />
      </Blok>
      <Blok titel={meerTeksten.gegevens.titel}>
        <GegevensDeel werk={werk} />
      </Blok>
      <Blok titel={meerTeksten.rugnummer.titel}>
        <Rugnummer werk={werk} />
      </Blok>
      <BewarenDeel dossier={werk.dossier} team={werk.team} />
      {werk.dossier.zelfdeAls === null ? (
        <Uitklap titel={meerTeksten.hetzelfde.titel}>
          <HetzelfdeDeel werk={werk} />
        </Uitklap>
      ) : null}
      <Uitklap titel={meerTeksten.geschiedenis.titel}>
        <GeschiedenisDeel werk={werk} />
      </Uitklap>
    </Stack>
  )
}

interface BlokProps {
  readonly titel: string
  readonly id?: string
  readonly children: ReactNode
}

function Blok({ titel, id, children }: BlokProps) {
  return (
    <Card id={id} title={titel} level={3}>
      {children}
    </Card>
  )
}

function Opgepakt({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const op = werk.dossier.opgepaktOp
  return (
    <Stack gap="sm">
      <Toggle
        label={meerTeksten.opgepakt.schakelaar}
        hint={op === null ? meerTeksten.opgepakt.uitleg : meerTeksten.opgepakt.sinds(formatDatum(op))}
        checked={op !== null}
        onChange={(opgepakt) => run(markOpgepakt(werk.dossier, opgepakt, werk.context()))}
      />
      <Mislukt message={message} />
    </Stack>
  )
}

function Rugnummer({ werk }: { readonly werk: Werk }) {
  const { rugnummer, oudeRugnummers } = werk.dossier
  return (
    <Stack gap="sm">
      {rugnummer === null ? null : <p>{meerTeksten.rugnummer.nu(rugnummer)}</p>}
      {oudeRugnummers.length === 0 ? null : <p>{meerTeksten.rugnummer.oude(oudeRugnummers.join(', '))}</p>}
      <p>{meerTeksten.rugnummer.uitleg}</p>
      <Row>
        <NieuwRugnummer werk={werk} />
      </Row>
    </Stack>
  )
}
