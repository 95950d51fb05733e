import { useState } from 'react'
import type { Result } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconPlayerPause } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PinPad } from '../../../ui/PinPad.tsx'
import { sleutelTeksten } from './sleutelTeksten.ts'

type Judged = Result<void, { readonly reden: 'geen-zes-cijfers' | 'te-gewoon' }>

/** The pincode of this window, which the app keeps in memory only. */
export interface PauzeInstelling {
  readonly isSet: () => boolean
  readonly judge: (digits: string) => Judged
  readonly choose: (digits: string) => Judged
  readonly forget: () => void
  readonly begin: () => void
}

const { pauze: zin } = sleutelTeksten
const pinLength = 6

interface Props {
  readonly pauze: PauzeInstelling
  readonly set: boolean
  readonly onSet: (set: boolean) => void
}

export function PauzeKaart({ pauze, set, onSet }: Props) {
  const [choosing, setChoosing] = useState(false)
  return (
    <Card title={zin.kop} level={3}>
      <Stack>
        <p>{zin.uitleg}</p>
        <p role="status">{set ? zin.is : zin.isNiet}</p>
        <Row>
          {set ? (
            <Button variant="secondary" icon={IconPlayerPause} onClick={pauze.begin}>
              {zin.begin}
            </Button>
          ) : null}
          <Button variant={set ? 'quiet' : 'secondary'} onClick={() => setChoosing(true)}>
            {set ? zin.andere : zin.kies}
          </Button>
          {set ? (
            <Button
              variant="quiet"
              onClick={() => {
                pauze.forget()
                onSet(false)
              }}
            >
              {zin.vergeet}
            </Button>
          ) : null}
        </Row>
      </Stack>
      <Dialog open={choosing} title={zin.kies} onClose={() => setChoosing(false)}>
        <KiesPin
          pauze={pauze}
          onKlaar={() => {
            onSet(true)
            setChoosing(false)
          }}
        />
      </Dialog>
    </Card>
  )
}

/** Six digits, and once more. */
function KiesPin({ pauze, onKlaar }: { readonly pauze: PauzeInstelling; readonly onKlaar: () => void }) {
  const [first, setFirst] = useState<string | null>(null)
  const [fout, setFout] = useState<string | null>(null)

  const again = (message: string) => {
    setFirst(null)
    setFout(message)
  }
  const done = (digits: string) => {
    setFout(null)
    if (first === null) return pauze.judge(digits).ok ? setFirst(digits) : again(zin.teGewoon)
    if (first !== digits) return again(zin.anders)
    return pauze.choose(digits).ok ? onKlaar() : again(zin.teGewoon)
  }

  return (
    <Stack>
      <p role="status">{first === null ? zin.eerste : zin.nogEens}</p>
      <PinPad label={zin.pincode} length={pinLength} onDone={done} />
      <div role="alert">{fout === null ? null : <Alert tone="warning">{fout}</Alert>}</div>
    </Stack>
  )
}
