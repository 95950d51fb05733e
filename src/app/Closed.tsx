import { lazy, useEffect } from 'react'
import type { Register } from '../data/Register.ts'
import { within } from '../data/within.ts'
import { OpeningPage } from '../features/ontgrendelen/index.ts'
import { goTo } from '../lib/adres.ts'
import { IconDoorEnter } from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { Afscheid } from './Afscheid.tsx'
import type { WhyLeft } from './leave.ts'
import { NieuweVersie } from './NieuweVersie.tsx'
import { isBeginning, type Opened, openHere, openWhereOneWas, plekMs } from './opening.ts'
import { setMayUpdate } from './serviceWorker.ts'
import { teksten } from './teksten.ts'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import { useShellStaat } from './useShellStaat.ts'

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

/** Of what is filled in for a new team nothing can be kept yet: as long as that is there the page is not replaced. */
function KeepPage() {
  useEffect(() => setMayUpdate(() => Promise.resolve(false)), [])
  return null
}

interface ClosedProps {
  readonly why: WhyLeft | null
  readonly onOpened: Opened
}

/** Before a team is open only these four can be reached; any other address opens after unlocking. */
export function Closed({ why, onOpened }: ClosedProps) {
  const path = useHashPath()
  useArrival(path)
  const { offlineKlaar } = useShellStaat()
  const open = openHere(onOpened)
  const openBack = async (register: Register) => {
    const { noteTeruggezet } = await import('./noteTeruggezet.ts')
    await within(plekMs, async () => await noteTeruggezet(register))
    open(register)
  }
  const groot = /^\/grootscherm\/([\w-]+)$/.exec(path)
  if (groot?.[1] !== undefined) return <GrootschermPage key={groot[1]} nonce={groot[1]} />
  const hulp = /^\/hulp(?:\/([a-z]+))?$/.exec(path)
  if (isBeginning(path) || hulp !== null) {
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
      onOpened={openWhereOneWas(onOpened)}
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
