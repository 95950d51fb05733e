import { type ReactNode, useMemo } from 'react'
import { useDossier, useOverleg, useOverlegDossiers } from '../../data/useNouns.ts'
import { firstOpenStap } from '../../domain/dossier/firstOpenStap.ts'
import { kamersGedaan, type Vraag } from '../../domain/overleg/kamersGedaan.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { useOverleggen } from '../../data/useStand.tsx'
import { vorigeOverleg } from '../../domain/overleg/vervolg.ts'
import { formatDatum, formatTijd, today } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { IconFileText, IconList, IconSpeakerphone } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Row } from '../../ui/layout/Row.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { AfrondenKamer } from './parts/AfrondenKamer.tsx'
import { BeloftenBlad } from './parts/BeloftenBlad.tsx'
import { GeslotenKamer } from './parts/GeslotenKamer.tsx'
import { type Kamer, kamerHref, kamerSteps } from './parts/kamers.ts'
import { leesvoorTeksten } from './parts/leesvoorTeksten.ts'
import { LeesVoorKamer } from './parts/LeesVoorKamer.tsx'
import { Leiding } from './parts/Leiding.tsx'
import { OverlegVersies } from './parts/OverlegVersies.tsx'
import { TijdVak } from './parts/TijdVak.tsx'
import { UitnodigingBlad } from './parts/UitnodigingBlad.tsx'
import { soortNamen } from './parts/voorbereidTeksten.ts'
import { Vraag1Kamer } from './parts/Vraag1Kamer.tsx'
import { Vraag2Kamer } from './parts/Vraag2Kamer.tsx'
import { Kindplek, Kindstappen, type RenderWerkblad, Vraag3Kamer } from './parts/Vraag3Kamer.tsx'
import { VoorbereidenKamer } from './parts/VoorbereidenKamer.tsx'
import { Zojuist } from './parts/Zojuist.tsx'
import { teksten, weigeringTekst } from './teksten.ts'
import { useKamer } from './useOverleg.ts'

interface Props {
  readonly overlegId: string
  readonly kamer?: string
  readonly dossierId?: string
  readonly werkblad: RenderWerkblad
  /** The story of a child and the first reactions. */
  readonly verhaal: RenderWerkblad
  /** Buttons of the whole overleg while it runs. */
  readonly knoppen?: ReactNode
}

export function OverlegPage({ overlegId, kamer, dossierId, werkblad, verhaal, knoppen }: Props) {
  const stand = useOverleg(overlegId)
  const terug = (
    <ButtonLink href="#/overleg" variant="secondary" icon={IconList}>
      {teksten.terug}
    </ButtonLink>
  )
  switch (stand.staat) {
    case 'laden':
      return <p role="status">{teksten.laden}</p>
    case 'storing':
      return (
        <Page title={teksten.titel}>
          <Alert tone="danger" role="alert" actions={terug}>
            {weigeringTekst(stand.storing)}
          </Alert>
        </Page>
      )
    case 'bestaat-niet':
      return (
        <Page title={teksten.titel}>
          <Alert tone="info" actions={terug}>
            {teksten.bestaatNiet}
          </Alert>
        </Page>
      )
    case 'klaar':
      if (kamer === 'beloften') return <BeloftenBlad overleg={stand.waarde} />
      if (kamer === 'uitnodigen') return <UitnodigingBlad overleg={stand.waarde} puntId={dossierId} />
      return (
        <OpenOverleg
          overleg={stand.waarde}
          kamer={kamer}
          dossierId={dossierId}
          werkblad={werkblad}
          verhaal={verhaal}
          knoppen={knoppen}
        />
      )
  }
}

interface OpenProps {
  readonly overleg: Overleg
  readonly kamer: string | undefined
  readonly dossierId: string | undefined
  readonly werkblad: RenderWerkblad
  /** The story of a child and the first reactions. */
  readonly verhaal: RenderWerkblad
  readonly knoppen: ReactNode
}

