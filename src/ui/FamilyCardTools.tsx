import { type ReactNode, useState } from 'react'
import type { Result } from '../lib/result.ts'
import { saveFile } from '../lib/saveFile.ts'
import { Alert } from './Alert.tsx'
import { Button } from './Button.tsx'
import type { CardContent } from './CardContent.ts'
import { FamilyCard } from './FamilyCard.tsx'
import { IconDownload, IconPrinter, IconQrcode, IconX } from './icons.ts'
import { Row } from './layout/Row.tsx'
import { Stack } from './layout/Stack.tsx'
import { QrCode, type QrCodeProps } from './QrCode.tsx'

/** In which form a card was taken along. */
export type CardForm = 'papier' | 'plaatje' | 'qr'

export interface FamilyCardToolsProps {
  readonly card: CardContent
  readonly texts: {
    readonly print: ReactNode
    readonly picture: ReactNode
    readonly qr: ReactNode
    readonly closeQr: ReactNode
    readonly qrHint: ReactNode
    /** What the code is, for those who listen. */
    readonly qrLabel: string
    readonly tooLong: ReactNode
    readonly saved: ReactNode
    readonly failed: ReactNode
  }
  readonly pictureName: string
  /** Refused where the browser cannot make it; without it no picture is offered. */
  readonly makePicture?: (() => Promise<Result<Blob, unknown>>) | undefined
  /** Refused where the text is too long for a code that a phone can read. */
  readonly makeQr: () => Promise<Result<Pick<QrCodeProps, 'size' | 'path'>, unknown>>
  readonly onGiven?: ((form: CardForm) => void) | undefined
}

type Told = 'saved' | 'failed' | 'tooLong' | null

/** A card with what can be done with it: on paper, as a picture, or read by a phone from the screen. */
export function FamilyCardTools(props: FamilyCardToolsProps) {
  const { card, texts, pictureName, makePicture, makeQr, onGiven } = props
  const [told, setTold] = useState<Told>(null)
  const [qr, setQr] = useState<Pick<QrCodeProps, 'size' | 'path'> | null>(null)
  const print = () => {
    onGiven?.('papier')
    window.print()
  }
  const save = async (make: () => Promise<Result<Blob, unknown>>) => {
    const made = await make()
    const saved = made.ok ? await saveFile(pictureName, 'image/png', made.value) : made
    if (saved.ok) onGiven?.('plaatje')
    setTold(saved.ok ? 'saved' : 'failed')
  }
  const showQr = async () => {
    const made = await makeQr()
    setTold(made.ok ? null : 'tooLong')
    setQr(made.ok ? made.value : null)
    if (made.ok) onGiven?.('qr')
  }
  return (
    <Stack gap="md">
      <Row>
        <Button variant="secondary" icon={IconPrinter} onClick={print}>
          {texts.print}
        </Button>
        {makePicture === undefined ? null : (
          <Button variant="secondary" icon={IconDownload} onClick={() => void save(makePicture)}>
            {texts.picture}
          </Button>
        )}
        {/* One button for both, so that whoever pressed it is still on it */}
        <Button
          variant="secondary"
          icon={qr === null ? IconQrcode : IconX}
          onClick={() => (qr === null ? void showQr() : setQr(null))}
        >
          {qr === null ? texts.qr : texts.closeQr}
        </Button>
      </Row>
      {told === null ? null : (
        <Alert tone={told === 'saved' ? 'success' : 'warning'} role="status">
          {texts[told]}
        </Alert>
      )}
      {qr === null ? null : (
        <>
          <p role="status">{texts.qrHint}</p>
          <QrCode {...qr} label={texts.qrLabel} large />
        </>
      )}
      <FamilyCard card={card} paperOnly={qr !== null} />
    </Stack>
  )
}
