import { lazy, Suspense, useEffect, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { OpeningPage } from '../features/ontgrendelen/index.ts'
import { goTo } from '../lib/adres.ts'
import { IconDoorEnter } from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { leave, tidyAddress } from './leave.ts'
import { NieuweVersie } from './NieuweVersie.tsx'
import { setMayUpdate } from './serviceWorker.ts'
import { teksten } from './teksten.ts'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import { useShellStaat } from './useShellStaat.ts'

const TeamShell = lazy(() => import('./TeamShell.tsx').then((m) => ({ default: m.TeamShell })))
const NieuwTeamPage = lazy(() =>
  import('../features/nieuwteam/index.ts').then((m) => ({ default: m.NieuwTeamPage })),
)
const TerugzettenPage = lazy(() =>
  import('../features/reservekopie/index.ts').then((m) => ({ default: m.TerugzettenPage })),
)
const HulpPage = lazy(() => import('../features/hulp/index.ts').then((m) => ({ default: m.HulpPage })))

const startDroogzwemmen = async () => {
  const { startDroogzwemmen: start } = await import('../features/droogzwemmen/index.ts')
  return await start()
}

/** Closed: the opening page. Open: the team's shell. The way back is a fresh document (see `useTeamLock`). */
export function App() {
  const [register, setRegister] = useState<Register | null>(null)
  useEffect(tidyAddress, [])
  /** What breaks here took the lock with it: nothing of the team may stay open. */
  const closeAll = () => {
    if (register === null) return
    void register
      .close()
      .catch(() => undefined)
      .then(() => (register.leftovers().length === 0 ? leave() : undefined))
  }
  return (
    <ErrorBoundary onBroken={closeAll}>
      <Suspense fallback={<p role="status">{teksten.laden}</p>}>
        {register === null ? (
          <Closed onOpened={setRegister} />
        ) : (
          <TeamShell
            key={`${register.teamId} ${register.device}`}
            register={register}
            onReplaced={setRegister}
          />
        )}
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
const beginnings = ['/nieuw', '/terugzetten']

/** Before a team is open only these four can be reached; any other address opens after unlocking. */
function Closed({ onOpened }: { readonly onOpened: (register: Register) => void }) {
  const path = useHashPath()
  useArrival(path)
  const { offlineKlaar } = useShellStaat()
  const open = (register: Register) => {
    if (beginnings.includes(path)) goTo('/')
    onOpened(register)
  }
  const hulp = /^\/hulp(?:\/([a-z]+))?$/.exec(path)
  if (beginnings.includes(path) || hulp !== null) {
    const back = <ToolButton icon={IconDoorEnter} label={teksten.nav.begin} href="#/" />
    return (
      <AppFrame brand={teksten.merk} nav={[]} tools={back}>
        {hulp === null ? (
          <>
            {path === '/nieuw' ? (
              <NieuwTeamPage onOpened={open} onTerug={() => goTo('/')} />
            ) : (
              <TerugzettenPage onOpened={open} onTerug={() => goTo('/')} />
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
      onOpened={open}
      startDroogzwemmen={startDroogzwemmen}
      offlineKlaar={offlineKlaar}
      banner={<NieuweVersie />}
    />
  )
}
