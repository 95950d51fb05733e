import { useState } from 'react'
import type { Register } from '../../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../../data/teams.ts'
import { drawHerstelcode, judgePassphrase, samePassphrase } from '../../../data/wachtwoord.ts'
import { herstelcodeTekst, wachtwoordTekst } from '../../../data/wachtwoordTekst.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm } from '../../../ui/CodeForm.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { PassphraseChoice } from '../../../ui/PassphraseChoice.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { Steps } from '../../../ui/Steps.tsx'
import { useTopOfPage } from '../../../ui/useTopOfPage.ts'
import { teksten, weigeringTekst } from '../teksten.ts'
import { useWoordenlijst } from '../../../data/useWoordenlijst.ts'
import { resetTeam } from '../useHerstel.ts'

interface Props {
  readonly team: TeamLabel
  readonly code: Redacted<string>
  readonly deps: TeamDeps
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
}

const { herstel: zin } = teksten

/** A forgotten wachtwoord: a new one and a new herstelcode, or nothing changes. What is typed lives in memory only. */
export function Herstel({ team, code, deps, onOpened, onTerug }: Props) {
  const woorden = useWoordenlijst()
  const [wachtwoord, setWachtwoord] = useState<Redacted<string> | null>(null)
  const [nieuw] = useState(drawHerstelcode)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  /** The new secrets stand although the team did not open; opening it again tells why. */
  const [nietGeopend, setNietGeopend] = useState(false)
  useTopOfPage(wachtwoord, true)

  const save = async () => {
    if (wachtwoord === null) return
    setBezig(true)
    setFout(null)
    const opened = await resetTeam(team.id, code, { wachtwoord, herstelcode: nieuw.code }, deps)
    if (opened.ok) {
      onOpened(opened.value)
      return
    }
    setBezig(false)
    if (opened.error.reden === 'niet-geopend') setNietGeopend(true)
    else setFout(`${zin.nietBewaard} ${weigeringTekst(opened.error)}`)
  }
  const stop = (
    <Button variant="secondary" disabled={bezig} onClick={onTerug}>
      {zin.terug}
    </Button>
  )

  if (nietGeopend)
    return (
      <Page title={zin.titel(team.label)}>
        <Alert
          tone="warning"
          role="alert"
          title={zin.welBewaardTitel}
          actions={<Button onClick={onTerug}>{zin.beginpagina}</Button>}
        >
          {zin.welBewaard}
        </Alert>
      </Page>
    )

  return (
    <Page title={zin.titel(team.label)}>
      <Stack>
        <NoPrint>
          <Steps label={zin.voortgang} direction="row" items={progress(wachtwoord !== null)} />
        </NoPrint>
        {wachtwoord === null ? (
          <Card title={zin.wachtwoord}>
            <Stack>
              <p>{zin.uitleg}</p>
              {woorden === null ? (
                <Spinner label={teksten.laden} />
              ) : (
                <PassphraseChoice
                  label={zin.wachtwoord}
                  text={wachtwoordTekst}
                  draw={() => woorden.draw().reveal()}
                  suggest={woorden.complete}
                  judge={judgePassphrase}
                  isSame={samePassphrase}
                  onDone={(gekozen) => setWachtwoord(redact(gekozen))}
                  submitLabel={zin.verder}
                  actions={stop}
                />
              )}
            </Stack>
          </Card>
        ) : (
          <Card title={zin.herstelcode}>
            <CodeForm
              label={zin.herstelcode}
              code={nieuw}
              text={herstelcodeTekst}
              busy={bezig}
              onDone={() => void save()}
              submitLabel={zin.open}
              intro={<p>{zin.herstelcodeUitleg}</p>}
              actions={stop}
            >
              <p>{zin.reservekopie}</p>
              {fout === null ? null : (
                <Alert tone="danger" role="alert">
                  {fout}
                </Alert>
              )}
              {bezig ? <Progress label={zin.bezig} /> : null}
            </CodeForm>
          </Card>
        )}
      </Stack>
    </Page>
  )
}

const progress = (chosen: boolean) =>
  [
    { id: 'code', label: zin.stappen.code, state: 'done' },
    { id: 'wachtwoord', label: zin.stappen.wachtwoord, state: chosen ? 'done' : 'current' },
    { id: 'herstelcode', label: zin.stappen.herstelcode, state: chosen ? 'current' : 'todo' },
  ] as const
