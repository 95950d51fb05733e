import { useEffect, useState } from 'react'
import type { Damage, Register } from '../../../data/Register.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useDossier } from '../../../data/useNouns.ts'
import { useRegister, useStand } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { ActiesDeel } from './ActiesDeel.tsx'
import { DoelDeel } from './DoelDeel.tsx'
import { FocusDeel } from './FocusDeel.tsx'
import { GezinDeel, useGezinZegt } from './GezinDeel.tsx'
import { InstemmingDeel } from './InstemmingDeel.tsx'
import { StaatElders } from './HetzelfdeDeel.tsx'
import { kopRegel, leeftijdTekst, SituatieBadge, ToonNaam, useNaam } from './Kop.tsx'
import { DubbelNummer } from './NieuwRugnummer.tsx'
import { MeerDeel, versiesId } from './MeerDeel.tsx'
import { MetKladregel } from './Kladregel.tsx'
import { Sprong } from './Sprong.tsx'
import { RegieDeel } from './RegieDeel.tsx'
import { StemmenDeel } from './StemmenDeel.tsx'
import { TerugDeel } from './TerugDeel.tsx'
import { TerugblikDeel } from './TerugblikDeel.tsx'
import { Uitklap } from './Uitklap.tsx'
import { visibleVersies } from './VersiesDeel.tsx'
import { VolgendeDeel } from './VolgendeDeel.tsx'
import { VraagDeel } from './VraagDeel.tsx'
import { teksten } from '../teksten.ts'
import { useEigenPartij, useWerk, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'

interface WerkbladProps {
  readonly dossierId: string
  /** The overleg in which the child is discussed: every act bears it. */
  readonly overlegId?: string
}

/** The worksheet of one child in the order of the conversation, for an overleg and for the dossier's own page. */
export function Werkblad({ dossierId, overlegId }: WerkbladProps) {
  const stand = useDossier(dossierId)
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      if (stand.storing.reden === 'gewist') return <Gewist />
      return (
        <Alert
          tone="danger"
          role="alert"
          title={teksten.storingTitel}
          actions={stand.storing.reden === 'onleesbaar' ? <NaarWissen dossierId={dossierId} /> : null}
        >
          {storingTekst(stand.storing)}
        </Alert>
      )
    case 'bestaat-niet':
      return <NietGevonden dossierId={dossierId} />
    case 'klaar':
      return <Delen key={dossierId} dossier={stand.waarde} overlegId={overlegId ?? null} />
  }
}

/** Somebody did so on purpose: nothing is wrong. */
const Gewist = () => (
  <Alert tone="info" role="status" title={teksten.gewist.titel} actions={<NaarLijst />}>
    {teksten.gewist.uitleg}
  </Alert>
)

const NaarLijst = () => (
  <ButtonLink href="#/namenlijst" variant="secondary">
    {teksten.nietGevonden.terug}
  </ButtonLink>
)

/** What cannot be read can still be erased. */
const NaarWissen = ({ dossierId }: { readonly dossierId: string }) => (
  <ButtonLink href={`#/bewaren/kind/${dossierId}`} variant="quiet">
    {teksten.wissen}
  </ButtonLink>
)

/** A worksheet of which no row can be read is damaged, not absent. */
function NietGevonden({ dossierId }: { readonly dossierId: string }) {
  const damage = useStand(damageOf)
  const rijen = damage.filter(({ stream }) => stream === `dossier-${dossierId}`)
  const aantal = rijen.reduce((sum, rij) => sum + rij.aantal, 0)
  const nieuwer = rijen.some(({ reden }) => reden === 'nieuwer')
  const tekst = aantal === 0 ? teksten.nietGevonden : nieuwer ? teksten.nieuwer : teksten.onleesbaar
  return (
    <EmptyState
      title={tekst.titel}
      action={
        <Row>
          <NaarLijst />
          {tekst === teksten.onleesbaar ? <NaarWissen dossierId={dossierId} /> : null}
        </Row>
      }
    >
      {tekst.uitleg}
    </EmptyState>
  )
}

