import { useState } from 'react'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconDownload } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
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
  readonly onVerder: () => void
  readonly onSluit: () => void
}

const { antwoord: zin } = teksten

const fouten: Readonly<Record<AntwoordFout, string>> = {
  mislukt: zin.mislukt,
  'te-groot': zin.teGroot,
  leeg: zin.leeg,
}

/** What goes back to the team: a file that the team alone can read, and then the page may go. */
export function Antwoordbestand({
  open,
  aantal,
  tot,
  bewaard,
  bewaar,
  onVerder,
  onSluit,
}: AntwoordbestandProps) {
  const [busy, setBusy] = useState(false)
  const [fout, setFout] = useState<AntwoordFout | null>(null)
  const make = async () => {
    setBusy(true)
    setFout(await bewaar())
    setBusy(false)
  }
  return (
    <Dialog
      open={open}
      title={zin.titel}
      closeLabel={zin.verder}
      onClose={onVerder}
      actions={
        <>
          {aantal === 0 ? null : (
            <Button icon={IconDownload} busy={busy} onClick={() => void make()}>
              {zin.bewaar}
            </Button>
          )}
          <Button variant="secondary" onClick={onVerder}>
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
        <p>{teksten.tot(formatDatum(tot))}</p>
      </Stack>
    </Dialog>
  )
}
