import { lazy } from 'react'
import { OpeningPage } from '../features/ontgrendelen/index.ts'
import { goTo } from '../lib/adres.ts'
import { Alert } from '../ui/Alert.tsx'
import { IconDoorEnter } from '../ui/icons.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { ToolButton } from '../ui/layout/ToolButton.tsx'
import { Afscheid } from './Afscheid.tsx'
import { KeepPage } from './KeepPage.tsx'
import type { WhyLeft } from './leave.ts'
import { NieuweVersie } from './NieuweVersie.tsx'
import { isBeginning, type Opened, openHere, openWhereOneWas } from './opening.ts'
import { teksten } from './teksten.ts'
import { Terugzetten } from './Terugzetten.tsx'
import { useArrival } from './useArrival.ts'
import { useHashPath } from './useHashPath.ts'
import { useShellStaat } from './useShellStaat.ts'

const NieuwTeamPage = lazy(() =>
  import('../features/nieuwteam/index.ts').then((m) => ({ default: m.NieuwTeamPage })),
)
const GrootschermPage = lazy(() =>
  import('../features/grootscherm/index.ts').then((m) => ({ default: m.GrootschermPage })),
)
const PakketPage = lazy(() =>
  import('../features/oudermodus/index.ts').then((m) => ({ default: m.PakketPage })),
)
const HulpPage = lazy(() => import('../features/hulp/index.ts').then((m) => ({ default: m.HulpPage })))

const startDroogzwemmen = async () => {
  const { startDroogzwemmen: start } = await import('../features/droogzwemmen/index.ts')
  return await start()
}

interface ClosedProps {
  readonly why: WhyLeft | null
  readonly onOpened: Opened
}

/** Before a team is open only these five can be reached; any other address opens after unlocking. */
export function Closed({ why, onOpened }: ClosedProps) {
  const path = useHashPath()
  useArrival(path)
  const { offlineKlaar } = useShellStaat()
  const open = openHere(onOpened)
  const groot = /^\/grootscherm\/([\w-]+)$/.exec(path)
  if (groot?.[1] !== undefined) return <GrootschermPage key={groot[1]} nonce={groot[1]} />
  const gezin = /^\/gezin(?:\/([\w.-]+))?$/.exec(path)
  if (gezin !== null)
    return (
      <>
        <PakketPage key={path} {...(gezin[1] === undefined ? {} : { deel: gezin[1] })} />
        <KeepPage />
      </>
    )
  const hulp = /^\/hulp(?:\/([a-z]+))?$/.exec(path)
  if (isBeginning(path) || hulp !== null) {
    const back = <ToolButton icon={IconDoorEnter} label={teksten.nav.begin} href="#/" />
    return (
      <AppFrame brand={teksten.merk} nav={[]} tools={back}>
        {hulp === null ? (
          path === '/nieuw' ? (
            <>
              <NieuwTeamPage onOpened={open} onTerug={() => goTo('/')} />
              <KeepPage />
            </>
          ) : (
            <Terugzetten onOpened={open} onTerug={() => goTo('/')} />
          )
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
          {path.startsWith('/antwoord/') ? <Alert tone="info">{teksten.antwoordWacht}</Alert> : null}
        </>
      }
    />
  )
}
