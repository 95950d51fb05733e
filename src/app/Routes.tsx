import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { GezinErbijKnop } from '../features/gezin/index.ts'
import { GrootschermKnop } from '../features/grootscherm/index.ts'
import type { PauzeInstelling } from '../features/team/index.ts'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/layout/Page.tsx'
import { Remember } from '../ui/Remember.tsx'
import { leave } from './leave.ts'
import { Screen } from './Screen.tsx'
import { teksten } from './teksten.ts'

const VandaagPage = lazy(() =>
  import('../features/vandaag/index.ts').then((m) => ({ default: m.VandaagPage })),
)
const NamenlijstPage = lazy(() =>
  import('../features/namenlijst/index.ts').then((m) => ({ default: m.NamenlijstPage })),
)
const DossierPage = lazy(() =>
  import('../features/dossier/index.ts').then((m) => ({ default: m.DossierPage })),
)
const Werkblad = lazy(() => import('../features/dossier/index.ts').then((m) => ({ default: m.Werkblad })))
const Verhaal = lazy(() => import('../features/dossier/index.ts').then((m) => ({ default: m.Verhaal })))
const OverdrachtPage = lazy(() =>
  import('../features/overdracht/index.ts').then((m) => ({ default: m.OverdrachtPage })),
)
const AntwoordPage = lazy(() =>
  import('../features/overdracht/index.ts').then((m) => ({ default: m.AntwoordPage })),
)
const GeefKnop = lazy(() => import('../features/overdracht/index.ts').then((m) => ({ default: m.GeefKnop })))
const OverlegLijstPage = lazy(() =>
  import('../features/overleg/index.ts').then((m) => ({ default: m.OverlegLijstPage })),
)
const OverlegPage = lazy(() =>
  import('../features/overleg/index.ts').then((m) => ({ default: m.OverlegPage })),
)
const NogTePlaatsenPage = lazy(() =>
  import('../features/snelregel/index.ts').then((m) => ({ default: m.NogTePlaatsenPage })),
)
const VerslagPage = lazy(() =>
  import('../features/verslag/index.ts').then((m) => ({ default: m.VerslagPage })),
)
const WerkagendaPage = lazy(() =>
  import('../features/werkagenda/index.ts').then((m) => ({ default: m.WerkagendaPage })),
)
const TeamPage = lazy(() => import('../features/team/index.ts').then((m) => ({ default: m.TeamPage })))
const HulpPage = lazy(() => import('../features/hulp/index.ts').then((m) => ({ default: m.HulpPage })))

const ReservekopiePage = lazy(() =>
  import('../features/reservekopie/index.ts').then((m) => ({ default: m.ReservekopiePage })),
)
const InzagePage = lazy(() => import('../features/inzage/index.ts').then((m) => ({ default: m.InzagePage })))

const BewarenPage = lazy(() =>
  import('../features/bewaren/index.ts').then((m) => ({ default: m.BewarenPage })),
)

const werkblad = (p: { dossierId: string; overlegId: string }): ReactNode => (
  <Werkblad key={p.dossierId} dossierId={p.dossierId} overlegId={p.overlegId} />
)

const verhaal = (p: { dossierId: string; overlegId: string }): ReactNode => (
  <Verhaal key={p.dossierId} dossierId={p.dossierId} overlegId={p.overlegId} />
)

/** Comes a moment after the worksheet, which does not wait for it. */
const Geef = (p: { dossierId: string; overlegId?: string }): ReactNode => (
  <Suspense>
    <GeefKnop {...p} />
  </Suspense>
)

/** wouter's types stop at one optional part. */
interface OverlegParams {
  readonly id?: string
  readonly kamer?: string
  readonly dossier?: string
}

/** What the opening page tells after what was erased. */
const afscheid = {
  volledig: 'gewist',
  deels: undefined,
  weg: 'weg',
  'weg-resten': 'resten',
} as const

interface BewarenParams {
  readonly deel?: string
  readonly id?: string
}

interface RoutesProps {
  readonly pauze?: PauzeInstelling | undefined
  readonly overdracht: Pick<ComponentProps<typeof OverdrachtPage>, 'handOver' | 'onProef'>
}

