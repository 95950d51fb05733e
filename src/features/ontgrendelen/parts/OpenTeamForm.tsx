import { type FormEvent, useRef, useState } from 'react'
import type { Register } from '../../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../../data/teams.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconLockOpen } from '../../../ui/icons.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { teksten, weigeringTekst } from '../teksten.ts'
import { type Manier, openRegister, useCountdown, useWoorden } from '../useOpenTeam.ts'

interface Props {
  readonly team: TeamLabel
  readonly deps: TeamDeps
  readonly onOpened: (register: Register) => void
  readonly onTerug: () => void
}

const { slot, fout: fouten } = teksten

export function OpenTeamForm({ team, deps, onOpened, onTerug }: Props) {
  const suggest = useWoorden()
  const [manier, setManier] = useState<Manier>('wachtwoord')
  const [geheim, setGeheim] = useState('')
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const [seconden, wait] = useCountdown()
  const focused = useRef(false)
  const metCode = manier === 'herstelcode'

  const focusOnce = (element: HTMLInputElement | null) => {
    if (focused.current || element === null) return
    focused.current = true
    element.focus()
  }

  const open = async () => {
    if (busy || seconden > 0) return
    if (geheim.trim() === '') {
      setFout(metCode ? slot.leegHerstel : slot.leeg)
      return
    }
    setBusy(true)
    setFout(null)
    const opened = await openRegister(team.id, manier, geheim, deps)
    if (opened.ok) {
      onOpened(opened.value)
      return
    }
    setBusy(false)
    if ('wachten' in opened.error) wait(opened.error.wachten)
    setFout(opened.error.reden === 'wachten' ? null : weigeringTekst(opened.error))
  }

  const change = (next: Manier) => {
    setManier(next)
    setGeheim('')
    setFout(null)
  }

  return (
    <Page title={slot.titel(team.label)}>
      <Card>
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            void open()
          }}
        >
          <Stack>
            <PlainPasswordField
              key={manier}
              label={metCode ? slot.herstelcode : slot.wachtwoord}
              hint={metCode ? slot.herstelhint : slot.hint}
              value={geheim}
              onChange={setGeheim}
              suggest={metCode ? undefined : suggest}
              inputRef={focusOnce}
              readOnly={busy}
            />
            {fout === null ? null : (
              <Alert tone="danger" role="alert">
                {fout}
              </Alert>
            )}
            {seconden > 0 ? <Alert tone="warning">{fouten.wacht(seconden)}</Alert> : null}
            {busy ? <Progress label={slot.bezig} note={slot.bezigUitleg} /> : null}
            <Row>
              <Button type="submit" icon={IconLockOpen} busy={busy} disabled={seconden > 0}>
                {slot.open}
              </Button>
              <Button variant="secondary" disabled={busy} onClick={onTerug}>
                {slot.terug}
              </Button>
            </Row>
            {team.hasRecovery ? (
              <Row>
                <Button
                  variant="quiet"
                  disabled={busy}
                  onClick={() => change(metCode ? 'wachtwoord' : 'herstelcode')}
                >
                  {metCode ? slot.metWachtwoord : slot.metHerstelcode}
                </Button>
              </Row>
            ) : null}
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
