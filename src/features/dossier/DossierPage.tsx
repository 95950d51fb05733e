import type { ReactNode } from 'react'
import { useDossier, useTeam } from '../../data/useNouns.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import type { Team } from '../../domain/team/Team.ts'
import { formatDatum } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { holdTogether } from '../../ui/holdTogether.ts'
import { Columns } from '../../ui/layout/Columns.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { NumberBadge } from '../../ui/NumberBadge.tsx'
import { eindTeksten } from './parts/eindTeksten.ts'
import { InHetKort } from './parts/InHetKort.tsx'
import { kopRegel, SituatieBadge, ToonNaam, useNaam } from './parts/Kop.tsx'
import { OverlegOverKind } from './parts/OverlegOverKind.tsx'
import { teksten } from './teksten.ts'
import { useZonderNamen } from './useZonderNamen.ts'
import { Werkblad } from './parts/Werkblad.tsx'

interface Props {
  readonly dossierId: string
  /** What else can be done with this child, given by the app. */
  readonly knoppen?: ReactNode
}

/** One child on its own page: the worksheet, and beside it what is known in short. */
export function DossierPage({ dossierId, knoppen }: Props) {
  const stand = useDossier(dossierId)
  if (stand.staat === 'klaar') return <Kind dossier={stand.waarde} knoppen={knoppen} />
  return (
    <Page title={teksten.titel} back={{ href: '#/namenlijst', label: teksten.terugNaarLijst }}>
      <Werkblad dossierId={dossierId} />
    </Page>
  )
}

function Kind({ dossier, knoppen }: { readonly dossier: Dossier; readonly knoppen: ReactNode }) {
  const team = useTeam()
  const { naam, toon } = useNaam(dossier, team.alleenNummers)
  const regel = kopRegel(dossier)
  return (
    <Page
      title={
        <Row gap="sm">
          <NumberBadge size="lg">{dossier.rugnummer ?? '–'}</NumberBadge>
          <span>{naam}</span>
        </Row>
      }
      subtitle={
        <>
          {regel === '' ? null : (
            <>
              <span>{holdTogether(regel)}</span>
              <br />
            </>
          )}
          <span>{teksten.werkblad}</span>
        </>
      }
      actions={
        <>
          <ToonNaam toon={toon} />
          {dossier.zelfdeAls === null ? (
            <>
              <OverlegOverKind dossier={dossier} />
              {knoppen}
            </>
          ) : null}
          {dossier.situatie === null ? null : <SituatieBadge situatie={dossier.situatie.situatie} />}
        </>
      }
      back={{ href: '#/namenlijst', label: teksten.terugNaarLijst }}
    >
      <Dicht dossier={dossier} team={team} />
      <Columns asideFirst aside={<InHetKort dossier={dossier} team={team} />}>
        <Werkblad dossierId={dossier.id} />
      </Columns>
    </Page>
  )
}

/** A closed worksheet looks like one that runs: it says so first. */
function Dicht({ dossier, team }: { readonly dossier: Dossier; readonly team: Team }) {
  const toon = useZonderNamen(dossier, team)
  const { situatie, afsluiting } = dossier
  if (situatie?.situatie !== 'afgesloten') return null
  const { sluitAf } = eindTeksten
  return (
    <Alert
      tone="info"
      title={
        afsluiting === null ? sluitAf.dicht : holdTogether(sluitAf.dichtSinds(formatDatum(afsluiting.op)))
      }
    >
      {afsluiting === null || afsluiting.want === '' ? null : <p>{toon(afsluiting.want)}</p>}
      <p>{sluitAf.weerVerder}</p>
    </Alert>
  )
}
