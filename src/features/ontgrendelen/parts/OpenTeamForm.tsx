import { type FormEvent, useRef, useState } from 'react'
import type { Register } from '../../../data/Register.ts'
import type { TeamDeps, TeamLabel } from '../../../data/teams.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
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
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { openRegister, useCountdown } from '../useOpenTeam.ts'
import { PasskeyKnop } from './PasskeyKnop.tsx'

interface Props {
  readonly team: TeamLabel
  readonly deps: TeamDeps
  readonly onOpened: (register: Register) => void
  /** The herstelcode is right: a new wachtwoord must be chosen before the team opens. */
  readonly onHerstel: (code: Redacted<string>) => void
  /** Null where the team is asked for by itself: then nothing else on this device is offered. */
  readonly onTerug: (() => void) | null
  /** False where no address of the app can be reached. */
  readonly adressen?: boolean
  /** What stands above the form in the place of the name of the team. */
  readonly kop?: { readonly titel: string; readonly uitleg: string } | undefined
}

const { slot, fout: fouten } = teksten

export function OpenTeamForm({
  team,
  deps,
  onOpened,
  onHerstel,
  onTerug,
  adressen = onTerug !== null,
  kop,
}: Props) {
  const suggest = useWoorden()
  const [manier, setManier] = useState<'wachtwoord' | 'herstelcode'>('wachtwoord')
  const [geheim, setGeheim] = useState('')
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const [seconden, wait] = useCountdown()
  /** Who is asked to give the tablet back reads that first. */
  const focused = useRef(kop !== undefined)
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
    const error = metCode ? await check(redact(geheim)) : await unlock()
    if (error === null) return
    setBusy(false)
    if ('wachten' in error) wait(error.wachten)
    setFout(error.reden === 'wachten' ? null : weigeringTekst(error))
  }

  const unlock = async () => {
    const opened = await openRegister(team.id, geheim, deps)
    if (!opened.ok) return opened.error
    onOpened(opened.value)
    return null
  }
  const check = async (code: Redacted<string>) => {
    const { checkHerstelcode } = await import('../../../data/slotActs.ts')
    const checked = await checkHerstelcode(team.id, code, deps)
    if (!checked.ok) return checked.error
    onHerstel(code)
    return null
  }

  const type = (next: string) => {
    setGeheim(next)
    setFout(null)
  }
  const change = (next: typeof manier) => {
    setManier(next)
    type('')
  }

  return (
    <Page title={kop?.titel ?? slot.titel(team.label)} subtitle={kop?.uitleg}>
      <Card {...(kop === undefined ? {} : { title: slot.titel(team.label) })}>
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
              onChange={type}
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
                {metCode ? slot.controleer : slot.open}
              </Button>
              {team.passkey === null || metCode ? null : (
                <PasskeyKnop
                  teamId={team.id}
                  passkey={team.passkey}
                  deps={deps}
                  disabled={busy}
                  onOpened={onOpened}
                  onFout={setFout}
                />
              )}
              {onTerug === null ? null : (
                <Button variant="secondary" disabled={busy} onClick={onTerug}>
                  {slot.terug}
                </Button>
              )}
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
            {adressen && (metCode || !team.hasRecovery) ? (
              <p>
                {slot.alles} <a href="#/terugzetten">{slot.reservekopie}</a>
              </p>
            ) : null}
          </Stack>
        </form>
      </Card>
    </Page>
  )
}
