import { type FormEvent, useState } from 'react'
import type { Pakketlezer } from '../../../data/pakket/readPakket.ts'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconDoorEnter, IconUpload } from '../../../ui/icons.ts'
import { AppFrame } from '../../../ui/layout/AppFrame.tsx'
import { LargeType } from '../../../ui/layout/LargeType.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ToolButton } from '../../../ui/layout/ToolButton.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { OudermodusPage } from '../OudermodusPage.tsx'
import { ThuisContext } from '../talen/ThuisContext.ts'
import { usePakket } from '../usePakket.ts'
import { Antwoordbestand } from './Antwoordbestand.tsx'
import { pakketTekst, teksten } from './pakketTeksten.ts'

export interface PakketPageProps {
  /** What a QR code brought along in the address; without it a file is chosen. */
  readonly deel?: string
  /** Another reader of packages than the app's own. */
  readonly lezer?: Pakketlezer
}

/** On the family's own tablet: what they got from the team, from a file and five words; nothing of it stays there. */
export function PakketPage({ deel, lezer }: PakketPageProps) {
  const pakket = usePakket(lezer)
  const [klaar, setKlaar] = useState(false)
  const { geopend } = pakket
  if (geopend === null) return <Kies pakket={pakket} deel={deel} />
  const { bus } = geopend
  const close = () => {
    setKlaar(false)
    pakket.sluit()
  }
  return (
    <ThuisContext value>
      <OudermodusPage
        uitsnede={geopend.pakket.uitsnede}
        zeg={bus.zeg}
        haalTerug={bus.haalTerug}
        klaar={() => setKlaar(true)}
      />
      <Antwoordbestand
        open={klaar}
        aantal={bus.berichten().filter(({ staat }) => staat === 'gezegd').length}
        tot={geopend.pakket.tot}
        bewaard={pakket.bewaard}
        bewaar={pakket.bewaar}
        toon={pakket.toon}
        onVerder={() => setKlaar(false)}
        onSluit={close}
      />
    </ThuisContext>
  )
}

interface KiesProps {
  readonly pakket: ReturnType<typeof usePakket>
  readonly deel: string | undefined
}

/** The file, or what the address brought, and the words; what is typed lives in memory only. */
function Kies({ pakket, deel }: KiesProps) {
  const complete = useWoorden()
  const [bestand, setBestand] = useState<File | null>(null)
  const [woorden, setWoorden] = useState('')
  const [gevraagd, setGevraagd] = useState(false)
  const { bezig, fout } = pakket
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setGevraagd(true)
    const bron = deel === undefined ? bestand : { deel }
    if (bron !== null && woorden.trim() !== '') void pakket.open(bron, redact(woorden))
  }
  const choose = (gekozen: File) => {
    setBestand(gekozen)
    pakket.vergeetFout()
  }
  const type = (getypt: string) => {
    setWoorden(getypt)
    pakket.vergeetFout()
  }
  return (
    <AppFrame
      brand={teksten.merk}
      nav={[]}
      tools={<ToolButton icon={IconDoorEnter} label={teksten.terug} href="#/" />}
    >
      <LargeType>
        <Page title={teksten.titel} subtitle={deel === undefined ? teksten.uitleg : teksten.uitlegQr}>
          <Card>
            <form noValidate autoComplete="off" aria-label={teksten.titel} onSubmit={submit}>
              <Stack>
                {deel === undefined ? (
                  <Row>
                    <FileButton
                      icon={IconUpload}
                      variant="secondary"
                      accept=".txt,text/plain"
                      disabled={bezig}
                      onFile={choose}
                    >
                      {bestand === null ? teksten.bestand : teksten.anderBestand}
                    </FileButton>
                    <span role="status">{bestand === null ? null : teksten.gekozen(bestand.name)}</span>
                  </Row>
                ) : null}
                {gevraagd && deel === undefined && bestand === null ? (
                  <Alert tone="danger">{teksten.geenBestand}</Alert>
                ) : null}
                <PlainPasswordField
                  label={teksten.woorden}
                  hint={teksten.woordenHint}
                  value={woorden}
                  onChange={type}
                  readOnly={bezig}
                  suggest={complete}
                  error={gevraagd && woorden.trim() === '' ? teksten.geenWoorden : undefined}
                />
                {fout === null ? null : (
                  <Alert tone="danger" role="alert">
                    {pakketTekst(fout)}
                  </Alert>
                )}
                <Row>
                  <Button type="submit" busy={bezig}>
                    {teksten.open}
                  </Button>
                  <span role="status">{bezig ? teksten.bezig : null}</span>
                </Row>
                <p>{deel === undefined ? teksten.nietsBewaard : teksten.nietsBewaardQr}</p>
                <p>{teksten.klok}</p>
              </Stack>
            </form>
          </Card>
        </Page>
      </LargeType>
    </AppFrame>
  )
}
