import { type ReactNode, useState } from 'react'
import type { Register } from '../../data/Register.ts'
import type { TeamDeps } from '../../data/teams.ts'
import { useWoordenlijst } from '../../data/useWoordenlijst.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { NoPrint } from '../../ui/NoPrint.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { useTopOfPage } from '../../ui/useTopOfPage.ts'
import type { TeamInvoer } from './nieuwteamForm.ts'
import { HerstelcodeStap } from './parts/HerstelcodeStap.tsx'
import { InstalleerStap } from './parts/InstalleerStap.tsx'
import { isSafariTab } from './parts/isSafariTab.ts'
import { TeamStap } from './parts/TeamStap.tsx'
import { WachtwoordStap } from './parts/WachtwoordStap.tsx'
import { maakWeigeringTekst, teksten } from './teksten.ts'
import { useNieuwTeam } from './useNieuwTeam.ts'

export interface NieuwTeamPageProps {
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
  /** Another KDF than the app's own. */
  readonly deps?: TeamDeps
}

const stappen = ['team', 'wachtwoord', 'herstelcode'] as const
type Stap = (typeof stappen)[number]
const own: TeamDeps = {}

/** What is typed here lives in memory only: there is no vault yet to seal it. */
export function NieuwTeamPage({ onOpened, onTerug, deps = own }: NieuwTeamPageProps) {
  const makeTeam = useNieuwTeam(deps)
  const woorden = useWoordenlijst()
  const [installeer, setInstalleer] = useState(isSafariTab)
  const [stap, setStap] = useState<Stap>('team')
  const [invoer, setInvoer] = useState<TeamInvoer | null>(null)
  const [wachtwoord, setWachtwoord] = useState<Redacted<string> | null>(null)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)

  useTopOfPage(stap)

  const make = async (herstelcode: Redacted<string> | null) => {
    if (invoer === null || wachtwoord === null || bezig) return
    setBezig(true)
    setFout(null)
    const made = await makeTeam(invoer, { wachtwoord, herstelcode })
    setBezig(false)
    if (!made.ok) {
      setFout(maakWeigeringTekst(made.error))
      return
    }
    onOpened(made.value)
  }

  if (installeer)
    return (
      <Frame>
        <InstalleerStap onTerug={onTerug} onTochHier={() => setInstalleer(false)} />
      </Frame>
    )
  return (
    <Frame>
      <NoPrint>
        <Steps label={teksten.voortgang} direction="row" items={progress(stap)} />
      </NoPrint>
      {stap === 'team' ? (
        <TeamStap
          invoer={invoer}
          onTerug={onTerug}
          onKlaar={(filled) => {
            setInvoer(filled)
            setStap('wachtwoord')
          }}
        />
      ) : null}
      {stap === 'wachtwoord' && woorden === null ? <Spinner label={teksten.laden} /> : null}
      {stap === 'wachtwoord' && woorden !== null ? (
        <WachtwoordStap
          woorden={woorden}
          onTerug={() => setStap('team')}
          onKlaar={(chosen) => {
            setWachtwoord(chosen)
            setStap('herstelcode')
          }}
        />
      ) : null}
      {stap === 'herstelcode' ? (
        <HerstelcodeStap
          label={invoer?.label ?? ''}
          bezig={bezig}
          fout={fout}
          onKlaar={(code) => void make(code)}
          onTerug={() => setStap('wachtwoord')}
        />
      ) : null}
    </Frame>
  )
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <Page title={teksten.titel}>
      <Stack>{children}</Stack>
    </Page>
  )
}

function progress(stap: Stap) {
  const at = stappen.indexOf(stap)
  return stappen.map((id, i) => ({
    id,
    label: teksten.stappen[id],
    state: i < at ? ('done' as const) : i === at ? ('current' as const) : ('todo' as const),
  }))
}
