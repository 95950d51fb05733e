import { type ReactNode, useState } from 'react'
import type { Register } from '../../data/Register.ts'
import type { GecontroleerdeKopie } from '../../data/reservekopie/checkKopie.ts'
import type { TeamDeps } from '../../data/teams.ts'
import { drawHerstelcode } from '../../data/wachtwoord.ts'
import { herstelcodeTekst } from '../../data/wachtwoordTekst.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CodeForm } from '../../ui/CodeForm.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { NoPrint } from '../../ui/NoPrint.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Steps } from '../../ui/Steps.tsx'
import { useTopOfPage } from '../../ui/useTopOfPage.ts'
import { BestandStap } from './parts/BestandStap.tsx'
import { SlotStap } from './parts/SlotStap.tsx'
import { teksten } from './teksten.ts'
import { useTerugzetten } from './useTerugzetten.ts'

export interface TerugzettenPageProps {
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
  /** Another KDF than the app's own. */
  readonly deps?: TeamDeps
}

interface Slot {
  readonly label: string
  readonly wachtwoord: Redacted<string>
}

const { alsTeam: zin } = teksten
const stappen = ['bestand', 'wachtwoord', 'herstelcode'] as const
type Stap = (typeof stappen)[number]
const own: TeamDeps = {}

/** A reservekopie becomes a team on this device; until its last step nothing is written. */
export function TerugzettenPage({ onOpened, onTerug, deps = own }: TerugzettenPageProps) {
  const [kopie, setKopie] = useState<GecontroleerdeKopie | null>(null)
  const [slot, setSlot] = useState<Slot | null>(null)
  const stap: Stap = kopie === null ? 'bestand' : slot === null ? 'wachtwoord' : 'herstelcode'
  useTopOfPage(stap)
  return (
    <Frame stap={stap}>
      {kopie === null ? <BestandStap onKlaar={setKopie} onTerug={onTerug} /> : null}
      {kopie !== null && slot === null ? (
        <SlotStap
          onTerug={() => setKopie(null)}
          onKlaar={(label, wachtwoord) => setSlot({ label, wachtwoord })}
        />
      ) : null}
      {kopie !== null && slot !== null ? (
        <CodeStap
          kopie={kopie}
          slot={slot}
          deps={deps}
          onOpened={onOpened}
          onBegin={onTerug}
          onTerug={() => setSlot(null)}
        />
      ) : null}
    </Frame>
  )
}

interface CodeStapProps {
  readonly kopie: GecontroleerdeKopie
  readonly slot: Slot
  readonly deps: TeamDeps
  readonly onOpened: (register: Register) => void
  /** To the opening page, where the team is listed. */
  readonly onBegin: () => void
  readonly onTerug: () => void
}

function CodeStap({ kopie, slot, deps, onOpened, onBegin, onTerug }: CodeStapProps) {
  const { werk, fout, staatEr, restore } = useTerugzetten(deps)
  const [nieuw] = useState(drawHerstelcode)
  const bezig = werk.deel !== null
  const make = async (recovery: Redacted<string> | null) => {
    const register = await restore(kopie, { label: slot.label, passphrase: slot.wachtwoord, recovery })
    if (register !== null) onOpened(register)
  }
  if (staatEr)
    return (
      <Card title={slot.label}>
        <Alert tone="info" role="alert" actions={<Button onClick={onBegin}>{zin.naarBegin}</Button>}>
          {zin.staatEr}
        </Alert>
      </Card>
    )
  return (
    <Card title={zin.herstelcode}>
      <CodeForm
        label={zin.herstelcode}
        code={nieuw}
        text={herstelcodeTekst}
        busy={bezig}
        onDone={() => void make(nieuw.code)}
        submitLabel={zin.open}
        intro={<p>{zin.herstelcodeUitleg}</p>}
        actions={
          <>
            <Button variant="secondary" busy={bezig} onClick={() => void make(null)}>
              {zin.later}
            </Button>
            <Button variant="quiet" disabled={bezig} onClick={onTerug}>
              {teksten.terug}
            </Button>
          </>
        }
      >
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {fout}
          </Alert>
        )}
        {werk.deel === null ? null : (
          <Progress label={zin.bezig} value={werk.deel} onStop={werk.stop} stopLabel={teksten.stop} />
        )}
      </CodeForm>
    </Card>
  )
}

function Frame({ stap, children }: { readonly stap: Stap; readonly children: ReactNode }) {
  const at = stappen.indexOf(stap)
  const items = stappen.map((id, i) => ({
    id,
    label: zin.stappen[id],
    state: i < at ? ('done' as const) : i === at ? ('current' as const) : ('todo' as const),
  }))
  return (
    <Page title={zin.titel}>
      <Stack>
        <NoPrint>
          <Steps label={zin.voortgang} direction="row" items={items} />
        </NoPrint>
        {children}
      </Stack>
    </Page>
  )
}
