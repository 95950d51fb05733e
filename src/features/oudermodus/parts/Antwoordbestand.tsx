import { useState } from 'react'
import type { Datum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconDownload, IconQrcode } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import type { Result } from '../../../lib/result.ts'
import type { Qrcode } from '../../../uitvoer/qr.ts'
import type { AntwoordFout } from '../usePakket.ts'
import type { Pakketspraak } from '../usePakkettaal.tsx'
import { antwoordTekst, nietErinZin } from './pakketTeksten.ts'

export interface AntwoordbestandProps {
  /** In the language of what was opened. */
  readonly spraak: Pakketspraak
  readonly open: boolean
  /** How many messages stand ready. */
  readonly aantal: number
  readonly tot: Datum
  /** All that stands ready is in a file. */
  readonly bewaard: boolean
  /** How this reader is spoken to, when something was written that is not in the answer; else null. */
  readonly nietErin: 'je' | 'u' | null
  readonly bewaar: () => Promise<AntwoordFout | null>
  readonly toon: () => Promise<Result<Qrcode, AntwoordFout>>
  readonly onVerder: () => void
  readonly onSluit: () => void
}

/** What goes back to the team: a file or a QR code that the team alone can read, and then the page may go. */
export function Antwoordbestand({
  spraak: { zin, toon: zeg },
  open,
  aantal,
  tot,
  bewaard,
  nietErin,
  bewaar,
  toon,
  onVerder,
  onSluit,
}: AntwoordbestandProps) {
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<AntwoordFout | null>(null)
  const [code, setCode] = useState<Qrcode | null>(null)
  const [asks, setAsks] = useState(false)
  const loses = !bewaard || nietErin !== null
  const make = async () => {
    setBusy(true)
    setFout(await bewaar())
    setBusy(false)
  }
  const show = async () => {
    const made = await toon()
    setFout(made.ok ? null : made.error)
    setCode(made.ok ? made.value : null)
  }
  const verder = () => {
    setCode(null)
    setFout(null)
    setAsks(false)
    onVerder()
  }
  return (
    <Dialog
      open={open}
      title={zeg((c) => c.antwoord.titel)}
      closeLabel={zin((c) => c.antwoord.terug)}
      size={code === null ? 'md' : 'lg'}
      onClose={verder}
      actions={
        <>
          {aantal === 0 || asks ? null : (
            <>
              <Button icon={IconDownload} busy={busy} onClick={() => void make()}>
                {zeg((c) => c.antwoord.bewaar)}
              </Button>
              <Button variant="secondary" icon={IconQrcode} onClick={() => void show()}>
                {zeg((c) => c.antwoord.toon)}
              </Button>
            </>
          )}
          <Button variant="secondary" onClick={verder}>
            {zeg((c) => c.antwoord.verder)}
          </Button>
          <Button
            variant={asks ? 'danger' : 'quiet'}
            onClick={() => (loses && !asks ? setAsks(true) : onSluit())}
          >
            {zeg((c) => c.antwoord.sluit)}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        {aantal === 0 ? (
          <p>{zeg((c) => c.antwoord.leeg)}</p>
        ) : (
          <p>{zeg((c) => `${c.antwoord.telling(aantal)} ${c.antwoord.uitleg}`)}</p>
        )}
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {zeg((c) => antwoordTekst(c, fout))}
          </Alert>
        )}
        {aantal > 0 && bewaard ? (
          <Alert tone="success" role="status">
            {zeg((c) => c.antwoord.bewaard)}
          </Alert>
        ) : null}
        {loses ? (
          <Alert key={String(asks)} tone={asks ? 'danger' : 'warning'} role={asks ? 'alert' : undefined}>
            {nietErin === null ? null : <p>{zeg(({ taal }) => nietErinZin(taal, nietErin))}</p>}
            {bewaard ? null : <p>{zeg((c) => c.antwoord.weg)}</p>}
          </Alert>
        ) : null}
        {code === null ? null : (
          <>
            <p>{zeg((c) => c.antwoord.qrUitleg)}</p>
            <QrCode label={zin((c) => c.antwoord.qr)} large {...code} />
          </>
        )}
        <p>{zeg((c) => c.tot(c.datum(tot)))}</p>
      </Stack>
    </Dialog>
  )
}
