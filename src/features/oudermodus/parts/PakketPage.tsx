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
import { ThuisContext } from '../talen/nlThuis.ts'
import { usePakket } from '../usePakket.ts'
import { Antwoordbestand } from './Antwoordbestand.tsx'
import { pakketTekst, teksten } from './pakketTeksten.ts'

export interface PakketPageProps {
  /** Another reader of packages than the app's own. */
  readonly lezer?: Pakketlezer
}

/** On the family's own tablet: what they got from the team, from a file and five words; nothing of it stays there. */
export function PakketPage({ lezer }: PakketPageProps) {
  const pakket = usePakket(lezer)
  const [klaar, setKlaar] = useState(false)
  const { geopend } = pakket
  if (geopend === null) return <Kies pakket={pakket} />
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
        onVerder={() => setKlaar(false)}
        onSluit={close}
      />
    </ThuisContext>
  )
}

/** The file and the words; both live in memory only. */
function Kies({ pakket }: { readonly pakket: ReturnType<typeof usePakket> }) {
  const complete = useWoorden()
  const [bestand, setBestand] = useState<File | null>(null)
  const [woorden, setWoorden] = useState('')
  const [gevraagd, setGevraagd] = useState(false)
  const { bezig, fout } = pakket
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setGevraagd(true)
    if (bestand !== null && woorden.trim() !== '') void pakket.open(bestand, redact(woorden))
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
        <Page title={teksten.titel} subtitle={teksten.uitleg}>
          <Card>
            <form noValidate autoComplete="off" aria-label={teksten.titel} onSubmit={submit}>
              <Stack>
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
                {gevraagd && bestand === null ? <Alert tone="danger">{teksten.geenBestand}</Alert> : null}
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
                <p>{teksten.nietsBewaard}</p>
                <p>{teksten.klok}</p>
              </Stack>
            </form>
          </Card>
        </Page>
      </LargeType>
    </AppFrame>
  )
}
