import { useState } from 'react'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconDownload, IconQrcode } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { QrCode } from '../../../ui/QrCode.tsx'
import type { Result } from '../../../lib/result.ts'
import type { Qrcode } from '../../../uitvoer/qr.ts'
import type { AntwoordFout } from '../usePakket.ts'
import { teksten } from './pakketTeksten.ts'

export interface AntwoordbestandProps {
  readonly open: boolean
  /** How many messages stand ready. */
  readonly aantal: number
  readonly tot: Datum
  /** All that stands ready is in a file. */
  readonly bewaard: boolean
  readonly bewaar: () => Promise<AntwoordFout | null>
  readonly toon: () => Promise<Result<Qrcode, AntwoordFout>>
  readonly onVerder: () => void
  readonly onSluit: () => void
}

const { antwoord: zin } = teksten

const fouten: Readonly<Record<AntwoordFout, string>> = {
  mislukt: zin.mislukt,
  'te-groot': zin.teGroot,
  'te-lang': zin.teLang,
  leeg: zin.leeg,
}

/** What goes back to the team: a file or a QR code that the team alone can read, and then the page may go. */
export function Antwoordbestand({
  open,
  aantal,
  tot,
  bewaard,
  bewaar,
  toon,
  onVerder,
  onSluit,
}: AntwoordbestandProps) {
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<AntwoordFout | null>(null)
  const [code, setCode] = useState<Qrcode | null>(null)
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
    onVerder()
  }
  return (
    <Dialog
      open={open}
      title={zin.titel}
      closeLabel={zin.terug}
      size={code === null ? 'md' : 'lg'}
      onClose={verder}
      actions={
        <>
          {aantal === 0 ? null : (
            <>
              <Button icon={IconDownload} busy={busy} onClick={() => void make()}>
                {zin.bewaar}
              </Button>
              <Button variant="secondary" icon={IconQrcode} onClick={() => void show()}>
                {zin.toon}
              </Button>
            </>
          )}
          <Button variant="secondary" onClick={verder}>
            {zin.verder}
          </Button>
          <Button variant="quiet" onClick={onSluit}>
            {zin.sluit}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        {aantal === 0 ? (
          <p>{zin.leeg}</p>
        ) : (
          <p>
            {zin.telling(aantal)} {zin.uitleg}
          </p>
        )}
        {fout === null ? null : (
          <Alert tone="danger" role="alert">
            {fouten[fout]}
          </Alert>
        )}
        {aantal === 0 ? null : bewaard ? (
          <Alert tone="success" role="status">
            {zin.bewaard}
          </Alert>
        ) : (
          <Alert tone="warning">{zin.weg}</Alert>
        )}
        {code === null ? null : (
          <>
            <p>{zin.qrUitleg}</p>
            <QrCode label={zin.qr} large {...code} />
          </>
        )}
        <p>{teksten.tot(formatDatum(tot))}</p>
      </Stack>
    </Dialog>
  )
}