const damageOf = (register: Register): readonly Damage[] => register.damage()

function Delen({ dossier, overlegId }: { readonly dossier: Dossier; readonly overlegId: string | null }) {
  const werk = useWerk(dossier, overlegId)
  const zegt = useGezinZegt(werk)
  const partij = useEigenPartij()
  const versies = visibleVersies(dossier, overlegId === null ? partij : null)
  const [meer, setMeer] = useState(false)
  const [naarVersies, setNaarVersies] = useState(0)
  useEffect(() => {
    if (naarVersies > 0) goToVersies()
  }, [naarVersies])
  const register = useRegister()
  useEffect(() => register.noteOpened(dossier.id), [register, dossier.id])
  return (
    <Stack gap="lg">
      <MetKladregel>
        {overlegId === null ? null : <KindKop werk={werk} />}
        <DubbelNummer werk={werk} />
        {dossier.zelfdeAls === null ? null : <StaatElders werk={werk} ander={dossier.zelfdeAls} />}
        {versies.length === 0 ? null : (
          <Alert
            tone="warning"
            role="status"
            title={meerTeksten.versies.melding(versies.length)}
            actions={
              <Button
                variant="secondary"
                onClick={() => {
                  setMeer(true)
                  setNaarVersies((times) => times + 1)
                }}
              >
                {meerTeksten.versies.bekijk}
              </Button>
            }
          >
            {meerTeksten.versies.uitleg}
          </Alert>
        )}
        <StemmenDeel werk={werk} onVerder={zegt.aantal === 0 ? null : zegt.lees} />
        <TerugblikDeel werk={werk} />
        <TerugDeel werk={werk} />
        {overlegId === null && dossier.situatie?.situatie === 'afgesloten' ? (
          <Uitklap titel={teksten.afgesprokenTot}>
            <Stack gap="lg">
              <Afspraken werk={werk} />
            </Stack>
          </Uitklap>
        ) : (
          <Afspraken werk={werk} />
        )}
        <GezinDeel werk={werk} zegt={zegt} />
        <Disclosure summary={teksten.meer} open={meer} onToggle={setMeer}>
          {meer ? <MeerDeel werk={werk} versies={versies} /> : null}
        </Disclosure>
      </MetKladregel>
    </Stack>
  )
}

/** What is agreed, in the order of the conversation. */
function Afspraken({ werk }: { readonly werk: Werk }) {
  return (
    <>
      <VraagDeel werk={werk} />
      <FocusDeel werk={werk} />
      <RegieDeel werk={werk} />
      <DoelDeel werk={werk} />
      <InstemmingDeel werk={werk} />
      <ActiesDeel werk={werk} />
      <VolgendeDeel werk={werk} />
    </>
  )
}

/** They stand far below, under Meer. */
function goToVersies(): void {
  const versies = document.getElementById(versiesId)
  versies?.focus()
  versies?.scrollIntoView()
}

/** Which child this is, where the page itself is about the meeting. */
function KindKop({ werk }: { readonly werk: Werk }) {
  const { dossier, team } = werk
  const { naam, toon } = useNaam(dossier, team.alleenNummers)
  const leeftijd = leeftijdTekst(dossier)
  const regel = kopRegel(dossier)
  return (
    <Card
      title={
        <Row gap="sm">
          <NumberBadge>{dossier.rugnummer ?? '–'}</NumberBadge>
          <span>{naam}</span>
        </Row>
      }
      actions={
        <>
          <ToonNaam toon={toon} />
          {dossier.situatie === null ? null : <SituatieBadge situatie={dossier.situatie.situatie} />}
        </>
      }
    >
      {regel === '' ? null : <p>{holdTogether(regel)}</p>}
      {leeftijd === null ? null : <p>{leeftijd}</p>}
      <p>{teksten.werkblad}</p>
      <Sprong werk={werk} />
    </Card>
  )
}