function OpenOverleg({ overleg, kamer, dossierId, werkblad, verhaal, knoppen }: OpenProps) {
  const here = useKamer(overleg, kamer, dossierId)
  const steps = kamerSteps(overleg, here, useGedaan(overleg))
  const datum = overleg.datum === null ? '' : formatDatum(overleg.datum)
  const subtitle = [teksten.staat[overleg.staat], datum, formatTijd(overleg.tijd)]
    .filter((deel) => deel !== '')
    .join(' · ')
  if (here === 'leesvoor' && overleg.staat !== 'gesloten' && dossierId !== undefined) {
    return <LeesVoorKamer overleg={overleg} dossierId={dossierId} />
  }
  if (overleg.staat === 'gesloten') return <GeslotenKamer overleg={overleg} subtitle={subtitle} />
  const kind = here === 'vraag3' ? dossierId : undefined
  const runs = overleg.staat === 'bezig'
  const around = (
    <>
      <Steps direction="row" label={teksten.kamers.label} items={steps} />
      {runs && kind === undefined && <TijdVak overleg={overleg} kamer={here} dossierId={dossierId} />}
      {runs && <Leiding overleg={overleg} />}
    </>
  )
  const room = (
    <>
      <OverlegVersies overleg={overleg} />
      <Zojuist key={`${here}/${dossierId ?? ''}`} overlegId={overleg.id} />
      <Room overleg={overleg} kamer={here} dossierId={dossierId} werkblad={werkblad} verhaal={verhaal} />
    </>
  )
  if (kind !== undefined) {
    // The child comes first: what is of the whole overleg stands under it.
    return (
      <Page
        back={{ href: kamerHref(overleg.id, 'vraag3'), label: teksten.vraag3.overzicht }}
        title={teksten.kamers.vraag3}
        subtitle={<Kindplek overleg={overleg} dossierId={kind} />}
        actions={
          <>
            <Kindstappen overleg={overleg} dossierId={kind} />
            {runs ? knoppen : null}
          </>
        }
      >
        <Stack gap="md">
          {runs && <TijdVak overleg={overleg} kamer={here} dossierId={kind} />}
          {room}
          {around}
        </Stack>
      </Page>
    )
  }
  return (
    <Page
      title={soortNamen[overleg.soort]}
      subtitle={subtitle}
      actions={
        runs ? (
          <>
            <ButtonLink href={`#/verslag/${overleg.id}`} variant="secondary" icon={IconFileText}>
              {teksten.verslagTussendoor}
            </ButtonLink>
            {knoppen}
          </>
        ) : undefined
      }
    >
      <Stack gap="lg">
        {around}
        {room}
      </Stack>
    </Page>
  )
}

/** What was said of the children of this overleg. */
function useGedaan(overleg: Overleg): Readonly<Record<Vraag, boolean>> {
  const vorige = vorigeOverleg(overleg, useOverleggen())
  const { dossiers } = useOverlegDossiers(overleg)
  return useMemo(() => kamersGedaan(overleg, dossiers, vorige), [overleg, dossiers, vorige])
}

function Room({
  overleg,
  kamer,
  dossierId,
  werkblad,
  verhaal,
}: Omit<OpenProps, 'kamer' | 'knoppen'> & { readonly kamer: Kamer }) {
  switch (kamer) {
    case 'voorbereiden':
      return <VoorbereidenKamer overleg={overleg} />
    case 'vraag1':
      return <Vraag1Kamer overleg={overleg} verhaal={verhaal} />
    case 'vraag2':
      return <Vraag2Kamer overleg={overleg} />
    case 'vraag3':
    case 'leesvoor':
      return (
        <>
          <Vraag3Kamer overleg={overleg} dossierId={dossierId} werkblad={werkblad} />
          {dossierId === undefined || overleg.agenda.some((punt) => punt.dossier === dossierId) ? null : (
            <LeesVoorLos overleg={overleg} dossierId={dossierId} />
          )}
        </>
      )
    case 'afronden':
      return <AfrondenKamer overleg={overleg} />
  }
}

/** A child that came by without standing on the agenda is read aloud too. */
function LeesVoorLos({ overleg, dossierId }: { readonly overleg: Overleg; readonly dossierId: string }) {
  const stand = useDossier(dossierId)
  const klaar = stand.staat === 'klaar' && firstOpenStap(stand.waarde, today()) === null
  return (
    <Row justify="end">
      <ButtonLink
        variant={klaar ? 'primary' : 'secondary'}
        icon={IconSpeakerphone}
        href={kamerHref(overleg.id, 'leesvoor', dossierId)}
      >
        {leesvoorTeksten.titel}
      </ButtonLink>
    </Row>
  )
}