/** Every address of an open team. Ids in an address are random; a name never stands in one. */
export function Routes({ pauze, overdracht }: RoutesProps) {
  return (
    <Remember>
      {/* oxlint-disable-next-line react/hooks -- wouter takes the way it reads addresses as a property */}
      <Router hook={useHashLocation}>
        <Switch>
          <Route path="/">
            <Screen name="vandaag">
              <VandaagPage />
            </Screen>
          </Route>
          <Route path="/namenlijst/:aandacht?">
            {({ aandacht }) => (
              <Screen name="namenlijst">
                <NamenlijstPage {...(aandacht === undefined ? {} : { aandacht })} />
              </Screen>
            )}
          </Route>
          <Route path="/dossier/:id">
            {({ id }) => (
              <Screen name={`dossier ${id}`}>
                <DossierPage key={id} dossierId={id} knoppen={<Geef dossierId={id} />} />
              </Screen>
            )}
          </Route>
          <Route path="/overdracht/:dossier/:overleg?">
            {({ dossier, overleg }) => (
              <Screen name={`overdracht ${dossier}`}>
                <OverdrachtPage
                  key={dossier}
                  dossierId={dossier}
                  {...(overleg === undefined ? {} : { overlegId: overleg })}
                  {...overdracht}
                />
              </Screen>
            )}
          </Route>
          <Route path="/antwoord/:deel?">
            {({ deel }) => (
              <Screen name="antwoord">
                <AntwoordPage {...(deel === undefined ? {} : { deel })} />
              </Screen>
            )}
          </Route>
          <Route path="/overleg">
            <Screen name="overleggen">
              <OverlegLijstPage />
            </Screen>
          </Route>
          <Route path="/overleg/:id/nog-te-plaatsen">
            {({ id }) => (
              <Screen name={`plaatsen ${id}`}>
                <NogTePlaatsenPage key={id} overlegId={id} />
              </Screen>
            )}
          </Route>
          <Route path="/overleg/:id/:kamer?/:dossier?">
            {({ id = '', kamer, dossier }: OverlegParams) => (
              <Screen name={`overleg ${id}`}>
                <OverlegPage
                  key={id}
                  overlegId={id}
                  {...(kamer === undefined ? {} : { kamer })}
                  {...(dossier === undefined ? {} : { dossierId: dossier })}
                  werkblad={werkblad}
                  knoppen={
                    <>
                      <GrootschermKnop />
                      {kamer === 'vraag3' && dossier !== undefined ? (
                        <>
                          <GezinErbijKnop key={dossier} overlegId={id} dossierId={dossier} />
                          <Geef overlegId={id} dossierId={dossier} />
                        </>
                      ) : null}
                    </>
                  }
                  verhaal={verhaal}
                />
              </Screen>
            )}
          </Route>
          <Route path="/verslag/:id">
            {({ id }) => (
              <Screen name={`verslag ${id}`}>
                <VerslagPage key={id} overlegId={id} />
              </Screen>
            )}
          </Route>
          <Route path="/aanpak/:deel?">
            <Screen name="aanpak">
              <WerkagendaPage />
            </Screen>
          </Route>
          <Route path="/team/:deel?">
            {({ deel }) => (
              <Screen name={`team ${deel ?? ''}`}>
                <TeamPage
                  {...(deel === undefined ? {} : { deel })}
                  {...(pauze === undefined ? {} : { pauze })}
                />
              </Screen>
            )}
          </Route>
          <Route path="/inzage">
            <Screen name="inzage">
              <InzagePage />
            </Screen>
          </Route>
          <Route path="/bewaren/:deel?/:id?">
            {({ deel, id }: BewarenParams) => (
              <Screen name={`bewaren ${deel ?? ''} ${id ?? ''}`}>
                <BewarenPage
                  key={`${deel ?? ''} ${id ?? ''}`}
                  {...(deel === undefined ? {} : { deel })}
                  {...(id === undefined ? {} : { dossierId: id })}
                  onKlaar={(afloop) => leave(afscheid[afloop])}
                />
              </Screen>
            )}
          </Route>
          <Route path="/reservekopie/:deel?">
            {({ deel }) => (
              <Screen name={`reservekopie ${deel ?? ''}`}>
                <ReservekopiePage key={deel ?? ''} {...(deel === undefined ? {} : { deel })} />
              </Screen>
            )}
          </Route>
          <Route path="/hulp/:onderwerp?">
            {({ onderwerp }) => (
              <Screen name="hulp">
                <HulpPage {...(onderwerp === undefined ? {} : { onderwerp })} />
              </Screen>
            )}
          </Route>
          <Route>
            <Page title={teksten.nietGevonden.titel}>
              <EmptyState
                title={teksten.nietGevonden.uitleg}
                action={<ButtonLink href="#/">{teksten.nietGevonden.terug}</ButtonLink>}
              />
            </Page>
          </Route>
        </Switch>
      </Router>
    </Remember>
  )
}
