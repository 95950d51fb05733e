import { useState } from 'react'
import { askPasskey, type PasskeyPlace } from '../../../data/passkeys.ts'
import type { Register } from '../../../data/Register.ts'
import type { TeamDeps } from '../../../data/teams.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconFingerprint } from '../../../ui/icons.ts'
import { teksten, weigeringTekst } from '../teksten.ts'
import { openWithPasskey } from '../useOpenTeam.ts'

interface Props {
  readonly teamId: string
  readonly passkey: PasskeyPlace
  readonly deps: TeamDeps
  readonly disabled: boolean
  readonly onOpened: (register: Register) => void
  readonly onFout: (fout: string | null) => void
}

/** Finger, face or the code of this device in the place of the wachtwoord. */
export function PasskeyKnop({ teamId, passkey, deps, disabled, onOpened, onFout }: Props) {
  const [busy, setBusy] = useState(false)

  const open = async () => {
    onFout(null)
    setBusy(true)
    const fout = await unlock()
    if (fout === null) return
    setBusy(false)
    onFout(fout)
  }
  const unlock = async (): Promise<string | null> => {
    // Asked at once: a browser gives a passkey only to a touch.
    const asked = await askPasskey(passkey)
    if (!asked.ok) return teksten.fout.passkeyGestopt
    const opened = await openWithPasskey(teamId, asked.value, deps)
    if (!opened.ok) return weigeringTekst(opened.error)
    onOpened(opened.value)
    return null
  }

  return (
    <Button
      variant="secondary"
      icon={IconFingerprint}
      busy={busy}
      disabled={disabled}
      onClick={() => void open()}
    >
      {teksten.slot.passkey}
    </Button>
  )
}
