import { lazy, Suspense, useEffect, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { OpeningPage } from '../features/ontgrendelen/index.ts'
import { goTo } from '../lib/adres.ts'
import { IconDoorEnter } from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { Afscheid } from './Afscheid.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { leave, tidyAddress, type WhyLeft, whyLeft } from './leave.ts'
import { NieuweVersie } from './NieuweVersie.tsx'
import { returnToPlek } from './plek.ts'
import { setMayUpdate } from './serviceWorker.ts'
import { teksten } from './teksten.ts'
import { useArrival } from './useArrival.ts'
import { useDocumentStand } from './useDocumentStand.ts'
import { useHashPath } from './useHashPath.ts'
import { useShellStaat } from './useShellStaat.ts'

const TeamOfPauze = lazy(() => import('./TeamOfPauze.tsx').then((m) => ({ default: m.TeamOfPauze })))
const NieuwTeamPage = lazy(() =>
  import('../features/nieuwteam/index.ts').then((m) => ({ default: m.NieuwTeamPage })),
)
const TerugzettenPage = lazy(() =>
  import('../features/reservekopie/index.ts').then((m) => ({ default: m.TerugzettenPage })),
)
const GrootschermPage = lazy(() =>
  import('../features/grootscherm/index.ts').then((m) => ({ default: m.GrootschermPage })),
)
const HulpPage = lazy(() => import('../features/hulp/index.ts').then((m) => ({ default: m.HulpPage })))

const startDroogzwemmen = async () => {
  const { startDroogzwemmen: start } = await import('../features/droogzwemmen/index.ts')
  return await start()
}

/** How long a hanging disk may keep one from the team on the way back to where one was. */
const plekMs = 1_000

/** Closed: the opening page. Open: the team's shell. The way back is a fresh document (see `useTeamLock`), or pauze. */
export function App() {
  const here = useDocumentStand()
  const { stand, open } = here
  const [why] = useState(() => whyLeft(location.search))
  useEffect(tidyAddress, [])
  /** What breaks here took the lock with it: nothing of the team may stay open. */
  const closeAll = () => {
    if (stand.soort === 'dicht') return
    if (stand.soort === 'pauze') {
      stand.pauze.end()
      leave()
      return
    }
    const { register } = stand
    void register
      .close()
      .catch(() => undefined)
      .then(() => (register.leftovers().length === 0 ? leave() : undefined))
  }
  return (
    <ErrorBoundary onBroken={closeAll}>
      <Suspense fallback={<p role="status">{teksten.laden}</p>}>
        {stand.soort === 'dicht' ? <Closed why={why} onOpened={open} /> : <TeamOfPauze {...here} />}
      </Suspense>
    </ErrorBoundary>
  )
}

/** Of what is filled in for a new team nothing can be kept yet: as long as that is there the page is not replaced. */
function KeepPage() {
  useEffect(() => setMayUpdate(() => Promise.resolve(false)), [])
  return null
}

/** What begins a team on this device. */
const beginnings = new Set(['/nieuw', '/terugzetten'])

interface ClosedProps {
  readonly why: WhyLeft | null
  readonly onOpened: (register: Register) => void
}

/** Before a team is open only these four can be reached; any other address opens after unlocking. */
function Closed({ why, onOpened }: ClosedProps) {
  const path = useHashPath()
  useArrival(path)
  const { offlineKlaar } = useShellStaat()
  const open = (register: Register) => {
    if (beginnings.has(path)) goTo('/')
    onOpened(register)
  }
  const openWhereOneWas = async (register: Register) => {
    await within(plekMs, async () => await returnToPlek(register))
    open(register)
  }
  const openBack = async (register: Register) => {
    const { noteTeruggezet } = await import('./noteTeruggezet.ts')
    await within(plekMs, async () => await noteTeruggezet(register))
    open(register)
  }
  const groot = /^\/grootscherm\/([\w-]+)$/.exec(path)
  if (groot?.[1] !== undefined) return <GrootschermPage key={groot[1]} nonce={groot[1]} />
  const hulp = /^\/hulp(?:\/([a-z]+))?$/.exec(path)
  if (beginnings.has(path) || hulp !== null) {
    const back = <ToolButton icon={IconDoorEnter} label={teksten.nav.begin} href="#/" />
    return (
      <AppFrame brand={teksten.merk} nav={[]} tools={back}>
        {hulp === null ? (
          <>
            {path === '/nieuw' ? (
              <NieuwTeamPage onOpened={open} onTerug={() => goTo('/')} />
            ) : (
              <TerugzettenPage onOpened={(register) => void openBack(register)} onTerug={() => goTo('/')} />
            )}
            <KeepPage />
          </>
        ) : (
          <HulpPage {...(hulp[1] === undefined ? {} : { onderwerp: hulp[1] })} />
        )}
      </AppFrame>
    )
  }
  return (
    <OpeningPage
      onOpened={(register) => void openWhereOneWas(register)}
      startDroogzwemmen={startDroogzwemmen}
      offlineKlaar={offlineKlaar}
      banner={
        <>
          <Afscheid why={why} />
          <NieuweVersie />
        </>
      }
    />
  )
}
