import { type FormEvent, useState } from 'react'
import { forgetPasskey, makePasskey, type NewPasskey } from '../../../data/passkeys.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconFingerprint, IconTrash } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { type Sleutels, usePasskey } from '../useSleutels.ts'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { HuidigWachtwoord } from './HuidigWachtwoord.tsx'
import { sleutelFout, sleutelTeksten } from './sleutelTeksten.ts'

const { passkey: zin, sleutels: slot } = sleutelTeksten

/** Only where this device can; never the only way in. */
export function PasskeyKaart({ sleutels }: { readonly sleutels: Sleutels }) {
  const { passkey, kan, reread } = usePasskey()
  const [made, setMade] = useState<NewPasskey | null>(null)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  if (!kan && passkey === null) return null

  const make = async () => {
    setFout(null)
    setBezig(true)
    const done = await makePasskey()
    setBezig(false)
    if (done.ok) setMade(done.value)
    else setFout(zin.fout[done.error.reden])
  }
  const remove = async () => {
    if (passkey === null) return
    const removed = await sleutels.removePasskey(passkey)
    setFout(removed.ok ? null : storingTekst(removed.error, 'zelf'))
    await reread()
  }
  const stop = () => {
    if (made !== null) void forgetPasskey(made)
    setMade(null)
  }

  return (
    <Card title={zin.kop} level={3}>
      <Stack>
        <p>{zin.uitleg}</p>
        <p role="status">{passkey === null ? zin.isNiet : zin.is}</p>
        {passkey === null ? (
          <Button variant="secondary" icon={IconFingerprint} busy={bezig} onClick={() => void make()}>
            {zin.maak}
          </Button>
        ) : (
          <Button variant="secondary" icon={IconTrash} onClick={() => void remove()}>
            {zin.haalWeg}
          </Button>
        )}
        <div role="alert">{fout === null ? null : <Alert tone="warning">{fout}</Alert>}</div>
      </Stack>
      <Dialog open={made !== null} title={zin.koppelTitel} onClose={stop}>
        {made === null ? null : (
          <Koppel
            passkey={made}
            sleutels={sleutels}
            onKlaar={() => {
              setMade(null)
              void reread()
            }}
          />
        )}
      </Dialog>
    </Card>
  )
}

interface KoppelProps {
  readonly passkey: NewPasskey
  readonly sleutels: Sleutels
  readonly onKlaar: () => void
}

/** The passkey is made; it opens the team after the wachtwoord is given once more. */
function Koppel({ passkey, sleutels, onKlaar }: KoppelProps) {
  const suggest = useWoorden()
  const [huidig, setHuidig] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)

  const save = async () => {
    setFout(huidig === '' ? slot.huidigLeeg : null)
    if (huidig === '' || bezig) return
    setBezig(true)
    const added = await sleutels.addPasskey(redact(huidig), passkey)
    setBezig(false)
    if (added.ok) onKlaar()
    else setFout(sleutelFout(added.error, zin.niet))
  }

  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={zin.koppelTitel}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void save()
      }}
    >
      <Stack>
        <HuidigWachtwoord value={huidig} onChange={setHuidig} suggest={suggest} bezig={bezig} fout={fout} />
        <Button type="submit" busy={bezig}>
          {zin.koppel}
        </Button>
      </Stack>
    </form>
  )
}
